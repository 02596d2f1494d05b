import { beforeEach, describe, expect, it } from 'vitest';
import { content } from '../../../../tests/support/content.ts';
import { HEADER, opzet, PEIL, ROBIN } from '../../../../tests/support/import-setup.ts';
import { eenTeam } from '../../../../tests/support/rows.ts';
import { runOpdracht } from '../../db/journaal.ts';
import { undo } from '../../db/ongedaan.ts';
import { medewerker } from '../../db/schema/medewerkers.ts';
import { detachering } from '../../db/schema/planning.ts';
import { team, teamNaam } from '../../db/schema/teams.ts';

let test: ReturnType<typeof opzet>;
beforeEach(() => {
  test = opzet();
});
const soorten = (rows: readonly (readonly string[])[]) =>
  test.controleer(rows).beoordelingen.map((b) => b.soort);

describe('the check beforehand', () => {
  it('writes nothing and says per line what will happen', () => {
    const voor = content(test.store);
    const { beoordelingen } = test.controleer([
      HEADER,
      ROBIN,
      ['Toon Modelink', 'Enver', 'wijkteammedewerker', '24', '', ''],
      ['Modelink, Toon', 'enver', 'wijkteammedewerker', '32,0', '', ''],
      ['', '', '', '', '', ''],
      ['Totaal', '', '', '80', '', ''],
      ['Anna Smit', 'Onbekend bv', 'wijkteammedewerker', '99', 'gisteren', ''],
      ['Anna Smit', 'Onbekend bv', 'wijkteammedewerker', '20', '', ''],
    ]);
    expect(beoordelingen.map((b) => b.soort)).toEqual([
      'nieuw',
      'ongewijzigd',
      'twijfel',
      'overgeslagen',
      'overgeslagen',
      'geweigerd',
      'geweigerd',
    ]);
    expect(beoordelingen[2]).toMatchObject({
      reden: 'Deze persoon staat al op regel 3. Is dit iemand anders met dezelfde naam?',
      kandidaten: [],
    });
    expect(beoordelingen[6]).toMatchObject({ redenen: ['De organisatie “Onbekend bv” is niet bekend.'] });
    expect(content(test.store)).toBe(voor);
  });

  it('shows old and new, and changes hours from the peildatum with the inzet naar rato', () => {
    const list = test.controleer([HEADER, ['Toon Modelink', 'Enver', '', '32', '', '']]);
    expect(list.beoordelingen[0]).toMatchObject({
      soort: 'gewijzigd',
      velden: [{ veld: 'Uren per week', oud: '24\u00a0u', nieuw: '32\u00a0u' }],
    });
    list.overnemen();
    const rows = test.store.lees.select().from(detachering).all();
    expect(
      rows.map(({ minutenPerWeek, geldigVan, geldigTot }) => [minutenPerWeek, geldigVan, geldigTot]),
    ).toEqual([
      [1440, '2020-01-01', PEIL],
      [1920, PEIL, null],
    ]);
    expect(content(test.store)).toContain('1920');
    expect(soorten([HEADER, ['Toon Modelink', 'Enver', '', '32', '', '']])).toEqual(['ongewijzigd']);
  });

  it('says of an organisation and team that are too young which begin is in the way', () => {
    const row = ['Anna Smit', 'ROGplus', 'wijkteammedewerker', '20', '01-06-2014', 'Oost'];
    expect(test.controleer([HEADER, row]).beoordelingen[0]).toMatchObject({
      redenen: [
        'Deze organisatie levert geen medewerkers op 01-06-2014. De begindatum is nu 01-01-2015: verbeter die eerst.',
        'Dit team bestaat niet op 01-06-2014. De begindatum is nu 05-01-2015: verbeter die eerst.',
      ],
    });
  });

  it('finds an organisatie however it is written, and says what it may mean', () => {
    const row = (organisatie: string) => ['Anna Smit', organisatie, 'wijkteammedewerker', '20', '', ''];
    expect(soorten([HEADER, row('ROG-plus')])).toEqual(['nieuw']);
    expect(soorten([HEADER, row('rog vlaardingen')])).toEqual(['nieuw']);
    expect(test.controleer([HEADER, row('ROG plus Schiedam')]).beoordelingen[0]).toMatchObject({
      redenen: ['De organisatie “ROG plus Schiedam” is niet bekend. Bedoelt u ROGplus?'],
    });
  });
});

describe('taking over', () => {
  it('is one opdracht, and undo gives exactly what was there', () => {
    const voor = content(test.store);
    const list = test.controleer([HEADER, ROBIN, ['Toon Modelink', 'Enver', '', '20', '', '']]);
    const { opdracht } = list.overnemen();
    expect(opdracht?.label).toBe('Lijst overgenomen: 1 nieuw, 1 gewijzigd');
    expect(content(test.store)).not.toBe(voor);
    expect(undo(test.store, test.ctx).soort).toBe('uitgevoerd');
    expect(content(test.store)).toBe(voor);
  });

  it('refuses when the data changed after the check, and writes nothing then', () => {
    const list = test.controleer([HEADER, ROBIN]);
    test.controleer([HEADER, ROBIN]);
    expect(() => list.overnemen()).toThrow('niet meer bekend');
    const opnieuw = test.controleer([HEADER, ['Toon Modelink', 'Enver', '', '20', '', '']]);
    runOpdracht(test.store, test.ctx, (tx) => {
      tx.update(detachering)
        .set({ minutenPerWeek: 1200, werkpatroon: [240, 240, 240, 240, 240, 0, 0] })
        .run();
      return { label: 'tussendoor', uitvoer: null };
    });
    expect(() => opnieuw.overnemen()).toThrow('gewijzigd nadat de lijst is gecontroleerd');
  });

  it('says who is not in the list, and ends only who is ticked', () => {
    const list = test.controleer([HEADER, ROBIN]);
    expect(list.ontbreekt()).toMatchObject([{ naam: 'Modelink, Toon', detacheringId: 'detachering-1' }]);
    list.overnemen([], ['detachering-1']);
    const row = test.store.lees
      .select()
      .from(detachering)
      .all()
      .find((d) => d.id === 'detachering-1');
    expect(row?.geldigTot).toBe(PEIL);
  });

  it('refuses, at the line, a team that does not exist on the first day', () => {
    test = opzet((tx) => {
      tx.insert(team)
        .values(eenTeam({ id: 'team-oud', geldigTot: '2020-01-01' }))
        .run();
      tx.insert(teamNaam)
        .values({ id: 'tn-9', teamId: 'team-oud', naam: 'West', geldigVan: '2015-01-05' })
        .run();
    });
    expect(soorten([HEADER, [...ROBIN.slice(0, 5), 'West']])).toEqual(['geweigerd']);
  });

  it('keeps text that looks like a formula as text', () => {
    test.controleer([HEADER, ["'=1+1 van Dam", 'Enver', 'wijkteammedewerker', '20', '', '']]).overnemen();
    const nieuw = test.store.lees
      .select()
      .from(medewerker)
      .all()
      .find((m) => m.achternaam === 'Dam');
    expect(nieuw).toMatchObject({ voornaam: '=1+1', tussenvoegsel: 'van' });
  });
});
