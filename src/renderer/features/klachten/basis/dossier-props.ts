import type { KlachtDossierUitvoer } from '../../../../shared/contract/klachten/dossier.ts';
import type { KlachtKeuzes } from './klachten.queries.ts';

/** What every part of the dossier gets. */
export type DossierProps = {
  readonly dossier: KlachtDossierUitvoer;
  readonly keuzes: KlachtKeuzes;
  readonly vandaag: string;
};
