import type { Aanmelding } from '../shared/contract/init.ts';
import { assertNever } from '../shared/domain/assert-never.ts';
import { mag } from '../shared/domain/gebruiker/rechten.ts';
import type {
  CallContext,
  Clock,
  CoreOptions,
  Gebruiker,
  House,
  HouseState,
  Person,
  Storage,
} from './base/core-types.ts';
import { newId } from './db/id.ts';
import type { ReadDb, WriteDb } from './db/types.ts';
import { vergrendelMinuten } from './features/beheer/beheer.service.ts';
import { gebruikersOn } from './features/beheer/gebruikers.service.ts';
import {
  findByAccount,
  findCurrent,
  hasFirstBeheerder,
  makeFirstBeheerder,
  peopleMetKlachtrol,
  readBeheerders,
  readPeople,
} from './features/gebruikers/aanmelden.service.ts';

/** Who the demo is opened as: with every role, and no medewerker of it. */
const DEMO = { naam: 'Demogebruiker', account: 'demo', geenMedewerker: true, van: '2015-01-05' };

/** Nobody is signed in, or who was has no role any more: nothing may be done. */
const NOBODY: Gebruiker = { id: null, naam: '', rollen: [] };

/** What the program does by itself, for the journal: nobody takes it back with Ctrl+Z. */
const PROGRAM: Gebruiker = { id: null, naam: 'Gebiedsplanner', rollen: ['beheerder'] };

type Given = {
  readonly opslag: Storage;
  readonly klok: Clock;
};

type Resolved = {
  readonly person: Person | null;
  readonly candidates: readonly Person[];
  readonly isFirst: boolean;
};

const known = (person: Person, isFirst = false): Resolved => ({ person, candidates: [], isFirst });

/** First people of an administratie that is being made; nobody else is there yet. */
export function fillFirstPeople(tx: WriteDb, who: Gebruiker | Aanmelding, klok: Clock): void {
  if (!('soort' in who)) return;
  const createId = () => newId(klok);
  if (who.soort === 'maker')
    makeFirstBeheerder(tx, { ...who, van: klok.vandaag() }, klok.vandaag(), createId);
  if (who.soort === 'demo') makeFirstBeheerder(tx, DEMO, klok.vandaag(), createId);
  if (who.soort === 'server') makeFirstBeheerder(tx, firstOf(who, klok), klok.vandaag(), createId);
}

/** The account only says that somebody was made beheerder: of a computer a server knows nothing. */
function firstOf({ eerste }: Extract<Aanmelding, { soort: 'server' }>, klok: Clock) {
  return { ...eerste, account: eerste.naam, van: klok.vandaag() };
}

function makeFirst({ opslag, klok }: Given, who: Parameters<typeof makeFirstBeheerder>[1]): Resolved {
  const ctx: CallContext = { gebruiker: PROGRAM, klok, aanroep: 'gebruikers.voegToe' };
  const { uitvoer } = opslag.run(ctx, (tx) => {
    const person = makeFirstBeheerder(tx, who, klok.vandaag(), () => newId(klok));
    return { label: `${person.naam} is beheerder`, uitvoer: person };
  });
  return known(uitvoer, true);
}

/** Whoever has a key of which nobody knows whose it is: the account of the computer, the only beheerder, or one to choose. */
function resolveUnknown(given: Given, account: string, byAccount: boolean): Resolved {
  const { lees } = given.opslag;
  const vandaag = given.klok.vandaag();
  if (!hasFirstBeheerder(lees)) {
    return makeFirst(given, { naam: account, account, geenMedewerker: false, van: vandaag });
  }
  const own = byAccount ? findByAccount(lees, account, vandaag) : undefined;
  if (own !== undefined) return known(own);
  const beheerders = readBeheerders(lees, vandaag);
  const [only, ...more] = beheerders;
  if (only !== undefined && more.length === 0) return known(only);
  return { person: null, candidates: beheerders, isFirst: false };
}

function resolve(given: Given, who: Exclude<Aanmelding, { soort: 'kijker' }>): Resolved {
  const { lees } = given.opslag;
  const vandaag = given.klok.vandaag();
  switch (who.soort) {
    case 'gebruiker': {
      const person = findCurrent(lees, who.id, vandaag);
      // As the faults of opening: the core process reads its kind for the screen that explains it.
      if (person === undefined) throw { soort: 'geen-toegang' };
      return known(person);
    }
    case 'maker':
      return resolveUnknown(given, who.account, true);
    case 'onbekend':
      return resolveUnknown(given, who.account, !who.herstel);
    case 'demo': {
      const demo = findByAccount(lees, DEMO.account, vandaag);
      return demo === undefined ? { ...makeFirst(given, DEMO), isFirst: false } : known(demo);
    }
    case 'server': {
      if (!hasFirstBeheerder(lees)) makeFirst(given, firstOf(who, given.klok));
      return { person: null, candidates: readBeheerders(lees, vandaag), isFirst: false };
    }
    default:
      return assertNever(who);
  }
}

/** Somebody with what they may today; read again when people or roles changed, or the day did. */
function createRights({ opslag, klok }: Given): (id: string) => Gebruiker {
  const remembered = new Map<string, Gebruiker>();
  let of = '';
  return (id) => {
    const now = `${String(opslag.people.version())} ${klok.vandaag()}`;
    if (now !== of) {
      of = now;
      remembered.clear();
      for (const row of gebruikersOn(opslag.lees, klok.vandaag())) {
        if (typeof row.id === 'string') remembered.set(row.id, row);
      }
    }
    return remembered.get(id) ?? { ...NOBODY, id };
  };
}

type OpenHouse = {
  readonly house: House;
  /** Who a session works as: the one it switched to in the demo, else who is signed in. */
  whoIs(switched: Gebruiker | null): Gebruiker;
  /** Somebody whom a server signed in, with what they may at this moment: nothing any more when they ended. */
  personOf(id: string): Gebruiker;
  isLocked(): boolean;
  /** Counts the times that somebody else signed in: a session of before begins again. */
  turn(): number;
};

/** Who may get in, and whether a role of today, or a later one, is for complaints. */
function withKlachten(lees: ReadDb, vandaag: string): HouseState['people'] {
  const klachten = peopleMetKlachtrol(lees, vandaag);
  return readPeople(lees, vandaag).map((person) => ({
    ...person,
    klachten: klachten.has(person.id),
    vandaag: findCurrent(lees, person.id, vandaag) !== undefined,
  }));
}

const stateOf = (lees: ReadDb, vandaag: string, self: Gebruiker): HouseState => ({
  people: withKlachten(lees, vandaag),
  lockAfter: vergrendelMinuten(lees, vandaag),
  maintains: mag(self, 'beheren'),
});

/** Signs in whoever opens the administratie. Throws `geen-toegang` when they may not work with it. */
export function openHouse({ gebruiker, vergrendeld }: CoreOptions, given: Given): OpenHouse {
  const { opslag, klok } = given;
  const fixed = fixedPerson(gebruiker);
  const resolved =
    fixed === null && 'soort' in gebruiker && gebruiker.soort !== 'kijker'
      ? resolve(given, gebruiker)
      : { person: null, candidates: [], isFirst: false };
  const rightsOf = createRights(given);
  let person = resolved.person;
  let locked = vergrendeld === true;
  let turn = 0;
  const whoIs = (switched: Gebruiker | null): Gebruiker => {
    // Somebody of a test, or who looks at a copy, is who they were said to be.
    if (fixed !== null) return switched ?? fixed;
    const id = switched?.id ?? person?.id;
    return typeof id === 'string' ? rightsOf(id) : NOBODY;
  };
  return {
    whoIs,
    personOf: rightsOf,
    isLocked: () => locked || (fixed === null && person === null),
    turn: () => turn,
    house: {
      signedIn: () => person,
      ...{ candidates: resolved.candidates, isFirst: resolved.isFirst },
      signIn: (id) => {
        const next = findCurrent(opslag.lees, id, klok.vandaag());
        if (next === undefined) return false;
        // Who unlocks what was theirs goes on where they were.
        if (person?.id !== next.id) turn += 1;
        person = next;
        locked = false;
        return true;
      },
      noteArrival: (id, session, wat) => opslag.logbook.note(rightsOf(id), session, 'aanmelden', wat),
      lock: (on) => {
        locked = on;
      },
      state: () => stateOf(opslag.lees, klok.vandaag(), whoIs(null)),
    },
  };
}

/** Somebody who is no row of `gebruiker`: of a test, or who looks at a copy. */
function fixedPerson(who: CoreOptions['gebruiker']): Gebruiker | null {
  if (!('soort' in who)) return who;
  return who.soort === 'kijker' ? { id: null, naam: who.naam, rollen: ['inzage'] } : null;
}
