import { assertNever } from '../shared/domain/assert-never.ts';
import type { Opslag } from './core-types.ts';
import { leesBackups } from './db/backup.ts';
import { gewijzigdeRijen, historieVan, laatsteOpdrachten } from './db/historie.ts';
import { historieVanEigendom } from './db/historie-eigenaar.ts';
import { schrijfBuitenJournaal, schrijfInzage, voerOpdrachtUit } from './db/journaal.ts';
import {
  journaalStand,
  maakOngedaan,
  type TerugConflict,
  type TerugUitkomst,
  voerOpnieuwUit,
} from './db/ongedaan.ts';
import { OpslagFout, type OpslagFoutSoort } from './db/opslag-fout.ts';
import { beoordeelPlaats, plaatsWaarschuwing } from './db/plaats.ts';
import type { DagKlok, OpdrachtRef, Store } from './db/types.ts';
import { telJournaalregels, vernietigKlachten } from './db/vernietig.ts';
import { maakPlanbordDelta } from './features/capaciteit/planbord.service.ts';
import { CoreFout, conflict } from './fout.ts';
import { maakVerberg, vereisLaatsteNummer, vereisTerug } from './klacht-afscherming.ts';

/** What the user reads when the disk refuses a write; nothing of that write was kept. */
const OPSLAGMELDING: Readonly<Record<OpslagFoutSoort, string>> = {
  'schijf-vol':
    'Niet opgeslagen: de schijf is vol. Maak ruimte vrij en probeer het opnieuw. Wat al opgeslagen was, is veilig.',
  'alleen-lezen':
    'Niet opgeslagen: het bestand is alleen-lezen. Vraag de beheerder om schrijfrechten. Wat al opgeslagen was, is veilig.',
  'in-gebruik':
    'Niet opgeslagen: een ander programma gebruikt het bestand. Sluit dat en probeer het opnieuw.',
  beschadigd:
    'Niet opgeslagen: het bestand kan niet goed gelezen worden. Sluit het programma en start het opnieuw.',
};

function metMelding<T>(werk: () => T): T {
  try {
    return werk();
  } catch (fout) {
    if (fout instanceof OpslagFout) throw new CoreFout('bezet', { melding: OPSLAGMELDING[fout.soort] });
    throw fout;
  }
}

function uitgevoerdOfConflict(
  uitkomst: TerugUitkomst,
  verberg: <R extends OpdrachtRef | null>(regel: R) => R,
): OpdrachtRef | null {
  switch (uitkomst.soort) {
    case 'uitgevoerd':
      return uitkomst.opdracht;
    case 'niets':
      return null;
    case 'conflict':
      throw conflict(metVerborgenLabel(uitkomst, verberg));
    default:
      return assertNever(uitkomst);
  }
}

/** What stands in the way may be a complaint that this person may not see: then only that, without its label. */
function metVerborgenLabel(
  { melding, door }: TerugConflict,
  verberg: <R extends OpdrachtRef | null>(regel: R) => R,
): string {
  const zichtbaar = verberg(door);
  return door === null || zichtbaar === null ? melding : melding.replace(door.label, zichtbaar.label);
}

/** The doors to an open store, as the calls see them. `backups`: folder, or null where none are made. */
export function maakOpslag(store: Store, klok: DagKlok, backups: string | null): Opslag {
  const waarschuwing = plaatsWaarschuwing(beoordeelPlaats(store.pad));
  return {
    lees: store.lees,
    voerUit: (ctx, werk) => metMelding(() => voerOpdrachtUit(store, ctx, werk)),
    buitenJournaal: (werk) => metMelding(() => schrijfBuitenJournaal(store, werk)),
    maakOngedaan: (ctx, opdrachtId) => {
      const doel = opdrachtId ?? journaalStand(store).ongedaan?.id;
      vereisTerug(store, ctx.gebruiker, doel);
      vereisLaatsteNummer(store, doel);
      const verberg = maakVerberg(store, ctx.gebruiker);
      return metMelding(() => uitgevoerdOfConflict(maakOngedaan(store, ctx, opdrachtId), verberg));
    },
    voerOpnieuwUit: (ctx) => {
      vereisTerug(store, ctx.gebruiker, journaalStand(store).opnieuw?.id);
      const verberg = maakVerberg(store, ctx.gebruiker);
      return metMelding(() => uitgevoerdOfConflict(voerOpnieuwUit(store, ctx), verberg));
    },
    journaalStand: (gebruiker) => {
      const stand = journaalStand(store);
      const verberg = maakVerberg(store, gebruiker);
      return { ongedaan: verberg(stand.ongedaan), opnieuw: verberg(stand.opnieuw) };
    },
    planbordDelta: (opdrachtId) =>
      maakPlanbordDelta(store.lees, gewijzigdeRijen(store, opdrachtId), klok.vandaag()),
    opdrachten: (gebruiker, aantal) => laatsteOpdrachten(store, aantal).map(maakVerberg(store, gebruiker)),
    historie: (tabel, id) => historieVan(store, tabel, id),
    historieVanEigendom: (eigendom) => historieVanEigendom(store, eigendom),
    noteerInzage: (ctx, inzage) => metMelding(() => schrijfInzage(store, ctx, inzage)),
    sporen: (klachtIds) => ({
      journaalregels: telJournaalregels(store, klachtIds),
      backups: backups === null ? 0 : leesBackups(backups).length,
    }),
    vernietig: (klachtIds, werk) =>
      metMelding(() => vernietigKlachten(store, { klachtIds, backups, klok }, werk)),
    laatsteBackup: () => (backups === null ? null : (leesBackups(backups)[0]?.moment ?? null)),
    waarschuwingen: waarschuwing === null ? [] : [waarschuwing],
  };
}
