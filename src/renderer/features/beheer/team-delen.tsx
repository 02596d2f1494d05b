import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { TeamBeeld } from '../../../shared/contract/teams.ts';
import { periodeNl } from '../../../shared/domain/datum.ts';
import { geldtOp } from '../../lib/indeling.ts';
import { useOpdracht } from '../../lib/opdracht.ts';
import { beheerOpdrachten } from './beheer.queries.ts';
import { NaamDialoog } from './naam-dialoog.tsx';
import { NamenTabel } from './namen-tabel.tsx';
import { AliasDialoog, ContactDialoog, GebiedDialoog } from './team-dialogen.tsx';

type Props = { readonly beeld: TeamBeeld; readonly vandaag: string };

/** The names through the years, and other spellings that find this team. */
export function TeamNamenDeel({ beeld, vandaag }: Props) {
  const [open, zetOpen] = useState<'naam' | 'alias' | null>(null);
  const weg = useOpdracht(beheerOpdrachten.verwijderTeamAlias, { formulier: false });
  const { regel, namen, aliassen } = beeld;
  const sluit = () => zetOpen(null);
  return (
    <>
      <NamenTabel kop="Naam" regels={namen} vandaag={vandaag}>
        {aliassen.map((alias) => (
          <tr key={alias.id}>
            <th scope="row">{alias.naam}</th>
            <td>
              <div className="beheer__rij">
                andere schrijfwijze
                <Button
                  size="small"
                  disabledFocusable={weg.bezig}
                  aria-label={`Schrijfwijze ${alias.naam} verwijderen`}
                  onClick={() => void weg.voerUit({ id: alias.id })}
                >
                  Verwijderen
                </Button>
              </div>
            </td>
          </tr>
        ))}
      </NamenTabel>
      <div className="rij-acties">
        <Button size="small" onClick={() => zetOpen('naam')}>
          Nieuwe naam vanaf…
        </Button>
        <Button size="small" onClick={() => zetOpen('alias')}>
          Andere schrijfwijze…
        </Button>
      </div>
      {open === 'naam' ? (
        <NaamDialoog
          wat={`team ${regel.naam}`}
          id={regel.id}
          opdracht={beheerOpdrachten.hernoemTeam}
          vandaag={vandaag}
          onSluit={sluit}
        />
      ) : null}
      {open === 'alias' ? <AliasDialoog team={regel} onSluit={sluit} /> : null}
    </>
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
                    {geldtOp(rij, vandaag) ? <span className="tag">nu</span> : null}
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
