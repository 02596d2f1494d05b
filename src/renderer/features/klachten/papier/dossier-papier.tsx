import type { ReactNode } from 'react';
import type { KlachtDossierOutput } from '../../../../shared/contract/klachten/dossier.ts';
import {
  KLACHT_CATEGORIEEN,
  KLACHT_KANALEN,
  KLACHT_REGELINGEN,
  KLACHT_STATUSSEN,
  KLAGER_EINDEN,
  OORDELEN,
} from '../../../../shared/domain/klacht/basis/lists.ts';
import { datumNl, datumWithWeekdag } from '../../../../shared/domain/tijd/datum.ts';
import { klachtdossier } from '../../../../shared/rapport/klachtdossier.ts';
import { momentText } from '../../../lib/moment.ts';
import { PapierHeader } from '../../../parts/print/papier-header.tsx';
import { Print, type PrintProps } from '../../../parts/print/print.tsx';
import { klachtAfdrukken } from '../jaarverslag/jaarverslag.queries.ts';
import './klacht-papier.css';
import { oordeelText } from '../basis/oordeel-text.ts';

type Props = { readonly dossier: KlachtDossierOutput; readonly title: string; readonly demo: boolean };
type Part = { readonly dossier: KlachtDossierOutput };

const datum = (iso: string | null): string => (iso === null ? '–' : datumNl(iso));
const text = (value: string | null): string => (value === null || value.trim() === '' ? '–' : value);

function List({ rijen }: { readonly rijen: readonly (readonly [string, string])[] }) {
  return (
    <dl>
      {rijen.map(([naam, value]) => (
        <div key={naam} style={{ display: 'contents' }}>
          <dt>{naam}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Table(props: {
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
            {props.koppen.map((header) => (
              <th scope="col" key={header}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{props.children}</tbody>
      </table>
    </section>
  );
}

/** Each klager with an own address and gemachtigde. */
function klagerRows(klagers: KlachtDossierOutput['gegevens']['klagers']): [string, string][] {
  return klagers.flatMap(
    ({ naam, adres, bereikbaarheid, gemachtigde, gemachtigdeAdres, sinds, einde }, i) => {
      const nummer = klagers.length === 1 ? '' : ` ${String(i + 1)}`;
      const rows: [string, string][] = [
        [`Klager${nummer}`, text(naam)],
        [`Adres${nummer}`, text(adres)],
        [`Bereikbaar${nummer}`, text(bereikbaarheid)],
        [`Gemachtigde${nummer}`, text([gemachtigde, gemachtigdeAdres].filter(Boolean).join(', '))],
      ];
      if (sinds != null) rows.push([`Klaagt mee${nummer}`, `sinds ${datumNl(sinds)}`]);
      if (einde != null)
        rows.push([
          `Gestopt${nummer}`,
          `${KLAGER_EINDEN.labels[einde.soort]}, ${datumNl(einde.op)}. ${einde.vastlegging}`,
        ]);
      return rows;
    },
  );
}

function Gegevens({ dossier }: Part) {
  const { gegevens, wijk, team, beklaagden, formeel } = dossier;
  return (
    <section>
      <h2>Gegevens</h2>
      <List
        rijen={[
          [
            'Ontvangen',
            `${datumNl(gegevens.ontvangstdatum)}, ${KLACHT_KANALEN.labels[gegevens.kanaal].toLowerCase()}, ${gegevens.vorm}`,
          ],
          ['Op schrift gesteld', datum(gegevens.opSchriftOp)],
          ['Regeling', KLACHT_REGELINGEN.labels[gegevens.regeling]],
          ...klagerRows(gegevens.klagers),
          ['Team en wijk', [team?.naam, wijk?.naam].filter(Boolean).join(', ') || '–'],
          ['Datum gedraging', datum(gegevens.datumGedraging)],
          [
            'Beklaagde(n)',
            beklaagden
              .map(({ naam, organisatie }) => (organisatie === null ? naam : `${naam} (${organisatie})`))
              .join('\n') || '–',
          ],
          ['Behandelaar', formeel?.behandelaar.naam ?? '–'],
          ['Omschrijving', text(gegevens.omschrijving)],
        ]}
      />
    </section>
  );
}

function Termijn({ dossier }: Part) {
  const { maatgevend } = dossier.termijn;
  return (
    <section className="papier-blok">
      <h2>Termijn</h2>
      <p>
        {maatgevend.soort === 'termijn' ? (
          <>
            Uiterste datum: <strong>{datumWithWeekdag(maatgevend.einde)}</strong>
            {maatgevend.voorlopig ? ' (voorlopig)' : ''}. Uiterlijk verzenden:{' '}
            {datumWithWeekdag(maatgevend.uiterlijkVerzenden)}.
          </>
        ) : (
          `Geen wettelijke termijn. Streefdatum: ${datumWithWeekdag(maatgevend.streefdatum)}.`
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

function Onderdelen({ dossier }: Part) {
  const { onderdelen, bevindingen, conclusies, zaakOordeel, afdoening } = dossier;
  return (
    <>
      {onderdelen.length === 0 ? <h2>Oordeel</h2> : null}
      {onderdelen.length === 0 ? null : (
        <Table
          titel="Klachtonderdelen en oordeel"
          koppen={['Onderdeel', 'Categorie', 'Oordeel', 'Motivering']}
        >
          {onderdelen.map((part) => (
            <tr key={part.id}>
              <th scope="row">{part.tekst}</th>
              <td>{KLACHT_CATEGORIEEN.labels[part.categorie]}</td>
              <td>{oordeelText(part)}</td>
              <td className="papier-tekst">{text(part.motivering)}</td>
            </tr>
          ))}
        </Table>
      )}
      <List
        rijen={[
          ['Oordeel over het geheel', zaakOordeel === null ? 'nog niet' : OORDELEN.labels[zaakOordeel]],
          ['Bevindingen', text(bevindingen)],
          ['Conclusies', text(conclusies)],
          ...(afdoening === null
            ? []
            : [
                [
                  'Afgedaan',
                  `${datumNl(afdoening.datum)}, ${KLACHT_STATUSSEN.labels[afdoening.status].toLowerCase()}`,
                ] as const,
              ]),
          ...(afdoening?.velden ?? []).map(({ label, tekst: value }) => [label, text(value)] as const),
        ]}
      />
    </>
  );
}

function Verloop({ dossier }: Part) {
  return (
    <>
      {dossier.checklist.length === 0 ? null : (
        <Table titel="Checklist" koppen={['Punt', 'Artikel', 'Stand']}>
          {dossier.checklist.map((punt) => (
            <tr key={punt.code}>
              <th scope="row">{punt.omschrijving}</th>
              <td>{punt.artikel}</td>
              <td>{punt.stand === 'niet-nodig' ? 'niet nodig' : punt.stand}</td>
            </tr>
          ))}
        </Table>
      )}
      <Table titel="Tijdlijn" koppen={['Datum', 'Wat', 'Toelichting', 'Vastgelegd']}>
        {dossier.tijdlijn.map((stap) => (
          <tr key={stap.id}>
            <th scope="row" className="vast">
              {datumNl(stap.datum)}
            </th>
            <td>{stap.titel}</td>
            <td>{text(stap.toelichting)}</td>
            <td>
              {momentText(stap.vastgelegdOp, '')} door {stap.door}
            </td>
          </tr>
        ))}
      </Table>
    </>
  );
}

function Bijlagen({ dossier }: Part) {
  const { maatregelen, notities, documenten } = dossier;
  return (
    <>
      {maatregelen.length === 0 ? null : (
        <Table titel="Maatregelen" koppen={['Maatregel', 'Eigenaar', 'Gereed voor', 'Gereed op']}>
          {maatregelen.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.omschrijving}</th>
              <td>{text(row.eigenaar)}</td>
              <td>{datum(row.gereedVoor)}</td>
              <td>{datum(row.gereedOp)}</td>
            </tr>
          ))}
        </Table>
      )}
      {notities.length === 0 ? null : (
        <Table titel="Notities" koppen={['Vastgelegd', 'Notitie']}>
          {notities.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                {momentText(row.vastgelegdOp, '')} door {row.door}
              </th>
              <td className="papier-tekst">{row.tekst}</td>
            </tr>
          ))}
        </Table>
      )}
      {documenten.length === 0 ? null : (
        <Table titel="Documenten" koppen={['Naam', 'Soort', 'Toegevoegd']}>
          {documenten.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.naam}</th>
              <td>{row.soort}</td>
              <td>
                {momentText(row.toegevoegdOp, '')} door {row.door}
              </td>
            </tr>
          ))}
        </Table>
      )}
    </>
  );
}

/** A whole dossier on paper: Vertrouwelijk, and every print is logged. */
function DossierPapier({ dossier, title, demo }: Props) {
  return (
    <article className="papier papier-klacht">
      <PapierHeader
        titel={title}
        ondertitel={[KLACHT_STATUSSEN.labels[dossier.status], dossier.bewaren.zin]
          .filter((part) => part !== '')
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

export function DossierPrint({ search }: PrintProps) {
  return (
    <Print
      rapport={klachtdossier}
      search={search}
      read={klachtAfdrukken.dossier}
      draw={({ data, title, demo }) => <DossierPapier dossier={data} {...{ title, demo }} />}
    />
  );
}
