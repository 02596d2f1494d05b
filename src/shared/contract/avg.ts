import { z } from 'zod';
import { BEPERKING_REDENEN } from '../domain/avg/beperking.ts';
import { documentSchema } from '../rapport/document.ts';
import {
  calculatedDatumSchema,
  datumSchema,
  idSchema,
  newId,
  noOutput,
  read,
  write,
  writeOutput,
} from './base/base.ts';
import { lineSchema, nameSchema, textSchema } from './base/text.ts';
import { vernietigingslijstSchema } from './klachten/vernietiging.ts';

const verantwoordelijkeFields = {
  /** Controller, with the address; '' = not filled in. */
  verwerkingsverantwoordelijke: lineSchema(200),
  /** Functionaris gegevensbescherming, and how to reach them. */
  fgNaam: lineSchema(120),
  fgContact: lineSchema(200),
};

/** Somebody who left so long ago that the name may go. */
const kandidaatSchema = z.object({
  medewerkerId: idSchema,
  naam: z.string(),
  /** First day no longer at the teams. */
  vertrokkenOp: datumSchema,
  vernietigingsdatum: calculatedDatumSchema,
  /** Why then: years and source. */
  zin: z.string(),
  /** Why the name may not go after all; null = it may. */
  blokkade: z.string().nullable(),
});

const sporenFields = {
  mensen: z.number().int(),
  /** Lines of the journal in which something of them stands. */
  journaalregels: z.number().int(),
  /** Backups that are replaced by a new one. */
  backups: z.number().int(),
};

const lijstSchema = vernietigingslijstSchema.omit({ klachten: true }).extend({
  /** Before it is carried out with the names of the people, after it with what stands in their place. */
  regels: z.array(z.object({ medewerkerId: idSchema, naam: z.string(), grond: z.string() })),
});
export type MensenLijst = z.infer<typeof lijstSchema>;

const beperkingSchema = z.object({
  id: idSchema,
  reden: z.enum(BEPERKING_REDENEN.values),
  toelichting: z.string(),
  /** Who recorded it, as they were called then. */
  door: z.string(),
  geldigVan: datumSchema,
  /** First day on which it does not hold any more; null = it holds. */
  geldigTot: datumSchema.nullable(),
  geinformeerdOp: datumSchema.nullable(),
  opgehevenDoor: z.string(),
  opgehevenReden: z.string(),
});
export type Beperking = z.infer<typeof beperkingSchema>;

/** `sinds`: since when it holds, null = it does not; `regels`: the last one first, for who may record them. */
const beperkingenSchema = z.object({
  sinds: datumSchema.nullable(),
  regels: z.array(beperkingSchema).readonly(),
});

const beginFields = z.object({
  id: idSchema,
  reden: z.enum(BEPERKING_REDENEN.values),
  toelichting: textSchema(1000),
  /** Today or before. */
  van: datumSchema,
});

/** Lifting: whom it is about was told before (art. 18 lid 3). */
const endFields = z.object({
  id: idSchema,
  geinformeerdOp: datumSchema,
  opgehevenReden: textSchema(1000),
});

/** Privacy (AVG): who answers for the data, and what people may ask about themselves. */
export const avgContract = {
  /** Who answers for the data, as the verwerkingenoverzicht names it. */
  verantwoordelijke: read().output(z.object(verantwoordelijkeFields)),
  zetVerantwoordelijke: write('inrichten')
    .input(z.object(verantwoordelijkeFields))
    .output(writeOutput(noOutput)),

  // — people who left —
  /** Dry run: whose name may go today, whose not yet and why, what goes and what stays. */
  vernietigingVooraf: read('vernietigenGoedkeuren').output(
    z.object({
      kandidaten: z.array(kandidaatSchema),
      gevolgen: z.object({
        ...sporenFields,
        gaatWeg: z.string(),
        blijft: z.string(),
        waarschuwing: z.string(),
      }),
    }),
  ),
  vernietigingslijsten: read('vernietigenGoedkeuren').output(z.array(lijstSchema)),
  stelVernietigingslijstOp: write('vernietigenVoorbereiden')
    .input(
      z.object({
        medewerkerIds: z.array(idSchema).min(1, { error: 'Kies minstens één medewerker.' }).max(500),
      }),
    )
    .output(writeOutput(newId)),
  keurVernietigingslijstGoed: write('vernietigenGoedkeuren')
    .input(z.object({ id: idSchema }))
    .output(writeOutput(noOutput)),
  trekVernietigingslijstIn: write('vernietigenGoedkeuren')
    .input(z.object({ id: idSchema }))
    .output(writeOutput(noOutput)),
  /**
   * Takes who somebody was out of everything on an approved list: rows, journal, texts, backups. It is no opdracht and
   * cannot be undone; `begrepen` says that the user was told so.
   */
  voerVernietigingUit: write('vernietigenUitvoeren', ['instellingen', 'klachten', 'status'])
    .input(
      z.object({
        id: idSchema,
        begrepen: z.literal(true, { error: 'Bevestig dat dit niet ongedaan gemaakt kan worden.' }),
      }),
    )
    .output(z.object(sporenFields)),
  /** The declaration that a list, of complaints or of people, was carried out; without a name of whom it was about. */
  verklaring: read('vernietigenGoedkeuren')
    .input(z.object({ id: idSchema }))
    .output(documentSchema),

  // — what is kept about somebody, to give to them —
  /** All that is kept about a medewerker. Each time it is made is logged as an export. */
  inzageMedewerker: read('inzageGeven')
    .input(z.object({ id: idSchema }))
    .output(documentSchema),
  /** The answer to a medewerker who asks to be erased (art. 17): why not yet and until when, or that it may. */
  wissing: read('inzageGeven')
    .input(z.object({ id: idSchema }))
    .output(z.object({ mag: z.boolean(), antwoord: z.string() })),
  /** Klagers (a name at an address) with this in their name, of complaints that this user may see. Logged as a search. */
  zoekKlager: read('klachtInzageGeven')
    .input(z.object({ naam: nameSchema(100, 'Vul een naam in.') }))
    .output(
      z.array(
        z.object({ klagerId: idSchema, naam: z.string(), adres: z.string(), nummers: z.array(z.string()) }),
      ),
    ),
  /** All that is kept about a klager, over all of their complaints. Logged as an export of each of them. */
  inzageKlager: read('klachtInzageGeven')
    .input(z.object({ klagerId: idSchema }))
    .output(documentSchema),
  /** The answer to a klager who asks to be erased (art. 17): per complaint why not yet and until when, or that it may. */
  wissingKlager: read('klachtInzageGeven')
    .input(z.object({ klagerId: idSchema }))
    .output(z.object({ mag: z.boolean(), antwoord: z.string() })),

  // — restriction of processing (art. 18); `id`: of the medewerker, of the complaint —
  beperkingMedewerker: read()
    .input(z.object({ id: idSchema }))
    .output(beperkingenSchema),
  beperkMedewerker: write('inzageGeven', ['overzichten']).input(beginFields).output(writeOutput(noOutput)),
  eindigBeperkingMedewerker: write('inzageGeven', ['overzichten'])
    .input(endFields)
    .output(writeOutput(noOutput)),
  beperkingKlacht: read('klachtenZien')
    .input(z.object({ id: idSchema }))
    .output(beperkingenSchema),
  beperkKlacht: write('klachtInzageGeven', ['klachten']).input(beginFields).output(writeOutput(noOutput)),
  eindigBeperkingKlacht: write('klachtInzageGeven', ['klachten'])
    .input(endFields)
    .output(writeOutput(noOutput)),
};
