import type { Beoordeling, Ontbreekt } from '../../../shared/contract/uitwisseling.ts';
import { IMPORT_PART } from '../../../shared/contract/uitwisseling.ts';
import type { Datumvolgorde } from '../../../shared/domain/import/datums.ts';
import type { ImportField } from '../../../shared/domain/import/headers.ts';
import { core, coreQuery } from '../../lib/core-client.ts';

export const uitwisselingQueries = {
  keuzes: (peildatum: string) => coreQuery.uitwisseling.keuzes.queryOptions({ input: { peildatum } }),
  /** How far taking over is; asked again and again while it runs. */
  voortgang: () => coreQuery.uitwisseling.voortgang.queryOptions({ refetchInterval: 250, gcTime: 0 }),
};

export const uitwisselingOpdrachten = { overnemen: coreQuery.uitwisseling.overnemen.mutationOptions() };

/** A line as it goes to the core. */
export type ImportLine = {
  readonly nr: number;
  readonly cellen: readonly string[];
  readonly plaats?: { readonly blad: string; readonly regel: number };
  readonly fout?: string;
  readonly opmerkingen?: readonly string[];
};

export type Controlevraag = {
  readonly peildatum: string;
  readonly velden: readonly (ImportField | null)[];
  readonly organisatieId: string | null;
  readonly functieId: string | null;
  readonly datums: Datumvolgorde;
  readonly regels: readonly ImportLine[];
};

export type Controle = {
  readonly id: string;
  readonly beoordelingen: readonly Beoordeling[];
  readonly ontbrekend: readonly Ontbreekt[];
};

/** A cell longer than this is no name, hours or date; the core takes no more. */
const MAX_CELL = 1000;
const MAX_COLUMNS = 100;

/** What the reader says of a line; more is not read by anybody. */
const MAX_TEXT = 500;
const MAX_OPMERKINGEN = 20;

function createPart({ nr, cellen, plaats, fout, opmerkingen }: ImportLine) {
  const kort = (text: string) => text.slice(0, MAX_TEXT);
  return {
    nr,
    cellen: cellen.slice(0, MAX_COLUMNS).map((cell) => cell.slice(0, MAX_CELL)),
    ...(plaats === undefined ? {} : { plaats: { ...plaats, blad: plaats.blad.slice(0, 100) } }),
    ...(fout === undefined ? {} : { fout: kort(fout) }),
    ...(opmerkingen === undefined ? {} : { opmerkingen: opmerkingen.slice(0, MAX_OPMERKINGEN).map(kort) }),
  };
}

/** Runs the dry run part by part, so that it can be stopped and the core answers others in between; null = stopped. */
export async function checkList(
  { regels, velden, ...choice }: Controlevraag,
  gestopt: () => boolean,
  progress: (gedaan: number) => void,
): Promise<Controle | null> {
  const { id } = await core.uitwisseling.begin({ ...choice, velden: velden.slice(0, MAX_COLUMNS) });
  const beoordelingen: Beoordeling[] = [];
  for (let i = 0; i < regels.length; i += IMPORT_PART) {
    const part = regels.slice(i, i + IMPORT_PART).map(createPart);
    beoordelingen.push(...(await core.uitwisseling.beoordeel({ id, rijen: part })));
    if (gestopt()) {
      await forgetControle(id);
      return null;
    }
    progress(Math.min(i + IMPORT_PART, regels.length));
  }
  return { id, beoordelingen, ontbrekend: await core.uitwisseling.ontbrekend({ id }) };
}

export async function forgetControle(id: string): Promise<void> {
  await core.uitwisseling.annuleer({ id });
}

export async function stopOvernemen(): Promise<void> {
  await core.uitwisseling.stopOvernemen();
}
