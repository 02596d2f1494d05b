/** Self-test of the demo: every published margin, on the peildatum, today and a year ahead. Runs whenever a demo is made. */

import { dagenTussen, plusDagen } from '../../../shared/domain/tijd/datum.ts';
import { isGeldigOp } from '../../../shared/domain/tijd/periode.ts';
import { afwezigeMinuten, VERZUIM_DEEL, vensterMinuten } from './demo-afwezigheid.ts';
import {
  AANTAL_GESPLITST,
  CONTRACT_MINUTEN,
  GEBIEDEN,
  MATRIX,
  OVERIGE_GROEPEN,
  PEILDATUM,
  SENIORTAKEN_MINUTEN,
  STATIONAIR_VAN,
  TEAMS,
  TOTAAL_IN_TEAMS,
  TOTAAL_MEDEWERKERS,
  TOTAAL_MINUTEN,
} from './demo-cijfers.ts';
import { controleerGeschiedenis } from './demo-controle-geschiedenis.ts';
import { controleerRijen } from './demo-controle-rijen.ts';
import { controleerVraag } from './demo-controle-vraag.ts';
import type { DemoRijen } from './demo-rijen.ts';
import { maakOpzoek, type Opzoek, type Werkend, werkendenOp } from './demo-stand.ts';
import { type DemoTijd, maakTijd } from './demo-tijd.ts';
import { maakToets, som, type Toets } from './demo-toets.ts';

const contractTelling = (wie: readonly Werkend[]): number[] =>
  CONTRACT_MINUTEN.map((minuten) => wie.filter((w) => w.detachering.minutenPerWeek === minuten).length);

const inzetIn = (wie: readonly Werkend[], teamId: string, doel?: string): number =>
  som(
    wie
      .flatMap((w) => w.inzet)
      .filter((i) => i.teamId === teamId && (doel === undefined || i.doel === doel))
      .map((i) => i.minutenPerWeek),
  );

const contractMinuten = (wie: readonly Werkend[]): number =>
  som(wie.map((w) => w.detachering.minutenPerWeek));

function controleerTabellen(
  t: Toets,
  wie: readonly Werkend[],
  opzoek: Opzoek,
  demo: DemoRijen,
  dag: string,
): void {
  const inTeams = wie.filter((w) => w.hoofdteam !== null);
  t.gelijk(`${dag} medewerkers`, wie.length, TOTAAL_MEDEWERKERS);
  t.gelijk(`${dag} in teams`, inTeams.length, TOTAAL_IN_TEAMS);
  t.gelijk(`${dag} contractminuten`, contractMinuten(wie), TOTAAL_MINUTEN);
  for (const rij of MATRIX) {
    const hier = inTeams.filter((w) => w.organisatie === rij.naam);
    t.gelijk(
      `${dag} ${rij.naam}`,
      TEAMS.map((team) => hier.filter((w) => w.hoofdteam === team.naam).length),
      rij.perTeam,
    );
    t.gelijk(`${dag} ${rij.naam} totaal`, hier.length, rij.totaal);
  }
  for (const team of TEAMS) {
    const leden = inTeams.filter((w) => w.hoofdteam === team.naam);
    const teamId = demo.team.find((r) => opzoek.teamNaam(r.id) === team.naam)?.id ?? '';
    t.gelijk(`${dag} ${team.naam} aantal`, leden.length, team.aantal);
    t.gelijk(`${dag} ${team.naam} contracten`, contractTelling(leden), team.contracten);
    t.gelijk(`${dag} ${team.naam} contractminuten`, contractMinuten(leden), team.minuten);
    t.gelijk(`${dag} ${team.naam} inzet`, inzetIn(wie, teamId), team.minuten);
    const senior = team.gebied === null ? 0 : SENIORTAKEN_MINUTEN;
    t.gelijk(`${dag} ${team.naam} seniortaken`, inzetIn(wie, teamId, 'seniortaken'), senior);
    t.gelijk(`${dag} ${team.naam} casuïstiek`, inzetIn(wie, teamId, 'casuistiek'), team.minuten - senior);
  }
  for (const groep of OVERIGE_GROEPEN) {
    const naam = demo.functie.find((f) => f.naam.toLowerCase().startsWith(groep.functie.slice(0, 8)))?.naam;
    const leden = wie.filter((w) => w.functie === naam);
    t.gelijk(
      `${dag} ${groep.functie}`,
      [leden.length, contractMinuten(leden)],
      [groep.aantal, groep.minuten],
    );
    t.gelijk(`${dag} ${groep.functie} contracten`, contractTelling(leden), groep.contracten);
  }
}

/** Two teams of one gebied, and what a team gives it also gets. */
function controleerSplitsing(t: Toets, wie: readonly Werkend[], opzoek: Opzoek, dag: string): void {
  const gesplitst = wie.filter((w) => new Set(w.inzet.map((i) => i.teamId)).size > 1);
  t.gelijk(`${dag} over twee teams`, gesplitst.length, AANTAL_GESPLITST);
  for (const w of gesplitst) {
    const gebieden = w.inzet.map(
      (i) => TEAMS.find((team) => team.naam === opzoek.teamNaam(i.teamId))?.gebied,
    );
    t.gelijk(`${dag} teams van een gesplitste medewerker in één gebied`, new Set(gebieden).size, 1);
  }
  const mis = wie.filter(
    (w) => w.inzet.length > 0 && som(w.inzet.map((i) => i.minutenPerWeek)) !== w.detachering.minutenPerWeek,
  );
  t.gelijk(`${dag} inzet ongelijk aan contract`, mis.length, 0);
}

function controleerOrganisaties(t: Toets, demo: DemoRijen, opzoek: Opzoek): void {
  const toen = demo.moederorganisatie.filter((o) => isGeldigOp(o, PEILDATUM));
  const leveranciers = toen.filter((o) => o.soort !== 'gemeente').map((o) => opzoek.organisatieNaam(o.id));
  t.gelijk(
    'organisaties op de peildatum',
    leveranciers,
    MATRIX.map((rij) => rij.naam),
  );
  t.gelijk('eigen dienst', toen.length - leveranciers.length, 1);
  t.gelijk(
    'teams',
    demo.team.map((team) => opzoek.teamNaam(team.id)),
    TEAMS.map((team) => team.naam),
  );
  t.gelijk(
    'gebieden',
    demo.gebied.map((g) => g.code),
    GEBIEDEN.map((g) => g.sleutel),
  );
  for (const gebied of demo.gebied) {
    t.gelijk(`${gebied.code} wijkteams`, demo.teamGebied.filter((r) => r.gebiedId === gebied.id).length, 3);
    const managers = demo.gebiedsmanager.filter((r) => r.gebiedId === gebied.id && isGeldigOp(r, PEILDATUM));
    t.gelijk(`${gebied.code} gebiedsmanagers`, managers.length, 2);
  }
}

/** What moves with today: SKJ, ending detacheringen, vacatures, absence. */
function controleerRondVandaag(t: Toets, demo: DemoRijen, nu: readonly Werkend[], { anker }: DemoTijd): void {
  const laatste = new Map<string, string>();
  for (const r of demo.registratie) {
    if (r.verloopdatum > (laatste.get(r.medewerkerId) ?? '')) laatste.set(r.medewerkerId, r.verloopdatum);
  }
  const nodig = nu.filter((w) => w.hoofdteam !== null && laatste.has(w.detachering.medewerkerId));
  const resten = nodig.map((w) => dagenTussen(anker, laatste.get(w.detachering.medewerkerId) ?? anker));
  t.gelijk('SKJ verlopen', resten.filter((dagen) => dagen <= 0).length, 1);
  t.gelijk('SKJ verloopt binnen 90 dagen', resten.filter((dagen) => dagen > 0 && dagen <= 90).length, 3);
  const einden = nu.filter((w) => w.detachering.geldigTot !== null);
  t.gelijk('detacheringen die eindigen', einden.length, 2);
  for (const w of einden) {
    t.waar(
      'een detachering eindigt binnen 60 dagen',
      dagenTussen(anker, w.detachering.geldigTot ?? anker) < 60,
    );
  }
  t.gelijk('vacatures', demo.vacature.length, 3);
  t.gelijk('vacatures voorbij datum', demo.vacature.filter((v) => v.gewensteStart < anker).length, 1);
}

function controleerAfwezigheid(t: Toets, demo: DemoRijen, nu: readonly Werkend[], tijd: DemoTijd): void {
  const detacheringen = nu.map((w) => w.detachering);
  const deel = afwezigeMinuten(demo.afwezigheid, detacheringen, tijd) / vensterMinuten(detacheringen);
  t.waar(
    `afwezigheid ${deel.toFixed(4)} in plaats van ${VERZUIM_DEEL}`,
    Math.abs(deel - VERZUIM_DEEL) < 0.002,
  );
  t.gelijk('afwezig op de peildatum', demo.afwezigheid.filter((a) => isGeldigOp(a, PEILDATUM)).length, 0);
}

/** Throws when anything in the demo differs from what was published or agreed (domein §7). */
export function controleerDemo(demo: DemoRijen, vandaag: string): void {
  const t = maakToets();
  const tijd = maakTijd(vandaag);
  const opzoek = maakOpzoek(demo);
  for (const dag of [STATIONAIR_VAN, PEILDATUM, tijd.anker, plusDagen(tijd.anker, 51 * 7)]) {
    const wie = werkendenOp(demo, opzoek, dag, tijd.anker);
    controleerTabellen(t, wie, opzoek, demo, dag);
    controleerSplitsing(t, wie, opzoek, dag);
  }
  const nu = werkendenOp(demo, opzoek, tijd.anker);
  controleerOrganisaties(t, demo, opzoek);
  controleerRondVandaag(t, demo, nu, tijd);
  controleerAfwezigheid(t, demo, nu, tijd);
  controleerGeschiedenis(t, demo, opzoek);
  controleerRijen(t, demo, tijd);
  controleerVraag(t, demo, opzoek);
  t.sluit();
}
