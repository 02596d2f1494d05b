import type { ToegangSoort } from '../../../shared/domain/opdracht/logboek.ts';
import type { CallContext, CoreContext, KeyDoor } from '../../base/core-types.ts';
import { conflict } from '../../base/fault.ts';
import type { Wijziging, WriteDb } from '../../db/types.ts';
import { type Aanvraag, callContext, os, writeHandler } from '../../rpc/handlers.ts';
import { readPeople } from './aanmelden.service.ts';
import {
  aboutOwnWayIn,
  addGebruiker,
  type CanSignIn,
  endGebruiker,
  giveRol,
  listGebruikers,
  requireOtherWayIn,
  requireRow,
  updateGebruiker,
  updateRolPeriode,
} from './gebruikers.service.ts';

type Asked = { readonly context: CoreContext; readonly input: { readonly id: string } };

/** Who gets or loses access; refused for who ended, and where there are no keys (the demo, a copy). */
function requirePerson({ context: { opslag, klok, sleutels }, input: { id } }: Asked) {
  const { naam } = requireRow(opslag.lees, id);
  if (sleutels === null)
    throw conflict('Hier is geen toegang te geven: in de demo heeft niemand een wachtzin.');
  if (!readPeople(opslag.lees, klok.vandaag()).some((row) => row.id === id)) {
    throw conflict(`${naam} is geen gebruiker meer. Verleng eerst de einddatum.`);
  }
  return { sleutels, person: { id, naam } };
}

/** What of keys was asked and cannot be; main says why. */
async function withKeys<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (fault) {
    throw fault instanceof Error && fault.name === 'KeyRefusal' ? conflict(fault.message) : fault;
  }
}

const waysOf = async (sleutels: KeyDoor | null) =>
  sleutels === null ? new Map() : new Map(Object.entries(await sleutels.waysIn()));

async function whoCanSignIn(sleutels: KeyDoor | null): Promise<CanSignIn> {
  if (sleutels === null) return null;
  const ways = await waysOf(sleutels);
  return (id) => (ways.get(id) ?? 'geen') !== 'geen';
}

/** A change of people that leaves a beheerder who can sign in: main is asked first who that is. */
function withWays<I>(service: (tx: WriteDb, ctx: CallContext, input: I, can: CanSignIn) => Wijziging<null>) {
  return async (asked: Aanvraag<I>) => {
    const can = await withKeys(whoCanSignIn(asked.context.sleutels));
    return writeHandler<I, null>((tx, ctx, input) => service(tx, ctx, input, can))(asked);
  };
}

/** In the logbook, and told to the person at their next sign-in. */
function noteWayIn({ context, input }: Asked, soort: ToegangSoort): void {
  context.opslag.logbook.note(context.gebruiker, context.session, soort, '', input.id);
}

export const gebruikersHandlers = {
  lijst: os.gebruikers.lijst.handler(async (asked) => {
    const { opslag, sleutels } = asked.context;
    const ways = await waysOf(sleutels);
    const gebruikers = listGebruikers(opslag.lees, callContext(asked), ways);
    return { sleutels: sleutels !== null, gebruikers };
  }),
  voegToe: os.gebruikers.voegToe.handler(writeHandler(addGebruiker)),
  wijzig: os.gebruikers.wijzig.handler(writeHandler(updateGebruiker)),
  geefRol: os.gebruikers.geefRol.handler(writeHandler(giveRol)),
  wijzigRol: os.gebruikers.wijzigRol.handler(withWays(updateRolPeriode)),
  beeindig: os.gebruikers.beeindig.handler(withWays(endGebruiker)),
  geefToegang: os.gebruikers.geefToegang.handler(async (asked) => {
    const { sleutels, person } = requirePerson(asked);
    const startwachtzin = await withKeys(sleutels.giveStart(person));
    noteWayIn(asked, 'startwachtzin');
    return { startwachtzin };
  }),
  trekToegangIn: os.gebruikers.trekToegangIn.handler(async (asked) => {
    const { sleutels, person } = requirePerson(asked);
    // Of a server the shell does not know who asks.
    if (person.id === asked.context.gebruiker.id) throw conflict('U kunt uw eigen toegang niet intrekken.');
    const { opslag, klok } = asked.context;
    requireOtherWayIn(opslag.lees, person.id, klok.vandaag(), await whoCanSignIn(sleutels));
    await withKeys(sleutels.withdraw(person.id));
    noteWayIn(asked, 'intrekking');
    return null;
  }),
  koppelComputer: os.gebruikers.koppelComputer.handler(async (asked) => {
    const { sleutels, person } = requirePerson(asked);
    await withKeys(sleutels.linkComputer(person));
    noteWayIn(asked, 'koppeling');
    return null;
  }),
  eigenToegang: os.gebruikers.eigenToegang.handler(({ context: { opslag, gebruiker } }) =>
    aboutOwnWayIn(opslag.lees, gebruiker),
  ),
  eigenToegangGelezen: os.gebruikers.eigenToegangGelezen.handler(({ context }) => {
    const { opslag, gebruiker, session } = context;
    if (typeof gebruiker.id === 'string')
      opslag.logbook.note(gebruiker, session, 'gelezen', '', gebruiker.id);
    return null;
  }),
};
