import { readInstelling } from '../../../shared/domain/instelling/instellingen.ts';
import type { Document } from '../../../shared/rapport/document.ts';
import type { CallContext } from '../../base/core-types.ts';
import type { ReadDb } from '../../db/types.ts';
import { verantwoordelijke } from '../avg/verantwoordelijke.service.ts';
import { header } from './header.service.ts';
import { readInstellingen } from './overzichten.repository.ts';
import { verwerkingenSecties } from './verwerkingen.rules.ts';

/** What this application does with personal data, with the settings that hold on the peildatum. */
export function verwerkingenOverzicht(
  db: ReadDb,
  ctx: CallContext,
  { peildatum }: { readonly peildatum: string },
): Document {
  const rows = readInstellingen(db);
  const top = header(db, ctx, peildatum);
  return {
    ...top,
    secties: verwerkingenSecties({ gemeente: top.gemeente, ...verantwoordelijke(db) }, (key) =>
      readInstelling(rows, key, peildatum),
    ),
  };
}
