import {
  addFeiten,
  type EersteSom,
  type Feiten,
  GEEN_FEITEN,
  type JaNee,
  NIETS,
  type ZrmSom,
} from '../../../../shared/domain/indicator/feiten.ts';
import type { Verdeling } from '../../../../shared/domain/indicator/verdeling.ts';
import { dagenBetween, jaarOf } from '../../../../shared/domain/tijd/datum.ts';
import { werkdagenBetween } from '../../../../shared/domain/tijd/kalender.ts';
import { ZRM_DOMEINEN, type ZrmDomein } from '../../../../shared/domain/traject/lists.ts';
import type { ReadDb } from '../../../db/types.ts';
import { allFuncties, readWerkstand } from '../../medewerkers/werkstand.service.ts';
import {
  isGeregistreerd,
  readAfrondingen,
  readContacten,
  readDoorverwezen,
  readDoorverwijzingen,
  readInstroom,
  readKalender,
  readKorteContacten,
  readOndersteund,
  readOpen,
  readProblematieken,
  readWachtenden,
  readWachttijden,
  readZrmEerste,
  readZrmParen,
  type Tijdvak,
} from './feiten.repository.ts';

/** What was counted of a period, per team. */
export type FeitenPerTeam = {
  readonly teams: ReadonlyMap<string, Feiten>;
  /** False: in a year of the period trajecten did not come in and go out, so what is known of it is no count. */
  readonly geregistreerd: boolean;
  /** Pairs of metingen of another version of the ZRM than the one that is shown: versions are never mixed. */
  readonly zrmAndereVersie: number;
};

type Opbouw = { -readonly [K in keyof Feiten]?: Feiten[K] };

/** Collects per team; each part is written once. */
function createOpbouw() {
  const teams = new Map<string, Opbouw>();
  const of = (teamId: string): Opbouw => {
    const known = teams.get(teamId);
    if (known !== undefined) return known;
    const nieuw: Opbouw = {};
    teams.set(teamId, nieuw);
    return nieuw;
  };
  return {
    of,
    done: () => new Map([...teams].map(([id, part]): [string, Feiten] => [id, { ...GEEN_FEITEN, ...part }])),
  };
}

type Rij = { readonly teamId: string; readonly aantal: number };

/** Rows of each team as how often each number occurs. */
function verdelingen<R extends Rij>(
  rows: readonly R[],
  numberOf: (row: R) => number,
): ReadonlyMap<string, Verdeling> {
  const uit = new Map<string, Map<number, number>>();
  for (const row of rows) {
    const own = uit.get(row.teamId) ?? new Map<number, number>();
    uit.set(row.teamId, own);
    const value = numberOf(row);
    own.set(value, (own.get(value) ?? 0) + row.aantal);
  }
  return uit;
}

/** Rows of each team added up by a word. */
function perWoord<R extends Rij>(
  rows: readonly R[],
  wordOf: (row: R) => string,
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const uit = new Map<string, Map<string, number>>();
  for (const row of rows) {
    const own = uit.get(row.teamId) ?? new Map<string, number>();
    uit.set(row.teamId, own);
    own.set(wordOf(row), (own.get(wordOf(row)) ?? 0) + row.aantal);
  }
  return uit;
}

const som = (map: ReadonlyMap<unknown, number>): number => [...map.values()].reduce((a, b) => a + b, 0);

function jaNee(map: ReadonlyMap<string, number> | undefined): JaNee {
  if (map === undefined) return NIETS;
  return { ja: map.get('ja') ?? 0, nee: map.get('nee') ?? 0, onbekend: map.get('onbekend') ?? 0 };
}

/** Working days of pairs of dates, each pair once: in a year there are some thousands of them. */
function werkdagenVan(db: ReadDb) {
  const kalenderdagen = readKalender(db);
  const known = new Map<string, number>();
  return (van: string, tot: string): number => {
    const key = `${van}${tot}`;
    const dagen = known.get(key) ?? werkdagenBetween(van, tot, { cao: 'sociaal-werk', kalenderdagen });
    known.set(key, dagen);
    return dagen;
  };
}

/** What came in and what waits. */
function countInstroom(db: ReadDb, tijdvak: Tijdvak, { of }: ReturnType<typeof createOpbouw>): void {
  for (const [id, recidief] of perWoord(readInstroom(db, tijdvak), (row) => row.recidief)) {
    Object.assign(of(id), { instroom: som(recidief), recidief: jaNee(recidief) });
  }
  const werkdagen = werkdagenVan(db);
  const contacten = verdelingen(readContacten(db, tijdvak), (row) =>
    werkdagen(row.aanmelddatum, row.eersteContact),
  );
  for (const [id, contact] of contacten) of(id).contact = contact;
  for (const [id, wachttijd] of verdelingen(readWachttijden(db, tijdvak), ({ dagen }) => dagen)) {
    of(id).wachttijd = wachttijd;
  }
  const sinds = (row: { readonly aanmelddatum: string }) => dagenBetween(row.aanmelddatum, tijdvak.tot);
  for (const [id, wachtend] of verdelingen(readWachtenden(db, tijdvak.tot), sinds))
    of(id).wachtend = wachtend;
  for (const [id, lopend] of verdelingen(readOpen(db, tijdvak.tot), sinds)) {
    Object.assign(of(id), { lopend, open: som(lopend) });
  }
  for (const [id, leeftijd] of perWoord(readOndersteund(db, tijdvak), (row) => row.leeftijdsklasse)) {
    Object.assign(of(id), { leeftijd, ondersteund: som(leeftijd), heeftTrajecten: true });
  }
  const problemen = perWoord(
    readProblematieken(db, tijdvak),
    (row) => `${row.problematiekId}|${row.zwaarte === null ? '' : String(row.zwaarte)}`,
  );
  for (const [id, problematiek] of problemen) of(id).problematiek = problematiek;
}

/** What went out. */
function countUitstroom(db: ReadDb, tijdvak: Tijdvak, { of }: ReturnType<typeof createOpbouw>): void {
  const rows = readAfrondingen(db, tijdvak);
  /** On the very day counts as within. */
  const binnen = (grens: number) =>
    perWoord(
      rows.filter((row) => row.maanden < grens || (row.maanden === grens && row.isPrecies === 1)),
      () => 'binnen',
    );
  const [binnen6, binnen12] = [binnen(6), binnen(12)];
  const maanden = verdelingen(rows, (row) => row.maanden);
  const substitutie = perWoord(rows, (row) => row.substitutie);
  for (const [id, doorlooptijd] of verdelingen(rows, ({ dagen }) => dagen)) {
    Object.assign(of(id), {
      doorlooptijd,
      uitstroom: som(doorlooptijd),
      maanden: maanden.get(id) ?? new Map(),
      binnen6: binnen6.get(id)?.get('binnen') ?? 0,
      binnen12: binnen12.get(id)?.get('binnen') ?? 0,
      substitutie: jaNee(substitutie.get(id)),
    });
  }
  for (const { teamId, aantal } of readDoorverwezen(db, tijdvak)) of(teamId).doorverwezen = aantal;
  for (const [id, bestemmingen] of perWoord(readDoorverwijzingen(db, tijdvak), (row) => row.bestemmingId)) {
    of(id).bestemmingen = bestemmingen;
  }
}

const isDomein = (text: string): text is ZrmDomein => ZRM_DOMEINEN.has(text);

/** The version with the most pairs; pairs of another one are counted apart. */
function countZrm(db: ReadDb, tijdvak: Tijdvak, { of }: ReturnType<typeof createOpbouw>): number {
  const paren = readZrmParen(db, tijdvak);
  const perVersie = new Map<number, number>();
  for (const { versie, n } of paren) perVersie.set(versie, (perVersie.get(versie) ?? 0) + n);
  const eerste = readZrmEerste(db, tijdvak);
  for (const { versie } of eerste) if (!perVersie.has(versie)) perVersie.set(versie, 0);
  const gekozen = [...perVersie].toSorted(([a, n], [b, m]) => m - n || b - a)[0]?.[0];
  for (const [id, rows] of Map.groupBy(paren, ({ teamId }) => teamId)) {
    of(id).zrm = new Map(
      rows.flatMap(({ versie, domein, ...row }): [ZrmDomein, ZrmSom][] =>
        versie === gekozen && isDomein(domein) ? [[domein, row]] : [],
      ),
    );
  }
  for (const [id, rows] of Map.groupBy(eerste, ({ teamId }) => teamId)) {
    of(id).zrmEerste = new Map(
      rows.flatMap(({ versie, domein, n, som: sum }): [ZrmDomein, EersteSom][] =>
        versie === gekozen && isDomein(domein) ? [[domein, { n, som: sum }]] : [],
      ),
    );
  }
  const anders = Map.groupBy(
    paren.filter(({ versie }) => versie !== gekozen),
    ({ versie }) => versie,
  );
  return [...anders.values()].reduce(
    (a, rows) =>
      a +
      Math.max(
        ...[...Map.groupBy(rows, (r) => r.domein).values()].map((r) => r.reduce((b, { n }) => b + n, 0)),
      ),
    0,
  );
}

/** Minutes of casuïstiek per team on a day, of functies that count for caseload. */
function casuistiekOn(db: ReadDb, dag: string): ReadonlyMap<string, number> {
  const telt = new Set(allFuncties(db).flatMap((functie) => (functie.teltMeeCaseload ? [functie.id] : [])));
  const uit = new Map<string, number>();
  for (const { teamId, functieId, doel, minutenPerWeek } of readWerkstand(db, dag).inzet) {
    if (doel !== 'casuistiek' || !telt.has(functieId)) continue;
    uit.set(teamId, (uit.get(teamId) ?? 0) + minutenPerWeek);
  }
  return uit;
}

/** Whether every year of the period was registered; of the running year one does not know yet, so the year before decides. */
function isGemeten(db: ReadDb, { van, tot }: Tijdvak, vandaag: string): boolean {
  const inJaar = (jaar: number) =>
    isGeregistreerd(db, { van: `${String(jaar)}-01-01`, tot: `${String(jaar)}-12-31` });
  const [eerste, laatste, ditJaar] = [jaarOf(van), jaarOf(tot), jaarOf(vandaag)];
  for (let jaar = eerste; jaar <= laatste; jaar += 1) {
    if (!inJaar(jaar) && !(jaar === ditJaar && inJaar(jaar - 1))) return false;
  }
  return true;
}

/** Counts a period; `tot` inclusive. */
export function countFeiten(db: ReadDb, tijdvak: Tijdvak, vandaag: string): FeitenPerTeam {
  const opbouw = createOpbouw();
  const geregistreerd = isGemeten(db, tijdvak, vandaag);
  let zrmAndereVersie = 0;
  if (geregistreerd) {
    countInstroom(db, tijdvak, opbouw);
    countUitstroom(db, tijdvak, opbouw);
    zrmAndereVersie = countZrm(db, tijdvak, opbouw);
    for (const [id, minuten] of casuistiekOn(db, tijdvak.tot)) opbouw.of(id).casuistiekMinuten = minuten;
  }
  const contacten = readKorteContacten(db, tijdvak);
  for (const [id, rows] of Map.groupBy(contacten, ({ teamId }) => teamId)) {
    Object.assign(opbouw.of(id), {
      korteContacten: rows.reduce((a, { aantal }) => a + aantal, 0),
      onderregistratie: rows.some((row) => row.onderregistratie === 1),
    });
  }
  return { teams: opbouw.done(), geregistreerd, zrmAndereVersie };
}

/** Some teams added up. */
export const feitenVan = ({ teams }: FeitenPerTeam, ids: readonly string[] | null): Feiten =>
  addFeiten([...teams].flatMap(([id, feiten]) => (ids === null || ids.includes(id) ? [feiten] : [])));
