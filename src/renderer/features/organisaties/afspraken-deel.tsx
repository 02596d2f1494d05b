import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { AfspraakRegel } from '../../../shared/contract/subsidie.ts';
import { periodeNl } from '../../../shared/domain/datum.ts';
import { fteTekst, urenTekst } from '../../../shared/domain/getal.ts';
import { AfspraakDialoog } from './afspraak-dialoog.tsx';
import { AFSPRAAK_SOORT_LABEL, bedragTekst, blijftAchter, euro, realisatieTekst } from './teksten.ts';

type Props = {
  readonly organisatieId: string;
  readonly afspraken: readonly AfspraakRegel[];
  readonly vandaag: string;
};

/** What was agreed, what came of it so far, and what it comes to at the end of the year. */
export function AfsprakenDeel({ organisatieId, afspraken, vandaag }: Props) {
  const [open, zetOpen] = useState<AfspraakRegel | 'nieuw' | null>(null);
  return (
    <>
      {afspraken.length === 0 ? (
        <p className="zacht">Er is nog geen afspraak over uren of geld.</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard
        <section className="tabel__rol" aria-label="Afspraken" tabIndex={0}>
          <table className="tabel organisaties__tabel">
            <thead>
              <tr>
                <th scope="col">Afspraak</th>
                <th scope="col">Periode</th>
                <th scope="col" className="tabel__getal">
                  Uren (fte)
                </th>
                <th scope="col">Bedrag</th>
                <th scope="col">Geleverd (verleningsgraad)</th>
                <th scope="col">Verwacht tot het einde</th>
                <th scope="col">
                  <span className="alleen-voorlezen">Acties</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {afspraken.map((afspraak) => (
                <Regel key={afspraak.id} afspraak={afspraak} onOpen={() => zetOpen(afspraak)} />
              ))}
            </tbody>
          </table>
        </section>
      )}
      <div className="rij-acties">
        <Button size="small" onClick={() => zetOpen('nieuw')}>
          Nieuwe afspraak…
        </Button>
      </div>
      {open === null ? null : (
        <AfspraakDialoog
          organisatieId={organisatieId}
          afspraak={open === 'nieuw' ? null : open}
          vandaag={vandaag}
          onSluit={() => zetOpen(null)}
        />
      )}
    </>
  );
}

type RegelProps = { readonly afspraak: AfspraakRegel; readonly onOpen: () => void };

function Regel({ afspraak, onOpen }: RegelProps) {
  const { realisatie, prognose, tarief } = afspraak;
  const naam = afspraak.kenmerk || AFSPRAAK_SOORT_LABEL[afspraak.soort];
  return (
    <tr>
      <th scope="row">
        {AFSPRAAK_SOORT_LABEL[afspraak.soort]}
        {afspraak.kenmerk === '' ? null : <p className="zacht">kenmerk {afspraak.kenmerk}</p>}
        {afspraak.eisen === '' ? null : <p className="zacht">{afspraak.eisen}</p>}
      </th>
      <td className="cijfers">{periodeNl(afspraak.geldigVan, afspraak.geldigTot)}</td>
      <td className="tabel__getal">
        {urenTekst(afspraak.minutenPerWeek)} ({fteTekst(afspraak.fte)})
      </td>
      <td>
        {afspraak.bedragCenten === null ? 'bedrag ontbreekt' : euro(afspraak.bedragCenten)}
        <p className="zacht">
          {tarief.soort === 'bekend' ? `${bedragTekst(tarief)} per uur` : bedragTekst(tarief)}
        </p>
      </td>
      <td className={blijftAchter(afspraak) ? 'signaal' : ''}>
        {realisatieTekst(realisatie)}
        {realisatie.soort === 'bekend' ? <p className="zacht">{bedragTekst(realisatie.bedrag)}</p> : null}
      </td>
      <td>
        {realisatieTekst(prognose)}
        {prognose.soort === 'bekend' ? <p className="zacht">{bedragTekst(prognose.bedrag)}</p> : null}
      </td>
      <td className="tabel__actie">
        <Button size="small" aria-label={`Afspraak ${naam} wijzigen`} onClick={onOpen}>
          Wijzigen…
        </Button>
      </td>
    </tr>
  );
}
