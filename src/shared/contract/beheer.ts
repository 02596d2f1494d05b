import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { RECHTNAMEN } from '../domain/gebruiker/rechten.ts';
import { GEBRUIKER_ROLLEN } from '../domain/gebruiker/rol.ts';
import { OPDRACHT_SOORTEN } from '../domain/opdracht/lists.ts';
import { LOGBOEK_SOORTEN } from '../domain/opdracht/logboek.ts';
import {
  back,
  datumSchema,
  idSchema,
  journaalStateSchema,
  noOutput,
  read,
  VEROUDERD,
  write,
  writeOutput,
} from './base/base.ts';
import { planbordDeltaSchema } from './base/rows.ts';
import { lineSchema } from './base/text.ts';

const opdrachtLine = z.object({
  id: idSchema,
  /** Moment of writing, ISO with time zone. */
  moment: z.string(),
  gebruiker: z.string(),
  label: z.string(),
  soort: z.enum(OPDRACHT_SOORTEN),
});

/** One opdracht as a screen hears of it that has to stay up to date. */
const volgBericht = z.object({
  /** The screen is up to this opdracht when it has taken this in. */
  nummer: z.number().int(),
  /** null: it is of this screen itself, or about what is shielded from it. */
  wat: z
    .object({
      wie: z.string(),
      moment: z.string(),
      planbord: planbordDeltaSchema,
      verouderd: z.array(z.enum(VEROUDERD)),
      /** Complaints that it changed; a dossier is not read again by itself, since reading is logged. */
      klachtIds: z.array(idSchema),
    })
    .nullable(),
  /** Too much happened to tell: what was read before is to be read again. */
  allesOpnieuw: z.boolean(),
});
export type VolgBericht = z.infer<typeof volgBericht>;

/** Whether every line of the logbook is as it was written. */
const logState = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('heel'), regels: z.number().int() }),
  z.object({
    soort: z.literal('gebroken'),
    /** The first number at which it is not. */
    regel: z.number().int(),
    wat: z.enum(['ontbreekt', 'gewijzigd']),
  }),
]);

/** A write, and why it is not for this user; null = it is. `eigenGebied`: only on what belongs to the own gebied. */
const callRight = z.object({
  aanroep: z.string(),
  weigering: z.string().nullable(),
  eigenGebied: z.boolean(),
});
export type CallRight = z.infer<typeof callRight>;

export const beheerContract = {
  /** What the window shows around everything: which administratie, who, today, saved state. */
  status: read().output(
    z.object({
      administratie: z.object({ naam: z.string(), gemeente: z.string(), demo: z.boolean() }),
      gebruiker: z.object({
        naam: z.string(),
        rollen: z.array(z.enum(GEBRUIKER_ROLLEN.values)),
        /** What they may; the screen offers no more. The core decides. */
        rechten: z.array(z.enum(RECHTNAMEN)),
        /** The same call by call: a control that writes asks the call that it makes. */
        aanroepen: z.array(callRight),
        /** Gebieden that 'the own gebied' means; null = the whole city. */
        gebiedIds: z.array(idSchema).nullable(),
      }),
      /** The core's clock: today as ISO date. */
      vandaag: datumSchema,
      /** Moment of the last verified backup, ISO; null = none yet. */
      laatsteBackup: z.string().nullable(),
      /** The file was removed or replaced while it was open: nothing is saved, and a warning says what to do. */
      bestandWeg: z.boolean(),
      /** Lasting warnings about the place of the store and about its backups, in Dutch. */
      waarschuwingen: z.array(z.string()),
    }),
  ),
  /** Makes a backup now. It is no opdracht: nothing of the contents changes. */
  maakBackup: write('beheren', ['status']).output(noOutput),
  /** Somebody has read that changes were missing when the file was opened. */
  bevestigOntbrekend: write('beheren', ['status']).output(noOutput),
  /** What was done after an opdracht with this number, for instance since a backup: how many, and the last of them. */
  opdrachtenSinds: read('beheren')
    .input(z.object({ volgnummer: z.number().int().min(0), aantal: z.number().int().min(1).max(100) }))
    .output(z.object({ totaal: z.number().int(), regels: z.array(opdrachtLine) })),

  /** Demo only: the people one can be, to see what each of them sees. Empty outside a demo. */
  demoRollen: read().output(
    z.array(
      z.object({ sleutel: z.string(), naam: z.string(), omschrijving: z.string(), actief: z.boolean() }),
    ),
  ),
  /** Demo only (`noRecht` elsewhere): goes on as somebody else, until the program stops. All that was read is stale. */
  wisselRol: write('inzien', ['instellingen', 'status', 'klachten'])
    .input(z.object({ sleutel: idSchema }))
    .output(noOutput),

  /** What happens from when the connection began on, opdracht by opdracht, as long as somebody listens. */
  volg: read().output(eventIterator(volgBericht)),

  journaalStand: read().output(journaalStateSchema),
  /** Undoes the last opdracht that can be undone; `conflict` names what stands in the way. */
  maakOngedaan: back().output(writeOutput(noOutput)),
  /** Takes back one opdracht from the history; `conflict` names the later change that stands in the way. */
  maakOpdrachtOngedaan: back()
    .input(z.object({ opdrachtId: idSchema }))
    .output(writeOutput(noOutput)),
  voerOpnieuwUit: back().output(writeOutput(noOutput)),
  /** The logbook: who looked at complaints, printed, exported, came in or was refused; newest first. */
  logboek: read('beheren')
    .input(
      z.object({
        /** Days of this computer, both included. */
        van: datumSchema.nullable(),
        tot: datumSchema.nullable(),
        /** A `sleutel` of `mensen`. */
        wie: lineSchema(200).nullable(),
        soort: z.enum(LOGBOEK_SOORTEN.values).nullable(),
        aantal: z.number().int().min(1).max(5000),
      }),
    )
    .output(
      z.object({
        totaal: z.number().int(),
        regels: z.array(
          z.object({
            volgnummer: z.number().int(),
            moment: z.string(),
            gebruiker: z.string(),
            soort: z.enum(LOGBOEK_SOORTEN.values),
            /** The call, report or list. Never which complaint: a beheerder may not know. */
            wat: z.string(),
            /** Name of the gebruiker whose way in it is about; '' = of none. */
            betreft: z.string(),
            oorsprong: z.string(),
          }),
        ),
        /** Who is in it: by who they are, with each name they had in it, the last one first. */
        mensen: z.array(z.object({ sleutel: z.string(), namen: z.array(z.string()) })),
        /** What the last check found; null = not done yet. */
        keten: logState.nullable(),
      }),
    ),
  /** Goes through the whole logbook now. */
  controleerLogboek: read('beheren').output(logState),
  /** Notes that a report was printed or saved, or a list saved as a file. */
  noteerUitvoer: write('inzien')
    .input(z.object({ soort: z.enum(['rapport', 'bestand']), wat: lineSchema(100) }))
    .output(noOutput),
  /** The last opdrachten, newest first. */
  opdrachten: read()
    .input(z.object({ aantal: z.number().int().min(1).max(500) }))
    .output(z.array(opdrachtLine)),
  /** History of one record: the opdrachten that changed it, newest first, with the fields that changed. */
  historie: read()
    .input(z.object({ tabel: idSchema, id: idSchema }))
    .output(
      z.array(
        opdrachtLine.extend({
          velden: z.array(
            z.object({ veld: z.string(), voor: z.string().nullable(), na: z.string().nullable() }),
          ),
        }),
      ),
    ),

  /** Sets a setting from a date on; the value is checked against INSTELLINGEN (min, max). */
  zetInstelling: write('inrichten', ['instellingen'])
    .input(
      z.object({ sleutel: idSchema, waarde: z.number({ error: 'Vul een getal in.' }), van: datumSchema }),
    )
    .output(writeOutput(noOutput)),
};
