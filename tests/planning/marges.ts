import { expect } from 'vitest';
import type { Core } from '../../src/core/base/core-types.ts';
import { isGeldigOp } from '../../src/shared/domain/tijd/periode.ts';
import { alleRijen } from './wandeling.ts';

const som = (waarden: readonly number[]): number => waarden.reduce((a, b) => a + b, 0);
type Waarde = { readonly aantal: number; readonly minutenPerWeek: number };
const samen = (waarden: readonly Waarde[]): Waarde => ({
  aantal: som(waarden.map((w) => w.aantal)),
  minutenPerWeek: som(waarden.map((w) => w.minutenPerWeek)),
});

/** Counted from the rows themselves: people and contract hours on a day. */
async function telling(core: Core, peildatum: string): Promise<Waarde> {
  const { detacheringen } = await alleRijen(core);
  const nu = detacheringen.filter((d) => isGeldigOp(d, peildatum));
  return {
    aantal: new Set(nu.map((d) => d.medewerkerId)).size,
    minutenPerWeek: som(nu.map((d) => d.minutenPerWeek)),
  };
}

async function matrixKlopt(core: Core, peildatum: string, indeling: 'toenmalig' | 'huidig'): Promise<void> {
  const { overzichten, organisaties } = core.client;
  const matrix = await overzichten.matrix({ peildatum, indeling });
  const { rijen, kolommen, totaal, buiten, buitenTotaal, eindtotaal, teams } = matrix;
  for (const rij of rijen) expect(rij.totaal).toMatchObject(samen(rij.cellen));
  kolommen.forEach((kolom, i) => {
    expect(kolom).toMatchObject(samen(rijen.flatMap((rij) => rij.cellen[i] ?? [])));
  });
  expect(totaal).toMatchObject(samen(kolommen));
  expect(totaal).toMatchObject(samen(rijen.map((rij) => rij.totaal)));
  expect(buitenTotaal).toMatchObject(samen(buiten));
  expect(eindtotaal).toMatchObject(samen([totaal, buitenTotaal]));
  expect(eindtotaal).toMatchObject(await telling(core, peildatum));
  const lijst = await organisaties.lijst({ peildatum, indeling });
  expect(som(lijst.map((o) => o.minutenPerWeek))).toBe(eindtotaal.minutenPerWeek);
  for (const rij of rijen) {
    for (const [i, { teamId }] of teams.entries()) {
      const { organisatieId } = rij;
      const mensen = await overzichten.matrixMensen({
        peildatum,
        indeling,
        plek: { soort: 'cel', organisatieId, teamId },
      });
      expect(rij.cellen[i]).toMatchObject({
        aantal: mensen.filter((m) => m.telt).length,
        minutenPerWeek: som(mensen.map((m) => m.minutenPerWeek)),
      });
    }
  }
}

async function teamsKloppen(core: Core, peildatum: string): Promise<void> {
  const { overzichten, teams } = core.client;
  const matrix = await overzichten.matrix({ peildatum, indeling: 'toenmalig' });
  const formatie = await overzichten.formatie({ peildatum, per: 'functie' });
  const specialisme = await overzichten.formatie({ peildatum, per: 'specialisme' });
  const lijst = await teams.lijst({ peildatum });
  for (const [i, { teamId }] of matrix.teams.entries()) {
    const overzicht = await overzichten.teamoverzicht({ teamId, peildatum, variant: 'intern' });
    const kolom = matrix.kolommen[i];
    if (overzicht.variant !== 'intern' || kolom === undefined) throw new Error('Geen intern overzicht.');
    expect(overzicht.totaal).toMatchObject(kolom);
    expect(samen(overzicht.perSpecialisme)).toMatchObject({ aantal: kolom.aantal });
    expect(lijst.teams.find((t) => t.id === teamId)).toMatchObject({
      aantal: kolom.aantal,
      minutenPerWeek: kolom.minutenPerWeek,
    });
    for (const { teams: regels } of [formatie, specialisme]) {
      expect(regels.find((t) => t.teamId === teamId)?.totaal.bezet).toBe(kolom.minutenPerWeek);
    }
  }
  for (const { teams: regels, gebieden, stad } of [formatie, specialisme]) {
    expect(stad.totaal.bezetFte).toBeCloseTo(som(regels.map((t) => t.totaal.bezetFte)), 6);
    for (const { gebiedId, totaal } of gebieden) {
      const leden = regels.filter((t) => t.gebiedId === gebiedId);
      expect(totaal.bezetFte).toBeCloseTo(som(leden.map((t) => t.totaal.bezetFte)), 6);
      expect(totaal.vacatureFte).toBeCloseTo(som(leden.map((t) => t.totaal.vacatureFte)), 6);
      expect(totaal.begroot ?? 0).toBeCloseTo(som(leden.map((t) => t.totaal.begroot ?? 0)), 6);
    }
    for (const { regels: delen, totaal } of regels) {
      expect(som(delen.map((r) => r.bezet))).toBe(totaal.bezet);
      expect(som(delen.map((r) => r.vacature))).toBe(totaal.vacature);
    }
  }
}

async function gebiedenKloppen(core: Core, peildatum: string): Promise<void> {
  const { overzichten, teams } = core.client;
  for (const gebied of (await teams.lijst({ peildatum })).gebieden) {
    const overzicht = await overzichten.gebiedsoverzicht({ gebiedId: gebied.id, peildatum });
    expect(overzicht.teams.map((t) => t.teamId)).toEqual(gebied.teamIds);
    const cijfers = overzicht.teams.map((t) => t.cijfers);
    expect(overzicht.totaal.bezettingFte).toBeCloseTo(som(cijfers.map((c) => c.bezettingFte)), 6);
    expect(overzicht.totaal.brutoMinuten).toBeCloseTo(som(cijfers.map((c) => c.brutoMinuten)), 6);
    const vragen = cijfers.flatMap((c) => (c.vraagMinuten === null ? [] : [c]));
    expect(overzicht.totaal.vraagMinuten ?? 0).toBeCloseTo(som(vragen.map((c) => c.vraagMinuten ?? 0)), 6);
    expect(overzicht.totaal.saldoMinuten ?? 0).toBeCloseTo(som(vragen.map((c) => c.saldoMinuten ?? 0)), 6);
  }
}

/** Every margin of every overview of a day, against each other and against the rows. */
export async function margesKloppen(core: Core, peildatum: string): Promise<void> {
  for (const indeling of ['toenmalig', 'huidig'] as const) await matrixKlopt(core, peildatum, indeling);
  await teamsKloppen(core, peildatum);
  await gebiedenKloppen(core, peildatum);
}
