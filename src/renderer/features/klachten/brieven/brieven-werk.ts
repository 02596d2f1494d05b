import type { Briefsoort } from '../../../../shared/domain/klacht/basis/lists.ts';
import { readBuiltInTemplate } from './brieven.queries.ts';
import { controleerSjabloon } from './brieven-controle.ts';
import { fillSjabloon } from './brieven-create.ts';
import type { Briefvelden } from './brieven-gegevens.ts';

/** Everything that needs the Word library, in one chunk that is fetched when a letter is made. */
export const word = { controleerSjabloon };

export type Created =
  | { readonly soort: 'ok'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly soort: 'sjabloon-fout'; readonly fouten: readonly string[] };

/** Makes a letter from the own template (null = the built-in one), which is checked once more. */
export async function maakBrief(
  soort: Briefsoort,
  fields: Briefvelden,
  own: Uint8Array<ArrayBuffer> | null,
): Promise<Created> {
  if (own === null)
    return {
      soort: 'ok',
      bytes: await fillSjabloon(Uint8Array.fromBase64(await readBuiltInTemplate(soort)), fields),
    };
  const fouten = await controleerSjabloon(soort, own);
  if (fouten.length > 0) return { soort: 'sjabloon-fout', fouten };
  return { soort: 'ok', bytes: await fillSjabloon(own, fields) };
}
