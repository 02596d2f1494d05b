import type { TeamView } from '../../../shared/contract/teams.ts';
import { DialogButton } from '../../components/dialog/dialog-button.tsx';
import { DataTable, periodeColumn } from '../../components/table/data-table.tsx';
import { NamenSection } from '../../parts/namen-section.tsx';
import { NamenTable } from '../../parts/namen-table.tsx';
import { ContactDialog, GebiedDialog } from './team-dialogen.tsx';
import { teamOpdrachten } from './teams.queries.ts';

type Props = { readonly beeld: TeamView; readonly vandaag: string };

/** The names through the years, and other spellings that find this team. */
export function TeamNamenSection({ beeld }: Pick<Props, 'beeld'>) {
  const { id, naam } = beeld.regel;
  return (
    <NamenSection
      {...{ id }}
      wat={`team ${naam}`}
      namen={beeld.namen}
      aliassen={beeld.aliassen}
      hernoem={teamOpdrachten.hernoemTeam}
      nieuweAlias={[teamOpdrachten.nieuweTeamAlias, (text) => ({ teamId: id, naam: text })]}
      verwijderAlias={teamOpdrachten.verwijderTeamAlias}
    />
  );
}

/** The gebied and the wijk through the years. */
export function GebiedSection({ beeld }: Pick<Props, 'beeld'>) {
  const { regel, gebieden, wijken } = beeld;
  return (
    <>
      <NamenTable
        kop="Gebied"
        regels={gebieden.map((row) => ({
          ...row,
          naam: <a href={`#/beheer/gebieden/${row.gebiedId}`}>{row.naam}</a>,
        }))}
      />
      <NamenTable kop="Wijk" regels={wijken} />
      <div className="rij-acties">
        <DialogButton call="teams.zetGebied" tekst="Ander gebied vanaf…">
          {(onClose) => <GebiedDialog team={regel} onClose={onClose} />}
        </DialogButton>
      </div>
    </>
  );
}

/** Where the team is and when one can walk in; what was before stays. */
export function ContactSection({ beeld, vandaag }: Props) {
  const { regel, contact } = beeld;
  return (
    <>
      {contact.length === 0 ? (
        <p className="zacht">Er is nog niets ingevuld. Het staat ook op het teamoverzicht.</p>
      ) : (
        <DataTable
          rol
          naam="Contact door de jaren"
          rijen={contact.toReversed()}
          sleutel={({ id }) => id}
          kolommen={[
            periodeColumn(vandaag),
            { kop: 'Locatie', cel: ({ locatie }) => locatie || '–' },
            { kop: 'Telefoon', cel: ({ telefoon }) => telefoon || '–' },
            {
              kop: 'E-mail en website',
              cel: ({ email, website }) => [email, website].filter((part) => part !== '').join(', ') || '–',
            },
            { kop: 'Inlooptijden', cel: ({ inlooptijden }) => inlooptijden || '–' },
          ]}
        />
      )}
      <div className="rij-acties">
        <DialogButton call="teams.zetContact" tekst="Contact en inlooptijden vanaf…">
          {(onClose) => <ContactDialog team={regel} onClose={onClose} />}
        </DialogButton>
      </div>
    </>
  );
}
