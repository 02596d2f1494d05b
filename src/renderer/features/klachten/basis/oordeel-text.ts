import type { KlachtDossierOutput } from '../../../../shared/contract/klachten/dossier.ts';
import { GRONDEN_NIET_IN_BEHANDELING, OORDELEN } from '../../../../shared/domain/klacht/basis/lists.ts';

type Part = Pick<KlachtDossierOutput['onderdelen'][number], 'oordeel' | 'grond'>;

/** What became of a part: its oordeel, or the ground of 9:8 on which it is not handled. */
export function oordeelText({ oordeel, grond }: Part): string {
  if (grond !== null) return `Niet behandeld. ${GRONDEN_NIET_IN_BEHANDELING.labels[grond]}`;
  return oordeel === null ? 'nog niet' : OORDELEN.labels[oordeel];
}
