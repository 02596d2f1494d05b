import type { ReactNode } from 'react';
import type { KlachtDossierUitvoer } from '../../../../shared/contract/klachten/dossier.ts';
import {
  KLACHT_CATEGORIEEN,
  KLACHT_KANALEN,
  KLACHT_REGELINGEN,
  KLACHT_STATUSSEN,
  OORDELEN,
} from '../../../../shared/domain/klacht/basis/lijsten.ts';
import { momentNl } from '../../../../shared/domain/tekst/getal.ts';
import { datumMetWeekdag, datumNl } from '../../../../shared/domain/tijd/datum.ts';
import { klachtdossier } from '../../../../shared/rapport/klachtdossier.ts';
import { Afdruk, type AfdrukProps } from '../../../parts/afdruk/afdruk.tsx';
import { PapierKop } from '../../../parts/afdruk/papier-kop.tsx';
import { klachtAfdrukken } from '../jaarverslag/jaarverslag.queries.ts';
import './klacht-papier.css';

type Props = { readonly dossier: KlachtDossierUitvoer; readonly title: string; readonly demo: boolean };
type Deel = { readonly dossier: KlachtDossierUitvoer };

const datum = (iso: string | null): string => (iso === null ? '–' : datumNl(iso));
const tekst = (waarde: string | null): string => (waarde === null || waarde.trim() === '' ? '–' : waarde);

function Lijst({ rijen }: { readonly rijen: readonly (readonly [string, string])[] }) {
  return (
    <dl>
      {rijen.map(([naam, waarde]) => (
        <div key={naam} style={{ display: 'contents' }}>
          <dt>{naam}</dt>
          <dd>{waarde}</dd>
        </div>
      ))}
    </dl>
  );
}

function Tabel(props: {
  readonly titel: string;
  readonly koppen: readonly string[];
  readonly children: ReactNode;
}) {
  return (
    <section>
      <h2>{props.titel}</h2>
      <table className="papier-tabel">
        <caption className="alleen-voorlezen">{props.titel}</caption>
        <thead>
          <tr>
            {props.koppen.map((kop) => (
              <th scope="col" key={kop}>
                {kop}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{props.children}</tbody>
      </table>
    </section>
  );
}

function Gegevens({ dossier }: Deel) {
  const { gegevens, wijk, team, beklaagden, formeel } = dossier;
  const { klager } = gegevens;
  return (
    <section>
      <h2>Gegevens</h2>
      <Lijst
        rijen={[
          [
            'Ontvangen',
            `${datumNl(gegevens.ontvangstdatum)}, ${KLACHT_KANALEN.labels[gegevens.kanaal].toLowerCase()}, ${gegevens.vorm}`,
          ],
          ['Op schrift gesteld', datum(gegevens.opSchriftOp)],
          ['Regeling', KLACHT_REGELINGEN.labels[gegevens.regeling]],
          ['Klager', tekst(klager.naam)],
          ['Adres', tekst(klager.adres)],
          ['Bereikbaar', tekst(klager.bereikbaarheid)],
          ['Gemachtigde', tekst(klager.gemachtigde)],
          ['Team en wijk', [team?.naam, wijk?.naam].filter(Boolean).join(', ') || '–'],
          ['Datum gedraging', datum(gegevens.datumGedraging)],
          [
            'Beklaagde(n)',
            beklaagden
              .map(({ naam, organisatie }) => (organisatie === null ? naam : `${naam} (${organisatie})`))
              .join('\n') || '–',
          ],
          ['Behandelaar', formeel?.behandelaar.naam ?? '–'],
          ['Omschrijving', tekst(gegevens.omschrijving)],
        ]}
      />
    </section>
  );
}

function Termijn({ dossier }: Deel) {
  const { maatgevend } = dossier.termijn;
  return (
    <section className="papier-blok">
      <h2>Termijn</h2>
      <p>
        {maatgevend.soort === 'termijn' ? (
          <>
            Uiterste datum: <strong>{datumMetWeekdag(maatgevend.einde)}</strong>
            {maatgevend.voorlopig ? ' (voorlopig)' : ''}. Uiterlijk verzenden:{' '}
            {datumMetWeekdag(maatgevend.uiterlijkVerzenden)}.
          </>
        ) : (
          `Geen wettelijke termijn. Streefdatum: ${datumMetWeekdag(maatgevend.streefdatum)}.`
        )}
      </p>
      <ul>
        {maatgevend.afleiding.map(({ zin }) => (
          <li key={zin}>{zin}</li>
        ))}
      </ul>
    </section>
  );
}

function Onderdelen({ dossier }: Deel) {
  const { onderdelen, bevindingen, conclusies, zaakOordeel, afdoening } = dossier;
  return (
    <>
      {onderdelen.length === 0 ? <h2>Oordeel</h2> : null}
      {onderdelen.length === 0 ? null : (
        <Tabel
          titel="Klachtonderdelen en oordeel"
          koppen={['Onderdeel', 'Categorie', 'Oordeel', 'Motivering']}
        >
          {onderdelen.map((deel) => (
            <tr key={deel.id}>
              <th scope="row">{deel.tekst}</th>
              <td>{KLACHT_CATEGORIEEN.labels[deel.categorie]}</td>
              <td>{deel.oordeel === null ? 'nog niet' : OORDELEN.labels[deel.oordeel]}</td>
              <td className="papier-tekst">{tekst(deel.motivering)}</td>
            </tr>
          ))}
        </Tabel>
      )}
      <Lijst
        rijen={[
          ['Oordeel over het geheel', zaakOordeel === null ? 'nog niet' : OORDELEN.labels[zaakOordeel]],
          ['Bevindingen', tekst(bevindingen)],
          ['Conclusies', tekst(conclusies)],
          ...(afdoening === null
            ? []
            : [
                [
                  'Afgedaan',
                  `${datumNl(afdoening.datum)}, ${KLACHT_STATUSSEN.labels[afdoening.status].toLowerCase()}`,
                ] as const,
              ]),
          ...(afdoening?.velden ?? []).map(({ label, tekst: waarde }) => [label, tekst(waarde)] as const),
        ]}
      />
    </>
  );
}

function Verloop({ dossier }: Deel) {
  return (
    <>
      {dossier.checklist.length === 0 ? null : (
        <Tabel titel="Checklist" koppen={['Punt', 'Artikel', 'Stand']}>
          {dossier.checklist.map((punt) => (
            <tr key={punt.code}>
              <th scope="row">{punt.omschrijving}</th>
              <td>{punt.artikel}</td>
              <td>{punt.stand === 'niet-nodig' ? 'niet nodig' : punt.stand}</td>
            </tr>
          ))}
        </Tabel>
      )}
      <Tabel titel="Tijdlijn" koppen={['Datum', 'Wat', 'Toelichting', 'Vastgelegd']}>
        {dossier.tijdlijn.map((stap) => (
          <tr key={stap.id}>
            <th scope="row" className="vast">
              {datumNl(stap.datum)}
            </th>
            <td>{stap.titel}</td>
            <td>{tekst(stap.toelichting)}</td>
            <td>
              {momentNl(stap.vastgelegdOp)} door {stap.door}
            </td>
          </tr>
        ))}
      </Tabel>
    </>
  );
}

function Bijlagen({ dossier }: Deel) {
  const { maatregelen, notities, documenten } = dossier;
  return (
    <>
      {maatregelen.length === 0 ? null : (
        <Tabel titel="Maatregelen" koppen={['Maatregel', 'Eigenaar', 'Gereed voor', 'Gereed op']}>
          {maatregelen.map((rij) => (
            <tr key={rij.id}>
              <th scope="row">{rij.omschrijving}</th>
              <td>{tekst(rij.eigenaar)}</td>
              <td>{datum(rij.gereedVoor)}</td>
              <td>{datum(rij.gereedOp)}</td>
            </tr>
          ))}
        </Tabel>
      )}
      {notities.length === 0 ? null : (
        <Tabel titel="Notities" koppen={['Vastgelegd', 'Notitie']}>
          {notities.map((rij) => (
            <tr key={rij.id}>
              <th scope="row">
                {momentNl(rij.vastgelegdOp)} door {rij.door}
              </th>
              <td className="papier-tekst">{rij.tekst}</td>
            </tr>
          ))}
        </Tabel>
      )}
      {documenten.length === 0 ? null : (
        <Tabel titel="Documenten" koppen={['Naam', 'Soort', 'Toegevoegd']}>
          {documenten.map((rij) => (
            <tr key={rij.id}>
              <th scope="row">{rij.naam}</th>
              <td>{rij.soort}</td>
              <td>
                {momentNl(rij.toegevoegdOp)} door {rij.door}
              </td>
            </tr>
          ))}
        </Tabel>
      )}
    </>
  );
}

/** A whole dossier on paper: Vertrouwelijk, and every print is logged. */
function DossierPapier({ dossier, title, demo }: Props) {
  return (
    <article className="papier papier-klacht">
      <PapierKop
        titel={title}
        ondertitel={[KLACHT_STATUSSEN.labels[dossier.status], dossier.bewaren.zin]
          .filter((deel) => deel !== '')
          .join(' · ')}
        demo={demo}
      />
      <Gegevens dossier={dossier} />
      <Termijn dossier={dossier} />
      <Onderdelen dossier={dossier} />
      <Verloop dossier={dossier} />
      <Bijlagen dossier={dossier} />
    </article>
  );
}

export function DossierAfdruk({ search }: AfdrukProps) {
  return (
    <Afdruk
      rapport={klachtdossier}
      search={search}
      read={klachtAfdrukken.dossier}
      draw={({ data, title, demo }) => <DossierPapier dossier={data} {...{ title, demo }} />}
    />
  );
}
