import { z } from 'zod';

/**
 * The connection file (`.gpverbinding`) that IT hands out: where the server of a shared administratie is, and how one
 * knows that it is that server. It holds nothing secret.
 */

const KIND = 'gebiedsplanner-verbinding';
const VERSION = 1;

/** Longer than any certificate; more than this is no connection file. */
const MAX_TEXT = 64 * 1024;

/** An address of a server: https, a host, perhaps a port, and nothing else. */
const ADDRESS = /^https:\/\/(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::\d{1,5})?\/?$/iu;
export const serverAddressSchema = z
  .string()
  .max(300)
  .regex(ADDRESS)
  .transform((text) => text.replace(/\/$/u, ''));

const connectionSchema = z.object({
  soort: z.literal(KIND),
  versie: z.literal(VERSION),
  naam: z.string().trim().min(1).max(200),
  adres: serverAddressSchema,
  /** The certificate that the server made for itself (PEM); null = one that the computers of the municipality trust. */
  certificaat: z
    .string()
    .max(20_000)
    .regex(/^-----BEGIN CERTIFICATE-----[\sA-Za-z0-9+/=]+-----END CERTIFICATE-----\s*$/u)
    .nullable(),
});

export type ServerConnection = Omit<z.infer<typeof connectionSchema>, 'soort' | 'versie'>;

export type ReadConnection =
  | { readonly soort: 'verbinding'; readonly verbinding: ServerConnection }
  /** Not a connection file; one of a later version of the program; one of ours of which something is not right. */
  | { readonly soort: 'vreemd' | 'nieuwer' | 'beschadigd' };

const anySchema = z.object({ soort: z.literal(KIND), versie: z.number().int() });

/** The text of a connection file. */
export function connectionText(connection: ServerConnection): string {
  return `${JSON.stringify({ soort: KIND, versie: VERSION, ...connection }, null, 2)}\n`;
}

/** Reads a connection file that somebody was handed. */
export function readConnection(text: string): ReadConnection {
  // Editors of Windows put a mark before the text.
  const bare = text.replace(/^\uFEFF/u, '');
  const parsed = bare.length > MAX_TEXT ? undefined : parse(bare);
  if (parsed === undefined) return { soort: bare.includes(KIND) ? 'beschadigd' : 'vreemd' };
  const any = anySchema.safeParse(parsed);
  if (!any.success) return { soort: bare.includes(KIND) ? 'beschadigd' : 'vreemd' };
  if (any.data.versie > VERSION) return { soort: 'nieuwer' };
  const connection = connectionSchema.safeParse(parsed);
  if (!connection.success) return { soort: 'beschadigd' };
  const { naam, adres, certificaat } = connection.data;
  return { soort: 'verbinding', verbinding: { naam, adres, certificaat } };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
