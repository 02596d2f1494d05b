import { opsomming } from '../../../../shared/domain/klacht/termijn/atw.ts';
import { countText } from '../../../../shared/domain/tekst/number.ts';

type Omvang = {
  readonly klachten: number;
  readonly documenten: number;
  readonly journaalregels: number;
  readonly backups: number;
};

/** What a vernietiging touches: "1 klacht, 2 documenten, 5 regels van de geschiedenis en 1 back-up". */
export function omvangText({ klachten, documenten, journaalregels, backups }: Omvang): string {
  return opsomming([
    countText(klachten, 'klacht', 'klachten'),
    countText(documenten, 'document', 'documenten'),
    countText(journaalregels, 'regel van de geschiedenis', 'regels van de geschiedenis'),
    countText(backups, 'back-up', 'back-ups'),
  ]);
}
