import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { content } from '../../../../tests/support/content.ts';
import { opzet } from '../../../../tests/support/import-setup.ts';
import { undo } from '../../db/ongedaan.ts';
import type { Store } from '../../db/types.ts';

/** Contents with every id by the order in which it was made. */
function contentWithoutIds(store: Store): string {
  const nummers = new Map<string, number>();
  return content(store).replace(/[0-9a-f]{8}-[0-9a-f-]{27}/gu, (id) => {
    const nummer = nummers.get(id) ?? nummers.size;
    nummers.set(id, nummer);
    return `#${nummer}`;
  });
}

type Mens = {
  readonly voornaam: string;
  readonly tussenvoegsel: string;
  readonly achternaam: string;
  readonly organisatie: string;
  readonly uren: number;
  readonly dag: number;
};

const naamletters = fc.constantFrom('Robin', 'Sam', 'Noor', 'Yara', 'Jip', 'Bo', 'Lieve', 'Kim');
const mens: fc.Arbitrary<Mens> = fc.record({
  voornaam: naamletters,
  tussenvoegsel: fc.constantFrom('', 'van', 'van den', 'de', "van 't"),
  achternaam: fc.constantFrom('Berg', 'Hoek', 'Wal', 'Jong-Smit', 'Kuipers', 'Dijk'),
  organisatie: fc.constantFrom('Enver', 'ROGplus'),
  // Hours of 1,2 and less in a whole column are read as fte.
  uren: fc.integer({ min: 5, max: 72 }).map((n) => n / 2),
  dag: fc.integer({ min: 1, max: 28 }),
});
const mensen = fc.uniqueArray(mens, {
  minLength: 1,
  maxLength: 8,
  selector: (m) => `${m.voornaam}|${m.tussenvoegsel}|${m.achternaam}`,
});

const text = (n: number, decimalen: number) => n.toFixed(decimalen).replace('.', ',');
const twee = (n: number) => String(n).padStart(2, '0');

/** Ways in which organisations write the same list. */
const NAMEN: readonly ((m: Mens) => Record<string, string>)[] = [
  (m) => ({ Naam: [m.voornaam, m.tussenvoegsel, m.achternaam].filter(Boolean).join(' ') }),
  (m) => ({ Medewerker: `${m.achternaam}, ${m.voornaam} ${m.tussenvoegsel}`.trim() }),
  (m) => ({ 'naam medewerker': `${m.tussenvoegsel} ${m.achternaam}, ${m.voornaam}`.trim() }),
  (m) => ({ Voornaam: m.voornaam, Tussenvoegsel: m.tussenvoegsel, Achternaam: m.achternaam }),
  (m) => ({ Roepnaam: m.voornaam, ACHTERNAAM: `${m.tussenvoegsel} ${m.achternaam}`.trim() }),
];
const UREN: readonly ((m: Mens) => Record<string, string>)[] = [
  (m) => ({ 'Uren per week': text(m.uren, 1) }),
  (m) => ({ 'Uren p/w': `${text(m.uren, 2)} uur` }),
  (m) => ({ uren: String(m.uren) }),
  (m) => ({ FTE: text(m.uren / 36, 8) }),
  (m) => ({ contracturen: `${text(m.uren / 36, 8)} fte` }),
];
const DATA: readonly ((m: Mens) => Record<string, string>)[] = [
  (m) => ({ Begindatum: `${twee(m.dag)}-01-2026` }),
  (m) => ({ 'In dienst': `${m.dag}/1/26` }),
  (m) => ({ Startdatum: `2026-01-${twee(m.dag)}` }),
  (m) => ({ 'Vanaf (datum)': `${m.dag} januari 2026` }),
];
const form = fc.record({
  naam: fc.constantFrom(...NAMEN),
  uren: fc.constantFrom(...UREN),
  datum: fc.constantFrom(...DATA),
  volgorde: fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 12, maxLength: 12 }),
  titel: fc.boolean(),
  leeg: fc.boolean(),
  totaal: fc.boolean(),
});
type Form = typeof form extends fc.Arbitrary<infer V> ? V : never;

function write(list: readonly Mens[], v: Form): string[][] {
  const lines = list.map((m) => ({
    ...v.naam(m),
    Organisatie: m.organisatie,
    ...v.uren(m),
    ...v.datum(m),
    Functie: 'wijkteammedewerker',
    Opmerking: 'via mail',
  }));
  const headers = Object.keys(lines[0] ?? {});
  const order = headers
    .map((kop, i) => ({ kop, plek: v.volgorde[i] ?? 0 }))
    .sort((a, b) => a.plek - b.plek)
    .map(({ kop }) => kop);
  const cells = lines.map((line) => order.map((header) => new Map(Object.entries(line)).get(header) ?? ''));
  return [
    ...(v.titel ? [['Overzicht personeel 2026'], []] : []),
    order,
    ...cells,
    ...(v.leeg ? [order.map(() => '')] : []),
    ...(v.totaal ? [['Totaal', '123']] : []),
  ];
}

describe('every order of columns and every way of writing', () => {
  it('gives the same data, importing again changes nothing, and undo gives what was there', () => {
    fc.assert(
      fc.property(mensen, form, form, (list, first, tweede) => {
        const uitkomsten = [first, tweede].map((v) => {
          const t = opzet();
          const voor = content(t.store);
          t.controleer(write(list, v)).overnemen();
          const na = contentWithoutIds(t.store);
          const nogEens = t.controleer(write(list, first));
          expect(new Set(nogEens.beoordelingen.map((b) => b.soort))).toEqual(
            new Set(['ongewijzigd', ...(first.leeg || first.totaal ? ['overgeslagen'] : [])]),
          );
          expect(nogEens.overnemen().opdracht).toBeNull();
          undo(t.store, t.ctx);
          expect(content(t.store)).toBe(voor);
          return na;
        });
        expect(uitkomsten[1]).toBe(uitkomsten[0]);
      }),
      { numRuns: 15 },
    );
  });
});
