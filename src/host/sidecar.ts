import { z } from 'zod';
import { MAX_SIDECAR } from '../shared/contract/backup.ts';
import { type KeyRing, keyRingSchema, ringOf } from './key-ring.ts';
import { sleutelbronSchema } from './keys.ts';

const naam = z.string().trim().min(1).max(200);

/**
 * The file beside a store (its sidecar) that says what it is called and how its key is found. Version 1 had one way to
 * it, and nobody knew whose (besluit 0018); it is read as a ring with that one way in.
 */
const bijlageSchema = z.discriminatedUnion('versie', [
  z.object({ versie: z.literal(1), naam, sleutel: sleutelbronSchema }),
  z.object({ versie: z.literal(2), naam, sleutels: keyRingSchema }),
]);
type Bijlage = z.infer<typeof bijlageSchema>;

/** What a sidecar says. */
export type Sidecar = { readonly naam: string; readonly ring: KeyRing };

/** Where an administratie is, and what it is called. */
export type Place = {
  /** File name without extension. */
  readonly id: string;
  readonly naam: string;
  readonly pad: string;
};

export type Administratie = Place & { readonly ring: KeyRing };

/** The sidecar of an administratie as text. */
export function sidecarText({ naam, ring }: Sidecar): string {
  const bijlage = { versie: 2, naam, sleutels: [...ring] } satisfies Bijlage;
  return `${JSON.stringify(bijlage, null, 2)}\n`;
}

/** Reads the text of a sidecar; null = it is none, or not a whole one. */
export function readSidecar(text: string): Sidecar | null {
  if (text.length > MAX_SIDECAR) return null;
  try {
    const bijlage = bijlageSchema.parse(JSON.parse(text));
    return {
      naam: bijlage.naam,
      ring: bijlage.versie === 1 ? ringOf(bijlage.sleutel) : bijlage.sleutels,
    };
  } catch {
    return null;
  }
}
