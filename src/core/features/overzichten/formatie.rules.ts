import type { Rekeninstellingen } from '../../../shared/domain/instelling/instellingen.ts';
import { fte, sumKnown } from '../../../shared/domain/planbord/capaciteit.ts';
import { type Formatiedeel, formatieVanTeam } from '../../../shared/domain/planning/formatie.ts';
import type { FormatieOverzicht, FormatieRegel } from '../../../shared/rapport/formatie.ts';

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
export type Som = {
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

export type Teamsom = { readonly regels: readonly Som[]; readonly totaal: Som };

const som = (rijen: readonly { readonly minutenPerWeek: number }[]): number =>
  rijen.reduce((totaal, rij) => totaal + rij.minutenPerWeek, 0);

const idVan = (rij: Formatiedeel, per: As): string | null =>
  per === 'functie' ? rij.functieId : rij.specialismeId;

/** Per line of this kind; what the lines leave of the whole is "niet verdeeld" (id null). */
function begrootPer(formatie: readonly Formatiedeel[], per: As): Map<string | null, number> {
  const uit = new Map<string | null, number>();
  const totaal = formatieVanTeam(formatie);
  if (totaal === null) return uit;
  for (const rij of formatie) {
    const id = idVan(rij, per);
    if (id !== null) uit.set(id, (uit.get(id) ?? 0) + rij.minutenPerWeek);
  }
  const verdeeld = [...uit.values()].reduce((a, b) => a + b, 0);
  if (uit.size === 0 || totaal !== verdeeld) uit.set(null, totaal - verdeeld);
  return uit;
}

/** Lines that also hold hours for a functie with a specialisme: one number cannot say which part changes. */
function gemengd(formatie: readonly Formatiedeel[], per: As): ReadonlySet<string | null> {
  return new Set(
    formatie
      .filter((rij) => rij.functieId !== null && rij.specialismeId !== null)
      .map((rij) => idVan(rij, per)),
  );
}

/** One team. Lines have a verschil only when the formatie was divided over this kind of line. */
export function telFormatie(bron: Teambron, per: As): Teamsom {
  const begroot = begrootPer(bron.formatie, per);
  const verdeeld = [...begroot.keys()].some((id) => id !== null);
  const vast = gemengd(bron.formatie, per);
  const ids = new Set([
    ...begroot.keys(),
    ...bron.bezet.map((r) => r.id),
    ...bron.vacatures.map((r) => r.id),
  ]);
  const regels = [...ids].map((id): Som => {
    const bezet = som(bron.bezet.filter((rij) => rij.id === id));
    const dit = begroot.get(id) ?? null;
    return {
      id,
      begroot: dit,
      bezet,
      vacature: som(bron.vacatures.filter((rij) => rij.id === id)),
      verschil: verdeeld ? bezet - (dit ?? 0) : null,
      volledig: verdeeld,
      wijzigbaar: id !== null && !vast.has(id),
    };
  });
  const totaalBegroot = formatieVanTeam(bron.formatie);
  const bezet = som(bron.bezet);
  return {
    regels,
    totaal: {
      id: null,
      begroot: totaalBegroot,
      bezet,
      vacature: som(bron.vacatures),
      verschil: totaalBegroot === null ? null : bezet - totaalBegroot,
      volledig: totaalBegroot !== null,
      wijzigbaar: true,
    },
  };
}

function telSommenOp(id: string | null, sommen: readonly Som[]): Som {
  return {
    id,
    begroot: sumKnown(sommen.map((s) => s.begroot)),
    bezet: sommen.reduce((totaal, s) => totaal + s.bezet, 0),
    vacature: sommen.reduce((totaal, s) => totaal + s.vacature, 0),
    verschil: sumKnown(sommen.map((s) => s.verschil)),
    volledig: sommen.every((s) => s.volledig),
    wijzigbaar: false,
  };
}

/** Teams together: every figure is the sum of that figure of the teams. */
export function telTeamsOp(teams: readonly Teamsom[]): Teamsom {
  const perId = Map.groupBy(
    teams.flatMap((team) => team.regels),
    (regel) => regel.id,
  );
  return {
    regels: [...perId].map(([id, sommen]) => telSommenOp(id, sommen)),
    totaal: telSommenOp(
      null,
      teams.map((team) => team.totaal),
    ),
  };
}

type Namen = readonly { readonly id: string; readonly naam: string }[];

function regelVan(naam: string, { volledig, ...s }: Som, instellingen: Rekeninstellingen): FormatieRegel {
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
export function inRegels(
  { regels, totaal }: Teamsom,
  namen: Namen,
  instellingen: Rekeninstellingen,
): { regels: FormatieRegel[]; totaal: FormatieRegel } {
  const rest = regels.filter((regel) => regel.id === null);
  return {
    regels: [
      ...namen.flatMap(({ id, naam }) =>
        regels.filter((regel) => regel.id === id).map((regel) => regelVan(naam, regel, instellingen)),
      ),
      ...rest.map((regel) => regelVan('Niet verdeeld', regel, instellingen)),
    ],
    totaal: regelVan('Totaal', totaal, instellingen),
  };
}
