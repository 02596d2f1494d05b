import { useState } from 'react';
import { datumNl } from '../../../../shared/domain/tijd/datum.ts';
import { mayCorrigeren, useKlachtToegang } from '../../../data/klacht-toegang.ts';
import { momentText } from '../../../lib/moment.ts';
import { Block } from '../basis/block.tsx';
import type { DossierProps } from '../basis/dossier-props.ts';
import { CorrectieDialog } from './correctie-dialog.tsx';

/** What happened, when, and who recorded it. */
export function Tijdlijn(props: DossierProps) {
  const { dossier, vandaag } = props;
  const [id, setId] = useState<string | null>(null);
  const mag = mayCorrigeren(useKlachtToegang().data);
  const regel = dossier.tijdlijn.find((row) => row.id === id);
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
                {mag && gebeurtenis.correctie.length > 0 ? (
                  <>
                    {' '}
                    <button
                      type="button"
                      className="klacht-link"
                      aria-label={`Verbeteren: ${gebeurtenis.titel}, ${datumNl(gebeurtenis.datum)}`}
                      onClick={() => setId(gebeurtenis.id)}
                    >
                      Verbeteren…
                    </button>
                  </>
                ) : null}
              </span>
            </span>
          </li>
        ))}
      </ol>
      {regel === undefined ? null : (
        <CorrectieDialog key={regel.id} {...props} regel={regel} onClose={() => setId(null)} />
      )}
    </Block>
  );
}
