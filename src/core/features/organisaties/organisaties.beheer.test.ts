import { beforeEach, describe, expect, it } from 'vitest';
import { createTestCore } from '../../../../tests/support/create-test-core.ts';
import { createProefteam, type Proefteam, START } from '../../../../tests/support/proefteam.ts';
import type { Core } from '../../base/core-types.ts';

let core: Core;
let proef: Proefteam;

const DAG = '2026-03-02';

beforeEach(async () => {
  core = await createTestCore();
  proef = await createProefteam(core);
  return () => core.sluit();
});

const nieuw = async (naam: string, van = START) =>
  (await core.client.organisaties.nieuweOrganisatie({ naam, cao: 'gemeenten', van })).uitvoer.id;

async function line(id: string, peildatum = DAG, indeling: 'toenmalig' | 'huidig' = 'toenmalig') {
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
    expect(await line(proef.organisatieId)).toMatchObject({
      naam: 'Enver',
      cao: 'sociaal-werk',
      mensen: 2,
      minutenPerWeek: 64 * 60,
      functies: [{ naam: 'wijkteammedewerker', aantal: 2 }],
      specialismen: [{ naam: 'maatschappelijk werk', aantal: 2 }],
      teams: [{ naam: 'Oost', aantal: 2 }],
      eindigend: 1,
    });
    expect(await line(proef.organisatieId, '2026-04-01')).toMatchObject({ mensen: 1, eindigend: 0 });
  });
});

describe('how long somebody stays', () => {
  const uren = (detacheringId: string, van: string) =>
    core.client.detacheringen.wijzig({
      ...{ soort: 'uren' as const, detacheringId, van, minutenPerWeek: 20 * 60 },
      ...{ werkpatroon: null, inzet: 'behoud' as const },
    });
  const view = (id: string, indeling: 'toenmalig' | 'huidig' = 'toenmalig') =>
    core.client.organisaties.organisatie({ id, peildatum: DAG, indeling });
  const lastOf = async (medewerkerId: string) => {
    const { detacheringen } = await core.client.medewerkers.persoon({ id: medewerkerId, peildatum: DAG });
    return detacheringen.toSorted((a, b) => a.geldigVan.localeCompare(b.geldigVan)).at(-1)?.id ?? '';
  };

  it('goes on over a change of hours: that is no end', async () => {
    const { medewerkerId } = await proef.medewerker();
    await uren(await lastOf(medewerkerId), '2026-04-01');
    const { mensen, regel } = await view(proef.organisatieId);
    expect(regel.eindigend).toBe(0);
    expect(mensen).toMatchObject([
      { blijftTot: null, eindigt: false, vervolg: { van: '2026-04-01', minutenPerWeek: 20 * 60 } },
    ]);
  });

  it('ends at the last of the row, and that one is what can be prolonged', async () => {
    const { medewerkerId } = await proef.medewerker();
    await uren(await lastOf(medewerkerId), '2026-03-16');
    const detacheringId = await lastOf(medewerkerId);
    await core.client.detacheringen.wijzig({ soort: 'beeindigen', detacheringId, per: '2026-04-01' });
    const { mensen } = await view(proef.organisatieId);
    expect(mensen).toMatchObject([
      { blijftTot: '2026-04-01', eindigt: true, laatsteDetacheringId: detacheringId },
    ]);
    await core.client.detacheringen.wijzig({
      ...{ soort: 'verlengen' as const, detacheringIds: [mensen[0]?.laatsteDetacheringId ?? ''] },
      tot: '2027-01-01',
    });
    expect((await view(proef.organisatieId)).mensen).toMatchObject([{ blijftTot: '2027-01-01' }]);
  });

  it('ends where another organisation takes over, in the indeling of then', async () => {
    await proef.medewerker();
    const naar = await nieuw('Dock');
    await core.client.detacheringen.fuseer({
      ...{ vanIds: [proef.organisatieId], naarId: naar, datum: '2026-04-01', soort: 'fusie' as const },
    });
    expect((await view(proef.organisatieId)).mensen).toMatchObject([{ blijftTot: '2026-04-01' }]);
    expect((await line(proef.organisatieId)).eindigend).toBe(1);
  });
});

describe('names', () => {
  it('are dated, and every spelling finds the organisation', async () => {
    const id = await nieuw('ROGplus');
    await core.client.organisaties.hernoem({ id, naam: 'ROG Maasdelta', van: '2026-06-01' });
    await core.client.organisaties.nieuweAlias({ organisatieId: id, naam: 'R.O.G.' });
    expect(await line(id)).toMatchObject({ naam: 'ROGplus', vroegereNamen: [] });
    expect(await line(id, '2026-06-01')).toMatchObject({
      naam: 'ROG Maasdelta',
      vroegereNamen: ['ROGplus'],
    });
    for (const tekst of ['ROG Plus', 'rog-plus', 'ROG', 'rog maasdelta']) {
      const [found] = await core.client.organisaties.zoek({ tekst });
      expect(found?.id).toBe(id);
    }
    await expect(
      core.client.organisaties.nieuweAlias({ organisatieId: proef.organisatieId, naam: 'Rog Plus' }),
    ).rejects.toMatchObject({ data: { velden: [{ veld: 'naam' }] } });
  });
});

describe('cao', () => {
  it('is dated: what held before stays, and the planbord knows both', async () => {
    const id = proef.organisatieId;
    const setCao = (cao: 'sociaal-werk' | 'jeugdzorg' | 'gemeenten', van: string) =>
      core.client.organisaties.zetCao({ id, cao, van });
    const planbord = async () =>
      (await core.client.capaciteit.planbord({ van: START, tot: '2027-01-01' })).organisaties.find(
        (row) => row.id === id,
      );
    const { opdracht, planbord: delta } = await setCao('gemeenten', '2026-07-01');
    expect(opdracht?.label).toBe('Cao van Enver: Gemeenten vanaf 01-07-2026');
    expect(delta.organisaties?.gewijzigd).toEqual([await planbord()]);
    expect((await line(id, '2026-06-30')).cao).toBe('sociaal-werk');
    expect((await line(id, '2026-07-01')).cao).toBe('gemeenten');
    await setCao('jeugdzorg', '2026-09-01');
    const view = await core.client.organisaties.organisatie({ id, peildatum: DAG, indeling: 'toenmalig' });
    expect(view.caos).toEqual([
      { cao: 'sociaal-werk', geldigVan: START, geldigTot: '2026-07-01' },
      { cao: 'gemeenten', geldigVan: '2026-07-01', geldigTot: '2026-09-01' },
      { cao: 'jeugdzorg', geldigVan: '2026-09-01', geldigTot: null },
    ]);
    const back = await core.client.beheer.maakOngedaan();
    expect(back.planbord).toEqual({ herlees: true });
    expect((await planbord())?.caoWijzigingen).toEqual([{ vanaf: '2026-07-01', cao: 'gemeenten' }]);
    // From the first day on it corrects the beginning, and nothing later is left.
    await setCao('jeugdzorg', START);
    expect(await planbord()).toMatchObject({ cao: 'jeugdzorg', caoWijzigingen: [] });
    await expect(setCao('gemeenten', '2025-01-01')).rejects.toMatchObject({
      data: { velden: [{ veld: 'van' }] },
    });
    await core.client.beheer.maakOngedaan();
    expect(await planbord()).toMatchObject({
      cao: 'sociaal-werk',
      caoWijzigingen: [{ vanaf: '2026-07-01' }],
    });
  });
});

describe('opvolging and end', () => {
  it('is refused in a circle', async () => {
    const [a, b] = [await nieuw('A'), await nieuw('B')];
    const opvolging = (vanId: string, naarId: string) =>
      core.client.organisaties.nieuweOpvolging({ vanId, naarId, datum: DAG, soort: 'fusie' });
    await opvolging(a, b);
    await expect(opvolging(b, a)).rejects.toMatchObject({ data: { velden: [{ veld: 'naarId' }] } });
    expect((await line(a)).opgegaanIn).toMatchObject({ naam: 'B' });
    expect((await line(b, DAG, 'huidig')).omvat).toMatchObject([{ naam: 'A' }]);
  });

  it('is corrected, refused as a new one would be, and an organisation with a successor does not go on', async () => {
    const [a, b, c] = [await nieuw('A'), await nieuw('B'), await nieuw('C')];
    const { id } = (
      await core.client.organisaties.nieuweOpvolging({ vanId: a, naarId: b, datum: DAG, soort: 'fusie' })
    ).uitvoer;
    const { opdracht } = await core.client.organisaties.wijzigOpvolging({
      id,
      vanId: a,
      naarId: c,
      datum: '2026-04-01',
      soort: 'overname',
    });
    expect(opdracht?.label).toBe('Opvolging van A door C gewijzigd: overname per 01-04-2026');
    const view = await core.client.organisaties.organisatie({
      id: a,
      peildatum: DAG,
      indeling: 'toenmalig',
    });
    expect(view.opvolgingen).toMatchObject([{ naar: { naam: 'C' }, datum: '2026-04-01', soort: 'overname' }]);
    await expect(
      core.client.organisaties.wijzigOpvolging({ id, vanId: a, naarId: a, datum: DAG, soort: 'fusie' }),
    ).rejects.toMatchObject({ data: { velden: [{ veld: 'naarId' }] } });
    await core.client.detacheringen.beeindigOrganisatie({ organisatieId: a, per: '2026-04-01' });
    await expect(core.client.organisaties.hervat({ id: a })).rejects.toMatchObject({ code: 'ongeldig' });
    await core.client.organisaties.verwijderOpvolging({ id });
    await core.client.organisaties.hervat({ id: a });
    expect(await line(a)).toMatchObject({ geldigTot: null, opgegaanIn: null });
  });
});

describe('end and removal', () => {
  const einde = (organisatieId: string, per: string) => ({ organisatieId, per });

  it('tells what ends with an organisation, ends it in one opdracht, and one undo gives it back', async () => {
    await proef.medewerker();
    const afspraak = {
      organisatieId: proef.organisatieId,
      soort: 'subsidie' as const,
      minutenPerWeek: 60,
      bedragCenten: null,
      eisen: '',
      van: START,
    };
    await core.client.organisaties.nieuweAfspraak({ ...afspraak, kenmerk: 'OPEN', tot: null });
    await core.client.organisaties.nieuweAfspraak({ ...afspraak, kenmerk: 'JAAR', tot: '2027-01-01' });
    const gevolg = await core.client.detacheringen.eindeVoorbeeld(einde(proef.organisatieId, '2026-06-01'));
    expect(gevolg).toMatchObject({
      label: 'Enver beëindigd per 01-06-2026',
      sluit: [{ geldigTot: '2026-06-01', was: null }],
      overig: ['Enver levert geen medewerkers meer', 'Afspraak OPEN (nu zonder einde)'],
    });
    expect(gevolg.teams.map((team) => team.tekst)).toEqual(['Oost −28\u00a0u/w vanaf 1 juni 2026']);
    expect(gevolg.waarschuwingen[0]).toBe(
      'Afspraak JAAR met Enver loopt t/m 31-12-2026 en blijft zo staan. Pas die zelf aan.',
    );
    const { uitvoer } = await core.client.detacheringen.beeindigOrganisatie(
      einde(proef.organisatieId, '2026-06-01'),
    );
    expect(uitvoer.gevolg).toEqual(gevolg);
    expect(await line(proef.organisatieId, '2026-06-01')).toMatchObject({
      geldigTot: '2026-06-01',
      mensen: 0,
    });
    const afspraken = async () =>
      (
        await core.client.organisaties.afspraken({
          peildatum: DAG,
          indeling: 'toenmalig',
          organisatieId: proef.organisatieId,
        })
      ).map((a) => [a.kenmerk, a.geldigTot]);
    expect(await afspraken()).toEqual([
      ['OPEN', '2026-06-01'],
      ['JAAR', '2027-01-01'],
    ]);
    await core.client.beheer.maakOngedaan();
    expect(await line(proef.organisatieId, '2026-06-01')).toMatchObject({ geldigTot: null, mensen: 1 });
    expect(await afspraken()).toContainEqual(['OPEN', null]);
  });

  it('refuses an end before the beginning, or a second one', async () => {
    const id = await nieuw('Kort');
    const { beeindigOrganisatie } = core.client.detacheringen;
    await expect(beeindigOrganisatie(einde(id, START))).rejects.toMatchObject({
      data: { velden: [{ veld: 'per' }] },
    });
    await beeindigOrganisatie(einde(id, '2026-06-01'));
    await expect(beeindigOrganisatie(einde(id, '2026-07-01'))).rejects.toMatchObject({
      data: { velden: [{ veld: 'per' }] },
    });
    await core.client.organisaties.hervat({ id });
    expect(await line(id)).toMatchObject({ geldigTot: null });
  });

  it('one made by mistake goes, with its names; not while anything hangs on it', async () => {
    const id = await nieuw('Vergissing');
    await core.client.organisaties.nieuweAlias({ organisatieId: id, naam: 'Vergisning' });
    await core.client.organisaties.verwijderOrganisatie({ id });
    expect(await core.client.organisaties.zoek({ tekst: 'Vergissing' })).toEqual([]);
    await core.client.beheer.maakOngedaan();
    expect(await core.client.organisaties.zoek({ tekst: 'Vergisning' })).toMatchObject([{ id }]);
    await proef.medewerker();
    await expect(
      core.client.organisaties.verwijderOrganisatie({ id: proef.organisatieId }),
    ).rejects.toMatchObject({ data: { velden: [{ veld: 'id' }] } });
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
    const read = async () =>
      (
        await core.client.organisaties.afspraken({
          peildatum: DAG,
          indeling: 'toenmalig',
          organisatieId: null,
        })
      )[0];
    expect(await read()).toMatchObject({
      organisatie: 'Enver',
      tarief: { soort: 'tarief-ontbreekt' },
      realisatie: { soort: 'bekend', minutenPerWeek: 28 * 60, verleningsgraad: 0.5 },
      prognose: { soort: 'bekend', verleningsgraad: 0.5, bedrag: { soort: 'tarief-ontbreekt' } },
    });
    const { organisatieId: _, ...fields } = afspraak();
    await core.client.organisaties.wijzigAfspraak({ id: uitvoer.id, ...fields, bedragCenten: 1_000_000 });
    expect((await read())?.prognose).toMatchObject({ bedrag: { soort: 'bekend', centen: 500_000 } });
    await core.client.organisaties.verwijderAfspraak({ id: uitvoer.id });
    expect(await read()).toBeUndefined();
  });

  it('an amount needs an end, and a linked agreement cannot go', async () => {
    await expect(
      core.client.organisaties.nieuweAfspraak({ ...afspraak(), tot: null, bedragCenten: 100 }),
    ).rejects.toMatchObject({ data: { velden: [{ veld: 'tot' }] } });
    const { medewerkerId } = await proef.medewerker();
    const { detacheringen } = await core.client.medewerkers.persoon({ id: medewerkerId, peildatum: DAG });
    const detacheringId = detacheringen[0]?.id ?? '';
    const { uitvoer } = await core.client.organisaties.nieuweAfspraak(afspraak());
    const koppel = (detacheringIds: string[]) =>
      core.client.organisaties.koppelDetacheringen({ afspraakId: uitvoer.id, detacheringIds });
    await expect(koppel(['onbekend'])).rejects.toMatchObject({ code: 'ongeldig' });
    await koppel([detacheringId]);
    await expect(core.client.organisaties.verwijderAfspraak({ id: uitvoer.id })).rejects.toMatchObject({
      code: 'ongeldig',
    });
    await koppel([]);
    await core.client.organisaties.verwijderAfspraak({ id: uitvoer.id });
  });

  it('two agreements at once: linked people count for their own, in one opdracht', async () => {
    await proef.medewerker();
    await proef.medewerker({ achternaam: 'Stelling' });
    const newAfspraak = async (kenmerk: string) =>
      (await core.client.organisaties.nieuweAfspraak({ ...afspraak(), kenmerk, minutenPerWeek: 28 * 60 }))
        .uitvoer.id;
    const [a, b] = [await newAfspraak('A'), await newAfspraak('B')];
    const geleverd = async () =>
      Object.fromEntries(
        (
          await core.client.organisaties.afspraken({
            peildatum: DAG,
            indeling: 'toenmalig',
            organisatieId: null,
          })
        ).map((row) => [
          row.kenmerk,
          row.realisatie.soort === 'bekend' ? row.realisatie.minutenPerWeek / 60 : null,
        ]),
      );
    expect(await geleverd()).toEqual({ A: 28, B: 28 });
    const kan = await core.client.organisaties.koppelbaar({ afspraakId: a });
    expect(kan.map((row) => [row.naam, row.afspraakId])).toEqual([
      ['Modelink, Tijn', null],
      ['Stelling, Tijn', null],
    ]);
    const detacheringIds = kan.map((row) => row.detacheringId);
    const { opdracht } = await core.client.organisaties.koppelDetacheringen({
      afspraakId: b,
      detacheringIds,
    });
    expect(opdracht?.label).toBe('Medewerkers gekoppeld aan afspraak B met Enver');
    expect(await geleverd()).toEqual({ A: 0, B: 56 });
    await core.client.beheer.maakOngedaan();
    expect(await geleverd()).toEqual({ A: 28, B: 28 });
  });
});
