import { beforeAll, describe, expect, test } from 'vitest';
import { createTestCore } from '../../../../tests/support/create-test-core.ts';
import { round } from '../../../shared/domain/tekst/number.ts';
import type { Gebiedsoverzicht } from '../../../shared/rapport/gebiedsoverzicht.ts';
import type { Core } from '../../base/core-types.ts';

/** The published figures on the demo administratie (domein §3.3, C13–C15), through the real engine. */

const PEILDATUM = '2021-03-01';

let core: Core;
let gebieden: Gebiedsoverzicht[];

beforeAll(async () => {
  core = await createTestCore({ aanmaak: { soort: 'demo' } });
  const choices = await core.client.overzichten.keuzes({ peildatum: PEILDATUM });
  gebieden = await Promise.all(
    choices.gebieden.map(({ id }) =>
      core.client.overzichten.gebiedsoverzicht({ gebiedId: id, peildatum: PEILDATUM }),
    ),
  );
  return () => core.sluit();
}, 60_000);

function team(naam: string) {
  const found = gebieden.flatMap((gebied) => gebied.teams).find((row) => row.naam === naam);
  if (!found) throw new Error(`Team ${naam} ontbreekt.`);
  return found.cijfers;
}

function procent(bezetting: Gebiedsoverzicht['totaal']['bezetting']): number | null {
  return bezetting.soort === 'percentage' ? round(bezetting.waarde * 100, 1) : null;
}

describe('clients in the gebiedsoverzicht of the demo', () => {
  test('who waits, how long, and the complaints that one may see', async () => {
    const nieuwland = team('Nieuwland');
    const indicatoren = await core.client.indicatoren.overzicht({ van: '2020-03-02', tot: PEILDATUM });
    const plaats = indicatoren.eenheden.findIndex(({ naam }) => naam === 'Nieuwland');
    const value = (sleutel: string) => {
      const waarde = indicatoren.indicatoren.find((row) => row.sleutel === sleutel)?.waarden[plaats];
      return waarde?.soort === 'gemeten' ? waarde.waarde : null;
    };
    expect(nieuwland).toMatchObject({
      wachtenden: value('wachtend'),
      langsteWachttijd: value('langstWachtend'),
      gemiddeldeWachttijd: value('wachttijd'),
      medianeWachttijd: value('wachttijdMediaan'),
      binnenVierWeken: value('wachttijdOpTijd'),
      binnenZesMaanden: value('doorlooptijd6'),
    });
    expect(nieuwland.wachtenden).toBeGreaterThan(0);
    for (const { teams, totaal } of gebieden) {
      const som = (select: (cijfers: typeof totaal) => number | null) =>
        teams.reduce((a, row) => a + (select(row.cijfers) ?? 0), 0);
      expect(totaal.wachtenden).toBe(som((c) => c.wachtenden));
      expect(totaal.klachtenOpen).toBe(som((c) => c.klachtenOpen));
    }
  });

  test('of complaints nothing for whoever has no role in them', async () => {
    const lezer = await createTestCore({ aanmaak: { soort: 'demo' }, rollen: ['inzage'] });
    const [gebied] = (await lezer.client.overzichten.keuzes({ peildatum: PEILDATUM })).gebieden;
    const { totaal } = await lezer.client.overzichten.gebiedsoverzicht({
      gebiedId: gebied?.id ?? '',
      peildatum: PEILDATUM,
    });
    expect(totaal.klachtenOpen).toBeNull();
    await lezer.sluit();
  });
});

describe('gebiedsoverzicht of the demo on 01-03-2021', () => {
  // uren casuïstiek and cliëntgebonden, vraag, bezettingsgraad, people: S1 and C13–C15.
  test.each([
    ['Nieuwland', 452, 254.856, 304, 119.3, 16],
    ['Groenoord', 476, 268.632, 206, 76.7, 17],
    ['Noordrand', 356, 199.752, 241, 120.6, 13],
    ['Oost', 388, 218.12, 251, 115.1, 14],
    ['Zuid', 296, 165.312, 169, 102.2, 11],
    ['Centrum-West', 348, 195.16, 266, 136.3, 13],
  ])('%s', (naam, uren, clientgebonden, vraag, graad, mensen) => {
    const cijfers = team(naam);
    expect(cijfers.bezettingMinuten).toBe(uren * 60);
    expect(round(cijfers.clientgebondenMinuten / 60, 3)).toBe(clientgebonden);
    expect(cijfers.vraagMinuten).toBe(vraag * 60);
    expect(procent(cijfers.bezetting)).toBe(graad);
    expect(cijfers.aantalMedewerkers).toBe(mensen);
  });

  test('saldo and fte of C13 and C14', () => {
    const nieuwland = team('Nieuwland');
    expect(round((nieuwland.saldoMinuten ?? 0) / 60, 1)).toBe(-49.1);
    expect(round(nieuwland.saldoFte ?? 0, 2)).toBe(-2.38);
    expect(nieuwland.open).toEqual([122, 61, 20]);
    expect(round(team('Groenoord').saldoFte ?? 0, 2)).toBe(3.03);
  });

  test('a gebied is the sum of its teams, and only then a division', () => {
    for (const { teams, totaal } of gebieden) {
      const cg = teams.reduce((sum, row) => sum + row.cijfers.clientgebondenMinuten, 0);
      const vraag = teams.reduce((sum, row) => sum + (row.cijfers.vraagMinuten ?? 0), 0);
      expect(totaal.clientgebondenMinuten).toBeCloseTo(cg, 6);
      expect(totaal.vraagMinuten).toBe(vraag);
      expect(procent(totaal.bezetting)).toBe(round((vraag / cg) * 100, 1));
      expect(totaal.aantalMedewerkers).toBe(
        teams.reduce((sum, row) => sum + row.cijfers.aantalMedewerkers, 0),
      );
    }
    expect(gebieden.map(({ totaal }) => procent(totaal.bezetting))).toEqual([103.8, 118.6]);
  });

  test('advice divides the room of Groenoord over both teams that are short, and the other gebied has no room', () => {
    expect(gebieden[0]?.advies).toMatch(
      /^Verschuif inzet casuïstiek van Groenoord: per week 50 uur naar Noordrand en 59 uur naar Nieuwland\./u,
    );
    expect(gebieden[1]?.advies).toMatch(
      /^Verschuiven binnen het gebied helpt niet: geen enkel team heeft ruimte\./u,
    );
  });

  test('says that it is a demo, and has 13 weeks of trend', () => {
    for (const gebied of gebieden) {
      expect(gebied.demo).toBe(true);
      expect(gebied.trend.weken).toHaveLength(13);
      expect(gebied.trend.weken.at(-1)?.maandag).toBe(PEILDATUM);
      expect(gebied.trend.teams.map((row) => row.naam)).toEqual(gebied.teams.map((row) => row.naam));
      expect(gebied.gebied.gebiedsmanagers).toHaveLength(2);
    }
  });
});

describe('teamoverzicht of the demo on 01-03-2021', () => {
  test('hours and people of every team add up to those of the gebiedsoverzicht', async () => {
    for (const { teamId, naam, cijfers } of gebieden.flatMap((gebied) => gebied.teams)) {
      const overzicht = await core.client.overzichten.teamoverzicht({
        teamId,
        peildatum: PEILDATUM,
        variant: 'intern',
      });
      if (overzicht.variant !== 'intern') throw new Error('intern gevraagd');
      expect(overzicht.team.naam).toBe(naam);
      expect(overzicht.totaal).toMatchObject({
        aantal: cijfers.aantalMedewerkers,
        minutenPerWeek: cijfers.bezettingMinuten,
      });
      const sum = overzicht.perSpecialisme.reduce((uren, row) => uren + row.minutenPerWeek, 0);
      expect(sum).toBe(cijfers.bezettingMinuten);
    }
  });

  test('the external variant carries first names and functions only', async () => {
    const teamId = gebieden[0]?.teams[0]?.teamId ?? '';
    const overzicht = await core.client.overzichten.teamoverzicht({
      teamId,
      peildatum: PEILDATUM,
      variant: 'extern',
    });
    expect(overzicht.variant).toBe('extern');
    expect(Object.keys(overzicht.regels[0] ?? {}).sort()).toEqual(['functie', 'medewerkerId', 'voornaam']);
    expect('gebiedsmanagers' in overzicht.team).toBe(false);
  });
});
