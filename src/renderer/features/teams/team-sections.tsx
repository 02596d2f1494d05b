import { useState } from 'react';
import type { TeamView } from '../../../shared/contract/teams.ts';
import { periodeNl } from '../../../shared/domain/tijd/datum.ts';
import { isGeldigOn } from '../../../shared/domain/tijd/periode.ts';
import { RightButton } from '../../components/right-button.tsx';
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
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard
        <section className="tabel__rol" aria-label="Contact door de jaren" tabIndex={0}>
          <table className="tabel">
            <thead>
              <tr>
                <th scope="col">Periode</th>
                <th scope="col">Locatie</th>
                <th scope="col">Telefoon</th>
                <th scope="col">E-mail en website</th>
                <th scope="col">Inlooptijden</th>
              </tr>
            </thead>
            <tbody>
              {contact.toReversed().map((row) => (
                <tr key={row.id}>
                  <th scope="row" className="cijfers">
                    {periodeNl(row.geldigVan, row.geldigTot)}{' '}
                    {isGeldigOn(row, vandaag) ? <span className="tag">nu</span> : null}
                  </th>
                  <td>{row.locatie || '–'}</td>
                  <td>{row.telefoon || '–'}</td>
                  <td>{[row.email, row.website].filter((part) => part !== '').join(', ') || '–'}</td>
                  <td>{row.inlooptijden || '–'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
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
