import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { TeamBeeld } from '../../../shared/contract/teams.ts';
import { periodeNl } from '../../../shared/domain/tijd/datum.ts';
import { isGeldigOp } from '../../../shared/domain/tijd/periode.ts';
import { NamenDeel } from '../../parts/namen-deel.tsx';
import { NamenTabel } from '../../parts/namen-tabel.tsx';
import { ContactDialoog, GebiedDialoog } from './team-dialogen.tsx';
import { teamOpdrachten } from './teams.queries.ts';

type Props = { readonly beeld: TeamBeeld; readonly vandaag: string };

/** The names through the years, and other spellings that find this team. */
export function TeamNamenDeel({ beeld, vandaag }: Props) {
  const { id, naam } = beeld.regel;
  return (
    <NamenDeel
      {...{ id, vandaag }}
      wat={`team ${naam}`}
      namen={beeld.namen}
      aliassen={beeld.aliassen}
      hernoem={teamOpdrachten.hernoemTeam}
      nieuweAlias={[teamOpdrachten.nieuweTeamAlias, (tekst) => ({ teamId: id, naam: tekst })]}
      verwijderAlias={teamOpdrachten.verwijderTeamAlias}
    />
  );
}

/** The gebied and the wijk through the years. */
export function GebiedDeel({ beeld, vandaag }: Props) {
  const [open, zetOpen] = useState(false);
  const { regel, gebieden, wijken } = beeld;
  return (
    <>
      <NamenTabel
        kop="Gebied"
        vandaag={vandaag}
        regels={gebieden.map((rij) => ({
          ...rij,
          naam: <a href={`#/beheer/gebieden/${rij.gebiedId}`}>{rij.naam}</a>,
        }))}
      />
      <NamenTabel kop="Wijk" regels={wijken} vandaag={vandaag} />
      <div className="rij-acties">
        <Button size="small" onClick={() => zetOpen(true)}>
          Ander gebied vanaf…
        </Button>
      </div>
      {open ? <GebiedDialoog team={regel} vandaag={vandaag} onSluit={() => zetOpen(false)} /> : null}
    </>
  );
}

/** Where the team is and when one can walk in; what was before stays. */
export function ContactDeel({ beeld, vandaag }: Props) {
  const [open, zetOpen] = useState(false);
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
              {contact.toReversed().map((rij) => (
                <tr key={rij.id}>
                  <th scope="row" className="cijfers">
                    {periodeNl(rij.geldigVan, rij.geldigTot)}{' '}
                    {isGeldigOp(rij, vandaag) ? <span className="tag">nu</span> : null}
                  </th>
                  <td>{rij.locatie || '–'}</td>
                  <td>{rij.telefoon || '–'}</td>
                  <td>{[rij.email, rij.website].filter((deel) => deel !== '').join(', ') || '–'}</td>
                  <td>{rij.inlooptijden || '–'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <div className="rij-acties">
        <Button size="small" onClick={() => zetOpen(true)}>
          Contact en inlooptijden vanaf…
        </Button>
      </div>
      {open ? <ContactDialoog team={regel} vandaag={vandaag} onSluit={() => zetOpen(false)} /> : null}
    </>
  );
}
