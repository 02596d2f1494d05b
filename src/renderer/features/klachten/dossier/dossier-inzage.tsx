import { INZAGE_SOORTEN } from '../../../../shared/domain/klacht/basis/lijsten.ts';
import { momentTekst } from '../../../lib/moment.ts';
import { Blok } from '../basis/blok.tsx';
import type { DossierProps } from '../basis/dossier-props.ts';

/** Who looked at this complaint; every opening is a line. */
export function Inzage({ dossier, vandaag }: DossierProps) {
  return (
    <Blok titel="Wie keek in dit dossier">
      <details className="klacht-uitleg">
        <summary>
          {dossier.inzage.length} {dossier.inzage.length === 1 ? 'regel' : 'regels'}, nieuwste eerst
        </summary>
        <ul className="klacht-lijst cijfers">
          {dossier.inzage.map((regel, index) => (
            <li key={`${regel.moment}-${String(dossier.inzage.length - index)}`}>
              {momentTekst(regel.moment, vandaag)}: {regel.gebruiker} {INZAGE_SOORTEN.labels[regel.soort]}
            </li>
          ))}
        </ul>
      </details>
    </Blok>
  );
}
