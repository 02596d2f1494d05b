import { PUNT_STANDEN } from '../../../../shared/domain/klacht/verloop/checklist.ts';
import { Block } from '../basis/block.tsx';
import type { DossierProps } from '../basis/dossier-props.ts';
import { Artikel } from '../basis/termijn.tsx';

const SIGN = { gedaan: '✓', open: '○', 'niet-nodig': '–' } as const;

/** What must be done before the complaint can be closed, with the article that says so. */
export function Checklist({ dossier }: DossierProps) {
  // What is missing of the klager is a point of the list already.
  const waarschuwingen = dossier.waarschuwingen.filter(({ code }) => code !== 'gegevens-ontbreken');
  if (dossier.checklist.length === 0 && waarschuwingen.length === 0) return null;
  const blokkeert = dossier.checklist.filter(({ bezwaar }) => bezwaar !== null).length;
  return (
    <Block titel="Controlelijst">
      {dossier.status === 'formeel' ? (
        <p className="zacht cijfers" role="status">
          {blokkeert === 0
            ? 'Niets houdt het afhandelen meer tegen.'
            : `${String(blokkeert)} ${blokkeert === 1 ? 'punt houdt' : 'punten houden'} het afhandelen nog tegen.`}
        </p>
      ) : null}
      <ul className="klacht-checklist">
        {dossier.checklist.map((punt) => (
          <li key={`${punt.code} ${punt.omschrijving}`} className={`klacht-punt klacht-punt--${punt.stand}`}>
            <span className="klacht-punt__teken" aria-hidden="true">
              {SIGN[punt.stand]}
            </span>
            <span>
              <span className="alleen-voorlezen">{PUNT_STANDEN.labels[punt.stand]}: </span>
              {punt.omschrijving} <Artikel zin={punt.omschrijving} artikel={punt.artikel} />
              {punt.bezwaar === null ? null : <span className="klacht-onder">{punt.bezwaar.melding}</span>}
            </span>
          </li>
        ))}
      </ul>
      {waarschuwingen.map((waarschuwing) => (
        <p key={waarschuwing.code} className="klacht-let-op">
          ! {waarschuwing.melding} <Artikel zin={waarschuwing.melding} artikel={waarschuwing.artikel} />
        </p>
      ))}
    </Block>
  );
}
