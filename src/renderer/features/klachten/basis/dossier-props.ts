import type { KlachtDossierOutput } from '../../../../shared/contract/klachten/dossier.ts';
import type { KlachtChoices } from './klachten.queries.ts';

/** What every part of the dossier gets. */
export type DossierProps = {
  readonly dossier: KlachtDossierOutput;
  readonly keuzes: KlachtChoices;
  readonly vandaag: string;
};
