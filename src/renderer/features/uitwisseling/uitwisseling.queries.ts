import type { Beoordeling, Ontbreekt } from '../../../shared/contract/uitwisseling.ts';
import { IMPORT_DEEL } from '../../../shared/contract/uitwisseling.ts';
import type { Datumvolgorde } from '../../../shared/domain/import/datums.ts';
import type { ImportVeld } from '../../../shared/domain/import/koppen.ts';
import { core, coreQuery } from '../../lib/core-client.ts';

export const uitwisselingQueries = {
  keuzes: (peildatum: string) => coreQuery.uitwisseling.keuzes.queryOptions({ input: { peildatum } }),
  /** How far taking over is; asked again and again while it runs. */
  voortgang: () => coreQuery.uitwisseling.voortgang.queryOptions({ refetchInterval: 250, gcTime: 0 }),
};

export const uitwisselingOpdrachten = { overnemen: coreQuery.uitwisseling.overnemen.mutationOptions() };

/** A line as it goes to the core. */
export type Importregel = {
  readonly nr: number;
  readonly cellen: readonly string[];
  readonly plaats?: { readonly blad: string; readonly regel: number };
  readonly fout?: string;
  readonly opmerkingen?: readonly string[];
};

export type Controlevraag = {
  readonly peildatum: string;
  readonly velden: readonly (ImportVeld | null)[];
  readonly organisatieId: string | null;
  readonly functieId: string | null;
  readonly datums: Datumvolgorde;
  readonly regels: readonly Importregel[];
};

export type Controle = {
  readonly id: string;
  readonly beoordelingen: readonly Beoordeling[];
  readonly ontbrekend: readonly Ontbreekt[];
};

/** A cell longer than this is no name, hours or date; the core takes no more. */
const MAX_CEL = 1000;
const MAX_KOLOMMEN = 100;

/** What the reader says of a line; more is not read by anybody. */
const MAX_TEKST = 500;
const MAX_OPMERKINGEN = 20;

function maakDeel({ nr, cellen, plaats, fout, opmerkingen }: Importregel) {
  const kort = (tekst: string) => tekst.slice(0, MAX_TEKST);
  return {
    nr,
    cellen: cellen.slice(0, MAX_KOLOMMEN).map((cel) => cel.slice(0, MAX_CEL)),
    ...(plaats === undefined ? {} : { plaats: { ...plaats, blad: plaats.blad.slice(0, 100) } }),
    ...(fout === undefined ? {} : { fout: kort(fout) }),
    ...(opmerkingen === undefined ? {} : { opmerkingen: opmerkingen.slice(0, MAX_OPMERKINGEN).map(kort) }),
  };
}

/** Runs the dry run part by part, so that it can be stopped and the core answers others in between; null = stopped. */
export async function controleerLijst(
  { regels, velden, ...keuze }: Controlevraag,
  gestopt: () => boolean,
  voortgang: (gedaan: number) => void,
): Promise<Controle | null> {
  const { id } = await core.uitwisseling.begin({ ...keuze, velden: velden.slice(0, MAX_KOLOMMEN) });
  const beoordelingen: Beoordeling[] = [];
  for (let i = 0; i < regels.length; i += IMPORT_DEEL) {
    const deel = regels.slice(i, i + IMPORT_DEEL).map(maakDeel);
    beoordelingen.push(...(await core.uitwisseling.beoordeel({ id, rijen: deel })));
    if (gestopt()) {
      await vergeetControle(id);
      return null;
    }
    voortgang(Math.min(i + IMPORT_DEEL, regels.length));
  }
  return { id, beoordelingen, ontbrekend: await core.uitwisseling.ontbrekend({ id }) };
}

export async function vergeetControle(id: string): Promise<void> {
  await core.uitwisseling.annuleer({ id });
}

export async function stopOvernemen(): Promise<void> {
  await core.uitwisseling.stopOvernemen();
}
