import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { content } from '../../../../tests/support/content.ts';
import { HEADER, opzet, PEIL, ROBIN } from '../../../../tests/support/import-setup.ts';
import { eenTeam } from '../../../../tests/support/rows.ts';
import { runOpdracht } from '../../db/journaal.ts';
import { undo } from '../../db/ongedaan.ts';
import { medewerker } from '../../db/schema/medewerkers.ts';
import { detachering } from '../../db/schema/planning.ts';
import { team, teamNaam } from '../../db/schema/teams.ts';
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
