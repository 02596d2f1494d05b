import { z } from 'zod';
import { idSchema, naamSchema } from '../base/base.ts';
import { persoonSchema } from './dossier.ts';
import { klachtRolSchema } from './lists.ts';

/** Who works with complaints, and which medewerker that is: the rules of Awb 9:7 and the shielding rest on it. */

/** Which medewerker somebody is, or that it is none: one of the two, never nothing. */
const wie = {
  medewerkerId: idSchema.nullable(),
  geenMedewerker: z.boolean().default(false),
  /** There is a medewerker of this name, and this is another person. */
  isNaamgenoot: z.boolean().default(false),
};

export const newPersoonSchema = z.object({
  naam: naamSchema('deze persoon'),
  ...wie,
  rollen: z.array(klachtRolSchema).min(1, { error: 'Kies minstens één rol.' }).max(10),
});

/** `id: null` is who works now. */
export const linkPersoonSchema = z.object({ id: idSchema.nullable(), ...wie });

/** Somebody that a complaint can be about, with where they work (or that they left). */
export const mensSchema = z.object({
  id: idSchema,
  naam: z.string(),
  soort: z.enum(['medewerker', 'gebruiker']),
  waar: z.string(),
});
export type Mens = z.infer<typeof mensSchema>;

/** Who works now; `id: null` = not a gebruiker yet. `anderen`: who else can record which medewerker they are. */
export const ikSchema = persoonSchema
  .omit({ id: true, rollen: true })
  .extend({ id: idSchema.nullable(), anderen: z.array(z.string()) });
