import { describe, expect, it } from 'vitest';
import {
  type Beletsels,
  beletselText,
  type Dienst,
  oudMedewerkerTermijn,
  pseudoniem,
  pseudoniemNummer,
  vertrokkenOp,
} from './oud-medewerker.ts';

const van = (geldigTot: string | null) => ({ geldigVan: '2015-01-01', geldigTot });

describe('since when somebody is gone', () => {
  it.each<[string, Dienst, string | null]>([
    ['works', { detacheringen: [van(null)], uitDienst: null }, null],
    ['left one of two', { detacheringen: [van('2020-01-01'), van(null)], uitDienst: null }, null],
    [
      'left both, the later counts',
      { detacheringen: [van('2021-04-01'), van('2020-01-01')], uitDienst: null },
      '2021-04-01',
    ],
    [
      'left later than the last detachering',
      { detacheringen: [van('2020-01-01')], uitDienst: '2020-03-01' },
      '2020-03-01',
    ],
    ['left earlier on paper', { detacheringen: [van('2020-01-01')], uitDienst: '2019-12-01' }, '2020-01-01'],
    ['only a day of leaving', { detacheringen: [], uitDienst: '2020-03-01' }, '2020-03-01'],
    ['nothing says', { detacheringen: [], uitDienst: null }, null],
    ['back, in spite of a day of leaving', { detacheringen: [van(null)], uitDienst: '2018-01-01' }, null],
  ])('%s', (_naam, dienst, expected) => {
    expect(vertrokkenOp(dienst)).toBe(expected);
  });
});

describe('until when the name is kept', () => {
  const dienst = (tot: string): Dienst => ({ detacheringen: [van(tot)], uitDienst: null });
  const instelling = (waarde: number, geldigVan: string) => ({
    ...{ id: '1', sleutel: 'bewaarOudMedewerker', waarde, geldigVan, geldigTot: null },
  });

  it.each<[string, string, Parameters<typeof oudMedewerkerTermijn>[1], string]>([
    ['five years', '2020-10-01', [], '2025-10-01'],
    ['a leap day', '2020-02-29', [], '2025-02-28'],
    ['the setting of the day of leaving', '2020-10-01', [instelling(7, '2019-01-01')], '2027-10-01'],
    ['not a setting of later', '2020-10-01', [instelling(7, '2021-01-01')], '2025-10-01'],
  ])('%s', (_naam, tot, instellingen, expected) => {
    expect(oudMedewerkerTermijn(dienst(tot), instellingen)?.vernietigingsdatum).toBe(expected);
  });

  it('says why, with the source', () => {
    expect(oudMedewerkerTermijn(dienst('2020-10-01'), [])?.zin).toBe(
      'Gestopt per do 01-10-2020. 5 jaar bewaren: vernietigen vanaf wo 01-10-2025 (Selectielijst gemeenten 19.1).',
    );
    expect(oudMedewerkerTermijn({ detacheringen: [van(null)], uitDienst: null }, [])).toBeNull();
  });
});

describe('what keeps a name longer', () => {
  const NONE: Beletsels = {
    isGebruiker: false,
    isGebiedsmanager: false,
    isContactpersoon: false,
    opAndereLijst: false,
    klachten: { aantal: 0, nummers: [] },
  };
  it.each<[string, Partial<Beletsels>, string | null]>([
    ['nothing', {}, null],
    ['a gebruiker', { isGebruiker: true }, 'nog gebruiker'],
    ['a gebiedsmanager', { isGebiedsmanager: true }, 'gebiedsmanager'],
    ['a contact person', { isContactpersoon: true }, 'contactpersoon'],
    ['another list', { opAndereLijst: true }, 'andere lijst'],
    [
      'a complaint',
      { klachten: { aantal: 1, nummers: ['2024-001'] } },
      'Staat in klacht 2024-001, die nog wordt bewaard.',
    ],
    [
      'complaints',
      { klachten: { aantal: 2, nummers: ['2024-001', '2024-002'] } },
      'de klachten 2024-001, 2024-002, die nog worden',
    ],
    [
      'the first that can be done about comes first',
      { isGebruiker: true, opAndereLijst: true },
      'nog gebruiker',
    ],
  ])('%s', (_naam, beletsels, part) => {
    const text = beletselText({ ...NONE, ...beletsels });
    if (part === null) expect(text).toBeNull();
    else expect(text).toContain(part);
  });

  it('a complaint that the reader may not know of is not named', () => {
    const text = beletselText({ ...NONE, klachten: { aantal: 3, nummers: [] } });
    expect(text).not.toMatch(/klacht|\d/iu);
  });
});

it('a pseudonym is read back, and a name is none', () => {
  expect(pseudoniemNummer(pseudoniem(12))).toBe(12);
  for (const naam of ['Voormalig medewerker', 'Voormalig medewerker 1a', '2020-001']) {
    expect(pseudoniemNummer(naam)).toBeNull();
  }
});
