import { assertNever } from '../shared/domain/assert-never.ts';
import type { BackupKeeper } from './backup-keeper.ts';
import type { CallContext, Opslag, ReadDelta, Shield } from './base/core-types.ts';
import { CoreFout, conflict } from './base/fout.ts';
import { GestoptFout, maakLangWerk } from './base/lang-werk.ts';
import { leesBackups } from './db/backup.ts';
import { gewijzigdeRijen, historieVan, laatsteOpdrachten, opdrachtenAfter } from './db/historie.ts';
import { historieVanEigendom } from './db/historie-eigenaar.ts';
import { opdrachtInStappen, schrijfBuitenJournaal, schrijfInzage, voerOpdrachtUit } from './db/journaal.ts';
import {
  aantalRegels,
  journaalStand,
  ongedaanInStappen,
  opnieuwInStappen,
  type TerugConflict,
  type TerugUitkomst,
} from './db/ongedaan.ts';
import { OpslagFout, type OpslagFoutSoort, opslagFoutSoort } from './db/opslag-fout.ts';
import { beoordeelPlaats, plaatsWaarschuwing } from './db/plaats.ts';
import { type Stappen, voltooi } from './db/stappen.ts';
import type { DagKlok, OpdrachtRef, Store, Wijziging, WriteDb } from './db/types.ts';
import { telJournaalregels, vernietigKlachten } from './db/vernietig.ts';

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

function metMeldingVan(fout: unknown): unknown {
  return fout instanceof OpslagFout ? new CoreFout('bezet', { melding: OPSLAGMELDING[fout.soort] }) : fout;
}

function metMelding<T>(werk: () => T): T {
  try {
    return werk();
  } catch (fout) {
    throw metMeldingVan(fout);
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

/** What stands in the way may be a complaint that this person may not see: then not even that it is one. */
function metVerborgenLabel(
  { melding, door, opdracht }: TerugConflict,
  verberg: <R extends OpdrachtRef | null>(regel: R) => R,
): string {
  const zichtbaar = verberg(door);
  if (door === null || zichtbaar === null || zichtbaar.label === door.label) return melding;
  return `U kunt “${opdracht.label}” niet meer terugdraaien: daarna is hetzelfde gegeven anders gewijzigd of gebruikt.`;
}

/** An opdracht that changed more rows than this is not told row by row: reading again is quicker for everybody. */
const MAX_DELTA = 4000;

/** Taking back and doing again: first who may, then at a stretch or with pauses. */
function maakTerug(store: Store, shield: Shield, lang: ReturnType<typeof maakLangWerk>) {
  const doe = async (
    ctx: CallContext,
    doel: string | undefined,
    stappen: () => Stappen<TerugUitkomst>,
  ): Promise<OpdrachtRef | null> => {
    requireInPlace(store);
    shield.requireMayTakeBack(store, ctx.gebruiker, doel);
    const verberg = shield.hide(store, ctx.gebruiker);
    const veel = doel !== undefined && aantalRegels(store, doel) > MAX_DELTA;
    try {
      const uitkomst = veel
        ? await lang.doe(ctx.aanroep, 'Er wordt nu een grote wijziging teruggezet.', stappen())
        : voltooi(stappen());
      return uitgevoerdOfConflict(uitkomst, verberg);
    } catch (fout) {
      throw metMeldingVan(fout);
    }
  };
  return {
    maakOngedaan: async (ctx: CallContext, opdrachtId?: string) => {
      lang.vereisVrij();
      const doel = opdrachtId ?? journaalStand(store).ongedaan?.id;
      return await doe(ctx, doel, () => {
        shield.requireLast(store, doel);
        return ongedaanInStappen(store, ctx, opdrachtId);
      });
    },
    voerOpnieuwUit: async (ctx: CallContext) => {
      lang.vereisVrij();
      return await doe(ctx, journaalStand(store).opnieuw?.id, () => opnieuwInStappen(store, ctx));
    },
  };
}

/** What is written to a file that was removed or replaced is gone at the end of the day: it is refused. */
function requireInPlace({ intern }: Store): void {
  if (intern.outside?.isInPlace() !== false) return;
  throw new CoreFout('bezet', {
    melding:
      'Niet opgeslagen: het bestand van de administratie is weggehaald, verplaatst of vervangen terwijl het open was. Ga naar Beheer, Back-ups en kies “Nu een kopie maken”. Start het programma daarna opnieuw.',
  });
}

/** The writing doors; while long work runs they are closed. */
function maakSchrijfdeuren(store: Store, lang: ReturnType<typeof maakLangWerk>) {
  const schrijf = <T>(werk: () => T): T => {
    lang.vereisVrij();
    requireInPlace(store);
    return metMelding(werk);
  };
  return {
    schrijf,
    voerUit: <U>(ctx: CallContext, werk: (tx: WriteDb) => Wijziging<U>) =>
      schrijf(() => voerOpdrachtUit(store, ctx, werk)),
    voerLangUit: async <U>(ctx: CallContext, werk: (tx: WriteDb) => Stappen<Wijziging<U>>) => {
      requireInPlace(store);
      const stappen = opdrachtInStappen(store, ctx, { soort: 'wijziging' }, werk);
      try {
        return await lang.doe(ctx.aanroep, 'Er wordt nu een lijst overgenomen.', stappen);
      } catch (fout) {
        if (fout instanceof GestoptFout) return null;
        throw metMeldingVan(fout);
      }
    },
    buitenJournaal: <U>(werk: (tx: WriteDb) => U) => schrijf(() => schrijfBuitenJournaal(store, werk)),
  };
}

type Backups = {
  /** Folder; null = none are made. */
  readonly map: string | null;
  readonly keeper: BackupKeeper | null;
};

/** What features know and the store does not. */
type Given = { readonly shield: Shield; readonly readDelta: ReadDelta };

/** The doors to an open store, as the calls see them. */
export function maakOpslag(
  store: Store,
  klok: DagKlok,
  { map: backups, keeper }: Backups,
  { shield, readDelta }: Given,
): Opslag {
  const waarschuwing = plaatsWaarschuwing(beoordeelPlaats(store.pad));
  const lang = maakLangWerk(store);
  const { schrijf, ...deuren } = maakSchrijfdeuren(store, lang);
  return {
    get lees() {
      return lang.bron().lees;
    },
    ...deuren,
    ...maakTerug(store, shield, lang),
    voortgang: lang.voortgang,
    stop: lang.stop,
    journaalStand: (gebruiker) => {
      const stand = journaalStand(lang.bron());
      const verberg = shield.hide(lang.bron(), gebruiker);
      return { ongedaan: verberg(stand.ongedaan), opnieuw: verberg(stand.opnieuw) };
    },
    planbordDelta: (opdrachtId) =>
      aantalRegels(store, opdrachtId) > MAX_DELTA
        ? { herlees: true }
        : readDelta(store.lees, gewijzigdeRijen(store, opdrachtId), klok.vandaag()),
    opdrachten: (gebruiker, aantal) =>
      laatsteOpdrachten(lang.bron(), aantal).map(shield.hide(lang.bron(), gebruiker)),
    historie: (tabel, id) => historieVan(lang.bron(), tabel, id),
    historieVanEigendom: (eigendom) => historieVanEigendom(lang.bron(), eigendom),
    noteerInzage: (ctx, inzage) => schrijf(() => schrijfInzage(store, ctx, inzage)),
    sporen: (klachtIds) => ({
      journaalregels: telJournaalregels(lang.bron(), klachtIds),
      backups: backups === null ? 0 : countBackups(backups),
    }),
    vernietig: (klachtIds, werk) =>
      schrijf(() => {
        const sporen = vernietigKlachten(store, { klachtIds, backups, klok }, werk);
        keeper?.copyToSecond();
        return sporen;
      }),
    backupState: () => {
      const state = keeper?.state() ?? { laatste: null, waarschuwingen: [] };
      const waarschuwingen = [...(waarschuwing === null ? [] : [waarschuwing]), ...state.waarschuwingen];
      return { laatste: state.laatste, waarschuwingen };
    },
    makeBackup: () => {
      lang.vereisVrij();
      if (keeper === null) throw new CoreFout('bezet', { melding: 'Hiervan worden geen back-ups gemaakt.' });
      try {
        return keeper.make();
      } catch (fout) {
        throw new CoreFout('bezet', { melding: whyNoBackup(fout) });
      }
    },
    lossRead: () => keeper?.lossRead(),
    opdrachtenSinds: (gebruiker, volgnummer, aantal) => {
      const { totaal, regels } = opdrachtenAfter(lang.bron(), volgnummer, aantal);
      return { totaal, regels: regels.map(shield.hide(lang.bron(), gebruiker)) };
    },
  };
}

/** A folder that cannot be read has none that can be counted. */
function countBackups(map: string): number {
  try {
    return leesBackups(map).length;
  } catch {
    return 0;
  }
}

function whyNoBackup(fout: unknown): string {
  const soort = opslagFoutSoort(fout);
  return soort === 'schijf-vol'
    ? 'De kopie is niet gemaakt: de schijf is vol. Maak ruimte vrij en probeer het opnieuw.'
    : 'De kopie is niet gemaakt: in de map met back-ups kan niet worden geschreven. Vraag de beheerder van de computer.';
}
