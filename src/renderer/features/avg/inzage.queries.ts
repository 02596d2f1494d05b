import { coreQuery, shell } from '../../lib/core-client.ts';

/** What is kept about somebody. Each call is a line in the log: so asked when somebody asks, never by itself. */
export const inzageQueries = {
  medewerker: (id: string) => coreQuery.avg.inzageMedewerker.queryOptions({ input: { id } }),
  klager: (klagerId: string) => coreQuery.avg.inzageKlager.queryOptions({ input: { klagerId } }),
};

export const readInzageMedewerker = coreQuery.avg.inzageMedewerker.call;
export const readInzageKlager = coreQuery.avg.inzageKlager.call;
export const zoekKlager = coreQuery.avg.zoekKlager.call;

/** Asks where, and writes the bytes there; null = cancelled. The core noted it when it gave the data. */
export const saveFile = (file: { readonly naam: string; readonly inhoud: string }) =>
  shell.bestand.bewaar({ ...file, logboek: null });

export type GevondenKlager = Awaited<ReturnType<typeof zoekKlager>>[number];
