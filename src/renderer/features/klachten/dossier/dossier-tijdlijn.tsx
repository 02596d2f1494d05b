import { datumNl } from '../../../../shared/domain/tijd/datum.ts';
import { momentText } from '../../../lib/moment.ts';
import { Block } from '../basis/block.tsx';
import type { DossierProps } from '../basis/dossier-props.ts';

/** What happened, when, and who recorded it. */
export function Tijdlijn({ dossier, vandaag }: DossierProps) {
  return (
    <Block titel="Tijdlijn">
      <ol className="klacht-tijdlijn">
        {dossier.tijdlijn.map((gebeurtenis) => (
          <li key={`${gebeurtenis.soort}-${gebeurtenis.id}`}>
            <span className="klacht-tijdlijn__datum cijfers">{datumNl(gebeurtenis.datum)}</span>
            <span>
              {gebeurtenis.titel}
              {gebeurtenis.toelichting === '' ? null : (
                <span className="klacht-onder">{gebeurtenis.toelichting}</span>
              )}
              <span className="klacht-onder zacht cijfers">
                vastgelegd {momentText(gebeurtenis.vastgelegdOp, vandaag)} door {gebeurtenis.door}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </Block>
  );
}
