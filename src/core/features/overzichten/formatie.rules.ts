import type { Rekeninstellingen } from '../../../shared/domain/instelling/instellingen.ts';
import { fte, sumKnown } from '../../../shared/domain/planbord/capaciteit.ts';
import { type Formatiedeel, formatieOfTeam } from '../../../shared/domain/planning/formatie.ts';
import type { FormatieLine, FormatieOverzicht } from '../../../shared/rapport/formatie.ts';

/** Begroot against bezet per team, and added up to gebied and stad. All in minutes per week, unrounded. */

export type As = FormatieOverzicht['per'];

/** Hours of a person or vacature under the function or specialism of the overview; null = without one. */
export type Urenrij = { readonly id: string | null; readonly minutenPerWeek: number };

export type Teambron = {
  readonly formatie: readonly Formatiedeel[];
  readonly bezet: readonly Urenrij[];
  readonly vacatures: readonly Urenrij[];
};

/** Sums of one line; `verschil` is null where nothing was decided to compare with. */
export type Sum = {
  readonly id: string | null;
  readonly begroot: number | null;
  readonly bezet: number;
  readonly vacature: number;
  readonly verschil: number | null;
  /** false: hours that nothing was decided for are in `bezet` or `vacature`. */
  readonly volledig: boolean;
  /** Whether one number can be set for this line (of a team). */
  readonly wijzigbaar: boolean;
};

export type Teamsom = { readonly regels: readonly Sum[]; readonly totaal: Sum };

const sum = (rows: readonly { readonly minutenPerWeek: number }[]): number =>
  rows.reduce((total, row) => total + row.minutenPerWeek, 0);

const idOf = (row: Formatiedeel, per: As): string | null =>
  per === 'functie' ? row.functieId : row.specialismeId;

/** Per line of this kind; what the lines leave of the whole is "niet verdeeld" (id null). */
function begrootPer(formatie: readonly Formatiedeel[], per: As): Map<string | null, number> {
  const uit = new Map<string | null, number>();
  const total = formatieOfTeam(formatie);
  if (total === null) return uit;
  for (const row of formatie) {
    const id = idOf(row, per);
    if (id !== null) uit.set(id, (uit.get(id) ?? 0) + row.minutenPerWeek);
  }
  const verdeeld = [...uit.values()].reduce((a, b) => a + b, 0);
  if (uit.size === 0 || total !== verdeeld) uit.set(null, total - verdeeld);
  return uit;
}

/** Lines that also hold hours for a functie with a specialisme: one number cannot say which part changes. */
function gemengd(formatie: readonly Formatiedeel[], per: As): ReadonlySet<string | null> {
  return new Set(
    formatie
      .filter((row) => row.functieId !== null && row.specialismeId !== null)
      .map((row) => idOf(row, per)),
  );
}

/** One team. Lines have a verschil only when the formatie was divided over this kind of line. */
export function countFormatie(bron: Teambron, per: As): Teamsom {
  const begroot = begrootPer(bron.formatie, per);
  const verdeeld = [...begroot.keys()].some((id) => id !== null);
  const vast = gemengd(bron.formatie, per);
  const ids = new Set([
    ...begroot.keys(),
    ...bron.bezet.map((r) => r.id),
    ...bron.vacatures.map((r) => r.id),
  ]);
  const regels = [...ids].map((id): Sum => {
    const bezet = sum(bron.bezet.filter((row) => row.id === id));
    const dit = begroot.get(id) ?? null;
    return {
      id,
      begroot: dit,
      bezet,
      vacature: sum(bron.vacatures.filter((row) => row.id === id)),
      verschil: verdeeld ? bezet - (dit ?? 0) : null,
      volledig: verdeeld,
      wijzigbaar: id !== null && !vast.has(id),
    };
  });
  const totalBegroot = formatieOfTeam(bron.formatie);
  const bezet = sum(bron.bezet);
  return {
    regels,
    totaal: {
      id: null,
      begroot: totalBegroot,
      bezet,
      vacature: sum(bron.vacatures),
      verschil: totalBegroot === null ? null : bezet - totalBegroot,
      volledig: totalBegroot !== null,
      wijzigbaar: true,
    },
  };
}

function countSumsOn(id: string | null, sums: readonly Sum[]): Sum {
  return {
    id,
    begroot: sumKnown(sums.map((s) => s.begroot)),
    bezet: sums.reduce((total, s) => total + s.bezet, 0),
    vacature: sums.reduce((total, s) => total + s.vacature, 0),
    verschil: sumKnown(sums.map((s) => s.verschil)),
    volledig: sums.every((s) => s.volledig),
    wijzigbaar: false,
  };
}

/** Teams together: every figure is the sum of that figure of the teams. */
export function countTeamsOn(teams: readonly Teamsom[]): Teamsom {
  const perId = Map.groupBy(
    teams.flatMap((team) => team.regels),
    (line) => line.id,
  );
  return {
    regels: [...perId].map(([id, sums]) => countSumsOn(id, sums)),
    totaal: countSumsOn(
      null,
      teams.map((team) => team.totaal),
    ),
  };
}

type Namen = readonly { readonly id: string; readonly naam: string }[];

function lineOf(naam: string, { volledig, ...s }: Sum, instellingen: Rekeninstellingen): FormatieLine {
  const inFte = (minuten: number | null) => (minuten === null ? null : fte(minuten, instellingen));
  return {
    ...s,
    naam,
    begrootFte: inFte(s.begroot),
    bezetFte: fte(s.bezet, instellingen),
    vacatureFte: fte(s.vacature, instellingen),
    verschilFte: inFte(s.verschil),
    vacaturegraad: !volledig || s.begroot === null || s.begroot <= 0 ? null : s.vacature / s.begroot,
  };
}

/** Lines in the order of the list, then what has no function or specialism. */
export function inLines(
  { regels, totaal }: Teamsom,
  namen: Namen,
  instellingen: Rekeninstellingen,
): { regels: FormatieLine[]; totaal: FormatieLine } {
  const rest = regels.filter((line) => line.id === null);
  return {
    regels: [
      ...namen.flatMap(({ id, naam }) =>
        regels.filter((line) => line.id === id).map((line) => lineOf(naam, line, instellingen)),
      ),
      ...rest.map((line) => lineOf('Niet verdeeld', line, instellingen)),
    ],
    totaal: lineOf('Totaal', totaal, instellingen),
  };
}
