import { z } from 'zod';
import { datumSchema, idSchema, klachtWrite, newId, noOutput, read, writeOutput } from '../base/base.ts';
import {
  bytesSchema,
  lineSchema,
  nameSchema,
  optionalNameSchema,
  requiredTextSchema,
  textSchema,
} from '../base/text.ts';
import { correctieSchema, redenSchema } from './correctie.ts';
import {
  dossierSchema,
  klachtLineSchema,
  klachtSignaalSchema,
  persoonSchema,
  termijnSchema,
  toegangSchema,
} from './dossier.ts';
import {
  beklaagdenSchema,
  betrokkenenSchema,
  conceptGegevensSchema,
  conceptSchema,
  intakeSchema,
  klachtGegevensSchema,
  onderdeelInputSchema,
} from './intake.ts';
import { jaarverslagSchema } from './jaarverslag.ts';
import {
  briefsoortSchema,
  DOCUMENT_MAX_BYTES,
  documentTypeSchema,
  grondNietInBehandelingSchema,
  inzageSoortSchema,
  oordeelSchema,
} from './lists.ts';
import { ikSchema, linkPersoonSchema, mensSchema, newPersoonSchema } from './mensen.ts';
import { ombudsmanSchema } from './ombudsman.ts';
import { overgangSchema } from './stappen.ts';
import { gevolgenSchema, kandidaatSchema, vernietigingslijstSchema, wijzeSchema } from './vernietiging.ts';

const jaarSchema = z.number().int().min(1990).max(2100);
const naamMetId = z.object({ id: idSchema, naam: z.string() });
const byDossier = <T extends z.ZodRawShape>(fields: T) => z.object({ id: idSchema, ...fields });

/** Why a complaint is corrected that is closed; then it is asked. */
const redenNaSluiten = { reden: redenSchema.optional() };

/** Every change of a dossier answers the dossier as it is now: no second call, no second line in the inzage log. */
const dossierOutput = writeOutput(dossierSchema);

/**
 * Complaints (domein §4). Who may see which complaint is decided by the core for every
 * call (`klachten: 'alleen'` in the meta, then complaint by complaint); for everybody
 * else there are `toegang` and `aantallen`.
 */
export const klachtenContract = {
  // — for everybody —
  toegang: read().output(toegangSchema),
  /** Counts only: open now, received per year. */
  aantallen: read().output(
    z.object({
      open: z.number().int(),
      perJaar: z.array(z.object({ jaar: jaarSchema, ontvangen: z.number().int() })),
    }),
  ),

  // — lists —
  /**
   * The register, newest first. `zoek` looks in number, names and texts, and is logged;
   * `metNamen` fills klager and beklaagden, and is logged per complaint shown.
   */
  lijst: read('klachtenZien')
    .input(
      z.object({
        alleenOpen: z.boolean(),
        jaar: jaarSchema.nullable(),
        zoek: lineSchema(100),
        metNamen: z.boolean(),
      }),
    )
    .output(z.array(klachtLineSchema)),
  /** Terms (14/7/2 days), missing ontvangstbevestiging, hearing to plan, measures due: most urgent first. */
  signalen: read('klachtenZien').output(z.array(klachtSignaalSchema)),

  // — intake —
  keuzes: read('klachtenZien').output(
    z.object({
      wijken: z.array(naamMetId),
      teams: z.array(naamMetId.extend({ wijkId: idSchema.nullable() })),
      /** Who can handle a complaint or lead the informal attempt. */
      personen: z.array(persoonSchema),
      /** Who works now: of whom nobody knows which medewerker it is, complaints cannot be shielded. */
      ik: ikSchema,
      ombudsman: ombudsmanSchema.nullable(),
      /** Years with complaints, newest first. */
      jaren: z.array(jaarSchema),
    }),
  ),
  /** The people of a team on a day (datum gedraging; today when unknown), with their organisation then. */
  teamleden: read('klachtenZien')
    .input(z.object({ teamId: idSchema, datum: datumSchema }))
    .output(
      z.array(z.object({ medewerkerId: idSchema, naam: z.string(), organisatie: z.string().nullable() })),
    ),
  concepten: read('klachtRegistreren').output(z.array(conceptSchema)),
  /** Saves the draft while typing; `id: null` makes a new one. Outside the journal: typing is no decision. */
  bewaarConcept: klachtWrite('klachtRegistreren')
    .input(z.object({ id: idSchema.nullable(), gegevens: conceptGegevensSchema }))
    .output(z.object({ id: idSchema, gewijzigdOp: z.string() })),
  verwijderConcept: klachtWrite('klachtRegistreren')
    .input(z.object({ id: idSchema }))
    .output(noOutput),
  /** Registers the complaint and gives it its number, in one opdracht; removes the draft. */
  registreer: klachtWrite('klachtRegistreren')
    .input(z.object({ conceptId: idSchema.nullable(), intake: intakeSchema }))
    .output(writeOutput(z.object({ id: idSchema, nummer: z.string() }))),

  // — dossier —
  /** Opens a dossier; each call is a line in the inzage log. */
  dossier: read('klachtenZien')
    .input(z.object({ id: idSchema }))
    .output(dossierSchema),
  wijzigGegevens: klachtWrite('klachtDossier')
    .input(byDossier({ gegevens: klachtGegevensSchema, ...redenNaSluiten }))
    .output(dossierOutput),
  zetBeklaagden: klachtWrite('klachtDossier')
    .input(byDossier({ beklaagden: beklaagdenSchema, betrokkenen: betrokkenenSchema, ...redenNaSluiten }))
    .output(dossierOutput),
  /** `id: null` adds a part; parts that are left out go. Judged parts keep their oordeel. */
  zetOnderdelen: klachtWrite('klachtDossier')
    .input(
      byDossier({
        onderdelen: z.array(onderdeelInputSchema.extend({ id: idSchema.nullable() })).max(20),
        ...redenNaSluiten,
      }),
    )
    .output(dossierOutput),
  /** Oordeel and motivering per part, bevindingen and conclusies; null and '' = not yet. */
  zetOordeel: klachtWrite('klachtOordeel')
    .input(
      byDossier({
        onderdelen: z
          .array(
            z.object({
              id: idSchema,
              oordeel: oordeelSchema.nullable(),
              motivering: textSchema(5000),
              /** Not handled, this part alone (9:8); then without an oordeel. */
              grond: grondNietInBehandelingSchema.nullish(),
            }),
          )
          .max(20),
        bevindingen: textSchema(20_000),
        conclusies: textSchema(20_000),
        ...redenNaSluiten,
      }),
    )
    .output(dossierOutput),
  /** A step of the state machine (§4.4), verdagen and uitstellen included. */
  zetStap: klachtWrite('klachtStap')
    .input(byDossier({ stap: overgangSchema }))
    .output(dossierOutput),
  /**
   * Corrects a recorded step with a reason, also after closing: checked by the rules of the steps, with all that
   * came after it; old and new are a line of the timeline.
   */
  corrigeerStap: klachtWrite('klachtDossier').input(correctieSchema).output(dossierOutput),
  /** What the machine says of a step before it is taken: refusals and warnings, and the term after it. */
  controleerStap: read('klachtenZien')
    .input(byDossier({ stap: overgangSchema }))
    .output(
      z.object({
        weigeringen: z.array(z.object({ code: z.string(), artikel: z.string(), melding: z.string() })),
        waarschuwingen: z.array(
          z.object({ code: z.string(), artikel: z.string(), melding: z.string(), redenNodig: z.boolean() }),
        ),
        termijn: termijnSchema.nullable(),
      }),
    ),
  /** Another behandelaar for a complaint that is formally handled; the same rules as at the start (9:7). */
  wijzigBehandelaar: klachtWrite('klachtDossier')
    .input(byDossier({ behandelaarId: idSchema, redenAfwijking: textSchema(2000) }))
    .output(dossierOutput),
  voegNotitieToe: klachtWrite('klachtNotitie')
    .input(byDossier({ tekst: requiredTextSchema(5000, 'Schrijf een notitie.') }))
    .output(dossierOutput),
  verwijderNotitie: klachtWrite('klachtNotitie')
    .input(byDossier({ notitieId: idSchema }))
    .output(dossierOutput),
  /** `maatregelId: null` adds one. */
  zetMaatregel: klachtWrite('klachtMaatregel')
    .input(
      byDossier({
        maatregelId: idSchema.nullable(),
        omschrijving: requiredTextSchema(1000, 'Omschrijf de maatregel.', 3),
        eigenaar: optionalNameSchema(120),
        gereedVoor: datumSchema.nullable(),
        gereedOp: datumSchema.nullable(),
      }),
    )
    .output(dossierOutput),
  verwijderMaatregel: klachtWrite('klachtMaatregel')
    .input(byDossier({ maatregelId: idSchema }))
    .output(dossierOutput),
  /**
   * Adds a file (base64, at most 20 MiB) or a letter that was made. What kind of file it is
   * follows from its contents; anything else than pdf, docx, png, jpg, msg, eml, txt is refused.
   */
  voegDocumentToe: klachtWrite('klachtDossier')
    .input(
      byDossier({
        naam: nameSchema(200, 'Het bestand heeft geen naam.'),
        inhoud: bytesSchema(
          DOCUMENT_MAX_BYTES,
          'Het bestand is groter dan 20 MB. Maak het kleiner of splits het.',
        ),
        /** Set for a letter the application made. */
        brief: briefsoortSchema.nullable(),
      }),
    )
    .output(writeOutput(z.object({ documentId: idSchema, dossier: dossierSchema }))),
  verwijderDocument: klachtWrite('klachtDossier')
    .input(byDossier({ documentId: idSchema }))
    .output(dossierOutput),
  /** The bytes of a document (base64); logged. Nothing in the application runs or opens it by itself. */
  document: read('klachtenZien')
    .input(byDossier({ documentId: idSchema }))
    .output(z.object({ naam: z.string(), type: documentTypeSchema, inhoud: z.string() })),
  /** Notes that a dossier, or with `id: null` the register, is printed, exported or a letter made of it. */
  noteerInzage: klachtWrite('klachtenZien')
    .input(
      z.object({
        id: idSchema.nullable(),
        soort: inzageSoortSchema.extract(['afdrukken', 'exporteren', 'brief']),
      }),
    )
    .output(noOutput),

  // — jaarverslag: suppressed figures without names, so for everybody —
  jaarverslag: read()
    .input(z.object({ jaar: jaarSchema }))
    .output(jaarverslagSchema),
  bewaarJaarverslagTekst: klachtWrite('klachtJaarverslag')
    .input(
      z.object({
        jaar: jaarSchema,
        inleiding: textSchema(10_000),
        lessen: textSchema(10_000),
        maatregelen: textSchema(10_000),
      }),
    )
    .output(writeOutput(noOutput)),

  /** Makes the report of a year that is over final: its figures stay, whatever is corrected afterwards. */
  stelJaarverslagVast: klachtWrite('klachtJaarverslag')
    .input(z.object({ jaar: jaarSchema }))
    .output(writeOutput(noOutput)),

  // — people —
  /**
   * Adds somebody who can handle complaints; accounts come with user management. It says which medewerker that is,
   * or that it is none: without one of the two it is refused.
   */
  nieuwePersoon: klachtWrite('klachtPersonen').input(newPersoonSchema).output(writeOutput(newId)),
  /** Records of somebody who was added before which medewerker that is, or that it is none. */
  koppelPersoon: klachtWrite('klachtPersoonKoppelen').input(linkPersoonSchema).output(writeOutput(newId)),
  /** Everybody who is or was a medewerker, by surname, with where they work on a day. */
  mensen: read('klachtenZien')
    .input(z.object({ datum: datumSchema }))
    .output(z.array(mensSchema)),

  // — retention —
  /** Dry run: what may be destroyed today, what may not yet and why, and what destroying would touch. */
  vernietigingVooraf: read('vernietigenGoedkeuren').output(
    z.object({ kandidaten: z.array(kandidaatSchema), gevolgen: gevolgenSchema }),
  ),
  vernietigingslijsten: read('vernietigenGoedkeuren').output(z.array(vernietigingslijstSchema)),
  stelVernietigingslijstOp: klachtWrite('vernietigenVoorbereiden')
    .input(
      z.object({
        klachtIds: z.array(idSchema).min(1, { error: 'Kies minstens één klacht.' }).max(500),
        wijze: wijzeSchema,
      }),
    )
    .output(writeOutput(newId)),
  keurVernietigingslijstGoed: klachtWrite('vernietigenGoedkeuren')
    .input(z.object({ id: idSchema }))
    .output(writeOutput(noOutput)),
  trekVernietigingslijstIn: klachtWrite('vernietigenGoedkeuren')
    .input(z.object({ id: idSchema }))
    .output(writeOutput(noOutput)),
  /**
   * Destroys or anonymises everything on an approved list: rows, documents, journal, backups.
   * It is no opdracht and cannot be undone; `begrepen` says that the user was told so.
   */
  voerVernietigingUit: klachtWrite('vernietigenUitvoeren')
    .input(
      z.object({
        id: idSchema,
        begrepen: z.literal(true, { error: 'Bevestig dat dit niet ongedaan gemaakt kan worden.' }),
      }),
    )
    .output(
      z.object({
        klachten: z.number().int(),
        documenten: z.number().int(),
        journaalregels: z.number().int(),
        backups: z.number().int(),
      }),
    ),
};
