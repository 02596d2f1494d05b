import { INZAGE_SOORTEN } from '../../../../shared/domain/klacht/basis/lists.ts';
import { momentText } from '../../../lib/moment.ts';
import { Block } from '../basis/block.tsx';
import type { DossierProps } from '../basis/dossier-props.ts';

/** Who looked at this complaint; every opening is a line. */
export function Inzage({ dossier, vandaag }: DossierProps) {
  return (
    <Block titel="Wie keek in dit dossier">
      <details className="klacht-uitleg">
        <summary>
          {dossier.inzage.length} {dossier.inzage.length === 1 ? 'regel' : 'regels'}, nieuwste eerst
        </summary>
        <ul className="klacht-lijst cijfers">
          {dossier.inzage.map((line, index) => (
            <li key={`${line.moment}-${String(dossier.inzage.length - index)}`}>
              {momentText(line.moment, vandaag)}: {line.gebruiker} {INZAGE_SOORTEN.labels[line.soort]}
            </li>
          ))}
        </ul>
      </details>
    </Block>
  );
}
