import { useState } from 'react';
import type { TeamView } from '../../../shared/contract/teams.ts';
import { RightButton } from '../../components/right-button.tsx';
import { DataTable, periodeColumn } from '../../components/table/data-table.tsx';
import { NamenSection } from '../../parts/namen-section.tsx';
import { NamenTable } from '../../parts/namen-table.tsx';
import { ContactDialog, GebiedDialog } from './team-dialogen.tsx';
import { teamOpdrachten } from './teams.queries.ts';

type Props = { readonly beeld: TeamView; readonly vandaag: string };

/** The names through the years, and other spellings that find this team. */
export function TeamNamenSection({ beeld, vandaag }: Props) {
  const { id, naam } = beeld.regel;
  return (
    <NamenSection
      {...{ id, vandaag }}
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
export function GebiedSection({ beeld, vandaag }: Props) {
  const [open, setOpen] = useState(false);
  const { regel, gebieden, wijken } = beeld;
  return (
    <>
      <NamenTable
        kop="Gebied"
        vandaag={vandaag}
        regels={gebieden.map((row) => ({
          ...row,
          naam: <a href={`#/beheer/gebieden/${row.gebiedId}`}>{row.naam}</a>,
        }))}
      />
      <NamenTable kop="Wijk" regels={wijken} vandaag={vandaag} />
      <div className="rij-acties">
        <RightButton call="teams.zetGebied" size="small" onClick={() => setOpen(true)}>
          Ander gebied vanaf…
        </RightButton>
      </div>
      {open ? <GebiedDialog team={regel} vandaag={vandaag} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

/** Where the team is and when one can walk in; what was before stays. */
export function ContactSection({ beeld, vandaag }: Props) {
  const [open, setOpen] = useState(false);
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
        <RightButton call="teams.zetContact" size="small" onClick={() => setOpen(true)}>
          Contact en inlooptijden vanaf…
        </RightButton>
      </div>
      {open ? <ContactDialog team={regel} vandaag={vandaag} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
