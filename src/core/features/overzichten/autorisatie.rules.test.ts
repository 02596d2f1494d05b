import { describe, expect, it } from 'vitest';
import { RECHTNAMEN } from '../../../shared/domain/gebruiker/rechten.ts';
import {
  type AutorisatieGebruiker,
  type AutorisatieRol,
  type Autorisaties,
  autorisatieSecties,
} from './autorisatie.rules.ts';

const VAN = '2025-01-01';
const gebruiker = (naam: string, anders: Partial<AutorisatieGebruiker> = {}): AutorisatieGebruiker => ({
  id: naam,
  naam,
  medewerker: naam,
  geenMedewerker: false,
  laatst: '2026-02-01',
  uitDienst: null,
  geldigVan: VAN,
  geldigTot: null,
  ...anders,
});
const rol = (
  gebruikerId: string,
  naam: AutorisatieRol['rol'],
  anders: Partial<AutorisatieRol> = {},
): AutorisatieRol => ({
  gebruikerId,
  rol: naam,
  gebied: null,
  gebiedTot: null,
  geldigVan: VAN,
  geldigTot: null,
  ...anders,
});

const rows = (all: Omit<Autorisaties, 'peildatum'>, kop: string, peildatum = '2026-03-02') =>
  autorisatieSecties({ peildatum, ...all }).find((sectie) => sectie.kop === kop)?.rijen;

describe('who may come in', () => {
  it.each<[string, Partial<AutorisatieRol>, Partial<AutorisatieGebruiker>, string[][]]>([
    [
      'a role of now',
      {},
      {},
      [['Anna', 'Anna', 'Beheerder', 'hele stad', '01-01-2025', 'zonder einde', '01-02-2026']],
    ],
    [
      'a role that is past',
      { geldigTot: '2026-03-02' },
      {},
      [['Anna', 'Anna', 'geen rol', '–', '01-01-2025', 'zonder einde', '01-02-2026']],
    ],
    [
      'a role on its last day',
      { geldigTot: '2026-03-03' },
      {},
      [['Anna', 'Anna', 'Beheerder', 'hele stad', '01-01-2025', 't/m 02-03-2026', '01-02-2026']],
    ],
    [
      'a role of later',
      { geldigVan: '2026-03-03' },
      {},
      [['Anna', 'Anna', 'geen rol', '–', '01-01-2025', 'zonder einde', '01-02-2026']],
    ],
    ['an account that ended', {}, { geldigTot: '2026-03-02' }, []],
    [
      'nobody looked yet',
      {},
      { laatst: null },
      [['Anna', 'Anna', 'Beheerder', 'hele stad', '01-01-2025', 'zonder einde', 'niet bekend']],
    ],
    [
      'no medewerker',
      {},
      { medewerker: null, geenMedewerker: true },
      [['Anna', 'geen medewerker', 'Beheerder', 'hele stad', '01-01-2025', 'zonder einde', '01-02-2026']],
    ],
    [
      'not known who',
      {},
      { medewerker: null },
      [['Anna', 'niet bekend', 'Beheerder', 'hele stad', '01-01-2025', 'zonder einde', '01-02-2026']],
    ],
  ])('%s', (_naam, vanRol, vanGebruiker, expected) => {
    const all = { gebruikers: [gebruiker('Anna', vanGebruiker)], rollen: [rol('Anna', 'beheerder', vanRol)] };
    expect(rows(all, 'Wie mag erin')).toEqual(expected);
  });

  it('one line per role, people on name', () => {
    const all = {
      gebruikers: [gebruiker('Zoë'), gebruiker('Anna')],
      rollen: [rol('Anna', 'beheerder'), rol('Anna', 'administratie'), rol('Zoë', 'inzage')],
    };
    expect(rows(all, 'Wie mag erin')?.map(([naam, , welke]) => [naam, welke])).toEqual([
      ['Anna', 'Administratie'],
      ['Anna', 'Beheerder'],
      ['Zoë', 'Inzage'],
    ]);
  });
});

describe('who may see complaints', () => {
  it.each<[string, readonly AutorisatieRol[], string | null]>([
    ['administratie', [rol('Anna', 'administratie')], 'hele stad'],
    ['klachtbehandelaar', [rol('Anna', 'klachtbehandelaar')], 'hele stad'],
    [
      'a manager',
      [rol('Anna', 'gebiedsmanager', { gebied: 'Noord' })],
      'gebied Noord, en klachten die hij of zij behandelt',
    ],
    [
      'a manager of two',
      [rol('Anna', 'gebiedsmanager', { gebied: 'Noord' }), rol('Anna', 'gebiedsmanager', { gebied: 'Zuid' })],
      'gebied Noord, Zuid, en klachten die hij of zij behandelt',
    ],
    ['a manager of all', [rol('Anna', 'gebiedsmanager')], 'hele stad'],
    [
      'a manager who is administratie too',
      [rol('Anna', 'gebiedsmanager', { gebied: 'Noord' }), rol('Anna', 'administratie')],
      'hele stad',
    ],
    ['beheerder', [rol('Anna', 'beheerder')], 'alleen nummers en bewaartermijnen'],
    ['inzage', [rol('Anna', 'inzage')], null],
    ['teamcoordinator', [rol('Anna', 'teamcoordinator')], null],
    ['a role that is past', [rol('Anna', 'administratie', { geldigTot: '2026-01-01' })], null],
  ])('%s', (_naam, rollen, text) => {
    expect(rows({ gebruikers: [gebruiker('Anna')], rollen }, 'Wie mag klachten zien')).toEqual(
      text === null ? [] : [['Anna', text]],
    );
  });
});

describe('what stands out', () => {
  const remarks = (vanGebruiker: Partial<AutorisatieGebruiker>, rollen = [rol('Anna', 'beheerder')]) =>
    rows({ gebruikers: [gebruiker('Anna', vanGebruiker)], rollen }, 'Let op')?.map(([, text]) => text);

  it('nothing, where all is well; and not before the first gebruiker', () => {
    expect(remarks({})).toEqual([]);
    expect(rows({ gebruikers: [], rollen: [] }, 'Let op')).toEqual([]);
  });

  it.each<[string, Partial<AutorisatieGebruiker>, readonly AutorisatieRol[], string]>([
    ['left', { uitDienst: '2026-03-02' }, [rol('Anna', 'beheerder')], 'nog toegang'],
    ['not linked', { medewerker: null }, [rol('Anna', 'beheerder')], 'Niet vastgelegd'],
    ['never here', { laatst: null }, [rol('Anna', 'beheerder')], 'nog niets'],
    ['no role', {}, [], 'geen rol'],
    ['no beheerder', {}, [rol('Anna', 'inzage')], 'Geen van de gebruikers is beheerder'],
    [
      'a gebied that ended',
      {},
      [rol('Anna', 'beheerder'), rol('Anna', 'gebiedsmanager', { gebied: 'West', gebiedTot: '2026-01-01' })],
      'gebied West, dat niet meer bestaat',
    ],
  ])('%s', (_naam, vanGebruiker, rollen, part) => {
    expect(remarks(vanGebruiker, [...rollen])?.join(' ')).toContain(part);
  });

  it('not who leaves later', () => {
    expect(remarks({ uitDienst: '2026-03-03' })).toEqual([]);
  });
});

it('what each role may is the table itself, a line per right', () => {
  const all = rows({ gebruikers: [], rollen: [] }, 'Wat elke rol mag') ?? [];
  expect(all).toHaveLength(RECHTNAMEN.length);
  expect(all.find(([label]) => label === 'Autorisatieoverzicht maken')).toEqual([
    'Autorisatieoverzicht maken',
    ...['–', '–', '–', '–', '–', 'ja'],
  ]);
});
