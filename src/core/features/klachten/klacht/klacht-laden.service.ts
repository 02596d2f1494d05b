import { HARD } from '../../../../shared/domain/klacht/basis/behandelaar.ts';
import type { KlachtRol } from '../../../../shared/domain/klacht/basis/lists.ts';
import { klachtrollenOf } from '../../../../shared/domain/klacht/basis/rollen.ts';
import type { Klacht, Uitvoerder } from '../../../../shared/domain/klacht/basis/types.ts';
import type { KlachtContext } from '../../../../shared/domain/klacht/termijn/dossier-termijn.ts';
import type { CallContext, Gebruiker } from '../../../base/core-types.ts';
import { CoreFault, notFound } from '../../../base/fault.ts';
import type { ReadDb } from '../../../db/types.ts';
import { toKlacht } from './klacht-mapping.ts';
import {
  type KlachtParts,
  type KlachtRow,
  readKlachtInstellingen,
  readKlachtKalender,
  readKlachtRows,
  readParts,
} from './klachten.repository.ts';
import { readTeamGebieden, readWijkGebieden, readWijkTeams } from './plaatsen.repository.ts';
import { sleutelOf } from './sleutels.repository.ts';
import {
  gaatOver,
  isNietUitTeSluiten,
  type Klachtkring,
  type Klachttoegang,
  mayKlachtZien,
  selectRol,
  WIE_ONBEKEND,
  zietContent,
  zietHeleStad,
} from './toegang.rules.ts';
import { currentPersoon, readPersonen } from './wie.service.ts';

/** Reads complaints, and is the only way to them: what somebody may not see does not exist for them. */

export type LoadedKlacht = {
  readonly rij: KlachtRow;
  readonly delen: KlachtParts;
  readonly klacht: Klacht;
};

function partOf(parts: KlachtParts, klachtId: string): KlachtParts {
  const van = <T extends { klachtId: string }>(rows: readonly T[]) =>
    rows.filter((row) => row.klachtId === klachtId);
  return {
    klagers: van(parts.klagers),
    beklaagden: van(parts.beklaagden),
    betrokkenen: van(parts.betrokkenen),
    onderdelen: van(parts.onderdelen),
    aanvullingen: van(parts.aanvullingen),
    stappen: van(parts.stappen),
    verdagingen: van(parts.verdagingen),
    uitstel: van(parts.uitstel),
  };
}

/** Without looking at who asks: for figures, retention and the checks of visibility itself. */
export function loadKlachten(db: ReadDb, ids: readonly string[] | null): LoadedKlacht[] {
  const rows = readKlachtRows(db, ids);
  const all = readParts(db, ids);
  const personen = readPersonen(db);
  return rows.map((rij) => {
    const delen = partOf(all, rij.id);
    return { rij, delen, klacht: toKlacht(rij, delen, personen) };
  });
}

/** What this person is for complaints. */
export function toegangOf(db: ReadDb, gebruiker: Gebruiker): Klachttoegang {
  return {
    ...currentPersoon(db, gebruiker),
    rollen: klachtrollenOf(gebruiker),
    gebiedIds: gebruiker.gebiedIds ?? null,
  };
}

/** Who may see a complaint depends on the people and places in it. */
export function createKring(db: ReadDb): (loaded: LoadedKlacht) => Klachtkring {
  const gebieden = [...readTeamGebieden(db), ...readWijkGebieden(db)];
  const wijkTeams = readWijkTeams(db);
  return ({ rij, delen }) => {
    const sinds = <T extends { geldigTot: string | null }>(plaats: T) =>
      plaats.geldigTot === null || plaats.geldigTot > rij.ontvangstdatum;
    const teams = wijkTeams.filter((wt) => wt.wijkId === rij.wijkId && sinds(wt)).map((wt) => wt.teamId);
    // A team says where it is; only without one the teams of the wijk do.
    const plaatsen = rij.teamId === null ? [rij.wijkId, ...teams] : [rij.teamId, rij.wijkId];
    return {
      beklaagdeIds: delen.beklaagden.map(sleutelOf),
      betrokkenIds: delen.betrokkenen.filter((row) => HARD.includes(row.betrokkenheid)).map(sleutelOf),
      gebiedIds: gebieden.filter((g) => plaatsen.includes(g.plaatsId) && sinds(g)).map((g) => g.gebiedId),
      gebruikerIds: [rij.behandelaarId, rij.informeelDoorId].flatMap((id) => id ?? []),
    };
  };
}

export type Zichtbaarheid = (klachtId: string, beklaagdeIds: readonly string[]) => boolean;

/**
 * Whether a gebruiker may see a complaint, which may be gone (its registration was undone): then it is known
 * only whom it was about, and who sees the whole city sees it. `beklaagdeIds`: whom it was ever about.
 */
export function createZichtbaarheid(db: ReadDb, gebruiker: Gebruiker): Zichtbaarheid {
  const toegang = toegangOf(db, gebruiker);
  if (!zietContent(toegang)) return () => false;
  const kring = createKring(db);
  return (klachtId, beklaagdeIds) => {
    if (isNietUitTeSluiten(toegang, beklaagdeIds)) return false;
    const [loaded] = loadKlachten(db, [klachtId]);
    return loaded === undefined ? zietHeleStad(toegang) : mayKlachtZien(toegang, kring(loaded));
  };
}

/** Refuses somebody who may not see contents of any complaint. */
export function requireContent(db: ReadDb, ctx: CallContext): Klachttoegang {
  const toegang = toegangOf(db, ctx.gebruiker);
  if (!zietContent(toegang)) throw new CoreFault('geenRecht');
  return toegang;
}

/** The complaints this person may see. */
export function zichtbareKlachten(db: ReadDb, ctx: CallContext): LoadedKlacht[] {
  const toegang = requireContent(db, ctx);
  const kring = createKring(db);
  return loadKlachten(db, null).filter((loaded) => mayKlachtZien(toegang, kring(loaded)));
}

/** Why a complaint is closed to somebody, in words that tell them what to do; of one about them it does not exist. */
function requireNietBetrokken(toegang: Klachttoegang, { beklaagdeIds, betrokkenIds }: Klachtkring): void {
  if (gaatOver(toegang, beklaagdeIds)) return;
  const fault = (melding: string) => new CoreFault('geenRecht', { melding });
  if (gaatOver(toegang, betrokkenIds))
    throw fault('U bent bij deze klacht betrokken. Een collega moet deze stap zetten. (Awb 9:7 lid 1)');
  if (isNietUitTeSluiten(toegang, [...beklaagdeIds, ...betrokkenIds])) throw fault(WIE_ONBEKEND);
}

/** One complaint; one that is hidden is answered like one that does not exist. */
export function findKlacht(db: ReadDb, ctx: CallContext, id: string): LoadedKlacht {
  const toegang = requireContent(db, ctx);
  const [loaded] = loadKlachten(db, [id]);
  const kring = loaded === undefined ? null : createKring(db)(loaded);
  if (kring !== null) requireNietBetrokken(toegang, kring);
  if (loaded === undefined || kring === null || !mayKlachtZien(toegang, kring)) {
    throw notFound('Deze klacht bestaat niet, of u mag haar niet inzien.');
  }
  return loaded;
}

/** One complaint that can still be changed. */
export function findLevendeKlacht(db: ReadDb, ctx: CallContext, id: string): LoadedKlacht {
  const loaded = findKlacht(db, ctx, id);
  if (loaded.rij.status === 'vernietigd') {
    throw notFound('Deze klacht is vernietigd. Alleen het nummer en de cijfers zijn er nog.');
  }
  return loaded;
}

/** Refuses who has none of the roles; answers the one they act in. */
export function requireRol(db: ReadDb, ctx: CallContext, rollen: readonly KlachtRol[]): KlachtRol {
  const rol = selectRol(toegangOf(db, ctx.gebruiker), rollen);
  if (rol === null) throw new CoreFault('geenRecht');
  return rol;
}

/** Who acts, in the role that fits the step best; without one the machine says which role it needs. */
export function uitvoerderOf(db: ReadDb, ctx: CallContext, rollen: readonly KlachtRol[]): Uitvoerder {
  const toegang = toegangOf(db, ctx.gebruiker);
  const { rollen: own, gebiedIds: _, ...persoon } = toegang;
  const rol = selectRol(toegang, rollen) ?? own[0];
  if (rol === undefined) throw new CoreFault('geenRecht');
  return { ...persoon, rol };
}

export function klachtContext(db: ReadDb): KlachtContext {
  return { instellingen: readKlachtInstellingen(db), ...readKlachtKalender(db) };
}
