import { expect } from 'vitest';
import type { Core } from '../../src/core/base/core-types.ts';
import { isGeldigOn } from '../../src/shared/domain/tijd/periode.ts';
import { allRows } from './wandeling.ts';

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
type Value = { readonly aantal: number; readonly minutenPerWeek: number };
const samen = (values: readonly Value[]): Value => ({
  aantal: sum(values.map((w) => w.aantal)),
  minutenPerWeek: sum(values.map((w) => w.minutenPerWeek)),
});

/** Counted from the rows themselves: people and contract hours on a day. */
async function count(core: Core, peildatum: string): Promise<Value> {
  const { detacheringen } = await allRows(core);
  const current = detacheringen.filter((d) => isGeldigOn(d, peildatum));
  return {
    aantal: new Set(current.map((d) => d.medewerkerId)).size,
    minutenPerWeek: sum(current.map((d) => d.minutenPerWeek)),
  };
}

async function matrixKlopt(core: Core, peildatum: string, indeling: 'toenmalig' | 'huidig'): Promise<void> {
  const { overzichten, organisaties } = core.client;
  const matrix = await overzichten.matrix({ peildatum, indeling });
  const { rijen, kolommen, totaal, buiten, buitenTotaal, eindtotaal, teams } = matrix;
  for (const row of rijen) expect(row.totaal).toMatchObject(samen(row.cellen));
  kolommen.forEach((column, i) => {
    expect(column).toMatchObject(samen(rijen.flatMap((row) => row.cellen[i] ?? [])));
  });
  expect(totaal).toMatchObject(samen(kolommen));
  expect(totaal).toMatchObject(samen(rijen.map((row) => row.totaal)));
  expect(buitenTotaal).toMatchObject(samen(buiten));
  expect(eindtotaal).toMatchObject(samen([totaal, buitenTotaal]));
  expect(eindtotaal).toMatchObject(await count(core, peildatum));
  const list = await organisaties.lijst({ peildatum, indeling });
  expect(sum(list.map((o) => o.minutenPerWeek))).toBe(eindtotaal.minutenPerWeek);
  for (const row of rijen) {
    for (const [i, { teamId }] of teams.entries()) {
      const { organisatieId } = row;
      const mensen = await overzichten.matrixMensen({
        peildatum,
        indeling,
        plek: { soort: 'cel', organisatieId, teamId },
      });
      expect(row.cellen[i]).toMatchObject({
        aantal: mensen.filter((m) => m.telt).length,
        minutenPerWeek: sum(mensen.map((m) => m.minutenPerWeek)),
      });
    }
  }
}

async function teamsKloppen(core: Core, peildatum: string): Promise<void> {
  const { overzichten, teams } = core.client;
  const matrix = await overzichten.matrix({ peildatum, indeling: 'toenmalig' });
  const formatie = await overzichten.formatie({ peildatum, per: 'functie' });
  const specialisme = await overzichten.formatie({ peildatum, per: 'specialisme' });
  const list = await teams.lijst({ peildatum });
  for (const [i, { teamId }] of matrix.teams.entries()) {
    const overzicht = await overzichten.teamoverzicht({ teamId, peildatum, variant: 'intern' });
    const column = matrix.kolommen[i];
    if (overzicht.variant !== 'intern' || column === undefined) throw new Error('Geen intern overzicht.');
    expect(overzicht.totaal).toMatchObject(column);
    expect(samen(overzicht.perSpecialisme)).toMatchObject({ aantal: column.aantal });
    expect(list.teams.find((t) => t.id === teamId)).toMatchObject({
      aantal: column.aantal,
      minutenPerWeek: column.minutenPerWeek,
    });
    for (const { teams: lines } of [formatie, specialisme]) {
      expect(lines.find((t) => t.teamId === teamId)?.totaal.bezet).toBe(column.minutenPerWeek);
    }
  }
  for (const { teams: lines, gebieden, stad } of [formatie, specialisme]) {
    expect(stad.totaal.bezetFte).toBeCloseTo(sum(lines.map((t) => t.totaal.bezetFte)), 6);
    for (const { gebiedId, totaal } of gebieden) {
      const leden = lines.filter((t) => t.gebiedId === gebiedId);
      expect(totaal.bezetFte).toBeCloseTo(sum(leden.map((t) => t.totaal.bezetFte)), 6);
      expect(totaal.vacatureFte).toBeCloseTo(sum(leden.map((t) => t.totaal.vacatureFte)), 6);
      expect(totaal.begroot ?? 0).toBeCloseTo(sum(leden.map((t) => t.totaal.begroot ?? 0)), 6);
    }
    for (const { regels: parts, totaal } of lines) {
      expect(sum(parts.map((r) => r.bezet))).toBe(totaal.bezet);
      expect(sum(parts.map((r) => r.vacature))).toBe(totaal.vacature);
    }
  }
}

async function gebiedenKloppen(core: Core, peildatum: string): Promise<void> {
  const { overzichten, teams } = core.client;
  for (const gebied of (await teams.lijst({ peildatum })).gebieden) {
    const overzicht = await overzichten.gebiedsoverzicht({ gebiedId: gebied.id, peildatum });
    expect(overzicht.teams.map((t) => t.teamId)).toEqual(gebied.teamIds);
    const cijfers = overzicht.teams.map((t) => t.cijfers);
    expect(overzicht.totaal.bezettingFte).toBeCloseTo(sum(cijfers.map((c) => c.bezettingFte)), 6);
    expect(overzicht.totaal.brutoMinuten).toBeCloseTo(sum(cijfers.map((c) => c.brutoMinuten)), 6);
    const vragen = cijfers.flatMap((c) => (c.vraagMinuten === null ? [] : [c]));
    expect(overzicht.totaal.vraagMinuten ?? 0).toBeCloseTo(sum(vragen.map((c) => c.vraagMinuten ?? 0)), 6);
    expect(overzicht.totaal.saldoMinuten ?? 0).toBeCloseTo(sum(vragen.map((c) => c.saldoMinuten ?? 0)), 6);
  }
}

/** Every margin of every overview of a day, against each other and against the rows. */
export async function marginsKloppen(core: Core, peildatum: string): Promise<void> {
  for (const indeling of ['toenmalig', 'huidig'] as const) await matrixKlopt(core, peildatum, indeling);
  await teamsKloppen(core, peildatum);
  await gebiedenKloppen(core, peildatum);
}
