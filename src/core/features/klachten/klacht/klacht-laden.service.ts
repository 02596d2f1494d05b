import type { KlachtRol } from '../../../../shared/domain/klacht/basis/lijsten.ts';
import { klachtrollenVan } from '../../../../shared/domain/klacht/basis/rollen.ts';
import type { Klacht, Uitvoerder } from '../../../../shared/domain/klacht/basis/types.ts';
import type { KlachtContext } from '../../../../shared/domain/klacht/termijn/dossier-termijn.ts';
import type { CallContext, Gebruiker } from '../../../base/core-types.ts';
import { CoreFout, nietGevonden } from '../../../base/fout.ts';
import type { ReadDb } from '../../../db/types.ts';
import { naarKlacht, type Personen } from './klacht-mapping.ts';
import {
  type KlachtDelen,
  type KlachtRij,
  leesDelen,
  leesGebruikers,
  leesKlachtInstellingen,
  leesKlachtKalender,
  leesKlachtRijen,
} from './klachten.repository.ts';
import { leesTeamGebieden, leesWijkGebieden, leesWijkTeams } from './plaatsen.repository.ts';
import {
  type Klachtkring,
  type Klachttoegang,
  kiesRol,
  magKlachtZien,
  zietHeleStad,
  zietInhoud,
} from './toegang.rules.ts';

/** Reads complaints, and is the only way to them: what somebody may not see does not exist for them. */

export type GeladenKlacht = {
  readonly rij: KlachtRij;
  readonly delen: KlachtDelen;
  readonly klacht: Klacht;
};

function deelVan(delen: KlachtDelen, klachtId: string): KlachtDelen {
  const van = <T extends { klachtId: string }>(rijen: readonly T[]) =>
    rijen.filter((rij) => rij.klachtId === klachtId);
  return {
    beklaagden: van(delen.beklaagden),
    betrokkenen: van(delen.betrokkenen),
    onderdelen: van(delen.onderdelen),
    aanvullingen: van(delen.aanvullingen),
    stappen: van(delen.stappen),
    verdagingen: van(delen.verdagingen),
    uitstel: van(delen.uitstel),
  };
}

/** Without looking at who asks: for figures, retention and the checks of visibility itself. */
export function laadKlachten(db: ReadDb, ids: readonly string[] | null): GeladenKlacht[] {
  const rijen = leesKlachtRijen(db, ids);
  const alle = leesDelen(db, ids);
  const personen: Personen = new Map(leesGebruikers(db).map((rij) => [rij.id, rij.medewerkerId]));
  return rijen.map((rij) => {
    const delen = deelVan(alle, rij.id);
    return { rij, delen, klacht: naarKlacht(rij, delen, personen) };
  });
}

/** What this person is for complaints; a name that is that of one gebruiker is that gebruiker. */
export function toegangVan(db: ReadDb, gebruiker: Gebruiker): Klachttoegang {
  const naam = gebruiker.naam.toLowerCase();
  const rij = leesGebruikers(db).find((kandidaat) =>
    gebruiker.gebruikerId === undefined
      ? kandidaat.naam.toLowerCase() === naam || (kandidaat.account !== '' && kandidaat.account === naam)
      : kandidaat.id === gebruiker.gebruikerId,
  );
  return {
    rollen: klachtrollenVan(gebruiker),
    gebiedIds: gebruiker.gebiedIds ?? null,
    gebruikerId: rij?.id ?? gebruiker.gebruikerId ?? `naam:${naam}`,
    medewerkerId: gebruiker.medewerkerId ?? rij?.medewerkerId ?? null,
  };
}

/** Who may see a complaint depends on the people and places in it. */
function maakKring(db: ReadDb): (geladen: GeladenKlacht) => Klachtkring {
  const gebieden = [...leesTeamGebieden(db), ...leesWijkGebieden(db)];
  const wijkTeams = leesWijkTeams(db);
  return ({ rij, delen }) => {
    const sinds = <T extends { geldigTot: string | null }>(plaats: T) =>
      plaats.geldigTot === null || plaats.geldigTot > rij.ontvangstdatum;
    const teams = wijkTeams.filter((wt) => wt.wijkId === rij.wijkId && sinds(wt)).map((wt) => wt.teamId);
    // A team says where it is; only without one the teams of the wijk do.
    const plaatsen = rij.teamId === null ? [rij.wijkId, ...teams] : [rij.teamId, rij.wijkId];
    return {
      beklaagdeIds: delen.beklaagden.map((b) => b.medewerkerId),
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
export function maakZichtbaarheid(db: ReadDb, gebruiker: Gebruiker): Zichtbaarheid {
  const toegang = toegangVan(db, gebruiker);
  if (!zietInhoud(toegang)) return () => false;
  const kring = maakKring(db);
  return (klachtId, beklaagdeIds) => {
    if (toegang.medewerkerId !== null && beklaagdeIds.includes(toegang.medewerkerId)) return false;
    const [geladen] = laadKlachten(db, [klachtId]);
    return geladen === undefined ? zietHeleStad(toegang) : magKlachtZien(toegang, kring(geladen));
  };
}

/** Refuses somebody who may not see contents of any complaint. */
export function vereisInhoud(db: ReadDb, ctx: CallContext): Klachttoegang {
  const toegang = toegangVan(db, ctx.gebruiker);
  if (!zietInhoud(toegang)) throw new CoreFout('geenRecht');
  return toegang;
}

/** The complaints this person may see. */
export function zichtbareKlachten(db: ReadDb, ctx: CallContext): GeladenKlacht[] {
  const toegang = vereisInhoud(db, ctx);
  const kring = maakKring(db);
  return laadKlachten(db, null).filter((geladen) => magKlachtZien(toegang, kring(geladen)));
}

/** One complaint; one that is hidden is answered like one that does not exist. */
export function vindKlacht(db: ReadDb, ctx: CallContext, id: string): GeladenKlacht {
  const toegang = vereisInhoud(db, ctx);
  const [geladen] = laadKlachten(db, [id]);
  if (geladen === undefined || !magKlachtZien(toegang, maakKring(db)(geladen))) {
    throw nietGevonden('Deze klacht bestaat niet, of u mag haar niet inzien.');
  }
  return geladen;
}

/** One complaint that can still be changed. */
export function vindLevendeKlacht(db: ReadDb, ctx: CallContext, id: string): GeladenKlacht {
  const geladen = vindKlacht(db, ctx, id);
  if (geladen.rij.status === 'vernietigd') {
    throw nietGevonden('Deze klacht is vernietigd. Alleen het nummer en de cijfers zijn er nog.');
  }
  return geladen;
}

/** Refuses who has none of the roles; answers the one they act in. */
export function vereisRol(db: ReadDb, ctx: CallContext, rollen: readonly KlachtRol[]): KlachtRol {
  const rol = kiesRol(toegangVan(db, ctx.gebruiker), rollen);
  if (rol === null) throw new CoreFout('geenRecht');
  return rol;
}

/** Who acts, in the role that fits the step best; without one the machine says which role it needs. */
export function uitvoerderVan(db: ReadDb, ctx: CallContext, rollen: readonly KlachtRol[]): Uitvoerder {
  const toegang = toegangVan(db, ctx.gebruiker);
  const { gebruikerId, medewerkerId } = toegang;
  const rol = kiesRol(toegang, rollen) ?? toegang.rollen[0];
  if (rol === undefined) throw new CoreFout('geenRecht');
  return { gebruikerId, medewerkerId, rol };
}

export function klachtContext(db: ReadDb): KlachtContext {
  return { instellingen: leesKlachtInstellingen(db), kalenderdagen: leesKlachtKalender(db) };
}
