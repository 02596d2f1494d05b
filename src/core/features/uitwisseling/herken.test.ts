import { beforeEach, describe, expect, it } from 'vitest';
import { HEADER, opzet } from '../../../../tests/support/import-setup.ts';
import { eenDetachering, eenMedewerker } from '../../../../tests/support/rows.ts';
import { medewerker } from '../../db/schema/medewerkers.ts';
import { detachering, personeelsnummer } from '../../db/schema/planning.ts';
import type { WriteDb } from '../../db/types.ts';

let test: ReturnType<typeof opzet>;
beforeEach(() => {
  test = opzet();
});
const soorten = (rows: readonly (readonly string[])[]) =>
  test.controleer(rows).beoordelingen.map((b) => b.soort);

describe('who it is', () => {
  it('doubts at the same name at another organisatie, and does what is chosen', () => {
    const list = test.controleer([HEADER, ['Toon Modelink', 'ROGplus', 'wijkteammedewerker', '8', '', '']]);
    expect(list.beoordelingen[0]).toMatchObject({
      soort: 'twijfel',
      kandidaten: [{ medewerkerId: 'medewerker-1', naam: 'Modelink, Toon', uitleg: 'Enver, 24\u00a0u' }],
    });
    expect(list.overnemen([{ nr: 2, medewerkerId: 'medewerker-1' }]).uitvoer).toMatchObject({
      gewijzigd: 1,
    });
    expect(test.store.lees.select().from(detachering).all()).toHaveLength(2);
    expect(test.store.lees.select().from(medewerker).all()).toHaveLength(1);
  });

  it('leaves a doubt without a choice, and makes a new person when that is chosen', () => {
    const row = ['T. Modelink', 'Enver', 'wijkteammedewerker', '8', '', ''];
    const list = test.controleer([HEADER, row]);
    expect(list.beoordelingen[0]?.soort).toBe('twijfel');
    expect(list.overnemen().opdracht).toBeNull();
    const nogEens = test.controleer([HEADER, row]);
    expect(nogEens.overnemen([{ nr: 2, medewerkerId: null }]).uitvoer).toMatchObject({ nieuw: 1 });
  });

  it('recognises the personeelsnummer, also with another last name, and doubts at a wholly different name', () => {
    test = opzet((tx) =>
      tx
        .insert(personeelsnummer)
        .values({ id: 'pn', medewerkerId: 'medewerker-1', organisatieId: 'organisatie-1', nummer: '0042' })
        .run(),
    );
    const header = [...HEADER, 'Pers.nr.'];
    expect(
      test.controleer([header, ['Toon Modelink-Smit', 'Enver', '', '24', '', '', '0042']]).beoordelingen[0],
    ).toMatchObject({ soort: 'gewijzigd', velden: [{ veld: 'Naam', nieuw: 'Toon Modelink-Smit' }] });
    expect(soorten([header, ['Anna de Wit', 'Enver', '', '24', '', '', '0042']])).toEqual(['twijfel']);
  });

  const withNummer = (nummer: string) =>
    opzet((tx) =>
      tx
        .insert(personeelsnummer)
        .values({ id: 'pn', medewerkerId: 'medewerker-1', organisatieId: 'organisatie-1', nummer })
        .run(),
    );
  const MET_NUMMER = [...HEADER, 'Pers.nr.'];
  const show = (nummer: string) => ['Toon Modelink', 'Enver', 'wijkteammedewerker', '24', '', '', nummer];

  it('takes a number without the zeros that Excel drops as the same number', () => {
    test = withNummer('0042');
    expect(soorten([MET_NUMMER, show('42')])).toEqual(['ongewijzigd']);
    expect(soorten([MET_NUMMER, show('42'), show('0042')])).toEqual(['ongewijzigd', 'geweigerd']);
  });

  it('doubts at the same name with another personeelsnummer: no second person without a question', () => {
    test = withNummer('0042');
    const list = test.controleer([MET_NUMMER, show('77')]);
    expect(list.beoordelingen[0]).toMatchObject({
      soort: 'twijfel',
      reden: 'Iemand met deze naam heeft hier personeelsnummer 0042. Is dat dezelfde persoon?',
    });
    expect(list.overnemen([{ nr: 2, medewerkerId: 'medewerker-1' }]).uitvoer).toMatchObject({
      gewijzigd: 1,
    });
    expect(soorten([MET_NUMMER, show('77')])).toEqual(['ongewijzigd']);
  });

  it('“v.d.” fits van de, van der and van den, and does not change the name; with two such people a doubt', () => {
    const mens = (id: string, tussenvoegsel: string) => (tx: WriteDb) => {
      tx.insert(medewerker)
        .values(eenMedewerker({ id, voornaam: 'Bo', tussenvoegsel, achternaam: 'Berg' }))
        .run();
      tx.insert(detachering)
        .values(eenDetachering({ id: `d-${id}`, medewerkerId: id }))
        .run();
    };
    const row = (naam: string) => [HEADER, [naam, 'Enver', '', '24', '', '']];
    test = opzet(mens('bo', 'van den'));
    expect(soorten(row('Bo v.d. Berg'))).toEqual(['ongewijzigd']);
    expect(soorten(row('Berg, Bo vd'))).toEqual(['ongewijzigd']);
    test = opzet(mens('bo', 'v.d.'));
    expect(test.controleer(row('Bo van der Berg')).beoordelingen[0]).toMatchObject({
      soort: 'gewijzigd',
      velden: [{ veld: 'Naam', oud: 'Bo v.d. Berg', nieuw: 'Bo van der Berg' }],
    });
    test = opzet((tx) => {
      mens('bo', 'van den')(tx);
      mens('bo2', 'van der')(tx);
    });
    expect(soorten(row('Bo v.d. Berg'))).toEqual(['twijfel']);
    expect(soorten(row('Bo van der Berg'))).toEqual(['ongewijzigd']);
  });

  it('says that a name stood on an earlier line, also at another organisatie', () => {
    const anna = (organisatie: string) => [
      'Anna Smit',
      organisatie,
      'wijkteammedewerker',
      '20',
      '',
      'Wijkteam Oost',
    ];
    const { beoordelingen } = test.controleer([HEADER, anna('Enver'), anna('ROGplus')]);
    expect(beoordelingen[1]).toMatchObject({
      soort: 'nieuw',
      opmerkingen: expect.arrayContaining([
        'Op regel 2 staat iemand met dezelfde naam. Dit wordt een tweede persoon.',
      ]),
    });
    expect(beoordelingen[0]).toMatchObject({ wat: expect.stringContaining('team Oost') });
  });

  it('doubts between people of one name at the same organisatie', () => {
    test = opzet((tx) => {
      tx.insert(medewerker)
        .values(eenMedewerker({ id: 'medewerker-2' }))
        .run();
      tx.insert(detachering)
        .values(eenDetachering({ id: 'detachering-2', medewerkerId: 'medewerker-2' }))
        .run();
    });
    expect(soorten([HEADER, ['Toon Modelink', 'Enver', '', '24', '', '']])).toEqual(['twijfel']);
  });
});
