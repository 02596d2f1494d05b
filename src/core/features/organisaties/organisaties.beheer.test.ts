import { beforeEach, describe, expect, it } from 'vitest';
import { createTestCore } from '../../../../tests/support/create-test-core.ts';
import { maakProefteam, type Proefteam, START } from '../../../../tests/support/proefteam.ts';
import type { Core } from '../../core-types.ts';

let core: Core;
let proef: Proefteam;

const DAG = '2026-03-02';

beforeEach(async () => {
  core = await createTestCore();
  proef = await maakProefteam(core);
  return () => core.sluit();
});

const nieuw = async (naam: string, van = START) =>
  (await core.client.organisaties.nieuweOrganisatie({ naam, cao: 'gemeenten', van })).uitvoer.id;

async function regel(id: string, peildatum = DAG, indeling: 'toenmalig' | 'huidig' = 'toenmalig') {
  return (await core.client.organisaties.organisatie({ id, peildatum, indeling })).regel;
}

describe('list and page', () => {
  it('counts people, fte, functions, specialisms, teams and ending detacheringen', async () => {
    await proef.medewerker();
    const { medewerkerId } = await proef.medewerker({ achternaam: 'Stelling', minuten: 36 * 60 });
    const { detacheringen } = await core.client.medewerkers.persoon({ id: medewerkerId, peildatum: DAG });
    await core.client.detacheringen.wijzig({
      soort: 'beeindigen',
      detacheringId: detacheringen[0]?.id ?? '',
      per: '2026-04-01',
    });
    expect(await regel(proef.organisatieId)).toMatchObject({
      naam: 'Enver',
      cao: 'sociaal-werk',
      mensen: 2,
      minutenPerWeek: 64 * 60,
      functies: [{ naam: 'wijkteammedewerker', aantal: 2 }],
      specialismen: [{ naam: 'maatschappelijk werk', aantal: 2 }],
      teams: [{ naam: 'Oost', aantal: 2 }],
      eindigend: 1,
    });
    expect(await regel(proef.organisatieId, '2026-04-01')).toMatchObject({ mensen: 1, eindigend: 0 });
  });
});

describe('names', () => {
  it('are dated, and every spelling finds the organisation', async () => {
    const id = await nieuw('ROGplus');
    await core.client.organisaties.hernoem({ id, naam: 'ROG Maasdelta', van: '2026-06-01' });
    await core.client.organisaties.nieuweAlias({ organisatieId: id, naam: 'R.O.G.' });
    expect((await regel(id)).naam).toBe('ROGplus');
    expect((await regel(id, '2026-06-01')).naam).toBe('ROG Maasdelta');
    for (const tekst of ['ROG Plus', 'rog-plus', 'ROG', 'rog maasdelta']) {
      const [gevonden] = await core.client.organisaties.zoek({ tekst });
      expect(gevonden?.id).toBe(id);
    }
    await expect(
      core.client.organisaties.nieuweAlias({ organisatieId: proef.organisatieId, naam: 'Rog Plus' }),
    ).rejects.toMatchObject({ data: { velden: [{ veld: 'naam' }] } });
  });
});

describe('opvolging and end', () => {
  it('is refused in a circle', async () => {
    const [a, b] = [await nieuw('A'), await nieuw('B')];
    const opvolging = (vanId: string, naarId: string) =>
      core.client.organisaties.nieuweOpvolging({ vanId, naarId, datum: DAG, soort: 'fusie' });
    await opvolging(a, b);
    await expect(opvolging(b, a)).rejects.toMatchObject({ data: { velden: [{ veld: 'naarId' }] } });
    expect((await regel(a)).opgegaanIn).toMatchObject({ naam: 'B' });
    expect((await regel(b, DAG, 'huidig')).omvat).toMatchObject([{ naam: 'A' }]);
  });

  it('an organisation does not end while somebody works there', async () => {
    await proef.medewerker();
    const beeindig = core.client.organisaties.beeindig;
    await expect(beeindig({ id: proef.organisatieId, per: '2026-06-01' })).rejects.toMatchObject({
      data: { velden: [{ veld: 'per' }] },
    });
    const leeg = await nieuw('Leeg');
    await beeindig({ id: leeg, per: '2026-06-01' });
    expect(await regel(leeg)).toMatchObject({ geldigTot: '2026-06-01' });
    await beeindig({ id: leeg, per: null });
    expect(await regel(leeg)).toMatchObject({ geldigTot: null });
  });
});

describe('subsidieafspraken', () => {
  const afspraak = () => ({
    organisatieId: proef.organisatieId,
    soort: 'subsidie' as const,
    minutenPerWeek: 56 * 60,
    bedragCenten: null,
    kenmerk: 'S-2026-01',
    eisen: '',
    van: '2026-01-05',
    tot: '2027-01-01',
  });

  it('realisatie, verleningsgraad and prognose of one of two agreed people', async () => {
    await proef.medewerker();
    const { uitvoer } = await core.client.organisaties.nieuweAfspraak(afspraak());
    const lees = async () =>
      (
        await core.client.organisaties.afspraken({
          peildatum: DAG,
          indeling: 'toenmalig',
          organisatieId: null,
        })
      )[0];
    expect(await lees()).toMatchObject({
      organisatie: 'Enver',
      tarief: { soort: 'tarief-ontbreekt' },
      realisatie: { soort: 'bekend', minutenPerWeek: 28 * 60, verleningsgraad: 0.5 },
      prognose: { soort: 'bekend', verleningsgraad: 0.5, bedrag: { soort: 'tarief-ontbreekt' } },
    });
    const { organisatieId: _, ...velden } = afspraak();
    await core.client.organisaties.wijzigAfspraak({ id: uitvoer.id, ...velden, bedragCenten: 1_000_000 });
    expect((await lees())?.prognose).toMatchObject({ bedrag: { soort: 'bekend', centen: 500_000 } });
    await core.client.organisaties.verwijderAfspraak({ id: uitvoer.id });
    expect(await lees()).toBeUndefined();
  });

  it('an amount needs an end, and a linked agreement cannot go', async () => {
    await expect(
      core.client.organisaties.nieuweAfspraak({ ...afspraak(), tot: null, bedragCenten: 100 }),
    ).rejects.toMatchObject({ data: { velden: [{ veld: 'tot' }] } });
    const { medewerkerId } = await proef.medewerker();
    const { detacheringen } = await core.client.medewerkers.persoon({ id: medewerkerId, peildatum: DAG });
    const detacheringId = detacheringen[0]?.id ?? '';
    const { uitvoer } = await core.client.organisaties.nieuweAfspraak(afspraak());
    await core.client.organisaties.koppelAfspraak({ detacheringId, subsidieafspraakId: uitvoer.id });
    await expect(core.client.organisaties.verwijderAfspraak({ id: uitvoer.id })).rejects.toMatchObject({
      code: 'ongeldig',
    });
  });
});
