import { z } from 'zod';
import { GEBRUIKER_ROLLEN } from '../domain/gebruiker/rol.ts';
import { TOEGANG_SOORTEN } from '../domain/opdracht/logboek.ts';
import {
  datumSchema,
  eindAfterBegin,
  eindNaBeginFault,
  eindSchema,
  idSchema,
  naamSchema,
  newId,
  noOutput,
  periodeFields,
  read,
  write,
  writeOutput,
} from './base/base.ts';

/** Who works with the application, what they are, and how they get in. */

/** How somebody gets in; `eenmalig`: with a start passphrase that they have not replaced yet. */
export const WAYS_IN = ['geen', 'eenmalig', 'wachtzin', 'computer', 'wachtzin-en-computer'] as const;
export type WayIn = (typeof WAYS_IN)[number];

/** Which medewerker somebody is, or that it is none: one of the two, never nothing. */
const wie = {
  naam: naamSchema('deze gebruiker'),
  medewerkerId: idSchema.nullable(),
  geenMedewerker: z.boolean(),
  /** There is a medewerker or a gebruiker of this name, and this is another person. */
  isNaamgenoot: z.boolean(),
};

const rol = { rol: z.enum(GEBRUIKER_ROLLEN.values), gebiedId: idSchema.nullable() };

const gebruikerSchema = z.object({
  id: idSchema,
  naam: z.string(),
  /** The medewerker they are; null = none, or nobody recorded which. */
  medewerker: z.object({ id: idSchema, naam: z.string() }).nullable(),
  geenMedewerker: z.boolean(),
  geldigVan: datumSchema,
  geldigTot: eindSchema.nullable(),
  /** Moment at which they were here last, ISO: changed something, came in, looked or printed; null = not yet. */
  laatstHier: z.string().nullable(),
  toegang: z.enum(WAYS_IN),
  /** The person who asks. */
  isZelf: z.boolean(),
  rollen: z.array(
    z.object({
      id: idSchema,
      ...rol,
      gebied: z.string().nullable(),
      geldigVan: datumSchema,
      geldigTot: eindSchema.nullable(),
    }),
  ),
});
export type GebruikerLine = z.infer<typeof gebruikerSchema>;

export const gebruikersContract = {
  /** Everybody, by name, also who ended. `sleutels`: whether there is access to give (not in the demo). */
  lijst: read('gebruikers').output(z.object({ sleutels: z.boolean(), gebruikers: z.array(gebruikerSchema) })),
  /** Adds somebody, with their first role. They get in when they are given access. */
  voegToe: write('gebruikers', ['gebruikers'])
    .input(z.object({ ...wie, ...rol, van: datumSchema }))
    .output(writeOutput(newId)),
  /** Another name, or another medewerker. */
  wijzig: write('gebruikers', ['gebruikers', 'status'])
    .input(z.object({ id: idSchema, ...wie }))
    .output(writeOutput(noOutput)),
  geefRol: write('gebruikers', ['gebruikers', 'status'])
    .input(
      z.object({ gebruikerId: idSchema, ...rol, ...periodeFields }).refine(eindAfterBegin, eindNaBeginFault),
    )
    .output(writeOutput(noOutput)),
  /** Other days, or another gebied. */
  wijzigRol: write('gebruikers', ['gebruikers', 'status'])
    .input(
      z
        .object({ id: idSchema, gebiedId: idSchema.nullable(), ...periodeFields })
        .refine(eindAfterBegin, eindNaBeginFault),
    )
    .output(writeOutput(noOutput)),
  /** Somebody ends: their roles too, and from `tot` on they do not get in. `null`: they do not end after all. */
  beeindig: write('gebruikers', ['gebruikers', 'status'])
    .input(z.object({ id: idSchema, tot: eindSchema.nullable() }))
    .output(writeOutput(noOutput)),

  /** A start passphrase, in the place of what they had: shown once, to be replaced at the first sign-in. No opdracht. */
  geefToegang: write('gebruikers', ['gebruikers'])
    .input(z.object({ id: idSchema }))
    .output(z.object({ startwachtzin: z.string() })),
  /** They do not get in any more until they are given access again. No opdracht. */
  trekToegangIn: write('gebruikers', ['gebruikers'])
    .input(z.object({ id: idSchema }))
    .output(noOutput),
  /**
   * From now on the account of this computer lets them in; of somebody else only when they have signed in on it with
   * their passphrase once. No opdracht.
   */
  koppelComputer: write('gebruikers', ['gebruikers'])
    .input(z.object({ id: idSchema }))
    .output(noOutput),

  /** What others did to one's own way in since one was here first, newest first; `nieuw`: not said to have been read. */
  eigenToegang: read().output(
    z.array(
      z.object({
        soort: z.enum(TOEGANG_SOORTEN),
        moment: z.string(),
        door: z.string(),
        nieuw: z.boolean(),
      }),
    ),
  ),
  /** That is read. A line in the logbook, no opdracht. */
  eigenToegangGelezen: write('inzien', ['gebruikers']).output(noOutput),
};
