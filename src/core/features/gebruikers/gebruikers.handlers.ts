import type { CoreContext, KeyDoor } from '../../base/core-types.ts';
import { conflict } from '../../base/fault.ts';
import { callContext, os, writeHandler } from '../../rpc/handlers.ts';
import { readPeople } from './aanmelden.service.ts';
import {
  addGebruiker,
  endGebruiker,
  giveRol,
  listGebruikers,
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
  wijzigRol: os.gebruikers.wijzigRol.handler(writeHandler(updateRolPeriode)),
  beeindig: os.gebruikers.beeindig.handler(writeHandler(endGebruiker)),
  geefToegang: os.gebruikers.geefToegang.handler(async (asked) => {
    const { sleutels, person } = requirePerson(asked);
    return { startwachtzin: await withKeys(sleutels.giveStart(person)) };
  }),
  trekToegangIn: os.gebruikers.trekToegangIn.handler(async (asked) => {
    const { sleutels, person } = requirePerson(asked);
    await withKeys(sleutels.withdraw(person.id));
    return null;
  }),
  koppelComputer: os.gebruikers.koppelComputer.handler(async (asked) => {
    const { sleutels, person } = requirePerson(asked);
    await withKeys(sleutels.linkComputer(person));
    return null;
  }),
};
