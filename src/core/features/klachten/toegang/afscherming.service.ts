import { hasRol } from '../../../../shared/domain/gebruiker/rol.ts';
import { klachtrollenOf } from '../../../../shared/domain/klacht/basis/rollen.ts';
import type { Gebruiker, Shield } from '../../../base/core-types.ts';
import { CoreFault, conflict } from '../../../base/fault.ts';
import type { OpdrachtRef, Store } from '../../../db/types.ts';
import { latereRegistratie } from '../intake/nummering.service.ts';
import { createZichtbaarheid, type Zichtbaarheid } from '../klacht/klacht-laden.service.ts';
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

/**
 * Refuses to take back (or do again) what is not this person's to change: a complaint that they may not see,
 * or planning below the rank that writes it.
 */
function requireBack(store: Store, gebruiker: Gebruiker, opdrachtId: string | undefined): void {
  if (opdrachtId === undefined) return;
  const aandeel = klachtAandeel(store, opdrachtId);
  const mag = aandeel.isKlacht
    ? createZiet(store, gebruiker)(aandeel)
    : hasRol(gebruiker.rol, 'administratie');
  if (mag) return;
  throw new CoreFault('geenRecht', {
    melding: aandeel.isKlacht
      ? 'De laatste wijziging hoort bij een klacht. Iemand die deze klacht behandelt, kan die wijziging ongedaan maken.'
      : 'De laatste wijziging hoort bij de planning. U hebt geen recht om die ongedaan te maken.',
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
  hasAccess: (gebruiker) => klachtrollenOf(gebruiker).length > 0,
  hide: createHider,
  requireMayTakeBack: requireBack,
  requireLast: requireLastNummer,
};
