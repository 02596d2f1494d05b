/**
 * The one rule for changing inzet (domein §2). Pure, from the rows and a question to the rows as they
 * become: `core/features/capaciteit` writes the answer, the planbord shows it before that is done.
 */

import type { Doel } from '../planning/lijsten.ts';
import { type Plan, type Weigering, weiger } from '../planning/plan.ts';
import { type Detachering, type Inzet, MAX_MINUTEN, type Medewerker } from '../planning/planning.ts';
import { type TeamMetNaam, weigerTeamBuitenPeriode } from '../planning/team.ts';
import { urenMetEenheid } from '../tekst/getal.ts';
import { korteNaam } from '../tekst/naam.ts';
import { datumNl } from '../tijd/datum.ts';
import {
  doorsnede,
  herschrijfReeks,
  isGeldigOp,
  knippunten,
  overlapt,
  type Periode,
  type PeriodePlan,
  pasPlanToe,
  verplaatsMinuten,
  wijzigPeriode,
} from '../tijd/periode.ts';

/** One row of the planbord: the hours of a person from an organisation in a team, for one doel. */
export type InzetRegel = {
  readonly medewerkerId: string;
  readonly organisatieId: string;
  readonly teamId: string;
  readonly doel: Doel;
};

/** A change of the hours of one or more regels over [van, tot); `tot: null` has no end. Minutes per week. */
export type InzetVraag = {
  readonly regels: readonly InzetRegel[];
  readonly van: string;
  readonly tot: string | null;
} & (
  | /** 0 ends the inzet. */ { readonly soort: 'zet'; readonly minutenPerWeek: number }
  /** On top of what is there. */
  | { readonly soort: 'erbij'; readonly minutenPerWeek: number }
  /** At most what is there on each day, so that the sum is kept; null = all of it. */
  | { readonly soort: 'verplaats'; readonly naarTeamId: string; readonly minutenPerWeek: number | null }
);

/** The rows a question is judged by: at least all of the people and teams it names, from `van` on. */
export type InzetGegevens = {
  readonly teams: readonly TeamMetNaam[];
  readonly medewerkers: readonly Medewerker[];
  readonly organisaties: readonly { readonly id: string; readonly naam: string }[];
  readonly detacheringen: readonly Detachering[];
  readonly inzet: readonly Inzet[];
};

/** What a change of inzet comes to; one regel that cannot be refuses the whole of it. */
export function planInzet(gegevens: InzetGegevens, vraag: InzetVraag): Plan<Inzet> | Weigering {
  const reeksen = new Reeksen(gegevens.inzet);
  for (const regel of vraag.regels) {
    const weigering = planRegel(gegevens, reeksen, regel, vraag);
    if (weigering !== null) return weigering;
  }
  return reeksen.plan();
}

type Reeks = Pick<Inzet, 'detacheringId' | 'teamId' | 'doel'>;

/** A row that has no id yet. */
const NIEUW = '';

/** The series that an edit touches; two regels may rewrite the same one, after each other. */
class Reeksen {
  readonly #inzet: readonly Inzet[];
  readonly #geraakt = new Map<string, { readonly voor: readonly Inzet[]; readonly na: readonly Inzet[] }>();

  constructor(inzet: readonly Inzet[]) {
    this.#inzet = inzet;
  }

  rijen(reeks: Reeks): readonly Inzet[] {
    return this.#stand(reeks).na;
  }

  rewrite(reeks: Reeks, plan: PeriodePlan<Inzet, number>): void {
    const { voor, na } = this.#stand(reeks);
    const { detacheringId, teamId, doel } = reeks;
    const rewritten = pasPlanToe(na, plan, (periode, minutenPerWeek) => ({
      ...periode,
      id: NIEUW,
      detacheringId,
      teamId,
      doel,
      minutenPerWeek,
    }));
    this.#geraakt.set(keyOf(reeks), { voor, na: rewritten });
  }

  plan(): Plan<Inzet> {
    const standen = [...this.#geraakt.values()];
    return {
      soort: 'plan',
      toevoegen: standen.flatMap(({ na }) =>
        na.filter(({ id }) => id === NIEUW).map(({ id: _, ...rij }) => rij),
      ),
      wijzigen: standen.flatMap(({ voor, na }) =>
        na.filter((rij) => rij.id !== NIEUW && !voor.includes(rij)),
      ),
      verwijderen: standen.flatMap(({ voor, na }) => {
        const blijft = new Set(na.map(({ id }) => id));
        return voor.map(({ id }) => id).filter((id) => !blijft.has(id));
      }),
    };
  }

  #stand(reeks: Reeks) {
    const bekend = this.#geraakt.get(keyOf(reeks));
    if (bekend !== undefined) return bekend;
    const { detacheringId, teamId, doel } = reeks;
    const rijen = this.#inzet
      .filter((rij) => rij.detacheringId === detacheringId && rij.teamId === teamId && rij.doel === doel)
      .sort(byBegin);
    return { voor: rijen, na: rijen };
  }
}

function byBegin(a: Periode, b: Periode): number {
  return a.geldigVan < b.geldigVan ? -1 : 1;
}

function keyOf({ detacheringId, teamId, doel }: Reeks): string {
  return `${detacheringId}|${teamId}|${doel}`;
}

function planRegel(
  gegevens: InzetGegevens,
  reeksen: Reeksen,
  regel: InzetRegel,
  vraag: InzetVraag,
): Weigering | null {
  switch (vraag.soort) {
    case 'zet':
      return setRegel(gegevens, reeksen, regel, vraag);
    case 'erbij':
      return addToRegel(gegevens, reeksen, regel, vraag);
    case 'verplaats':
      return verplaatsRegel(gegevens, reeksen, regel, vraag);
  }
}

function nameOfMedewerker({ medewerkers }: InzetGegevens, { medewerkerId }: InzetRegel): string {
  const medewerker = medewerkers.find(({ id }) => id === medewerkerId);
  return medewerker === undefined ? 'Deze medewerker' : korteNaam(medewerker);
}

function nameOfTeam({ teams }: InzetGegevens, teamId: string): string {
  return teams.find(({ id }) => id === teamId)?.naam ?? 'dit team';
}

type Deel = { readonly reeks: Reeks; readonly periode: Periode };
type Delen = { readonly soort: 'delen'; readonly delen: readonly Deel[] };

/**
 * The parts of the period in which the person has a detachering at the organisation and the team
 * exists. Refuses when nothing is left: such inzet cannot exist (domein §2).
 */
function findDelen(
  gegevens: InzetGegevens,
  regel: InzetRegel,
  { van, tot }: InzetVraag,
  waar: { readonly veld: 'teamId' | 'naarTeamId'; readonly teamId: string },
): Delen | Weigering {
  const team = gegevens.teams.find(({ id }) => id === waar.teamId);
  if (team === undefined) return weiger(waar.veld, 'Dit team bestaat niet meer. Kies een ander team.');
  const weigering = weigerTeamBuitenPeriode(waar.veld, team, van, tot);
  if (weigering !== null) return weigering;
  const binnenTeam = doorsnede({ geldigVan: van, geldigTot: tot }, team);
  const { medewerkerId, organisatieId, teamId, doel } = regel;
  const delen = gegevens.detacheringen.flatMap((detachering): Deel[] => {
    if (detachering.medewerkerId !== medewerkerId || detachering.organisatieId !== organisatieId) return [];
    const periode = binnenTeam === null ? null : doorsnede(binnenTeam, detachering);
    return periode === null ? [] : [{ reeks: { detacheringId: detachering.id, teamId, doel }, periode }];
  });
  if (delen.length > 0) return { soort: 'delen', delen };
  const bij = gegevens.organisaties.find(({ id }) => id === organisatieId)?.naam ?? 'deze organisatie';
  return weiger(
    'van',
    `${nameOfMedewerker(gegevens, regel)} heeft vanaf ${datumNl(van)} geen detachering bij ${bij}. Kies een andere periode.`,
  );
}

const minutenOf = (rij: Inzet): number => rij.minutenPerWeek;

function setRegel(
  gegevens: InzetGegevens,
  reeksen: Reeksen,
  regel: InzetRegel,
  vraag: InzetVraag & { readonly soort: 'zet' },
): Weigering | null {
  const gevonden = findDelen(gegevens, regel, vraag, { veld: 'teamId', teamId: regel.teamId });
  if (gevonden.soort === 'weigering') return gevonden;
  const minuten = vraag.minutenPerWeek === 0 ? null : vraag.minutenPerWeek;
  for (const { reeks, periode } of gevonden.delen) {
    const rijen = reeksen.rijen(reeks);
    const { geldigVan, geldigTot } = periode;
    reeksen.rewrite(reeks, wijzigPeriode({ rijen, waardeVan: minutenOf }, geldigVan, geldigTot, minuten));
  }
  return null;
}

function addToRegel(
  gegevens: InzetGegevens,
  reeksen: Reeksen,
  regel: InzetRegel,
  vraag: InzetVraag & { readonly soort: 'erbij' },
): Weigering | null {
  const gevonden = findDelen(gegevens, regel, vraag, { veld: 'teamId', teamId: regel.teamId });
  if (gevonden.soort === 'weigering') return gevonden;
  for (const { reeks, periode } of gevonden.delen) {
    const plan = addMinuten(reeksen.rijen(reeks), periode, vraag.minutenPerWeek);
    const weigering = weigerBoven40(gegevens, regel, regel.teamId, plan);
    if (weigering !== null) return weigering;
    reeksen.rewrite(reeks, plan);
  }
  return null;
}

/** Moves one regel; refuses when there are no or too few hours to move. */
function verplaatsRegel(
  gegevens: InzetGegevens,
  reeksen: Reeksen,
  regel: InzetRegel,
  vraag: InzetVraag & { readonly soort: 'verplaats' },
): Weigering | null {
  const { naarTeamId, minutenPerWeek } = vraag;
  const wie = nameOfMedewerker(gegevens, regel);
  const vanTeam = nameOfTeam(gegevens, regel.teamId);
  if (regel.teamId === naarTeamId) {
    return weiger('naarTeamId', `${wie} werkt al in ${vanTeam}. Kies een ander team.`);
  }
  const gevonden = findDelen(gegevens, regel, vraag, { veld: 'naarTeamId', teamId: naarTeamId });
  if (gevonden.soort === 'weigering') return gevonden;
  let hoogste = 0;
  for (const { reeks, periode } of gevonden.delen) {
    const naar: Reeks = { ...reeks, teamId: naarTeamId };
    const bron = reeksen.rijen(reeks);
    hoogste = Math.max(hoogste, hoogsteMinuten(bron, periode));
    const plan = verplaatsMinuten({
      bron,
      doel: reeksen.rijen(naar),
      van: periode.geldigVan,
      tot: periode.geldigTot,
      minuten: minutenPerWeek,
    });
    const weigering = weigerBoven40(gegevens, regel, naarTeamId, plan.doel);
    if (weigering !== null) return weigering;
    reeksen.rewrite(reeks, plan.bron);
    reeksen.rewrite(naar, plan.doel);
  }
  if (hoogste === 0) return weiger('van', `${wie} heeft in deze periode geen uren in ${vanTeam}.`);
  if (minutenPerWeek !== null && minutenPerWeek > hoogste) {
    const meest = urenMetEenheid(hoogste);
    return weiger('minutenPerWeek', `${wie} heeft hoogstens ${meest} per week in ${vanTeam}.`);
  }
  return null;
}

/** One row holds at most 40 hours (domein §2): refuses what would add up to more, at the field of the hours. */
function weigerBoven40(
  gegevens: InzetGegevens,
  regel: InzetRegel,
  teamId: string,
  plan: PeriodePlan<Inzet, number>,
): Weigering | null {
  if (plan.toevoegen.every(({ waarde }) => waarde <= MAX_MINUTEN)) return null;
  const [wie, team] = [nameOfMedewerker(gegevens, regel), nameOfTeam(gegevens, teamId)];
  return weiger('minutenPerWeek', `${wie} komt dan boven 40 uur per week in ${team}. Vul minder uren in.`);
}

/** The most minutes per week that stand on any day of the period in one series. */
function hoogsteMinuten(rijen: readonly Inzet[], periode: Periode): number {
  return rijen
    .filter((rij) => overlapt(rij, periode))
    .reduce((hoogste, rij) => Math.max(hoogste, rij.minutenPerWeek), 0);
}

/** Adds minutes per week on every day of the period, on top of what is there. */
function addMinuten(rijen: readonly Inzet[], periode: Periode, minuten: number): PeriodePlan<Inzet, number> {
  const punten = knippunten(rijen, periode);
  return herschrijfReeks(
    { rijen, waardeVan: minutenOf },
    punten.map((geldigVan, i) => ({
      geldigVan,
      geldigTot: punten[i + 1] ?? periode.geldigTot,
      waarde: minuten + (rijen.find((rij) => isGeldigOp(rij, geldigVan))?.minutenPerWeek ?? 0),
    })),
  );
}
