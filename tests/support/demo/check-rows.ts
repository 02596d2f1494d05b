/** Self-test of the rows themselves: the invariants of domein §2, the names, and registrations without gaps. */

import { PEILDATUM, START_WOT, STATIONAIR_VAN } from '../../../src/core/demo/planning/demo-figures.ts';
import { isGeweigerdeNaam } from '../../../src/core/demo/planning/demo-namen.ts';
import type { DemoRows } from '../../../src/core/demo/planning/demo-rows.ts';
import type { DemoTijd } from '../../../src/core/demo/planning/demo-time.ts';
import type { Detachering } from '../../../src/shared/domain/planning/planning.ts';
import { isGeldigOn, type Periode } from '../../../src/shared/domain/tijd/periode.ts';
import { type Key, sum } from './demo-key.ts';

const raken = (a: Periode, b: Periode): boolean =>
  a.geldigVan < (b.geldigTot ?? '9999') && b.geldigVan < (a.geldigTot ?? '9999');

const omvat = (buiten: Periode, binnen: Periode): boolean =>
  buiten.geldigVan <= binnen.geldigVan && (buiten.geldigTot ?? '9999') >= (binnen.geldigTot ?? '9999');

const overlapt = (rows: readonly Periode[]): boolean =>
  rows.some((a, i) => rows.slice(i + 1).some((b) => raken(a, b)));

function checkNamen(t: Key, demo: DemoRows): void {
  const namen = demo.medewerker.map((m) => `${m.voornaam} ${m.tussenvoegsel} ${m.achternaam}`);
  t.gelijk('unieke namen', new Set(namen).size, namen.length);
  t.gelijk('geweigerde namen', demo.medewerker.filter((m) => isGeweigerdeNaam(m.achternaam)).length, 0);
  t.gelijk('unieke adressen', new Set(demo.medewerker.map((m) => m.werkmail)).size, namen.length);
  t.waar(
    'adressen bestaan niet',
    demo.medewerker.every((m) => m.werkmail.endsWith('@voorbeeld.invalid')),
  );
  t.waar(
    'nummers zijn niet uit te geven',
    demo.medewerker.every((m) => /^06 0000 0\d{3}$/u.test(m.werktelefoon)),
  );
}

function checkLoopbanen(t: Key, demo: DemoRows): void {
  const detacheringen = new Map(demo.detachering.map((d): [string, Detachering] => [d.id, d]));
  t.gelijk(
    'werkpatroon telt op',
    demo.detachering.filter((d) => sum(d.werkpatroon) !== d.minutenPerWeek).length,
    0,
  );
  t.gelijk('weekend', demo.detachering.filter((d) => d.werkpatroon[5] + d.werkpatroon[6] > 0).length, 0);
  t.gelijk(
    'overlappende detacheringen',
    [...Map.groupBy(demo.detachering, (d) => d.medewerkerId).values()].filter(overlapt).length,
    0,
  );
  const buiten = demo.inzet.filter((i) => {
    const detachering = detacheringen.get(i.detacheringId);
    return detachering === undefined || !omvat(detachering, i);
  });
  t.gelijk('inzet buiten de detachering', buiten.length, 0);
  const team = new Map(demo.team.map((row) => [row.id, row]));
  const teVroeg = demo.inzet.filter((i) => i.geldigVan < (team.get(i.teamId)?.geldigVan ?? '9999'));
  t.gelijk('inzet voor het begin van het team', teVroeg.length, 0);
  const organisatie = new Map(demo.moederorganisatie.map((row) => [row.id, row]));
  const zonder = demo.detachering.filter((d) => {
    const werkgever = organisatie.get(d.organisatieId);
    return werkgever === undefined || !omvat(werkgever, d);
  });
  t.gelijk('detachering buiten de organisatie', zonder.length, 0);
  const dubbel = [
    ...Map.groupBy(demo.inzet, (i) => `${i.detacheringId} ${i.teamId} ${i.doel}`).values(),
  ].filter(overlapt);
  t.gelijk('overlappende inzet', dubbel.length, 0);
  t.gelijk(
    'overlappende afwezigheid',
    [...Map.groupBy(demo.afwezigheid, (a) => a.medewerkerId).values()].filter(overlapt).length,
    0,
  );
}

/** Every youth professional is registered from arrival until the last registration ends, without a gap. */
function checkRegistraties(t: Key, demo: DemoRows, tijd: DemoTijd): void {
  const skj = new Set(demo.specialisme.filter((s) => s.vereistSkj).map((s) => s.id));
  const nodig = demo.medewerkerSpecialisme.filter((s) => s.hoofd && skj.has(s.specialismeId));
  for (const { medewerkerId } of nodig) {
    const rows = demo.registratie.filter((r) => r.medewerkerId === medewerkerId);
    const begin = demo.medewerker.find((m) => m.id === medewerkerId)?.inDienst ?? START_WOT;
    t.waar('SKJ vanaf het begin', (rows[0]?.geldigVan ?? '9999') <= begin);
    t.waar(
      'SKJ zonder gat',
      rows.every((r, i) => i === 0 || rows[i - 1]?.verloopdatum === r.geldigVan),
    );
    // Shortly after the peildatum the one that ended had ended already.
    const toen = rows.find((r) => r.geldigVan <= PEILDATUM && r.verloopdatum > PEILDATUM);
    t.waar('SKJ op de peildatum', toen !== undefined || (rows.at(-1)?.verloopdatum ?? '') < tijd.anker);
  }
}

/** Formatie is what a team has plus what is open (C25). */
function checkFormatie(t: Key, demo: DemoRows): void {
  for (const team of demo.team) {
    const formatie = sum(demo.formatie.filter((f) => f.teamId === team.id).map((f) => f.minutenPerWeek));
    const inzet = demo.inzet.filter((i) => i.teamId === team.id && isGeldigOn(i, STATIONAIR_VAN));
    const open = demo.vacature.filter((v) => v.teamId === team.id).map((v) => v.minutenPerWeek);
    t.gelijk('formatie van een team', formatie, sum(inzet.map((i) => i.minutenPerWeek)) + sum(open));
  }
}

export function checkRows(t: Key, demo: DemoRows, tijd: DemoTijd): void {
  checkNamen(t, demo);
  checkLoopbanen(t, demo);
  checkRegistraties(t, demo, tijd);
  checkFormatie(t, demo);
  const ids = Object.values(demo).flatMap((rows) => rows.map((row) => row.id));
  t.gelijk('unieke ids', new Set(ids).size, ids.length);
  const toekomst = demo.afwezigheid.filter((a) => a.soort === 'ziekte' && a.geldigVan > tijd.anker);
  t.gelijk('ziekte die nog moet beginnen', toekomst.length, 0);
}
