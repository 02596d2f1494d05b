import { beforeEach, describe, expect, it } from 'vitest';
import { medewerker } from '../../src/core/db/schema/medewerkers.ts';
import { team, teamNaam } from '../../src/core/db/schema/teams.ts';
import { searchNamen } from '../../src/shared/domain/tekst/zoeknaam.ts';
import { opzet } from '../support/import-setup.ts';
import { geval, readList } from '../support/read-geval.ts';
import { eenTeam } from '../support/rows.ts';

/** The cases from outside (tests/gevallen), from the bytes of the file to what is written, untouched by anybody. */

let world: ReturnType<typeof opzet>;
beforeEach(() => {
  world = opzet((tx) => {
    for (const naam of ['Zuid', 'Nieuwland']) {
      tx.insert(team)
        .values(eenTeam({ id: `team-${naam}` }))
        .run();
      tx.insert(teamNaam)
        .values({ id: `tn-${naam}`, teamId: `team-${naam}`, naam, geldigVan: '2015-01-05' })
        .run();
    }
  });
});

function check(name: string) {
  const { regels, velden, volgorde } = readList(geval(name));
  return world.controleerRegels({ velden, datums: volgorde.volgorde, regels });
}
/** Name, kind and what would be written, per line. */
const told = (name: string) =>
  check(name).beoordelingen.map((line) => [
    line.naam,
    line.soort === 'nieuw' ? line.wat.replaceAll('\u00a0', ' ') : line.soort,
  ]);
const people = () =>
  world.store.lees
    .select()
    .from(medewerker)
    .all()
    .map(({ voornaam, tussenvoegsel, achternaam }) => [voornaam, tussenvoegsel, achternaam].join('|'));

describe('a list as it came', () => {
  it('g03: special letters of MS-DOS', () => {
    expect(told('g03-msdos-tekens.csv')).toEqual([
      ['Proefaalm, Zoë', '36 u, wijkteammedewerker, vanaf 01-03-2026'],
      ['Proefbiër, René', '24 u, wijkteammedewerker, vanaf 01-03-2026'],
      ['Proefçelik, Søren', '24 u, wijkteammedewerker, vanaf 01-03-2026'],
    ]);
  });

  it('g04: the month comes first, and every line says what it became', () => {
    const { beoordelingen } = check('g04-maand-voorop.csv');
    expect(beoordelingen.map((line) => (line.soort === 'nieuw' ? line.wat : line.soort))).toEqual([
      expect.stringContaining('04-03-2026 t/m 31-12-2026'),
      expect.stringContaining('vanaf 02-01-2026'),
      expect.stringContaining('vanaf 30-11-2025'),
      expect.stringContaining('01-06-2026 t/m 11-10-2027'),
    ]);
    expect(beoordelingen[0]).toMatchObject({
      opmerkingen: expect.arrayContaining(['Begindatum: “03/04/2026” is gelezen als 04-03-2026.']),
    });
  });

  it('g05: Naam beside Voornaam is the surname, also when it happens to hold the first name', () => {
    check('g05-naam-is-achternaam.csv').overnemen();
    expect(people()).toEqual(
      expect.arrayContaining(['Robin|van den|Proefaalm', 'Kim||Kimmelproef', 'Noa|de|Proefdorp']),
    );
  });

  it.each([
    ['g06-dienstverband.csv', ['36 u', '24 u']],
    ['g07-zelfde-organisatie-later.csv', ['36 u', '24 u']],
    ['g08-parttimepercentage.csv', ['36 u', '24 u', '32 u']],
    ['g09-deeltijdpercentage-laag.csv', ['14,4 u', '9 u', '12 u']],
    ['g10-uren-als-tijd.xlsx', ['36 u', '24,5 u', '7,2 u']],
    ['g13-grote-nummers.xlsx', ['36 u', '24 u']],
  ])('%s: %j', (name, hours) => {
    expect(told(name).map(([, what]) => what?.split(',  ')[0]?.replace(/ u,.*/u, ' u'))).toEqual(hours);
  });

  it('g11: both begin on 01-03-2026', () => {
    expect(told('g11-1904-true.xlsx').map(([, what]) => what?.slice(-10))).toEqual([
      '01-03-2026',
      '01-03-2026',
    ]);
  });

  it('g14: a line with an error is refused and names the cell; the others are fine', () => {
    const { beoordelingen } = check('g14-fout-in-cel.xlsx');
    expect(beoordelingen).toMatchObject([
      { redenen: ['Cel F2 (Einddatum) bevat een fout: #N/A, in het Nederlands #N/B.'] },
      { redenen: ['Cel D3 (Uren per week) bevat een fout: #VALUE!, in het Nederlands #WAARDE!.'] },
      { soort: 'nieuw', wat: expect.stringContaining('01-03-2026 t/m 28-02-2027') },
    ]);
  });

  it('g15: the chart is passed over', () => {
    expect(told('g15-grafiekblad.xlsx')).toHaveLength(1);
  });

  it('g19: three people in three scripts are three people', () => {
    check('g19-ander-schrift-1.csv').overnemen();
    expect(check('g19-ander-schrift-2.csv').beoordelingen.map(({ soort }) => soort)).toEqual([
      'nieuw',
      'nieuw',
    ]);
  });

  it('g20: letters that do not split are the same people, and searching finds them', () => {
    check('g20-letters-1.csv').overnemen();
    expect(check('g20-letters-2.csv').beoordelingen.map(({ soort }) => soort)).toEqual([
      'ongewijzigd',
      'ongewijzigd',
    ]);
    const names = people().map((naam) => ({ id: naam, naam, soort: 'naam' as const }));
    expect(searchNamen(names, 'proefyildiz')).toHaveLength(1);
    expect(searchNamen(names, 'lukasz')).toHaveLength(1);
  });

  it('g25: a sheet for each team is one list, with the team from the tab', () => {
    const { tabel, velden, regels, volgorde } = readList(geval('g25-blad-per-team.xlsx'));
    const metTeam = velden.map((field, i) => (i === tabel.bladKolom ? 'team' : field));
    const { beoordelingen } = world.controleerRegels({ velden: metTeam, datums: volgorde.volgorde, regels });
    expect(beoordelingen.map((line) => (line.soort === 'nieuw' ? line.wat : line.soort))).toEqual([
      expect.stringContaining('team Oost'),
      expect.stringContaining('team Zuid'),
      expect.stringContaining('team Nieuwland'),
    ]);
  });
});
