import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { AfspraakRegel } from '../../../../shared/contract/base/afspraken.ts';
import { AFSPRAAK_SOORTEN } from '../../../../shared/domain/organisatie/lijsten.ts';
import { fteTekst, urenTekst } from '../../../../shared/domain/tekst/getal.ts';
import { periodeNl } from '../../../../shared/domain/tijd/datum.ts';
import { overlapt } from '../../../../shared/domain/tijd/periode.ts';
import { RolTabel } from '../../../components/tabel/rol-tabel.tsx';
import { bedragTekst, blijftAchter, euro, realisatieTekst } from '../teksten.ts';
import { AfspraakDialoog } from './afspraak-dialoog.tsx';
import { KoppelDialoog } from './koppel-dialoog.tsx';

type Props = {
  readonly organisatieId: string;
  readonly afspraken: readonly AfspraakRegel[];
  readonly vandaag: string;
};

/** What was agreed, what came of it so far, and what it comes to at the end of the year. */
export function AfsprakenDeel({ organisatieId, afspraken, vandaag }: Props) {
  const [open, zetOpen] = useState<AfspraakRegel | 'nieuw' | null>(null);
  const [koppelt, zetKoppelt] = useState<AfspraakRegel | null>(null);
  return (
    <>
      {afspraken.length === 0 ? (
        <p className="zacht">Er is nog geen afspraak over uren of geld.</p>
      ) : (
        <RolTabel
          naam="Afspraken"
          className="organisaties__tabel"
          koppen={[
            { kop: 'Afspraak' },
            { kop: 'Periode' },
            { kop: 'Uren (fte)', getal: true },
            { kop: 'Bedrag' },
            { kop: 'Geleverd (verleningsgraad)' },
            { kop: 'Verwacht tot het einde' },
            { kop: 'Acties', stil: true },
          ]}
        >
          <tbody>
            {afspraken.map((afspraak) => (
              <Regel
                key={afspraak.id}
                afspraak={afspraak}
                {...(heeftGenoot(afspraak, afspraken) ? { onKoppel: () => zetKoppelt(afspraak) } : {})}
                onOpen={() => zetOpen(afspraak)}
              />
            ))}
          </tbody>
        </RolTabel>
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
      {koppelt === null ? null : (
        <KoppelDialoog afspraak={koppelt} afspraken={afspraken} onSluit={() => zetKoppelt(null)} />
      )}
    </>
  );
}

/** Another agreement with the same organisation runs at the same time: then it must be said who counts where. */
function heeftGenoot(afspraak: AfspraakRegel, afspraken: readonly AfspraakRegel[]): boolean {
  return afspraken.some(
    (ander) =>
      ander !== afspraak && ander.organisatieId === afspraak.organisatieId && overlapt(ander, afspraak),
  );
}

type RegelProps = {
  readonly afspraak: AfspraakRegel;
  readonly onKoppel?: () => void;
  readonly onOpen: () => void;
};

function Regel({ afspraak, onKoppel, onOpen }: RegelProps) {
  const { realisatie, prognose, tarief } = afspraak;
  const naam = afspraak.kenmerk || AFSPRAAK_SOORTEN.labels[afspraak.soort];
  return (
    <tr>
      <th scope="row">
        {AFSPRAAK_SOORTEN.labels[afspraak.soort]}
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
      <td className={blijftAchter(realisatie) ? 'signaal' : ''}>
        {realisatieTekst(realisatie)}
        {realisatie.soort === 'bekend' ? <p className="zacht">{bedragTekst(realisatie.bedrag)}</p> : null}
      </td>
      <td className={blijftAchter(prognose) ? 'signaal' : ''}>
        {realisatieTekst(prognose)}
        {prognose.soort === 'bekend' ? <p className="zacht">{bedragTekst(prognose.bedrag)}</p> : null}
      </td>
      <td className="tabel__actie">
        {onKoppel === undefined ? null : (
          <Button size="small" aria-label={`Medewerkers van ${naam} kiezen`} onClick={onKoppel}>
            Medewerkers…
          </Button>
        )}
        <Button size="small" aria-label={`Afspraak ${naam} wijzigen`} onClick={onOpen}>
          Wijzigen…
        </Button>
      </td>
    </tr>
  );
}
