import {
  type KeyRing,
  type KeySlot,
  openRing,
  peopleToName,
  type RingFind,
  ringOf,
  slotsOf,
} from '../host/key-ring.ts';
import { type Kluis, keepInKluis, type ScryptKosten, wrapKey } from '../host/keys.ts';
import { readRecoveryKey, whyNoKey } from '../host/recovery-key.ts';
import type { Sidecar } from '../host/sidecar.ts';
import type { OpenFaultSoort } from '../shared/contract/shell.ts';
import { assertNever } from '../shared/domain/assert-never.ts';

/** A copy could not be made or put back, and nothing has changed; `message` says why, in Dutch. */
export class RestoreFault extends Error {}

/** None of the keys fits. */
export class WrongKey extends RestoreFault {}

/** Something is to be typed first, or what was typed is not right: in which field, and what to say there. */
export class KeyFault extends Error {
  readonly veld: 'wachtzin' | 'sleutel' | 'wachtzinNu' | 'gebruiker';
  constructor(field: KeyFault['veld'], message: string) {
    super(message);
    this.veld = field;
  }
}

const NIETS = 'Er is niets veranderd.';

export const WHY_NOT_RESTORED: Readonly<Record<OpenFaultSoort, string>> = {
  'verkeerde-sleutel': `Deze kopie is met een andere sleutel gemaakt. ${NIETS}`,
  'sleutel-elders': `Dit account op deze computer heeft de sleutel van deze kopie niet. ${NIETS}`,
  'sleutel-weg': `Bij deze kopie staat niet hoe de sleutel wordt gevonden. ${NIETS}`,
  'sleutel-beschadigd': `Wat er bij deze kopie over de sleutel staat, is beschadigd. ${NIETS}`,
  beschadigd: `Deze kopie is beschadigd. Kies een andere. ${NIETS}`,
  overschreven: `Deze kopie is beschadigd. Kies een andere. ${NIETS}`,
  'log-hoort-niet': `Naast deze kopie staat een bestand met de laatste wijzigingen (het eindigt op -wal), en dat is beschadigd of hoort er niet bij. Wilt u de kopie zonder die wijzigingen gebruiken? Zet dat bestand dan eerst in een andere map. ${NIETS}`,
  'half-teruggezet':
    'Het terugzetten is halverwege gestopt. Wat er stond en de kopie zijn er allebei nog. Start het programma opnieuw: dan wordt het afgemaakt.',
  'nieuwere-versie': `Deze kopie is van een nieuwere Gebiedsplanner. Installeer eerst de nieuwste versie. ${NIETS}`,
  'alleen-lezen': `In de map van de administratie kan niet worden geschreven. ${NIETS}`,
  'schijf-vol': `De schijf is vol. Maak ruimte vrij en probeer het opnieuw. ${NIETS}`,
  'in-gebruik': `De administratie is nog ergens anders geopend. Sluit haar daar eerst. ${NIETS}`,
  'niet-gevonden': `Deze kopie is er niet meer. ${NIETS}`,
  'geen-toegang': `U bent in deze kopie geen gebruiker. ${NIETS}`,
  'migratie-mislukt': `Deze kopie is van een andere reeks versies dan dit programma. ${NIETS}`,
  'core-gestopt': `Het programma stopte tijdens het terugzetten. Probeer het opnieuw. ${NIETS}`,
  'programma-veranderd': `Een onderdeel van het programma is veranderd. Laat het opnieuw installeren. ${NIETS}`,
  onbekend: `Het terugzetten is niet gelukt. Probeer het opnieuw. ${NIETS}`,
};

/** A copy to look at. */
export type ShownCopy = {
  readonly backup: string;
  /** The keys that it may have, the likeliest first. */
  readonly keys: readonly string[];
  readonly naam: string;
  /** When it was made, ISO. */
  readonly moment: string;
};

/** Why a copy cannot be looked at. */
export const WHY_NOT_SHOWN: Readonly<Record<OpenFaultSoort, string>> = {
  ...WHY_NOT_RESTORED,
  'alleen-lezen':
    'De kopie kan niet worden bekeken: in de map van de administratie kan niet worden geschreven.',
  'core-gestopt': 'Het programma stopte tijdens het openen van de kopie. Probeer het opnieuw.',
  onbekend: 'De kopie kan niet worden geopend. Probeer het opnieuw.',
};

export const WHY_NOT_COPIED: Partial<Readonly<Record<OpenFaultSoort, string>>> = {
  'schijf-vol': 'De kopie is niet gemaakt: op die plaats is geen ruimte meer.',
  'alleen-lezen': 'De kopie is niet gemaakt: op die plaats kan niet worden geschreven. Kies een andere.',
};

/** What was typed to open a copy with; null = nothing. */
export type Typed = {
  readonly wachtzin: string | null;
  readonly sleutel: string | null;
  /** Whose the wachtzin is, where that must be chosen; '' = of nobody that is known. Absent = not chosen. */
  readonly gebruiker?: string | null;
};

type Beside = Sidecar | null;

/** `slot`: whose way in gave the first key; null = it was typed, or is that of the administratie. */
export type CopyKeys = { readonly keys: readonly string[]; readonly slot: KeySlot | null };

/**
 * The keys a copy may have, the likeliest first: what was typed, what the file beside it says, and the key of the
 * administratie itself. Throws when something must be typed first.
 */
export async function keysFor(
  beside: Beside,
  typed: Typed,
  own: string | null,
  kluis: () => Kluis,
  note: (found: RingFind) => void = () => undefined,
): Promise<CopyKeys> {
  if (typed.sleutel !== null) {
    const read = readRecoveryKey(typed.sleutel);
    if (read.soort !== 'sleutel') throw new KeyFault('sleutel', whyNoKey(read));
    return { keys: [read.sleutel], slot: null };
  }
  const rest = own === null ? [] : [own];
  const byOwn = { keys: rest, slot: null };
  if (beside === null) {
    if (own === null) throw new KeyFault('sleutel', 'Vul de herstelsleutel van deze kopie in.');
    return byOwn;
  }
  const found = await openRing(ringToTry(beside.ring, typed), kluis, typed.wachtzin);
  note(found);
  switch (found.soort) {
    case 'sleutel':
      // Whoever gave it knows it too: it is for choosing another one, in the administratie itself.
      if (found.slot.eenmalig) throw new KeyFault('wachtzin', 'Een startwachtzin opent geen kopie.');
      return { keys: [found.sleutel, ...rest], slot: found.slot };
    case 'wachtzin-onjuist':
      throw new KeyFault('wachtzin', 'Deze wachtzin past niet bij deze kopie.');
    case 'wachtzin-nodig':
      if (own === null) throw new KeyFault('wachtzin', 'Vul de wachtzin van deze kopie in.');
      return byOwn;
    case 'onvindbaar':
      if (own === null) {
        throw new KeyFault('sleutel', 'Deze computer heeft de sleutel niet. Vul de herstelsleutel in.');
      }
      return byOwn;
    default:
      return assertNever(found);
  }
}

/** The ways in of whoever types, where there are too many to try them all. Throws when that is still to be chosen. */
function ringToTry(ring: KeyRing, { wachtzin, gebruiker }: Typed): KeyRing {
  if (wachtzin === null || peopleToName(ring).length === 0) return ring;
  if (gebruiker === null || gebruiker === undefined) {
    throw new KeyFault('gebruiker', 'Kies van wie de wachtzin is.');
  }
  return slotsOf(ring, gebruiker === '' ? null : gebruiker);
}

/** What to type when none of the keys fitted. */
export function askOtherKey(beside: Beside, { wachtzin, sleutel }: Typed): KeyFault {
  if (sleutel !== null) return new KeyFault('sleutel', 'Deze herstelsleutel hoort bij een ander bestand.');
  const asksWachtzin = beside?.ring.some(({ bron }) => ['wachtzin', 'omslag'].includes(bron.soort)) === true;
  return asksWachtzin && wachtzin === null
    ? new KeyFault('wachtzin', 'Deze kopie heeft een eigen wachtzin. Vul die in.')
    : new KeyFault(
        'sleutel',
        'De sleutel van deze administratie past niet op deze kopie. Vul de herstelsleutel van de kopie in.',
      );
}

/** How this computer keeps the key of a copy from now on. Throws when it needs a wachtzin for that. */
export async function keepKey(
  key: string,
  beside: Beside,
  typed: Typed,
  slot: KeySlot | null,
  kluis: Kluis,
  kosten: ScryptKosten,
): Promise<KeyRing> {
  if (kluis !== null) {
    // Whose it was, it stays: a key of nobody would let them choose who they are.
    return ringOf(keepInKluis(key, kluis)).map((own) => ({
      ...own,
      ...(slot === null ? {} : { gebruiker: slot.gebruiker, naam: slot.naam }),
    }));
  }
  if (typed.wachtzin === null || typed.wachtzin.length < 12) {
    throw new KeyFault('wachtzin', 'Kies een wachtzin van minstens 12 tekens voor op deze computer.');
  }
  // The wachtzin that opened the copy goes on opening it.
  if (typed.sleutel === null && beside !== null) return beside.ring;
  return ringOf(await wrapKey(key, typed.wachtzin, kosten));
}
