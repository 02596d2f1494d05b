import { z } from 'zod';
import { VERNIETIG_WIJZEN, VERNIETIGINGSLIJST_STANDEN } from '../../domain/klacht/basis/lists.ts';
import { calculatedDatumSchema, datumSchema, idSchema } from '../base/base.ts';
import { klachtStatusSchema } from './lists.ts';

/** Retention (domein §5.2): what may be destroyed, on a list that a second person approves. No names anywhere. */

export const wijzeSchema = z.enum(VERNIETIG_WIJZEN.values);

export const kandidaatSchema = z.object({
  klachtId: idSchema,
  nummer: z.string(),
  status: klachtStatusSchema,
  geslotenOp: datumSchema,
  vernietigingsdatum: calculatedDatumSchema,
  /** Why then: years and item of the selectielijst. */
  zin: z.string(),
  /** Why it may not be destroyed after all; null = it may. */
  blokkade: z.string().nullable(),
});

/** What will happen, said beforehand. */
export const gevolgenSchema = z.object({
  klachten: z.number().int(),
  documenten: z.number().int(),
  /** Lines of the journal of which the contents disappear. */
  journaalregels: z.number().int(),
  /** Backups that are replaced by a new one, without the destroyed data. */
  backups: z.number().int(),
  waarschuwing: z.string(),
});

export const vernietigingslijstSchema = z.object({
  id: idSchema,
  opgesteldOp: datumSchema,
  opgesteldDoor: z.string(),
  wijze: wijzeSchema,
  stand: z.enum(VERNIETIGINGSLIJST_STANDEN.values),
  goedgekeurdOp: datumSchema.nullable(),
  goedgekeurdDoor: z.string().nullable(),
  uitgevoerdOp: datumSchema.nullable(),
  uitgevoerdDoor: z.string().nullable(),
  klachten: z.array(z.object({ klachtId: idSchema, nummer: z.string(), grond: z.string() })),
  /** Whether this user may approve it, or carry it out. */
  magGoedkeuren: z.boolean(),
  magUitvoeren: z.boolean(),
});
export type Vernietigingslijst = z.infer<typeof vernietigingslijstSchema>;
