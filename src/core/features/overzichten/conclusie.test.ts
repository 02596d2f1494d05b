import { beforeEach, describe, expect, test } from 'vitest';
import { createTestCore } from '../../../../tests/support/create-test-core.ts';
import { createProefteam, type Proefteam } from '../../../../tests/support/proefteam.ts';
import type { Core } from '../../base/core-types.ts';

/** Conclusions are dated: each holds until a later one, and undo brings back what was. */

let core: Core;
let proef: Proefteam;

beforeEach(async () => {
  core = await createTestCore();
  proef = await createProefteam(core);
  return () => core.sluit();
});

const save = (peildatum: string, tekst: string) =>
  core.client.overzichten.bewaarConclusie({ teamId: proef.oost, peildatum, tekst });

async function geldend(peildatum: string) {
  const overzicht = await core.client.overzichten.gebiedsoverzicht({ gebiedId: proef.gebiedId, peildatum });
  return overzicht.teams.find((team) => team.teamId === proef.oost)?.conclusie ?? null;
}

describe('conclusion of a team', () => {
  test('holds from its peildatum until a later one', async () => {
    await save('2026-02-02', 'Krap.');
    await save('2026-03-02', 'Overbelast.');
    expect(await geldend('2026-02-01')).toBeNull();
    expect(await geldend('2026-02-02')).toEqual({ tekst: 'Krap.', peildatum: '2026-02-02' });
    expect(await geldend('2026-03-01')).toEqual({ tekst: 'Krap.', peildatum: '2026-02-02' });
    expect(await geldend('2026-06-01')).toEqual({ tekst: 'Overbelast.', peildatum: '2026-03-02' });
  });

  test('writing again on the same peildatum replaces, and can be undone', async () => {
    await save('2026-03-02', 'Eerst.');
    const { opdracht } = await save('2026-03-02', '  Dan.  ');
    expect(opdracht?.label).toBe('Conclusie van Oost per 02-03-2026 gewijzigd');
    expect((await geldend('2026-03-02'))?.tekst).toBe('Dan.');
    await core.client.beheer.maakOngedaan();
    expect((await geldend('2026-03-02'))?.tekst).toBe('Eerst.');
  });

  test('the same text again is no opdracht', async () => {
    await save('2026-03-02', 'Zo is het.');
    expect((await save('2026-03-02', 'Zo is het.')).opdracht).toBeNull();
    expect((await save('2026-03-09', 'Zo is het.')).opdracht).toBeNull();
    expect((await geldend('2026-03-09'))?.peildatum).toBe('2026-03-02');
  });

  test('an empty text removes that of the day and brings back the older one', async () => {
    await save('2026-02-02', 'Oud.');
    await save('2026-03-02', 'Nieuw.');
    await save('2026-03-02', '');
    expect((await geldend('2026-03-02'))?.tekst).toBe('Oud.');
    await expect(save('2026-03-02', '')).rejects.toMatchObject({
      code: 'ongeldig',
      data: { velden: [{ veld: 'tekst' }] },
    });
    await save('2026-02-02', '');
    expect(await geldend('2026-03-02')).toBeNull();
    expect((await save('2026-03-02', '')).opdracht).toBeNull();
  });

  test('too long, a bad date, an unknown team: nothing is written', async () => {
    await expect(save('2026-03-02', 'x'.repeat(301))).rejects.toMatchObject({ code: 'ongeldig' });
    await expect(save('2026-02-30', 'x')).rejects.toMatchObject({ code: 'ongeldig' });
    await expect(save('2020-01-01', 'x')).rejects.toMatchObject({ code: 'nietGevonden' });
    expect(await geldend('2026-03-02')).toBeNull();
  });
});

describe('overviews of an administratie that is being filled', () => {
  test('a gebied or team that does not exist on the peildatum is refused with its date', async () => {
    const vraag = { gebiedId: proef.gebiedId, peildatum: '2020-01-01' };
    await expect(core.client.overzichten.gebiedsoverzicht(vraag)).rejects.toMatchObject({
      code: 'nietGevonden',
      message: expect.stringContaining('01-01-2020'),
    });
    await expect(
      core.client.overzichten.teamoverzicht({ teamId: 'weg', peildatum: '2026-03-02', variant: 'intern' }),
    ).rejects.toMatchObject({ code: 'nietGevonden' });
  });

  test('says what is missing instead of zero', async () => {
    await proef.medewerker();
    const overzicht = await core.client.overzichten.gebiedsoverzicht({
      gebiedId: proef.gebiedId,
      peildatum: '2026-03-02',
    });
    expect(overzicht.totaal).toMatchObject({
      formatieMinuten: null,
      vraagMinuten: null,
      aantalMedewerkers: 1,
      bezetting: { soort: 'geen-gegevens' },
    });
    expect(overzicht.advies).toMatch(/^Geen advies: van minder dan twee teams is de vraag bekend\./u);
    expect(overzicht).toMatchObject({
      gemeente: 'Proefgemeente',
      demo: false,
      opgesteldDoor: 'Proefpersoon',
    });
    expect(overzicht.gebied.gebiedsmanagers).toEqual([]);
  });

  test('a youth worker without SKJ is counted and marked', async () => {
    await core.client.capaciteit.nieuweMedewerker({
      voornaam: 'Sam',
      tussenvoegsel: 'van',
      achternaam: 'Oefenberg',
      organisatieId: proef.organisatieId,
      functieId: proef.functieId,
      specialismeId: proef.jeugdId,
      minutenPerWeek: 24 * 60,
      werkpatroon: null,
      teamId: proef.oost,
      van: '2026-01-05',
    });
    const overzicht = await core.client.overzichten.teamoverzicht({
      teamId: proef.oost,
      peildatum: '2026-03-02',
      variant: 'intern',
    });
    expect(overzicht).toMatchObject({
      team: { naam: 'Oost', gebied: 'Noord', telefoon: '' },
      regels: [
        {
          naam: 'Oefenberg, Sam van',
          organisatie: 'Enver',
          skj: { soort: 'ontbreekt' },
          werkdagen: Array(5).fill(true),
        },
      ],
      vacatures: [],
    });
  });
});
