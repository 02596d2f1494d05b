import { beforeEach, describe, expect, it } from 'vitest';
import { createTestCore } from '../../../../tests/support/create-test-core.ts';
import { createKlachtproef, type Klachtproef } from '../../../../tests/support/klacht-trial.ts';
import { START } from '../../../../tests/support/proefteam.ts';
import type { GebruikerRol } from '../../../shared/domain/gebruiker/rol.ts';
import type { InzetLine } from '../../../shared/domain/inzet/plan-inzet.ts';

/** Restriction of processing (AVG art. 18): who asks it keeps their data, and nobody uses them further. */

const VANDAAG = '2026-03-02';
const BEGIN = { reden: 'juistheid', toelichting: 'Het adres klopt niet.', van: VANDAAG } as const;
const END = { geinformeerdOp: VANDAAG, opgehevenReden: 'Het is nagekeken.' };
const LOG = { van: null, tot: null, wie: null, soort: 'beperking', aantal: 50 } as const;

let proef: Klachtproef;
let line: InzetLine;
beforeEach(async () => {
  proef = await createKlachtproef(await createTestCore());
  line = await proef.team.medewerker({ achternaam: 'Eensma' });
  await client().medewerkers.wijzigGegevens({
    ...(await gegevens()),
    werktelefoon: '06-1',
    werkmail: 'a@b.nl',
  });
});

const client = () => proef.core.client;
const as = (...rollen: GebruikerRol[]) =>
  proef.core.context.switchGebruiker({ naam: `Als ${rollen[0] ?? ''}`, geenMedewerker: true, rollen });
const persoon = () => client().medewerkers.persoon({ id: line.medewerkerId, peildatum: VANDAAG });
async function gegevens() {
  const { id, voornaam, tussenvoegsel, achternaam, ...rest } = await persoon();
  const { werktelefoon, werkmail, telefoonOpenbaar, opleidingsniveau } = rest;
  return {
    id,
    voornaam,
    tussenvoegsel,
    achternaam,
    werktelefoon,
    werkmail,
    telefoonOpenbaar,
    opleidingsniveau,
  };
}
const used = async () => {
  as('beheerder');
  const { regels } = await client().beheer.logboek(LOG);
  return regels.map(({ gebruiker, wat }) => [gebruiker, wat]);
};

describe('of a medewerker', () => {
  const beperk = async () => {
    as('administratie');
    await client().avg.beperkMedewerker({ id: line.medewerkerId, ...BEGIN });
  };
  const stand = () => client().avg.beperkingMedewerker({ id: line.medewerkerId });

  it('is recorded with day, reason and by whom, and lifted likewise, once', async () => {
    await beperk();
    await expect(beperk()).rejects.toMatchObject({ code: 'conflict' });
    expect(await stand()).toMatchObject({
      sinds: VANDAAG,
      regels: [{ ...{ reden: 'juistheid', door: 'Als administratie' }, geldigVan: VANDAAG, geldigTot: null }],
    });
    await client().avg.eindigBeperkingMedewerker({ id: line.medewerkerId, ...END });
    expect(await stand()).toMatchObject({
      sinds: null,
      regels: [
        { geldigTot: VANDAAG, opgehevenDoor: 'Als administratie', opgehevenReden: 'Het is nagekeken.' },
      ],
    });
    await expect(
      client().avg.eindigBeperkingMedewerker({ id: line.medewerkerId, ...END }),
    ).rejects.toMatchObject({ code: 'conflict' });
    await client().beheer.maakOngedaan();
    expect((await stand()).sinds).toBe(VANDAAG);
  });

  it.each([['a day to come', { van: '2026-03-03' }, 'van']] as const)(
    'does not begin on %s',
    async (_what, part, veld) => {
      as('administratie');
      await expect(
        client().avg.beperkMedewerker({ id: line.medewerkerId, ...BEGIN, ...part }),
      ).rejects.toMatchObject({ data: { velden: [{ veld }] } });
    },
  );

  it.each(['2026-03-03', '2026-02-01'])(
    'is not lifted when somebody was told on %s',
    async (geinformeerdOp) => {
      await beperk();
      await expect(
        client().avg.eindigBeperkingMedewerker({ id: line.medewerkerId, ...END, geinformeerdOp }),
      ).rejects.toMatchObject({ data: { velden: [{ veld: 'geinformeerdOp' }] } });
    },
  );

  it('only administratie records it; everybody sees that it holds, not why', async () => {
    for (const rol of [
      'inzage',
      'teamcoordinator',
      'gebiedsmanager',
      'klachtbehandelaar',
      'beheerder',
    ] as const) {
      as(rol);
      await expect(client().avg.beperkMedewerker({ id: line.medewerkerId, ...BEGIN })).rejects.toMatchObject({
        code: 'geenRecht',
      });
    }
    await beperk();
    as('inzage');
    expect(await stand()).toEqual({ sinds: VANDAAG, regels: [] });
  });

  it('hours go on to be planned; the rest is changed by administratie only, which is noted', async () => {
    await beperk();
    as('gebiedsmanager');
    await client().capaciteit.zetInzet({ regels: [line], minutenPerWeek: 600, van: START, tot: null });
    const ziek = {
      medewerkerIds: [line.medewerkerId],
      ...({ soort: 'ziekte', percentage: 50, status: 'akkoord', van: VANDAAG, tot: null } as const),
    };
    await expect(client().capaciteit.legAfwezigheidVast(ziek)).rejects.toMatchObject({
      code: 'geenRecht',
      message: expect.stringMatching(/AVG art\. 18/u),
    });
    as('administratie');
    await client().capaciteit.legAfwezigheidVast(ziek);
    await client().beheer.maakOngedaan();
    const before = await gegevens();
    await client().medewerkers.wijzigGegevens({ ...before, werktelefoon: '06-2' });
    const changed = ['Als administratie', 'medewerker gewijzigd'];
    expect((await used()).filter(([, wat]) => wat !== 'medewerker bekeken')).toEqual([
      changed,
      changed,
      changed,
    ]);
  });

  it('others see no more than planning needs, and each look is noted', async () => {
    as('administratie');
    await client().capaciteit.legAfwezigheidVast({
      ...{ medewerkerIds: [line.medewerkerId], soort: 'ziekte', percentage: 50, status: 'akkoord' },
      ...{ van: VANDAAG, tot: null },
    });
    await beperk();
    as('gebiedsmanager');
    expect(await persoon()).toMatchObject({
      ...{ achternaam: 'Eensma', werktelefoon: '', werkmail: '', personeelsnummers: null },
      afwezigheid: [{ soort: null, percentage: null }],
    });
    const { afwezigheid } = await client().capaciteit.planbord({ van: START, tot: '2030-01-01' });
    expect(afwezigheid).toMatchObject([{ soort: null }]);
    as('administratie');
    expect(await persoon()).toMatchObject({ werktelefoon: '06-1', afwezigheid: [{ soort: 'ziekte' }] });
    expect(await used()).toEqual([
      ['Als administratie', 'medewerker bekeken'],
      ['Als gebiedsmanager', 'medewerker bekeken'],
    ]);
  });

  it('goes on paper and in files without a name; the hours stay', async () => {
    const ask = { teamId: line.teamId, peildatum: VANDAAG, variant: 'intern' } as const;
    const before = await client().overzichten.teamoverzicht(ask);
    await beperk();
    const after = await client().overzichten.teamoverzicht(ask);
    expect(JSON.stringify(before)).toContain('Eensma');
    expect(JSON.stringify(after)).not.toMatch(/Eensma|06-1/u);
    expect(JSON.stringify(after)).toContain('Naam beperkt');
    const uren = ({ regels }: typeof after) => regels.map((row) => ('fte' in row ? row.fte : 0)).toSorted();
    expect(uren(after)).toEqual(uren(before));
    const { rijen } = await client().medewerkers.lijst({
      peildatum: VANDAAG,
      indeling: 'huidig',
      wie: 'alle',
    });
    expect(rijen.find(({ id }) => id === line.medewerkerId)).toMatchObject({
      beperkt: true,
      werktelefoon: '',
    });
  });

  it('stands in the inzage', async () => {
    await beperk();
    const { secties } = await client().avg.inzageMedewerker({ id: line.medewerkerId });
    expect(secties.find(({ kop }) => kop === 'Beperking van de verwerking')?.rijen).toEqual([
      [expect.stringContaining('art. 18 lid 1 a'), '02-03-2026', 'geldt nog', '–'],
    ]);
  });
});

describe('of a klager', () => {
  let id: string;
  beforeEach(async () => {
    ({ id } = await proef.registreer());
    as('klachtbehandelaar');
    await client().avg.beperkKlacht({ id, ...BEGIN });
  });

  it('holds for who sees the complaint; only who handles it changes it, which is noted without its number', async () => {
    as('gebiedsmanager');
    expect((await client().avg.beperkingKlacht({ id })).sinds).toBe(VANDAAG);
    await expect(client().klachten.voegNotitieToe({ id, tekst: 'Gebeld.' })).rejects.toMatchObject({
      code: 'geenRecht',
      message: expect.stringMatching(/AVG art\. 18/u),
    });
    as('administratie');
    await client().klachten.voegNotitieToe({ id, tekst: 'Gebeld.' });
    expect(await used()).toEqual([['Als administratie', 'klacht gewijzigd']]);
  });

  it('is no complaint for who may not see it, and no label', async () => {
    as('inzage');
    await expect(client().avg.beperkingKlacht({ id })).rejects.toMatchObject({ code: 'geenRecht' });
    const [last] = await client().beheer.opdrachten({ aantal: 1 });
    expect(last?.label).toBe('Klacht gewijzigd');
  });

  it('is lifted, and stands in the inzage of the klager', async () => {
    as('klachtbehandelaar');
    await client().avg.eindigBeperkingKlacht({ id, ...END });
    const [klager] = await client().avg.zoekKlager({ naam: 'Klaagstra' });
    const { secties } = await client().avg.inzageKlager({ klagerId: klager?.klagerId ?? '' });
    expect(JSON.stringify(secties)).toMatch(/beperking van de verwerking.*02-03-2026.*02-03-2026/u);
    as('gebiedsmanager');
    await client().klachten.voegNotitieToe({ id, tekst: 'Gebeld.' });
  });
});

describe('a klager who asks to be erased', () => {
  it('is told by which law it stays as long as it is open', async () => {
    const { nummer } = await proef.registreer();
    as('klachtbehandelaar');
    const [klager] = await client().avg.zoekKlager({ naam: 'Klaagstra' });
    expect(await client().avg.wissingKlager({ klagerId: klager?.klagerId ?? '' })).toEqual({
      mag: false,
      antwoord: expect.stringMatching(
        new RegExp(
          `^Wissen kan nog niet\\. Klacht ${nummer} is nog niet afgehandeld.*AVG art\\. 17 lid 3 b`,
          'u',
        ),
      ),
    });
    as('administratie');
    await expect(client().avg.wissingKlager({ klagerId: 'weg' })).rejects.toMatchObject({
      code: 'nietGevonden',
    });
  });
});
