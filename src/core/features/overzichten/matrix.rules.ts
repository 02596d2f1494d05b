import type { Rekeninstellingen } from '../../../shared/domain/instelling/instellingen.ts';
import { fte } from '../../../shared/domain/planbord/capaciteit.ts';
import type { Matrix, MatrixWaarde } from '../../../shared/rapport/matrix.ts';

/** Who counts where in the matrix organisatie × team; organisations are already those of the indeling. */

export type Inzetrij = {
  readonly detacheringId: string;
  readonly medewerkerId: string;
  readonly organisatieId: string;
  readonly teamId: string;
  readonly minutenPerWeek: number;
};

export type Contractrij = {
  readonly medewerkerId: string;
  readonly functieId: string;
  readonly minutenPerWeek: number;
};

export type Matrixbron = {
  readonly instellingen: Rekeninstellingen;
  /** In the order of the columns. */
  readonly teams: readonly {
    readonly teamId: string;
    readonly naam: string;
    readonly gebied: string | null;
  }[];
  /** In the order of the rows; those without people and hours are left out. */
  readonly organisaties: readonly { readonly organisatieId: string; readonly naam: string }[];
  readonly functies: readonly { readonly id: string; readonly naam: string }[];
  readonly inzet: readonly Inzetrij[];
  readonly contracten: readonly Contractrij[];
  readonly hoofdteams: ReadonlyMap<string, string>;
};

type Telling = { aantal: number; minuten: number };

/** Where a person is counted: the hoofdteam, and the organisation with most hours in it. */
export type Plaats = { readonly teamId: string; readonly organisatieId: string };

export function plaatsen(bron: Matrixbron): Map<string, Plaats> {
  const volgorde = new Map(bron.organisaties.map((o, i) => [o.organisatieId, i]));
  const uren = new Map<string, Map<string, number>>();
  for (const { medewerkerId, organisatieId, teamId, minutenPerWeek } of bron.inzet) {
    if (bron.hoofdteams.get(medewerkerId) !== teamId) continue;
    const perOrganisatie = uren.get(medewerkerId) ?? new Map<string, number>();
    perOrganisatie.set(organisatieId, (perOrganisatie.get(organisatieId) ?? 0) + minutenPerWeek);
    uren.set(medewerkerId, perOrganisatie);
  }
  const plek = (id: string) => volgorde.get(id) ?? Number.MAX_SAFE_INTEGER;
  const uit = new Map<string, Plaats>();
  for (const [medewerkerId, perOrganisatie] of uren) {
    const teamId = bron.hoofdteams.get(medewerkerId);
    const [meeste] = [...perOrganisatie].sort((a, b) => b[1] - a[1] || plek(a[0]) - plek(b[0]));
    if (teamId !== undefined && meeste !== undefined)
      uit.set(medewerkerId, { teamId, organisatieId: meeste[0] });
  }
  return uit;
}

const sleutel = (organisatieId: string, teamId: string): string => `${organisatieId}|${teamId}`;

function telCellen(bron: Matrixbron): Map<string, Telling> {
  const cellen = new Map<string, Telling>();
  const cel = (organisatieId: string, teamId: string): Telling => {
    const waar = sleutel(organisatieId, teamId);
    const telling = cellen.get(waar) ?? { aantal: 0, minuten: 0 };
    cellen.set(waar, telling);
    return telling;
  };
  for (const rij of bron.inzet) cel(rij.organisatieId, rij.teamId).minuten += rij.minutenPerWeek;
  for (const { organisatieId, teamId } of plaatsen(bron).values()) cel(organisatieId, teamId).aantal += 1;
  return cellen;
}

/** The function that a person without hoofdteam is counted under: the one with most contract hours. */
export function functiesBuiten(bron: Matrixbron): Map<string, string> {
  const grootste = new Map<string, Contractrij>();
  for (const rij of bron.contracten) {
    if (bron.hoofdteams.has(rij.medewerkerId)) continue;
    const tot = grootste.get(rij.medewerkerId);
    if (tot === undefined || rij.minutenPerWeek > tot.minutenPerWeek) grootste.set(rij.medewerkerId, rij);
  }
  return new Map([...grootste].map(([medewerkerId, rij]) => [medewerkerId, rij.functieId]));
}

export const NIET_INGEZET = 'Contracturen niet in een team ingezet';
export const MEER_INGEZET = 'Meer ingezet dan contract';

/** People outside the table per function, then what is left of the contracts of the people in it. */
function telBuiten(bron: Matrixbron): (Telling & { functieId: string | null; naam: string })[] {
  const functieVan = functiesBuiten(bron);
  const perFunctie = new Map<string, Telling>();
  let rest = -bron.inzet.reduce((som, rij) => som + rij.minutenPerWeek, 0);
  for (const functieId of functieVan.values()) {
    const telling = perFunctie.get(functieId) ?? { aantal: 0, minuten: 0 };
    telling.aantal += 1;
    perFunctie.set(functieId, telling);
  }
  for (const { medewerkerId, minutenPerWeek } of bron.contracten) {
    const telling = perFunctie.get(functieVan.get(medewerkerId) ?? '');
    if (telling === undefined) rest += minutenPerWeek;
    else telling.minuten += minutenPerWeek;
  }
  const regels = bron.functies.flatMap(({ id, naam }) => {
    const telling = perFunctie.get(id);
    return telling === undefined ? [] : [{ functieId: id, naam, ...telling }];
  });
  if (rest === 0) return regels;
  const naam = rest > 0 ? NIET_INGEZET : MEER_INGEZET;
  return [...regels, { functieId: null, naam, aantal: 0, minuten: rest }];
}

/** The whole table with both margins, the check row and the grand total. */
export function maakMatrix(
  bron: Matrixbron,
): Pick<Matrix, 'teams' | 'rijen' | 'kolommen' | 'totaal' | 'buiten' | 'buitenTotaal' | 'eindtotaal'> {
  const waarde = ({ aantal, minuten }: Telling): MatrixWaarde => ({
    aantal,
    minutenPerWeek: minuten,
    fte: fte(minuten, bron.instellingen),
  });
  const telOp = (tellingen: readonly Telling[]): Telling => ({
    aantal: tellingen.reduce((som, t) => som + t.aantal, 0),
    minuten: tellingen.reduce((som, t) => som + t.minuten, 0),
  });
  const cellen = telCellen(bron);
  const cel = (organisatieId: string, teamId: string): Telling =>
    cellen.get(sleutel(organisatieId, teamId)) ?? { aantal: 0, minuten: 0 };
  const rijen = bron.organisaties
    .map((o) => ({ ...o, tellingen: bron.teams.map((team) => cel(o.organisatieId, team.teamId)) }))
    .filter(({ tellingen }) => tellingen.some((t) => t.aantal > 0 || t.minuten > 0));
  const kolommen = bron.teams.map((team) => telOp(rijen.map((r) => cel(r.organisatieId, team.teamId))));
  const buiten = telBuiten(bron);
  const [totaal, buitenTotaal] = [telOp(kolommen), telOp(buiten)];
  return {
    teams: bron.teams.map((team) => ({ ...team })),
    rijen: rijen.map(({ organisatieId, naam, tellingen }) => ({
      organisatieId,
      naam,
      cellen: tellingen.map(waarde),
      totaal: waarde(telOp(tellingen)),
    })),
    kolommen: kolommen.map(waarde),
    totaal: waarde(totaal),
    buiten: buiten.map((regel) => ({ functieId: regel.functieId, naam: regel.naam, ...waarde(regel) })),
    buitenTotaal: waarde(buitenTotaal),
    eindtotaal: waarde(telOp([totaal, buitenTotaal])),
  };
}
