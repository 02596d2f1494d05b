import { z } from 'zod';
import { toegangOfCall } from '../../../../shared/contract/toegang-of-call.ts';
import { klachtrollenMet } from '../../../../shared/domain/gebruiker/rechten.ts';
import { uitvoerderBezwaren } from '../../../../shared/domain/klacht/basis/behandelaar.ts';
import type { KlachtRol } from '../../../../shared/domain/klacht/basis/lists.ts';
import { klachtrollenOf } from '../../../../shared/domain/klacht/basis/rollen.ts';
import { findOvergang, OVERGANGEN } from '../../../../shared/domain/klacht/verloop/overgangen.ts';
import type { Gebruiker, Shield } from '../../../base/core-types.ts';
import { CoreFault, conflict } from '../../../base/fault.ts';
import { callOf, imagesOf } from '../../../db/historie.ts';
import type { OpdrachtRef, Store } from '../../../db/types.ts';
import { latereRegistratie } from '../intake/nummering.service.ts';
import {
  createZichtbaarheid,
  loadKlachten,
  toegangOf,
  type Zichtbaarheid,
} from '../klacht/klacht-laden.service.ts';
import { selectRol } from '../klacht/toegang.rules.ts';
import {
  geregistreerdeNummers,
  type KlachtAandeel,
  klachtAandeel,
  latereKlachtOpdracht,
} from './journaal.repository.ts';

/** Complaints in the journal (domein §5.1): who may not see one does not read its label and does not take it back. */

/** All others may know. */
const HIDDEN = 'Klacht gewijzigd';

type Ziet = (aandeel: KlachtAandeel) => boolean;

function createZiet(store: Store, gebruiker: Gebruiker): Ziet {
  let sight: Zichtbaarheid | null = null;
  const heeftRolInKlachten = klachtrollenOf(gebruiker).length > 0;
  return ({ isGewist, klachtIds, beklaagdeIds }) => {
    if (!heeftRolInKlachten || isGewist) return false;
    sight ??= createZichtbaarheid(store.lees, gebruiker);
    const ziet = sight;
    return klachtIds.every((id) => ziet(id, beklaagdeIds));
  };
}

/** Hides the label of an opdracht about a complaint that this person may not see. */
function createHider(store: Store, gebruiker: Gebruiker) {
  const ziet = createZiet(store, gebruiker);
  return <R extends OpdrachtRef | null>(line: R): R => {
    if (line === null) return line;
    const aandeel = klachtAandeel(store, line.id);
    return !aandeel.isKlacht || ziet(aandeel) ? line : { ...line, label: HIDDEN };
  };
}

/** Which complaints an opdracht is about, for who may see all of them. */
function visibleKlachten(store: Store, gebruiker: Gebruiker, opdrachtId: string): readonly string[] | null {
  const aandeel = klachtAandeel(store, opdrachtId);
  if (!aandeel.isKlacht) return [];
  return createZiet(store, gebruiker)(aandeel) ? aandeel.klachtIds : null;
}

const stapRow = z.object({ soort: z.string() });

/**
 * The roles of each act in an opdracht that only some who see the complaint may do: a step by its own roles, the
 * dossier and the oordeel by those of the call.
 */
function rollenPerHandeling(store: Store, opdrachtId: string): (readonly KlachtRol[])[] {
  const aanroep = callOf(store, opdrachtId);
  const toegang = aanroep === null ? null : toegangOfCall(aanroep);
  if (toegang === 'klachtDossier' || toegang === 'klachtOordeel') return [klachtrollenMet(toegang)];
  if (toegang !== 'klachtStap') return [];
  return imagesOf(store, opdrachtId)
    .filter(({ tabel }) => tabel === 'klacht_stap')
    .map(({ beeld }) => {
      const { soort } = stapRow.parse(beeld);
      const definitie = OVERGANGEN.find((row) => row.soort === soort) ?? findOvergang('stap');
      return definitie?.rollen ?? [];
    });
}

/** Whether this person might do now what the opdracht did: in a role that may, and not involved in the conduct (Awb 9:7). */
function magHandelingen(
  store: Store,
  gebruiker: Gebruiker,
  opdrachtId: string,
  klachtIds: readonly string[],
): boolean {
  const handelingen = rollenPerHandeling(store, opdrachtId);
  if (handelingen.length === 0) return true;
  const toegang = toegangOf(store.lees, gebruiker);
  const { rollen: _, gebiedIds: __, ...persoon } = toegang;
  const geladen = loadKlachten(store.lees, klachtIds);
  return handelingen.every((rollen) => {
    const rol = selectRol(toegang, rollen);
    return (
      rol !== null &&
      geladen.every(({ klacht }) => uitvoerderBezwaren({ ...persoon, rol }, klacht.dossier).length === 0)
    );
  });
}

/** Refuses to take back (or do again) what is about a complaint and not this person's to change. */
function requireBack(store: Store, gebruiker: Gebruiker, opdrachtId: string | undefined): void {
  if (opdrachtId === undefined) return;
  const aandeel = klachtAandeel(store, opdrachtId);
  if (!aandeel.isKlacht) return;
  if (
    createZiet(store, gebruiker)(aandeel) &&
    magHandelingen(store, gebruiker, opdrachtId, aandeel.klachtIds)
  ) {
    return;
  }
  throw new CoreFault('geenRecht', {
    melding:
      'Deze wijziging hoort bij een klacht. Iemand die deze klacht behandelt, kan die wijziging ongedaan maken.',
  });
}

/** A complaint is taken back from its last step on: nothing is pulled away from under what came later. */
function requireLastStap(store: Store, opdrachtId: string): void {
  const later = latereKlachtOpdracht(store, opdrachtId);
  if (later === null) return;
  throw conflict(
    `Dit kan niet ongedaan worden gemaakt: daarna ging deze klacht verder met “${later.label}”. Maak eerst die wijziging ongedaan.`,
  );
}

/**
 * Whether an opdracht is the last of its complaint. Undoing a registration gives its number back, so that one
 * must be the last of its year too: numbers are gapless.
 */
function requireLastNummer(store: Store, opdrachtId: string | undefined): void {
  if (opdrachtId === undefined) return;
  requireLastStap(store, opdrachtId);
  for (const nummer of geregistreerdeNummers(store, opdrachtId)) {
    const later = latereRegistratie(store.lees, nummer);
    if (later === null) continue;
    throw conflict(
      `De registratie van klacht ${nummer} kan niet meer ongedaan worden gemaakt: daarna is klacht ${later} geregistreerd, en de nummers moeten op elkaar aansluiten. Leg vast dat de klacht is ingetrokken of doorgezonden.`,
    );
  }
}

/** What core.ts gives to those who know no complaint. */
export const klachtShield: Shield = {
  hide: createHider,
  visibleKlachten,
  requireMayTakeBack: requireBack,
  requireLast: requireLastNummer,
};
