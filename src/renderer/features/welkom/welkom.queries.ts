import { shell } from '../../lib/core-client.ts';

/** The calls of a shared administratie. */
export const sharedCalls = {
  kies: () => shell.gedeeld.kies(),
  open: (id: string) => shell.gedeeld.open({ id }),
  vergeet: (id: string) => shell.gedeeld.vergeet({ id }),
  meldAan: (naam: string, wachtzin: string) => shell.gedeeld.meldAan({ naam, wachtzin }),
  kiesWachtzin: (wachtzin: string) => shell.gedeeld.kiesWachtzin({ wachtzin }),
  geefCijfers: (cijfers: string) => shell.gedeeld.geefCijfers({ cijfers }),
  opnieuw: () => shell.gedeeld.opnieuw(),
};

/**
 * The calls of the start. Each answer also arrives as an event that changes what is on
 * screen (lib/core-client.ts), so nothing is cached here.
 */
export const startCalls = {
  openDemo: () => shell.start.openDemo(),
  nieuw: (vraag: { naam: string; gemeente: string; beheerder: string; wachtzin: string | null }) =>
    shell.start.nieuw(vraag),
  /** `wachtzin` null = with the account of this computer. */
  meldAan: (id: string, wachtzin: string | null) => shell.start.meldAan({ id, wachtzin }),
  kiesWachtzin: (wachtzin: string) => shell.start.kiesWachtzin({ wachtzin }),
  kiesWie: (id: string) => shell.start.kiesWie({ id }),
  open: (id: string) => shell.start.open({ id }),
  geefWachtzin: (wachtzin: string) => shell.start.geefWachtzin({ wachtzin }),
  geefHerstelsleutel: (sleutel: string, wachtzin: string | null) =>
    shell.start.geefHerstelsleutel({ sleutel, wachtzin }),
  herstelsleutelGezien: () => shell.start.herstelsleutelGezien(),
  opnieuw: () => shell.start.opnieuw(),
  sluit: () => shell.start.sluit(),
  toonMap: () => shell.start.toonMap(),
};
