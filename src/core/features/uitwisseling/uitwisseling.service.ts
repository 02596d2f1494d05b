import type { Beoordeling, Ontbreekt } from '../../../shared/contract/uitwisseling.ts';
import { MAX_IMPORT_ROWS } from '../../../shared/contract/uitwisseling.ts';
import { cellAddress } from '../../../shared/domain/import/cell-adres.ts';
import { splitsNaam } from '../../../shared/domain/import/naam.ts';
import { type Cells, readImportRow } from '../../../shared/domain/import/row.ts';
import { compareText, volledigeNaam, weergavenaam } from '../../../shared/domain/tekst/naam.ts';
import { zoekvorm } from '../../../shared/domain/tekst/zoeknaam.ts';
import { isGeldigOn } from '../../../shared/domain/tijd/periode.ts';
import type { CallContext } from '../../base/core-types.ts';
import { conflict, notFound, ongeldig } from '../../base/fault.ts';
import { newId } from '../../db/id.ts';
import type { Stappen } from '../../db/stappen.ts';
import type { ReadDb, Wijziging, WriteDb } from '../../db/types.ts';
import { assessRow, type Beoordeeld, type Choice } from './beoordeling.rules.ts';
import type { Gezien } from './gezien.rules.ts';
import type { Known } from './herken.rules.ts';
import type { Lijstkeuze } from './import-plan.rules.ts';
import { type ImportLine, type ImportSession, type ImportSessions, nameLine } from './import-session.ts';
import { readKnown } from './known.service.ts';
import { beeindigPer, createOvernemer } from './overnemen.service.ts';
import { readDetacheringenWithId } from './uitwisseling.repository.ts';

type Begin = Lijstkeuze & Pick<ImportSession, 'velden' | 'datums'>;

function findSession(sessions: ImportSessions, ctx: CallContext, id: string): ImportSession {
  const session = sessions.vind(ctx, id);
  if (session === null) throw notFound('Deze import is niet meer bekend. Controleer de lijst opnieuw.');
  return session;
}

/** Starts a dry run: reads everything it compares with, once. */
export function beginImport(sessions: ImportSessions) {
  return (db: ReadDb, ctx: CallContext, { velden, datums, ...lijst }: Begin): { id: string } => {
    const id = newId(ctx.klok);
    const bekend = readKnown(db, lijst.peildatum);
    sessions.zet(ctx, {
      id,
      lijst,
      velden,
      datums,
      bekend,
      gezien: new Map(),
      regels: [],
      beoordelingen: [],
    });
    return { id };
  };
}

function cellsOf({ cellen }: ImportLine, fields: Begin['velden']): Cells {
  const uit: Cells = {};
  fields.forEach((field, i) => {
    if (field !== null) uit[field] = cellen[i] ?? '';
  });
  return uit;
}

/** What to call a line that cannot be read. */
function naamOfCells(cells: Cells): string {
  const heel = cells.naam?.trim() ?? '';
  if (heel !== '') return weergavenaam(splitsNaam(heel));
  const { voornaam = '', tussenvoegsel = '', achternaam = '' } = cells;
  return volledigeNaam({ voornaam, tussenvoegsel, achternaam }).trim();
}

function assessLine(
  { bekend, gezien, velden, lijst, datums }: Omit<ImportSession, 'regels' | 'beoordelingen' | 'id'>,
  line: ImportLine,
  choice?: Choice,
): Beoordeeld {
  const cells = cellsOf(line, velden);
  const base = { nr: line.nr, naam: naamOfCells(cells), organisatie: cells.organisatie ?? '' };
  if (line.fout !== undefined) {
    return { beoordeling: { soort: 'geweigerd', ...base, redenen: [line.fout] }, plan: null };
  }
  const row = (line.plaats?.regel ?? line.nr) - 1;
  const parsed = readImportRow(cells, line.cellen, bekend.voltijdMinuten, {
    volgorde: datums,
    cellOf: (field) => cellAddress(row, velden.indexOf(field)),
  });
  if (parsed.soort === 'rij') {
    const opmerkingen = [...(line.opmerkingen ?? []), ...parsed.rij.opmerkingen];
    const plaats = { nr: line.nr, regel: nameLine(line) };
    return assessRow(bekend, { ...parsed.rij, opmerkingen }, plaats, lijst, gezien, choice);
  }
  if (parsed.soort === 'geen-mens') {
    return { beoordeling: { soort: 'overgeslagen', ...base, wat: parsed.wat }, plan: null };
  }
  return { beoordeling: { soort: 'geweigerd', ...base, redenen: [...parsed.redenen] }, plan: null };
}

type Part = { readonly id: string; readonly rijen: readonly ImportLine[] };

/** Adds lines to a dry run and tells what would be done with them. */
export function assessPart(sessions: ImportSessions) {
  return (_db: ReadDb, ctx: CallContext, { id, rijen }: Part): Beoordeling[] => {
    const session = findSession(sessions, ctx, id);
    if (session.regels.length + rijen.length > MAX_IMPORT_ROWS) {
      throw ongeldig('rijen', 'De lijst heeft meer dan 50.000 regels. Splits de lijst.');
    }
    const uit = rijen.map((line) => assessLine(session, line).beoordeling);
    session.regels.push(...rijen);
    session.beoordelingen.push(...uit);
    return uit;
  };
}

/** People of the organisations in the list who are not in it: also not as somebody in doubt. */
export function ontbrekend(sessions: ImportSessions) {
  return (_db: ReadDb, ctx: CallContext, { id }: { readonly id: string }): Ontbreekt[] => {
    const { bekend, beoordelingen, lijst } = findSession(sessions, ctx, id);
    const genoemd = new Set<string>();
    const organisaties = new Set<string>();
    for (const line of beoordelingen) {
      if (line.soort === 'overgeslagen') continue;
      organisaties.add(line.organisatie);
      if (line.soort === 'twijfel') for (const k of line.kandidaten) genoemd.add(k.medewerkerId);
      if (line.soort === 'gewijzigd' || line.soort === 'ongewijzigd') genoemd.add(line.medewerkerId);
      // Refused for something else than who it is: the name counts as named.
      if (line.soort === 'geweigerd') {
        for (const mens of bekend.opNaam.get(naamsleutelOf(line.naam)) ?? []) genoemd.add(mens);
      }
    }
    return [...bekend.detacheringen.values()]
      .flat()
      .filter((d) => isGeldigOn(d, lijst.peildatum) && !genoemd.has(d.medewerkerId))
      .map((d) => ({ d, organisatie: bekend.organisaties.naam.get(d.organisatieId) ?? '' }))
      .filter(({ organisatie }) => organisaties.has(organisatie))
      .map(({ d, organisatie }) => {
        const persoon = bekend.personen.get(d.medewerkerId);
        const { id: detacheringId, medewerkerId, minutenPerWeek, geldigVan } = d;
        const naam = persoon === undefined ? '' : weergavenaam(persoon);
        return { detacheringId, medewerkerId, naam, organisatie, minutenPerWeek, geldigVan };
      })
      .sort((a, b) => compareText(a.naam, b.naam));
  };
}

function naamsleutelOf(naam: string): string {
  return zoekvorm(volledigeNaam(splitsNaam(naam)));
}

export function cancelImport(sessions: ImportSessions) {
  return (_db: ReadDb, ctx: CallContext, { id }: { readonly id: string }): null => {
    sessions.vergeet(ctx, id);
    return null;
  };
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

type Overnemen = {
  readonly id: string;
  readonly keuzes: readonly { readonly nr: number; readonly medewerkerId: string | null }[];
  readonly eindigen: readonly string[];
};
export type Overgenomen = {
  readonly soort: 'overgenomen';
  readonly nieuw: number;
  readonly gewijzigd: number;
  readonly beeindigd: number;
  readonly overgeslagen: number;
};

const VERANDERD =
  'De gegevens zijn gewijzigd nadat de lijst is gecontroleerd. Er is niets overgenomen. Controleer de lijst opnieuw.';

/** The line as it stands now; refused when that is not what the dry run told. */
function assessAgain(
  bekend: Known,
  session: ImportSession,
  i: number,
  gezien: Gezien,
  choices: ReadonlyMap<number, Choice>,
): Beoordeeld | null {
  const line = session.regels[i];
  const verteld = session.beoordelingen[i];
  if (line === undefined || verteld === undefined) return null;
  const choice = verteld.soort === 'twijfel' ? choices.get(line.nr) : undefined;
  const current = assessLine({ ...session, bekend, gezien }, line, choice);
  if (choice === undefined && JSON.stringify(current.beoordeling) !== JSON.stringify(verteld)) {
    // A person chosen for an earlier line may be the one of this line.
    if (current.beoordeling.soort !== 'geweigerd' || choices.size === 0) throw conflict(VERANDERD);
    throw ongeldig('keuzes', `${capital(nameLine(line))}: ${current.beoordeling.redenen.join(' ')}`);
  }
  if (choice !== undefined && current.beoordeling.soort === 'geweigerd') {
    throw ongeldig('keuzes', `${capital(nameLine(line))}: ${current.beoordeling.redenen.join(' ')}`);
  }
  return current;
}

/** Lines between two pauses. */
const PER_STAP = 100;

function* runEindigen(
  tx: WriteDb,
  ctx: CallContext,
  session: ImportSession,
  ids: readonly string[],
): Stappen<number> {
  const asked = [...new Set(ids)];
  const rows = readDetacheringenWithId(tx, asked);
  const { peildatum } = session.lijst;
  if (rows.length !== asked.length || rows.some((row) => !isGeldigOn(row, peildatum))) {
    throw conflict(VERANDERD);
  }
  const totaal = session.regels.length + rows.length;
  for (const [i, row] of rows.entries()) {
    beeindigPer(tx, ctx, row, peildatum);
    if (i % PER_STAP === 0) yield { gedaan: session.regels.length + i, totaal };
  }
  return rows.length;
}

/** Does what the dry run told, in one transaction, with a pause after some lines. */
export function takeOver(sessions: ImportSessions) {
  return function* (tx: WriteDb, ctx: CallContext, input: Overnemen): Stappen<Wijziging<Overgenomen>> {
    const session = findSession(sessions, ctx, input.id);
    const { peildatum } = session.lijst;
    const totaal = session.regels.length + new Set(input.eindigen).size;
    yield { gedaan: 0, totaal };
    const known = readKnown(tx, peildatum);
    const overnemer = createOvernemer(tx, ctx, known, peildatum);
    const choices = new Map(input.keuzes.map(({ nr, medewerkerId }) => [nr, { medewerkerId }]));
    const gezien: Gezien = new Map();
    const count = { nieuw: 0, gewijzigd: 0, overgeslagen: 0 };
    for (let i = 0; i < session.regels.length; i += 1) {
      const current = assessAgain(known, session, i, gezien, choices);
      const soort = current?.beoordeling.soort;
      if (soort === 'nieuw' || soort === 'gewijzigd') count[soort] += 1;
      if (soort === 'geweigerd' || soort === 'twijfel') count.overgeslagen += 1;
      if (current !== null && current.plan !== null) overnemer.voerUit(current.plan);
      if (i % PER_STAP !== PER_STAP - 1) continue;
      overnemer.schrijfWeg();
      yield { gedaan: i + 1, totaal };
    }
    overnemer.schrijfWeg();
    const beeindigd = yield* runEindigen(tx, ctx, session, input.eindigen);
    const eind = beeindigd === 0 ? '' : `, ${beeindigd} beëindigd`;
    return {
      label: `Lijst overgenomen: ${count.nieuw} nieuw, ${count.gewijzigd} gewijzigd${eind}`,
      uitvoer: { soort: 'overgenomen', ...count, beeindigd },
    };
  };
}
