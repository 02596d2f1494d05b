import { useState } from 'react';
import type { AfspraakLine } from '../../../../shared/contract/base/afspraken.ts';
import { AFSPRAAK_SOORTEN } from '../../../../shared/domain/organisatie/lists.ts';
import { fteText, urenText } from '../../../../shared/domain/tekst/number.ts';
import { periodeNl } from '../../../../shared/domain/tijd/datum.ts';
import { overlapt } from '../../../../shared/domain/tijd/periode.ts';
import { RightButton } from '../../../components/right-button.tsx';
import { RolTable } from '../../../components/table/rol-table.tsx';
import { bedragText, blijftAchter, euro, realisatieText } from '../texts.ts';
import { AfspraakDialog } from './afspraak-dialog.tsx';
import { KoppelDialog } from './koppel-dialog.tsx';

type Props = {
  readonly organisatieId: string;
  readonly afspraken: readonly AfspraakLine[];
  readonly vandaag: string;
};

/** What was agreed, what came of it so far, and what it comes to at the end of the year. */
export function AfsprakenSection({ organisatieId, afspraken, vandaag }: Props) {
  const [open, setOpen] = useState<AfspraakLine | 'nieuw' | null>(null);
  const [koppelt, setKoppelt] = useState<AfspraakLine | null>(null);
  return (
    <>
      {afspraken.length === 0 ? (
        <p className="zacht">Er is nog geen afspraak over uren of geld.</p>
      ) : (
        <RolTable
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
              <Line
                key={afspraak.id}
                afspraak={afspraak}
                {...(hasGenoot(afspraak, afspraken) ? { onLink: () => setKoppelt(afspraak) } : {})}
                onOpen={() => setOpen(afspraak)}
              />
            ))}
          </tbody>
        </RolTable>
      )}
      <div className="rij-acties">
        <RightButton call="organisaties.nieuweAfspraak" size="small" onClick={() => setOpen('nieuw')}>
          Nieuwe afspraak…
        </RightButton>
      </div>
      {open === null ? null : (
        <AfspraakDialog
          organisatieId={organisatieId}
          afspraak={open === 'nieuw' ? null : open}
          vandaag={vandaag}
          onClose={() => setOpen(null)}
        />
      )}
      {koppelt === null ? null : (
        <KoppelDialog afspraak={koppelt} afspraken={afspraken} onClose={() => setKoppelt(null)} />
      )}
    </>
  );
}

/** Another agreement with the same organisation runs at the same time: then it must be said who counts where. */
function hasGenoot(afspraak: AfspraakLine, afspraken: readonly AfspraakLine[]): boolean {
  return afspraken.some(
    (ander) =>
      ander !== afspraak && ander.organisatieId === afspraak.organisatieId && overlapt(ander, afspraak),
  );
}

type LineProps = {
  readonly afspraak: AfspraakLine;
  readonly onLink?: () => void;
  readonly onOpen: () => void;
};

function Line({ afspraak, onLink, onOpen }: LineProps) {
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
        {urenText(afspraak.minutenPerWeek)} ({fteText(afspraak.fte)})
      </td>
      <td>
        {tarief.soort === 'verborgen'
          ? 'niet zichtbaar'
          : afspraak.bedragCenten === null
            ? 'bedrag ontbreekt'
            : euro(afspraak.bedragCenten)}
        <p className="zacht">
          {tarief.soort === 'bekend' ? `${bedragText(tarief)} per uur` : bedragText(tarief)}
        </p>
      </td>
      <td className={blijftAchter(realisatie) ? 'signaal' : ''}>
        {realisatieText(realisatie)}
        {realisatie.soort === 'bekend' ? <p className="zacht">{bedragText(realisatie.bedrag)}</p> : null}
      </td>
      <td className={blijftAchter(prognose) ? 'signaal' : ''}>
        {realisatieText(prognose)}
        {prognose.soort === 'bekend' ? <p className="zacht">{bedragText(prognose.bedrag)}</p> : null}
      </td>
      <td className="tabel__actie">
        {onLink === undefined ? null : (
          <RightButton
            call="organisaties.koppelDetacheringen"
            size="small"
            aria-label={`Medewerkers van ${naam} kiezen`}
            onClick={onLink}
          >
            Medewerkers…
          </RightButton>
        )}
        <RightButton
          call="organisaties.wijzigAfspraak"
          size="small"
          aria-label={`Afspraak ${naam} wijzigen`}
          onClick={onOpen}
        >
          Wijzigen…
        </RightButton>
      </td>
    </tr>
  );
}
