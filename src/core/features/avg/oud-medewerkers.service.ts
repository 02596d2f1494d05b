import type { MensenLijst } from '../../../shared/contract/avg.ts';
import {
  type Beletsels,
  beletselText,
  type OudMedewerkerTermijn,
  oudMedewerkerTermijn,
  pseudoniem,
  pseudoniemNummer,
} from '../../../shared/domain/avg/oud-medewerker.ts';
import { type Wissing, wissingOf } from '../../../shared/domain/avg/wissing.ts';
import { mag } from '../../../shared/domain/gebruiker/rechten.ts';
import { isDezelfdeNaam } from '../../../shared/domain/klacht/basis/persoon.ts';
import { compareText, volledigeNaam } from '../../../shared/domain/tekst/naam.ts';
import { countText } from '../../../shared/domain/tekst/number.ts';
import type { CallContext } from '../../base/core-types.ts';
import { conflict, notFound, ongeldig } from '../../base/fault.ts';
import type { ReadDb, Wijziging, WriteDb } from '../../db/types.ts';
import { type Aanvraag, callContext } from '../../rpc/handlers.ts';
import { zichtbareKlachten } from '../klachten/klacht/klacht-laden.service.ts';
import { createWhom } from '../klachten/klacht/wie.service.ts';
import {
  addListOf,
  allLines,
  executedLines,
  findExecutable,
  linesOf,
  listsOf,
  markExecuted,
  requireOpsteller,
  requireRetentie,
  runningLines,
} from '../klachten/vernietiging/vernietigingslijst.service.ts';
import {
  type Klachtnaam,
  readAccounts,
  readContactpersonen,
  readDiensten,
  readGebiedsmanagersAfter,
  readInstellingen,
  readKlachtnamen,
} from './oud-medewerkers.repository.ts';

/** Retention of people who left: whose name may go, on a list with a second person as of complaints (domein §5.2). */

type Mens = ReturnType<typeof readDiensten>[number];

type Kandidaat = {
  readonly mens: Mens;
  readonly termijn: OudMedewerkerTermijn;
  readonly blokkade: string | null;
};

const GAAT_WEG =
  'De naam, werktelefoon, werkmail, het opleidingsniveau, personeelsnummers, nummers van registraties, de soort van afwezigheid en het account. Ook uit de geschiedenis, uit teksten die de naam noemen, en uit de back-ups.';
const BLIJFT =
  'Detacheringen, uren per team, vakken, taken, dagen van afwezigheid en geldigheid van registraties, onder de naam “Voormalig medewerker” met een nummer. Daardoor blijven de cijfers van toen gelijk.';
const WAARSCHUWING =
  'Vernietigen kan niet ongedaan worden gemaakt. Alle back-ups worden vervangen door één nieuwe. Kopieën en bestanden die u zelf ergens anders hebt bewaard (PDF, Excel, een kopie op een stick) verwijdert u zelf.';

/** What may keep somebody's name longer, looked up once for everybody. */
function createBeletsels(db: ReadDb, ctx: CallContext, ownList: string | null): (mens: Mens) => Beletsels {
  const vandaag = ctx.klok.vandaag();
  const accounts = Map.groupBy(readAccounts(db), (row) => row.medewerkerId);
  const managers = readGebiedsmanagersAfter(db, vandaag);
  const contactpersonen = readContactpersonen(db);
  const namen = readKlachtnamen(db, createWhom(db));
  const onList = new Set(
    runningLines(db).flatMap((line) => (line.lijstId === ownList ? [] : [line.medewerkerId])),
  );
  const visible = createNummers(db, ctx);
  return (mens) => {
    const own = accounts.get(mens.id) ?? [];
    const naam = volledigeNaam(mens);
    const isOf = (row: Klachtnaam) =>
      row.medewerkerId === mens.id ||
      own.some((account) => account.id === row.gebruikerId || account.naam === row.naam) ||
      (row.naam !== '' && isDezelfdeNaam(naam, row.naam));
    const klachtIds = [...new Set(namen.filter(isOf).map((row) => row.klachtId))];
    return {
      isGebruiker: own.some(({ geldigTot }) => geldigTot === null || geldigTot > vandaag),
      isGebiedsmanager: managers.has(mens.id),
      isContactpersoon: contactpersonen.some((text) => text !== '' && isDezelfdeNaam(naam, text)),
      opAndereLijst: onList.has(mens.id),
      klachten: { aantal: klachtIds.length, nummers: klachtIds.length === 0 ? [] : visible(klachtIds) },
    };
  };
}

/** Numbers of these complaints, of those that this person may see. */
function createNummers(db: ReadDb, ctx: CallContext): (klachtIds: readonly string[]) => string[] {
  let known: ReadonlyMap<string, string> | null = null;
  return (klachtIds) => {
    known ??= new Map(
      mag(ctx.gebruiker, 'klachtenZien')
        ? zichtbareKlachten(db, ctx).map(({ rij }) => [rij.id, rij.nummer])
        : [],
    );
    const numbers = known;
    return klachtIds.flatMap((id) => numbers.get(id) ?? []).sort();
  };
}

/** People whose time has come, who left first comes first. `ownList`: a list that is no other list. */
function kandidaten(db: ReadDb, ctx: CallContext, ownList: string | null = null): Kandidaat[] {
  const vandaag = ctx.klok.vandaag();
  const instellingen = readInstellingen(db);
  const gone = new Set(executedLines(db, 'medewerkers').map((line) => line.medewerkerId));
  const due = readDiensten(db).flatMap((mens) => {
    const termijn = oudMedewerkerTermijn(mens, instellingen);
    const isDue = termijn !== null && termijn.vernietigingsdatum <= vandaag && !gone.has(mens.id);
    return isDue ? [{ mens, termijn }] : [];
  });
  if (due.length === 0) return [];
  const beletselsOf = createBeletsels(db, ctx, ownList);
  return due
    .map(({ mens, termijn }) => ({ mens, termijn, blokkade: beletselText(beletselsOf(mens)) }))
    .sort(
      (a, b) =>
        a.termijn.vertrokkenOp.localeCompare(b.termijn.vertrokkenOp) ||
        compareText(volledigeNaam(a.mens), volledigeNaam(b.mens)),
    );
}

/** The answer to somebody who asks to be erased: why not yet and until when, or that it may. */
export function wissing(db: ReadDb, ctx: CallContext, { id }: { readonly id: string }): Wissing {
  const mens = readDiensten(db).find((row) => row.id === id);
  if (mens === undefined) throw notFound('Deze medewerker bestaat niet meer. Ververs het scherm.');
  const beletsels = createBeletsels(db, ctx, null)(mens);
  return wissingOf({
    vandaag: ctx.klok.vandaag(),
    termijn: oudMedewerkerTermijn(mens, readInstellingen(db)),
    beletsel: beletselText(beletsels),
    isVernietigd: executedLines(db, 'medewerkers').some((line) => line.medewerkerId === id),
  });
}

/** Whose name may go today, and what destroying all of them would touch. */
export function oudMedewerkersVooraf(aanvraag: Aanvraag<unknown>) {
  const { opslag } = aanvraag.context;
  const ctx = callContext(aanvraag);
  requireRetentie(opslag.lees, ctx);
  const all = kandidaten(opslag.lees, ctx);
  const mensen = all.flatMap(({ mens, blokkade }) =>
    blokkade === null ? [{ medewerkerId: mens.id, pseudoniem: '' }] : [],
  );
  return {
    kandidaten: all.map(({ mens, termijn, blokkade }) => ({
      medewerkerId: mens.id,
      naam: volledigeNaam(mens),
      vertrokkenOp: termijn.vertrokkenOp,
      vernietigingsdatum: termijn.vernietigingsdatum,
      zin: termijn.zin,
      blokkade,
    })),
    gevolgen: {
      mensen: mensen.length,
      ...opslag.sporen({ soort: 'mensen', mensen }),
      gaatWeg: GAAT_WEG,
      blijft: BLIJFT,
      waarschuwing: WAARSCHUWING,
    },
  };
}

/** All lists of people, newest first. */
export function mensenLijsten(db: ReadDb, ctx: CallContext): MensenLijst[] {
  const namen = new Map(readDiensten(db).map((mens) => [mens.id, volledigeNaam(mens)]));
  return listsOf(db, ctx, 'medewerkers', ({ medewerkerId, nummer, grond }) => ({
    medewerkerId: medewerkerId ?? '',
    naam: namen.get(medewerkerId ?? '') ?? nummer,
    grond,
  })).map(({ regels, ...list }) => ({ ...list, regels: [...regels] }));
}

/** The highest number that a list ever gave somebody, also one that was withdrawn: that can be taken back. */
function lastNumber(db: ReadDb): number {
  return allLines(db).reduce((highest, line) => Math.max(highest, pseudoniemNummer(line.nummer) ?? 0), 0);
}

export function draftMensenLijst(
  tx: WriteDb,
  ctx: CallContext,
  { medewerkerIds }: { readonly medewerkerIds: readonly string[] },
): Wijziging<{ id: string }> {
  requireOpsteller(tx, ctx);
  const known = kandidaten(tx, ctx);
  const last = lastNumber(tx);
  const lines = [...new Set(medewerkerIds)].map((medewerkerId, i) => {
    const kandidaat = known.find(({ mens }) => mens.id === medewerkerId);
    if (kandidaat === undefined) {
      throw ongeldig('medewerkerIds', 'Van een van deze mensen mag de naam nog niet weg. Ververs de lijst.');
    }
    if (kandidaat.blokkade !== null) {
      throw ongeldig('medewerkerIds', `${volledigeNaam(kandidaat.mens)}: ${kandidaat.blokkade}`);
    }
    return { klachtId: null, medewerkerId, nummer: pseudoniem(last + i + 1), grond: kandidaat.termijn.zin };
  });
  const id = addListOf(tx, ctx, { onderwerp: 'medewerkers', wijze: 'geanonimiseerd' }, lines);
  return {
    label: `Vernietigingslijst van ${countText(lines.length, 'oud-medewerker', 'oud-medewerkers')} opgesteld`,
    uitvoer: { id },
  };
}

/** What was approved may have changed since: somebody came back, or a complaint names them. */
function requireStillDue(due: readonly Kandidaat[], medewerkerId: string | null): void {
  const kandidaat = due.find(({ mens }) => mens.id === medewerkerId);
  if (kandidaat === undefined) {
    throw conflict(
      'Iemand op deze lijst werkt weer bij de teams, of de bewaartermijn is nog niet voorbij. Trek de lijst in en stel een nieuwe op.',
    );
  }
  if (kandidaat.blokkade !== null) throw conflict(`${volledigeNaam(kandidaat.mens)}: ${kandidaat.blokkade}`);
}

/** Takes out who everybody on the list was, all of them or nobody. */
export function runMensenVernietiging(aanvraag: Aanvraag<{ readonly id: string }>) {
  const { opslag } = aanvraag.context;
  const ctx = callContext(aanvraag);
  const db = opslag.lees;
  const list = findExecutable(db, ctx, aanvraag.input, 'medewerkers');
  const lines = linesOf(db, list.id);
  const due = kandidaten(db, ctx, list.id);
  for (const { medewerkerId } of lines) requireStillDue(due, medewerkerId);
  const mensen = lines.flatMap(({ medewerkerId, nummer }) =>
    medewerkerId === null ? [] : [{ medewerkerId, pseudoniem: nummer }],
  );
  const sporen = opslag.vernietig({ soort: 'mensen', mensen }, (tx) => markExecuted(tx, ctx, list.id));
  return { mensen: mensen.length, ...sporen };
}
