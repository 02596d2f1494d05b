import { opsomming } from '../../../shared/domain/klacht/termijn/atw.ts';
import { countText } from '../../../shared/domain/tekst/number.ts';

type Omvang = { readonly mensen: number; readonly journaalregels: number; readonly backups: number };

/** What it touches: "1 oud-medewerker, 5 regels van de geschiedenis en 1 back-up". */
export function mensenOmvangText({ mensen, journaalregels, backups }: Omvang): string {
  return opsomming([
    countText(mensen, 'oud-medewerker', 'oud-medewerkers'),
    countText(journaalregels, 'regel van de geschiedenis', 'regels van de geschiedenis'),
    countText(backups, 'back-up', 'back-ups'),
  ]);
}
