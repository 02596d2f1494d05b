import '../../../parts/knelpunten/knelpunten.css';
import { ERNSTEN } from '../../../../shared/domain/knelpunt/types.ts';
import { Part } from '../../../components/part.tsx';
import { placeOf, useKnelpunten } from '../../../data/knelpunten-data.ts';
import { planbordPath } from '../../../data/place.ts';
import { useStatus } from '../../../data/planbord-data.ts';

/** What of this person asks for attention from today on; nothing when all is well. */
export function AandachtSection({ id }: { readonly id: string }) {
  const vandaag = useStatus().data?.vandaag;
  const open = (useKnelpunten() ?? []).filter((een) => een.medewerkerId === id && een.acceptatie === null);
  if (vandaag === undefined || open.length === 0) return null;
  return (
    <Part titel="Aandacht, de komende 13 weken">
      <ul className="knelpunten">
        {open.map((knelpunt) => (
          <li key={knelpunt.sleutel} className={`knelpunt knelpunt--${knelpunt.ernst}`}>
            <div className="knelpunt__tekst">
              <strong>{knelpunt.titel}</strong>{' '}
              <span className="tag knelpunt__ernst">{ERNSTEN.labels[knelpunt.ernst]}</span>
              <p className="cijfers">{knelpunt.omschrijving}</p>
            </div>
            <div className="knelpunt__acties">
              <a
                className="knelpunt__knop"
                href={`#${planbordPath(placeOf(knelpunt, vandaag))}`}
                aria-label={`Bekijk op het planbord: ${knelpunt.titel}`}
              >
                Bekijk
              </a>
            </div>
          </li>
        ))}
      </ul>
    </Part>
  );
}
