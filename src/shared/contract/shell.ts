import { oc } from '@orpc/contract';
import { z } from 'zod';
import { printVraagSchema } from '../rapport/rapporten.ts';
import { backupSchema } from './backup.ts';
import { idSchema } from './base/base.ts';
import { faults } from './base/faults.ts';
import { bytesSchema, lineSchema, nameSchema, textSchema } from './base/text.ts';
import { connectingFields, sharedChoiceSchema, sharedOpenSchema } from './gedeeld.ts';
import { briefsoortSchema } from './klachten/lists.ts';

/**
 * The second, small contract: what a page may ask of the Electron shell (main).
 * It carries no planning data.
 */

const shell = oc.errors(faults);

/** What went wrong while opening; every kind has its own Dutch screen. */
export const openFaultSoorten = [
  'verkeerde-sleutel',
  /** The key store of this computer or account does not have the key. */
  'sleutel-elders',
  /** The file that says how the key is found is not there. */
  'sleutel-weg',
  /** That file is there, but cannot be used. */
  'sleutel-beschadigd',
  'beschadigd',
  /** Something else was written over it while it was open. */
  'overschreven',
  /** Only of a copy: the write-ahead log beside it is damaged, or of another file. */
  'log-hoort-niet',
  /** A copy was taking its place, and that could not be finished or taken back yet. */
  'half-teruggezet',
  'nieuwere-versie',
  'alleen-lezen',
  'schijf-vol',
  'in-gebruik',
  'niet-gevonden',
  /** Whoever signed in is no gebruiker of it (any more, or yet). */
  'geen-toegang',
  'migratie-mislukt',
  'core-gestopt',
  /** A part of the program itself is not the one that it was built with. */
  'programma-veranderd',
  'onbekend',
] as const;
export type OpenFaultSoort = (typeof openFaultSoorten)[number];

const administratieChoice = z.object({
  id: idSchema,
  naam: z.string(),
  laatstGeopend: z.string().nullable(),
});

/** Somebody to sign in as; `computer`: the account of this computer lets them in. */
const mensSchema = z.object({ id: idSchema, naam: z.string(), computer: z.boolean() });
export type SignInPerson = z.infer<typeof mensSchema>;

/** What came of the last attempt. `wie`: whose; `wacht`: seconds before the next one. */
const poging = {
  onjuist: z.boolean(),
  gekozen: idSchema.nullable(),
  wacht: z.number().int().min(0),
  /** Why this person does not get in, in Dutch; null = nothing to say. */
  melding: z.string().nullable(),
};

/** Where the application is in starting: what the window shows before the planbord. */
export const startToestandSchema = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('bezig'), melding: z.string() }),
  z.object({
    soort: z.literal('welkom'),
    administraties: z.array(administratieChoice),
    /** Servers that this computer knows. */
    gedeeld: z.array(sharedChoiceSchema),
    /** false: no OS key store, so a new administratie asks for a wachtzin. */
    sleutelkluis: z.boolean(),
    /** Account of this computer: what a first beheerder is called when nothing else is filled in. */
    account: z.string(),
  }),
  z.object({ soort: z.literal('wachtzin'), naam: z.string(), ...poging }),
  /** More people work with it: who is this, and can they prove it. */
  z.object({ soort: z.literal('aanmelden'), naam: z.string(), mensen: z.array(mensSchema), ...poging }),
  /** Signed in with a start passphrase: first one of their own. */
  z.object({ soort: z.literal('wachtzin-kiezen'), naam: z.string(), wie: z.string() }),
  /** There is a key, and nobody knows whose it is: as which beheerder. */
  z.object({ soort: z.literal('wie'), naam: z.string(), mensen: z.array(mensSchema) }),
  /** Nothing is to be seen until somebody signs in; `wie` goes on where they were. */
  z.object({
    soort: z.literal('vergrendeld'),
    naam: z.string(),
    wie: mensSchema,
    mensen: z.array(mensSchema),
    /** In the demo nobody has a passphrase. */
    demo: z.boolean(),
    ...poging,
  }),
  /** On the way to a shared administratie. */
  z.object({ soort: z.literal('verbinden'), ...connectingFields }),
  /** It was just made: first its recovery key is shown. */
  z.object({ soort: z.literal('herstelsleutel'), naam: z.string() }),
  /** `kopie`: it is a copy, to look at only; the moment at which it was made. */
  z.object({
    soort: z.literal('open'),
    naam: z.string(),
    kopie: z.string().optional(),
    /** It is on a server. */
    gedeeld: sharedOpenSchema.optional(),
    /** Whoever is there was made beheerder just now: said once. */
    eerste: z.boolean().optional(),
  }),
  z.object({
    soort: z.literal('fout'),
    fout: z.enum(openFaultSoorten),
    /** Name of the administratie, if it is known. */
    naam: z.string().nullable(),
    /** Folder or file that the user may need to look at. */
    plaats: z.string().nullable(),
  }),
]);
export type StartToestand = z.infer<typeof startToestandSchema>;

/** Which copy: in the folder of the administratie, or in the second folder that was chosen. */
const copyRefSchema = backupSchema.pick({ bestand: true }).extend({ waar: z.enum(['map', 'tweede']) });
export type CopyRef = z.infer<typeof copyRefSchema>;

const copySchema = copyRefSchema.extend(
  backupSchema.pick({ moment: true, datum: true, reden: true, grootte: true, laatsteOpdracht: true }).extend({
    /** Made by another computer, of the same administratie. */
    elders: z.boolean(),
  }).shape,
);
export type Copy = z.infer<typeof copySchema>;

/** `opzij`: where the state that was there is kept; null = there was none. */
const teruggezetSchema = z.object({ opzij: z.string().nullable() });

/** A change that could still be read of a file that does not open. */
export const savedLineSchema = z.object({ moment: z.string(), gebruiker: z.string(), label: z.string() });
export type SavedLine = z.infer<typeof savedLineSchema>;

const wachtzinSchema = z
  .string()
  .min(12, { error: 'Kies een wachtzin van minstens 12 tekens.' })
  .max(1000, { error: 'Kies een kortere wachtzin.' });

const herstelsleutelSchema = z.object({ naam: z.string(), regels: z.array(z.string()) });

/** 64 MiB: more than any export or document. */
const FILE_MAX_BYTES = 64 * 1024 * 1024;

const pdfId = z.object({ id: idSchema });

export const shellContract = {
  app: {
    info: shell.output(
      z.object({
        versie: z.string(),
        /** For instance "Electron 42.0.0". */
        runtime: z.string(),
        verpakt: z.boolean(),
        platform: z.string(),
      }),
    ),
    /** The letter template that comes with the application, a Word document in base64. */
    briefsjabloon: shell.input(z.object({ brief: briefsoortSchema })).output(z.base64()),
    /** The licences of everything the application is made of, to read. */
    licenties: shell.output(z.string()),
  },
  start: {
    /** Where the start is now. */
    toestand: shell.output(startToestandSchema),
    /** Opens the demo administratie, making it first where needed. */
    openDemo: shell.output(startToestandSchema),
    /** Makes and opens a new, empty administratie; never over an existing one. */
    nieuw: shell
      .input(
        z.object({
          naam: nameSchema(80, 'Vul een naam in.'),
          gemeente: nameSchema(80, 'Vul de naam van de gemeente in.'),
          /** Whoever makes it: the first beheerder. */
          beheerder: nameSchema(80, 'Vul uw naam in.'),
          /** Required where there is no key store. */
          wachtzin: wachtzinSchema.nullable(),
        }),
      )
      .output(startToestandSchema),
    open: shell.input(z.object({ id: idSchema })).output(startToestandSchema),
    /** Signs in as somebody; `wachtzin` null = with the account of this computer. */
    meldAan: shell
      .input(z.object({ id: idSchema, wachtzin: z.string().max(1000).nullable() }))
      .output(startToestandSchema),
    /** Instead of the start passphrase. */
    kiesWachtzin: shell.input(z.object({ wachtzin: wachtzinSchema })).output(startToestandSchema),
    /** As which beheerder one goes on with a key of which nobody knows whose it is. */
    kiesWie: shell.input(z.object({ id: idSchema })).output(startToestandSchema),
    /** Nothing is to be seen, and no call is answered, until somebody signs in (`meldAan`). */
    vergrendel: shell.output(startToestandSchema),
    /** Another passphrase for who is signed in. `wachtzinNu` null = they have none yet, or the account of the computer. */
    wijzigWachtzin: shell
      .input(z.object({ wachtzinNu: z.string().max(1000).nullable(), wachtzin: wachtzinSchema }))
      .output(z.null()),
    geefWachtzin: shell.input(z.object({ wachtzin: z.string().max(1000) })).output(startToestandSchema),
    /** Opens what did not open with its recovery key; `wachtzin` is required where there is no key store. */
    geefHerstelsleutel: shell
      .input(z.object({ sleutel: z.string().max(500), wachtzin: wachtzinSchema.nullable() }))
      .output(startToestandSchema),
    /** The recovery key of a new administratie has been seen: on to the administratie. */
    herstelsleutelGezien: shell.output(startToestandSchema),
    /** Tries again what failed. */
    opnieuw: shell.output(startToestandSchema),
    /** Closes the administratie and goes back to the welcome screen. */
    sluit: shell.output(startToestandSchema),
    /** Shows the folder of the administraties in the file manager. */
    toonMap: shell.output(z.null()),
  },
  /** A shared administratie, on a server. */
  gedeeld: {
    /** Asks for a connection file, and goes there; `null` = cancelled by the user. */
    kies: shell.output(startToestandSchema.nullable()),
    open: shell.input(z.object({ id: idSchema })).output(startToestandSchema),
    /** This computer does not know that server any more. */
    vergeet: shell.input(z.object({ id: idSchema })).output(startToestandSchema),
    meldAan: shell
      .input(z.object({ naam: lineSchema(200), wachtzin: z.string().min(1).max(1000) }))
      .output(startToestandSchema),
    /** Instead of the start passphrase. */
    kiesWachtzin: shell.input(z.object({ wachtzin: wachtzinSchema })).output(startToestandSchema),
    /** The numbers of an authenticator. */
    geefCijfers: shell.input(z.object({ cijfers: z.string().regex(/^\d{6}$/u) })).output(startToestandSchema),
    opnieuw: shell.output(startToestandSchema),
  },
  /** Copies of the administratie that is open, or that did not open. */
  kopieen: {
    lijst: shell.output(
      z.object({
        map: z.string(),
        tweedeMap: z.string().nullable(),
        /** How that is reached now; null = there is none. */
        tweedeBereik: z.enum(['goed', 'weg', 'antwoordt-niet']).nullable(),
        /** It is on the same disk; null = not known. */
        zelfdeSchijf: z.boolean().nullable(),
        /** One was chosen, and which can no longer be read. */
        tweedeVerloren: z.boolean(),
        /** Number of the last opdracht that was confirmed, where that is known without opening; null = it is not. */
        laatsteOpdracht: z.number().int().nullable(),
        kopieen: z.array(copySchema),
      }),
    ),
    /**
     * What was changed after a copy in an administratie that did not open, as far as that can be read: the last of it,
     * newest first. Of complaints only that they changed.
     */
    sinds: shell.input(copyRefSchema).output(z.object({ regels: z.array(savedLineSchema) })),
    /** Shows a copy in a window of its own, to look at only. */
    bekijk: shell.input(copyRefSchema).output(z.null()),
    /** Looks whether a copy is byte for byte what it was when it was made and checked. */
    controleer: shell.input(copyRefSchema).output(z.object({ heel: z.boolean() })),
    /** Puts a copy back; what stands there now is set aside first. */
    zetTerug: shell
      .input(
        copyRefSchema.extend({
          /** What `ongeldig` asked for, where the key is not known. */
          wachtzin: z.string().max(1000).nullable().default(null),
          sleutel: z.string().max(500).nullable().default(null),
        }),
      )
      .output(teruggezetSchema),
    /** Asks for a copy anywhere, and remembers it; `null` = cancelled by the user. */
    kies: shell.output(
      z
        .object({
          naam: z.string(),
          /** Whose wachtzin it may be, where that must be chosen (id '' = of nobody that is known); empty = no need to. */
          mensen: z.array(z.object({ id: z.string(), naam: z.string() })),
        })
        .nullable(),
    ),
    /** Puts back the copy that was chosen, opens it as a new administratie, or shows it. `ongeldig` says what to type. */
    zetGekozenTerug: shell
      .input(
        z.object({
          als: z.enum(['huidige', 'nieuw', 'bekijken']),
          wachtzin: z.string().max(1000).nullable(),
          sleutel: z.string().max(500).nullable(),
          /** Whose the wachtzin is; null = not chosen. */
          gebruiker: z.union([idSchema, z.literal('')]).nullable(),
        }),
      )
      .output(teruggezetSchema),
    /** Asks where, and makes a copy there with a wachtzin of its own; `null` = cancelled by the user. */
    bewaarNaar: shell
      .input(z.object({ wachtzin: wachtzinSchema }))
      .output(z.object({ pad: z.string() }).nullable()),
    /** Asks for the second folder that every copy goes to as well; `null` = cancelled by the user. */
    kiesTweedeMap: shell.output(
      z.object({ map: z.string(), zelfdeSchijf: z.boolean().nullable() }).nullable(),
    ),
    wisTweedeMap: shell.output(z.null()),
  },
  /** The recovery key of the administratie that is open. */
  herstelsleutel: {
    /** `null` = there is none: nothing is open, or it is the demo. */
    toon: shell.output(herstelsleutelSchema.nullable()),
    /** Opens the system print dialog. */
    print: shell.output(z.object({ soort: z.enum(['afgedrukt', 'geannuleerd']) })),
    /** Asks where, and writes a PDF there; `null` = cancelled by the user. */
    bewaar: shell.output(z.object({ pad: z.string() }).nullable()),
  },
  afdruk: {
    /** Makes the PDF in a hidden window; what comes back is kept in memory in main. */
    maakPdf: shell
      .input(printVraagSchema)
      .output(z.object({ id: z.string(), titel: z.string(), paginas: z.number().int(), url: z.string() })),
    /** Asks where, and writes the PDF there; `null` = cancelled by the user. */
    bewaar: shell.input(pdfId).output(z.object({ pad: z.string() }).nullable()),
    /** Opens the system print dialog for exactly this document. */
    print: shell.input(pdfId).output(z.object({ soort: z.enum(['afgedrukt', 'geannuleerd']) })),
    vergeet: shell.input(pdfId).output(z.null()),
    /** Said by the print page itself when everything is drawn. */
    klaar: shell.input(z.object({ titel: lineSchema(300) })).output(z.null()),
    mislukt: shell.input(z.object({ melding: textSchema(2000) })).output(z.null()),
  },
  venster: {
    /** Another window on the same administratie, in which somebody else may work. */
    nieuw: shell.output(z.null()),
    /** Keeps the window of this page out of screenshots and shared screens, or no longer. Linux cannot. */
    schermAf: shell.input(z.object({ aan: z.boolean() })).output(z.null()),
  },
  bestand: {
    /** Asks where, and writes the bytes (base64) there; `null` = cancelled by the user. */
    bewaar: shell
      .input(
        z.object({
          naam: nameSchema(200, 'Het bestand heeft geen naam.'),
          inhoud: bytesSchema(FILE_MAX_BYTES, 'Het bestand is te groot om te bewaren.'),
          /** Made by somebody outside (a document of a dossier): on Windows it bears the mark of the web. */
          vanBuiten: z.boolean().default(false),
          /** What the logbook calls it; null = the core noted it when it gave it, or it is of nobody (a template). */
          logboek: lineSchema(100).nullable(),
        }),
      )
      .output(z.object({ pad: z.string() }).nullable()),
  },
};
export type ShellContract = typeof shellContract;
