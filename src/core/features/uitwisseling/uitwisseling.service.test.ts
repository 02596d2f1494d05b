import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { KOP, opzet, PEIL, ROBIN } from '../../../../tests/support/import-opzet.ts';
import { inhoud } from '../../../../tests/support/inhoud.ts';
import { eenTeam } from '../../../../tests/support/rijen.ts';
import { voerOpdrachtUit } from '../../db/journaal.ts';
import { maakOngedaan } from '../../db/ongedaan.ts';
import { medewerker } from '../../db/schema/medewerkers.ts';
import { detachering } from '../../db/schema/planning.ts';
import { team, teamNaam } from '../../db/schema/teams.ts';
import type { Store } from '../../db/types.ts';

/** Contents with every id by the order in which it was made. */
function inhoudZonderIds(store: Store): string {
  const nummers = new Map<string, number>();
  return inhoud(store).replace(/[0-9a-f]{8}-[0-9a-f-]{27}/gu, (id) => {
    const nummer = nummers.get(id) ?? nummers.size;
    nummers.set(id, nummer);
    return `#${nummer}`;
  });
}

let test: ReturnType<typeof opzet>;
beforeEach(() => {
  test = opzet();
});
const soorten = (rijen: readonly (readonly string[])[]) =>
  test.controleer(rijen).beoordelingen.map((b) => b.soort);

describe('the check beforehand', () => {
  it('writes nothing and says per line what will happen', () => {
    const voor = inhoud(test.store);
    const { beoordelingen } = test.controleer([
      KOP,
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
    expect(inhoud(test.store)).toBe(voor);
  });

  it('shows old and new, and changes hours from the peildatum with the inzet naar rato', () => {
    const lijst = test.controleer([KOP, ['Toon Modelink', 'Enver', '', '32', '', '']]);
    expect(lijst.beoordelingen[0]).toMatchObject({
      soort: 'gewijzigd',
      velden: [{ veld: 'Uren per week', oud: '24\u00a0u', nieuw: '32\u00a0u' }],
    });
    lijst.overnemen();
    const rijen = test.store.lees.select().from(detachering).all();
    expect(
      rijen.map(({ minutenPerWeek, geldigVan, geldigTot }) => [minutenPerWeek, geldigVan, geldigTot]),
    ).toEqual([
      [1440, '2020-01-01', PEIL],
      [1920, PEIL, null],
    ]);
    expect(inhoud(test.store)).toContain('1920');
    expect(soorten([KOP, ['Toon Modelink', 'Enver', '', '32', '', '']])).toEqual(['ongewijzigd']);
  });

  it('finds an organisatie however it is written, and says what it may mean', () => {
    const rij = (organisatie: string) => ['Anna Smit', organisatie, 'wijkteammedewerker', '20', '', ''];
    expect(soorten([KOP, rij('ROG-plus')])).toEqual(['nieuw']);
    expect(soorten([KOP, rij('rog vlaardingen')])).toEqual(['nieuw']);
    expect(test.controleer([KOP, rij('ROG plus Schiedam')]).beoordelingen[0]).toMatchObject({
      redenen: ['De organisatie “ROG plus Schiedam” is niet bekend. Bedoelt u ROGplus?'],
    });
  });
});

describe('taking over', () => {
  it('is one opdracht, and undo gives exactly what was there', () => {
    const voor = inhoud(test.store);
    const lijst = test.controleer([KOP, ROBIN, ['Toon Modelink', 'Enver', '', '20', '', '']]);
    const { opdracht } = lijst.overnemen();
    expect(opdracht?.label).toBe('Lijst overgenomen: 1 nieuw, 1 gewijzigd');
    expect(inhoud(test.store)).not.toBe(voor);
    expect(maakOngedaan(test.store, test.ctx).soort).toBe('uitgevoerd');
    expect(inhoud(test.store)).toBe(voor);
  });

  it('refuses when the data changed after the check, and writes nothing then', () => {
    const lijst = test.controleer([KOP, ROBIN]);
    test.controleer([KOP, ROBIN]);
    expect(() => lijst.overnemen()).toThrow('niet meer bekend');
    const opnieuw = test.controleer([KOP, ['Toon Modelink', 'Enver', '', '20', '', '']]);
    voerOpdrachtUit(test.store, test.ctx, (tx) => {
      tx.update(detachering)
        .set({ minutenPerWeek: 1200, werkpatroon: [240, 240, 240, 240, 240, 0, 0] })
        .run();
      return { label: 'tussendoor', uitvoer: null };
    });
    expect(() => opnieuw.overnemen()).toThrow('gewijzigd nadat de lijst is gecontroleerd');
  });

  it('says who is not in the list, and ends only who is ticked', () => {
    const lijst = test.controleer([KOP, ROBIN]);
    expect(lijst.ontbreekt()).toMatchObject([{ naam: 'Modelink, Toon', detacheringId: 'detachering-1' }]);
    lijst.overnemen([], ['detachering-1']);
    const rij = test.store.lees
      .select()
      .from(detachering)
      .all()
      .find((d) => d.id === 'detachering-1');
    expect(rij?.geldigTot).toBe(PEIL);
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
    expect(soorten([KOP, [...ROBIN.slice(0, 5), 'West']])).toEqual(['geweigerd']);
  });

  it('keeps text that looks like a formula as text', () => {
    test.controleer([KOP, ["'=1+1 van Dam", 'Enver', 'wijkteammedewerker', '20', '', '']]).overnemen();
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

const tekst = (n: number, decimalen: number) => n.toFixed(decimalen).replace('.', ',');
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
  (m) => ({ 'Uren per week': tekst(m.uren, 1) }),
  (m) => ({ 'Uren p/w': `${tekst(m.uren, 2)} uur` }),
  (m) => ({ uren: String(m.uren) }),
  (m) => ({ FTE: tekst(m.uren / 36, 8) }),
  (m) => ({ contracturen: `${tekst(m.uren / 36, 8)} fte` }),
];
const DATA: readonly ((m: Mens) => Record<string, string>)[] = [
  (m) => ({ Begindatum: `${twee(m.dag)}-01-2026` }),
  (m) => ({ 'In dienst': `${m.dag}/1/26` }),
  (m) => ({ Startdatum: `2026-01-${twee(m.dag)}` }),
  (m) => ({ 'Vanaf (datum)': `${m.dag} januari 2026` }),
];
const vorm = fc.record({
  naam: fc.constantFrom(...NAMEN),
  uren: fc.constantFrom(...UREN),
  datum: fc.constantFrom(...DATA),
  volgorde: fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 12, maxLength: 12 }),
  titel: fc.boolean(),
  leeg: fc.boolean(),
  totaal: fc.boolean(),
});
type Vorm = typeof vorm extends fc.Arbitrary<infer V> ? V : never;

function schrijf(lijst: readonly Mens[], v: Vorm): string[][] {
  const regels = lijst.map((m) => ({
    ...v.naam(m),
    Organisatie: m.organisatie,
    ...v.uren(m),
    ...v.datum(m),
    Functie: 'wijkteammedewerker',
    Opmerking: 'via mail',
  }));
  const koppen = Object.keys(regels[0] ?? {});
  const volgorde = koppen
    .map((kop, i) => ({ kop, plek: v.volgorde[i] ?? 0 }))
    .sort((a, b) => a.plek - b.plek)
    .map(({ kop }) => kop);
  const cellen = regels.map((regel) => volgorde.map((kop) => new Map(Object.entries(regel)).get(kop) ?? ''));
  return [
    ...(v.titel ? [['Overzicht personeel 2026'], []] : []),
    volgorde,
    ...cellen,
    ...(v.leeg ? [volgorde.map(() => '')] : []),
    ...(v.totaal ? [['Totaal', '123']] : []),
  ];
}

describe('every order of columns and every way of writing', () => {
  it('gives the same data, importing again changes nothing, and undo gives what was there', () => {
    fc.assert(
      fc.property(mensen, vorm, vorm, (lijst, eerste, tweede) => {
        const uitkomsten = [eerste, tweede].map((v) => {
          const t = opzet();
          const voor = inhoud(t.store);
          t.controleer(schrijf(lijst, v)).overnemen();
          const na = inhoudZonderIds(t.store);
          const nogEens = t.controleer(schrijf(lijst, eerste));
          expect(new Set(nogEens.beoordelingen.map((b) => b.soort))).toEqual(
            new Set(['ongewijzigd', ...(eerste.leeg || eerste.totaal ? ['overgeslagen'] : [])]),
          );
          expect(nogEens.overnemen().opdracht).toBeNull();
          maakOngedaan(t.store, t.ctx);
          expect(inhoud(t.store)).toBe(voor);
          return na;
        });
        expect(uitkomsten[1]).toBe(uitkomsten[0]);
      }),
      { numRuns: 15 },
    );
  });
});
