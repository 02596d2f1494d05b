import type { Rekeninstellingen } from '../../../shared/domain/instelling/instellingen.ts';
import { fte } from '../../../shared/domain/planbord/capaciteit.ts';
import type { Matrix, MatrixValue } from '../../../shared/rapport/matrix.ts';

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

type Count = { aantal: number; minuten: number };

/** Where a person is counted: the hoofdteam, and the organisation with most hours in it. */
export type Plaats = { readonly teamId: string; readonly organisatieId: string };

export function plaatsen(bron: Matrixbron): Map<string, Plaats> {
  const order = new Map(bron.organisaties.map((o, i) => [o.organisatieId, i]));
  const uren = new Map<string, Map<string, number>>();
  for (const { medewerkerId, organisatieId, teamId, minutenPerWeek } of bron.inzet) {
    if (bron.hoofdteams.get(medewerkerId) !== teamId) continue;
    const perOrganisatie = uren.get(medewerkerId) ?? new Map<string, number>();
    perOrganisatie.set(organisatieId, (perOrganisatie.get(organisatieId) ?? 0) + minutenPerWeek);
    uren.set(medewerkerId, perOrganisatie);
  }
  const place = (id: string) => order.get(id) ?? Number.MAX_SAFE_INTEGER;
  const uit = new Map<string, Plaats>();
  for (const [medewerkerId, perOrganisatie] of uren) {
    const teamId = bron.hoofdteams.get(medewerkerId);
    const [meeste] = [...perOrganisatie].sort((a, b) => b[1] - a[1] || place(a[0]) - place(b[0]));
    if (teamId !== undefined && meeste !== undefined)
      uit.set(medewerkerId, { teamId, organisatieId: meeste[0] });
  }
  return uit;
}

const key = (organisatieId: string, teamId: string): string => `${organisatieId}|${teamId}`;

function countCells(bron: Matrixbron): Map<string, Count> {
  const cells = new Map<string, Count>();
  const cell = (organisatieId: string, teamId: string): Count => {
    const waar = key(organisatieId, teamId);
    const count = cells.get(waar) ?? { aantal: 0, minuten: 0 };
    cells.set(waar, count);
    return count;
  };
  for (const row of bron.inzet) cell(row.organisatieId, row.teamId).minuten += row.minutenPerWeek;
  for (const { organisatieId, teamId } of plaatsen(bron).values()) cell(organisatieId, teamId).aantal += 1;
  return cells;
}

/** The function that a person without hoofdteam is counted under: the one with most contract hours. */
export function functiesBuiten(bron: Matrixbron): Map<string, string> {
  const grootste = new Map<string, Contractrij>();
  for (const row of bron.contracten) {
    if (bron.hoofdteams.has(row.medewerkerId)) continue;
    const tot = grootste.get(row.medewerkerId);
    if (tot === undefined || row.minutenPerWeek > tot.minutenPerWeek) grootste.set(row.medewerkerId, row);
  }
  return new Map([...grootste].map(([medewerkerId, row]) => [medewerkerId, row.functieId]));
}

export const NIET_INGEZET = 'Contracturen niet in een team ingezet';
export const MEER_INGEZET = 'Meer ingezet dan contract';

/** People outside the table per function, then what is left of the contracts of the people in it. */
function countBuiten(bron: Matrixbron): (Count & { functieId: string | null; naam: string })[] {
  const functieVan = functiesBuiten(bron);
  const perFunctie = new Map<string, Count>();
  let rest = -bron.inzet.reduce((sum, row) => sum + row.minutenPerWeek, 0);
  for (const functieId of functieVan.values()) {
    const count = perFunctie.get(functieId) ?? { aantal: 0, minuten: 0 };
    count.aantal += 1;
    perFunctie.set(functieId, count);
  }
  for (const { medewerkerId, minutenPerWeek } of bron.contracten) {
    const count = perFunctie.get(functieVan.get(medewerkerId) ?? '');
    if (count === undefined) rest += minutenPerWeek;
    else count.minuten += minutenPerWeek;
  }
  const lines = bron.functies.flatMap(({ id, naam }) => {
    const count = perFunctie.get(id);
    return count === undefined ? [] : [{ functieId: id, naam, ...count }];
  });
  if (rest === 0) return lines;
  const naam = rest > 0 ? NIET_INGEZET : MEER_INGEZET;
  return [...lines, { functieId: null, naam, aantal: 0, minuten: rest }];
}

/** The whole table with both margins, the check row and the grand total. */
export function createMatrix(
  bron: Matrixbron,
): Pick<Matrix, 'teams' | 'rijen' | 'kolommen' | 'totaal' | 'buiten' | 'buitenTotaal' | 'eindtotaal'> {
  const value = ({ aantal, minuten }: Count): MatrixValue => ({
    aantal,
    minutenPerWeek: minuten,
    fte: fte(minuten, bron.instellingen),
  });
  const countOn = (counts: readonly Count[]): Count => ({
    aantal: counts.reduce((sum, t) => sum + t.aantal, 0),
    minuten: counts.reduce((sum, t) => sum + t.minuten, 0),
  });
  const cells = countCells(bron);
  const cell = (organisatieId: string, teamId: string): Count =>
    cells.get(key(organisatieId, teamId)) ?? { aantal: 0, minuten: 0 };
  const rows = bron.organisaties
    .map((o) => ({ ...o, tellingen: bron.teams.map((team) => cell(o.organisatieId, team.teamId)) }))
    .filter(({ tellingen }) => tellingen.some((t) => t.aantal > 0 || t.minuten > 0));
  const columns = bron.teams.map((team) => countOn(rows.map((r) => cell(r.organisatieId, team.teamId))));
  const buiten = countBuiten(bron);
  const [total, buitenTotal] = [countOn(columns), countOn(buiten)];
  return {
    teams: bron.teams.map((team) => ({ ...team })),
    rijen: rows.map(({ organisatieId, naam, tellingen }) => ({
      organisatieId,
      naam,
      cellen: tellingen.map(value),
      totaal: value(countOn(tellingen)),
    })),
    kolommen: columns.map(value),
    totaal: value(total),
    buiten: buiten.map((line) => ({ functieId: line.functieId, naam: line.naam, ...value(line) })),
    buitenTotaal: value(buitenTotal),
    eindtotaal: value(countOn([total, buitenTotal])),
  };
}
