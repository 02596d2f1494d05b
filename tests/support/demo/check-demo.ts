/** Self-test of the demo: every published margin, on the peildatum, today and a year ahead. */

import {
  afwezigeMinuten,
  VERZUIM_PART,
  windowMinuten,
} from '../../../src/core/demo/planning/demo-afwezigheid.ts';
import {
  AANTAL_GESPLITST,
  CONTRACT_MINUTEN,
  GEBIEDEN,
  MATRIX,
  OVERIGE_GROUPS,
  PEILDATUM,
  SENIORTAKEN_MINUTEN,
  STATIONAIR_VAN,
  TEAMS,
  TOTAL_IN_TEAMS,
  TOTAL_MEDEWERKERS,
  TOTAL_MINUTEN,
} from '../../../src/core/demo/planning/demo-figures.ts';
import type { DemoRows } from '../../../src/core/demo/planning/demo-rows.ts';
import { createTijd, type DemoTijd } from '../../../src/core/demo/planning/demo-time.ts';
import { dagenBetween, plusDagen } from '../../../src/shared/domain/tijd/datum.ts';
import { isGeldigOn } from '../../../src/shared/domain/tijd/periode.ts';
import { checkGeschiedenis } from './check-geschiedenis.ts';
import { checkRows } from './check-rows.ts';
import { checkVraag } from './check-vraag.ts';
import { createKey, type Key, sum } from './demo-key.ts';
import { createLookup, type Lookup, type Werkend, werkendenOn } from './demo-state.ts';

const contractCount = (wie: readonly Werkend[]): number[] =>
  CONTRACT_MINUTEN.map((minuten) => wie.filter((w) => w.detachering.minutenPerWeek === minuten).length);

const inzetIn = (wie: readonly Werkend[], teamId: string, doel?: string): number =>
  sum(
    wie
      .flatMap((w) => w.inzet)
      .filter((i) => i.teamId === teamId && (doel === undefined || i.doel === doel))
      .map((i) => i.minutenPerWeek),
  );

const contractMinuten = (wie: readonly Werkend[]): number =>
  sum(wie.map((w) => w.detachering.minutenPerWeek));

function checkTables(t: Key, wie: readonly Werkend[], lookup: Lookup, demo: DemoRows, dag: string): void {
  const inTeams = wie.filter((w) => w.hoofdteam !== null);
  t.gelijk(`${dag} medewerkers`, wie.length, TOTAL_MEDEWERKERS);
  t.gelijk(`${dag} in teams`, inTeams.length, TOTAL_IN_TEAMS);
  t.gelijk(`${dag} contractminuten`, contractMinuten(wie), TOTAL_MINUTEN);
  for (const row of MATRIX) {
    const hier = inTeams.filter((w) => w.organisatie === row.naam);
    t.gelijk(
      `${dag} ${row.naam}`,
      TEAMS.map((team) => hier.filter((w) => w.hoofdteam === team.naam).length),
      row.perTeam,
    );
    t.gelijk(`${dag} ${row.naam} totaal`, hier.length, row.totaal);
  }
  for (const team of TEAMS) {
    const leden = inTeams.filter((w) => w.hoofdteam === team.naam);
    const teamId = demo.team.find((r) => lookup.teamNaam(r.id) === team.naam)?.id ?? '';
    t.gelijk(`${dag} ${team.naam} aantal`, leden.length, team.aantal);
    t.gelijk(`${dag} ${team.naam} contracten`, contractCount(leden), team.contracten);
    t.gelijk(`${dag} ${team.naam} contractminuten`, contractMinuten(leden), team.minuten);
    t.gelijk(`${dag} ${team.naam} inzet`, inzetIn(wie, teamId), team.minuten);
    const senior = team.gebied === null ? 0 : SENIORTAKEN_MINUTEN;
    t.gelijk(`${dag} ${team.naam} seniortaken`, inzetIn(wie, teamId, 'seniortaken'), senior);
    t.gelijk(`${dag} ${team.naam} casuïstiek`, inzetIn(wie, teamId, 'casuistiek'), team.minuten - senior);
  }
  for (const group of OVERIGE_GROUPS) {
    const naam = demo.functie.find((f) => f.naam.toLowerCase().startsWith(group.functie.slice(0, 8)))?.naam;
    const leden = wie.filter((w) => w.functie === naam);
    t.gelijk(
      `${dag} ${group.functie}`,
      [leden.length, contractMinuten(leden)],
      [group.aantal, group.minuten],
    );
    t.gelijk(`${dag} ${group.functie} contracten`, contractCount(leden), group.contracten);
  }
}

/** Two teams of one gebied, and what a team gives it also gets. */
function checkSplitsing(t: Key, wie: readonly Werkend[], lookup: Lookup, dag: string): void {
  const gesplitst = wie.filter((w) => new Set(w.inzet.map((i) => i.teamId)).size > 1);
  t.gelijk(`${dag} over twee teams`, gesplitst.length, AANTAL_GESPLITST);
  for (const w of gesplitst) {
    const gebieden = w.inzet.map(
      (i) => TEAMS.find((team) => team.naam === lookup.teamNaam(i.teamId))?.gebied,
    );
    t.gelijk(`${dag} teams van een gesplitste medewerker in één gebied`, new Set(gebieden).size, 1);
  }
  const mis = wie.filter(
    (w) => w.inzet.length > 0 && sum(w.inzet.map((i) => i.minutenPerWeek)) !== w.detachering.minutenPerWeek,
  );
  t.gelijk(`${dag} inzet ongelijk aan contract`, mis.length, 0);
}

function checkOrganisaties(t: Key, demo: DemoRows, lookup: Lookup): void {
  const toen = demo.moederorganisatie.filter((o) => isGeldigOn(o, PEILDATUM));
  const leveranciers = toen.filter((o) => o.soort !== 'gemeente').map((o) => lookup.organisatieNaam(o.id));
  t.gelijk(
    'organisaties op de peildatum',
    leveranciers,
    MATRIX.map((row) => row.naam),
  );
  t.gelijk('eigen dienst', toen.length - leveranciers.length, 1);
  t.gelijk(
    'teams',
    demo.team.map((team) => lookup.teamNaam(team.id)),
    TEAMS.map((team) => team.naam),
  );
  t.gelijk(
    'gebieden',
    demo.gebied.map((g) => g.code),
    GEBIEDEN.map((g) => g.sleutel),
  );
  for (const gebied of demo.gebied) {
    t.gelijk(`${gebied.code} wijkteams`, demo.teamGebied.filter((r) => r.gebiedId === gebied.id).length, 3);
    const managers = demo.gebiedsmanager.filter((r) => r.gebiedId === gebied.id && isGeldigOn(r, PEILDATUM));
    t.gelijk(`${gebied.code} gebiedsmanagers`, managers.length, 2);
  }
}

/** What moves with today: SKJ, ending detacheringen, vacatures, absence. */
function checkRondVandaag(t: Key, demo: DemoRows, current: readonly Werkend[], { anker }: DemoTijd): void {
  const last = new Map<string, string>();
  for (const r of demo.registratie) {
    if (r.verloopdatum > (last.get(r.medewerkerId) ?? '')) last.set(r.medewerkerId, r.verloopdatum);
  }
  const nodig = current.filter((w) => w.hoofdteam !== null && last.has(w.detachering.medewerkerId));
  const resten = nodig.map((w) => dagenBetween(anker, last.get(w.detachering.medewerkerId) ?? anker));
  t.gelijk('SKJ verlopen', resten.filter((dagen) => dagen <= 0).length, 1);
  t.gelijk('SKJ verloopt binnen 90 dagen', resten.filter((dagen) => dagen > 0 && dagen <= 90).length, 3);
  const einden = current.filter((w) => w.detachering.geldigTot !== null);
  t.gelijk('detacheringen die eindigen', einden.length, 2);
  for (const w of einden) {
    t.waar(
      'een detachering eindigt binnen 60 dagen',
      dagenBetween(anker, w.detachering.geldigTot ?? anker) < 60,
    );
  }
  t.gelijk('vacatures', demo.vacature.length, 3);
  t.gelijk('vacatures voorbij datum', demo.vacature.filter((v) => v.gewensteStart < anker).length, 1);
}

function checkAfwezigheid(t: Key, demo: DemoRows, current: readonly Werkend[], tijd: DemoTijd): void {
  const detacheringen = current.map((w) => w.detachering);
  const part = afwezigeMinuten(demo.afwezigheid, detacheringen, tijd) / windowMinuten(detacheringen);
  t.waar(
    `afwezigheid ${part.toFixed(4)} in plaats van ${VERZUIM_PART}`,
    Math.abs(part - VERZUIM_PART) < 0.002,
  );
  t.gelijk('afwezig op de peildatum', demo.afwezigheid.filter((a) => isGeldigOn(a, PEILDATUM)).length, 0);
}

/** Throws when anything in the demo differs from what was published or agreed (domein §7). */
export function checkDemo(demo: DemoRows, vandaag: string): void {
  const t = createKey();
  const tijd = createTijd(vandaag);
  const lookup = createLookup(demo);
  for (const dag of [STATIONAIR_VAN, PEILDATUM, tijd.anker, plusDagen(tijd.anker, 51 * 7)]) {
    const wie = werkendenOn(demo, lookup, dag, tijd.anker);
    checkTables(t, wie, lookup, demo, dag);
    checkSplitsing(t, wie, lookup, dag);
  }
  const current = werkendenOn(demo, lookup, tijd.anker);
  checkOrganisaties(t, demo, lookup);
  checkRondVandaag(t, demo, current, tijd);
  checkAfwezigheid(t, demo, current, tijd);
  checkGeschiedenis(t, demo, lookup);
  checkRows(t, demo, tijd);
  checkVraag(t, demo, lookup);
  t.sluit();
}
