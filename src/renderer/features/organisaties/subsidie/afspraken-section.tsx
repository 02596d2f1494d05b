import { useState } from 'react';
import type { AfspraakLine, Realisatie } from '../../../../shared/contract/base/afspraken.ts';
import { AFSPRAAK_SOORTEN } from '../../../../shared/domain/organisatie/lists.ts';
import { fteText, urenText } from '../../../../shared/domain/tekst/number.ts';
import { periodeNl } from '../../../../shared/domain/tijd/datum.ts';
import { overlapt } from '../../../../shared/domain/tijd/periode.ts';
import { RightButton } from '../../../components/right-button.tsx';
import { type Column, DataTable } from '../../../components/table/data-table.tsx';
import { bedragText, blijftAchter, euro, realisatieText } from '../texts.ts';
import { AfspraakDialog } from './afspraak-dialog.tsx';
import { KoppelDialog } from './koppel-dialog.tsx';

type Props = {
  readonly organisatieId: string;
  readonly afspraken: readonly AfspraakLine[];
  readonly vandaag: string;
};

const naamOf = ({ kenmerk, soort }: AfspraakLine) => kenmerk || AFSPRAAK_SOORTEN.labels[soort];

/** What came of an agreement, or will: too little shows. */
function deliveredColumn(kop: string, of: (afspraak: AfspraakLine) => Realisatie): Column<AfspraakLine> {
  return {
    kop,
    className: (afspraak) => (blijftAchter(of(afspraak)) ? 'signaal' : ''),
    cel: (afspraak) => {
      const realisatie = of(afspraak);
      return (
        <>
          {realisatieText(realisatie)}
          {realisatie.soort === 'bekend' ? <p className="zacht">{bedragText(realisatie.bedrag)}</p> : null}
        </>
      );
    },
  };
}

function Bedrag({ tarief, bedragCenten }: AfspraakLine) {
  const bedrag = bedragCenten === null ? 'bedrag ontbreekt' : euro(bedragCenten);
  return (
    <>
      {tarief.soort === 'verborgen' ? 'niet zichtbaar' : bedrag}
      <p className="zacht">
        {tarief.soort === 'bekend' ? `${bedragText(tarief)} per uur` : bedragText(tarief)}
      </p>
    </>
  );
}

const COLUMNS: readonly Column<AfspraakLine>[] = [
  {
    kop: 'Afspraak',
    cel: ({ soort, kenmerk, eisen }) => (
      <>
        {AFSPRAAK_SOORTEN.labels[soort]}
        {kenmerk === '' ? null : <p className="zacht">kenmerk {kenmerk}</p>}
        {eisen === '' ? null : <p className="zacht">{eisen}</p>}
      </>
    ),
  },
  {
    kop: 'Periode',
    className: 'cijfers',
    cel: ({ geldigVan, geldigTot }) => periodeNl(geldigVan, geldigTot),
  },
  {
    kop: 'Uren (fte)',
    getal: true,
    cel: ({ minutenPerWeek, fte }) => `${urenText(minutenPerWeek)} (${fteText(fte)})`,
  },
  { kop: 'Bedrag', cel: Bedrag },
  deliveredColumn('Geleverd (verleningsgraad)', ({ realisatie }) => realisatie),
  deliveredColumn('Verwacht tot het einde', ({ prognose }) => prognose),
];

/** What was agreed, what came of it so far, and what it comes to at the end of the year. */
export function AfsprakenSection({ organisatieId, afspraken, vandaag }: Props) {
  const [open, setOpen] = useState<AfspraakLine | 'nieuw' | null>(null);
  const [koppelt, setKoppelt] = useState<AfspraakLine | null>(null);
  return (
    <>
      {afspraken.length === 0 ? (
        <p className="zacht">Er is nog geen afspraak over uren of geld.</p>
      ) : (
        <DataTable
          rol
          naam="Afspraken"
          className="organisaties__tabel"
          rijen={afspraken}
          sleutel={({ id }) => id}
          kolommen={COLUMNS}
          acties={(afspraak) => (
            <>
              {hasGenoot(afspraak, afspraken) ? (
                <RightButton
                  call="organisaties.koppelDetacheringen"
                  size="small"
                  aria-label={`Medewerkers van ${naamOf(afspraak)} kiezen`}
                  onClick={() => setKoppelt(afspraak)}
                >
                  Medewerkers…
                </RightButton>
              ) : null}
              <RightButton
                call="organisaties.wijzigAfspraak"
                size="small"
                aria-label={`Afspraak ${naamOf(afspraak)} wijzigen`}
                onClick={() => setOpen(afspraak)}
              >
                Wijzigen…
              </RightButton>
            </>
          )}
        />
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
