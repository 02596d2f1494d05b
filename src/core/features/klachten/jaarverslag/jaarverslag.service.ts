import {
  type Jaarverslag,
  type VerslagJaar,
  verslagJaarSchema,
} from '../../../../shared/contract/klachten/jaarverslag.ts';
import { klachtrollenMet } from '../../../../shared/domain/gebruiker/rechten.ts';
import { readInstelling } from '../../../../shared/domain/instelling/instellingen.ts';
import type { TermijnUitkomst } from '../../../../shared/domain/klacht/basis/lists.ts';
import { zaakOordeel } from '../../../../shared/domain/klacht/basis/oordeel.ts';
import { isGeenKlacht } from '../../../../shared/domain/klacht/basis/regeling.ts';
import type { Klacht } from '../../../../shared/domain/klacht/basis/types.ts';
import {
  type KlachtContext,
  maatgevendeTermijn,
  stateOfKlacht,
} from '../../../../shared/domain/klacht/termijn/dossier-termijn.ts';
import { firstDatum, jaarOf } from '../../../../shared/domain/tijd/datum.ts';
import type { CallContext } from '../../../base/core-types.ts';
import { conflict } from '../../../base/fault.ts';
import { newId } from '../../../db/id.ts';
import type { ReadDb, Wijziging, WriteDb } from '../../../db/types.ts';
import {
  klachtContext,
  type LoadedKlacht,
  loadKlachten,
  requireRol,
} from '../klacht/klacht-laden.service.ts';
import { readBeginjaar, readGemeentenaam, readWijken, readWijknamen } from '../klacht/plaatsen.repository.ts';
import { readOmbudsman } from '../ombudsman/ombudsman.repository.ts';
import { readCijfers, readVerslagtekst, saveVastgesteld, saveVerslagtekst } from './figures.repository.ts';
import { type Verslagfeit, verslagJaar, type Wijk } from './jaarverslag.rules.ts';

/** The klachtenjaarverslag: figures of a year and of up to four years before it, without names. */

const TREND_JAREN = 5;

/** In time or late, measured by the term of its own end; null while it is open. */
export function termijnUitkomst(
  klacht: Klacht,
  vandaag: string,
  context: KlachtContext,
): TermijnUitkomst | null {
  const state = stateOfKlacht(klacht, vandaag, context);
  switch (state.soort) {
    case 'geen-termijn':
      return 'geen-termijn';
    case 'te-laat':
      return 'te-laat';
    case 'op-tijd': {
      // What the term rests on, not what was recorded: 9:8 is not extended, nor is a term by what does not count.
      const termijn = maatgevendeTermijn(klacht, context);
      const isVerlengd = termijn.soort === 'termijn' && ['verdaagd', 'uitstel'].includes(termijn.basis);
      return isVerlengd ? 'op-tijd-na-verlenging' : 'op-tijd';
    }
    default:
      return null;
  }
}

/** One fact per complaint; what was destroyed has its own. */
export function verslagfeiten(db: ReadDb, vandaag: string): Verslagfeit[] {
  const context = klachtContext(db);
  const cijfers = new Map(readCijfers(db).map((row) => [row.klachtId, row]));
  return loadKlachten(db, null).map(({ rij, klacht }: LoadedKlacht): Verslagfeit => {
    const cijfer = cijfers.get(rij.id);
    return {
      ontvangen: rij.ontvangstdatum,
      vorm: rij.vorm,
      wijkId: rij.wijkId,
      categorieen: cijfer?.categorieen ?? klacht.dossier.onderdelen.map((part) => part.categorie),
      afdoening: rij.afdoening,
      afgedaanOp: rij.afgedaanOp,
      oordeel: cijfer === undefined ? zaakOordeel(klacht.dossier.onderdelen) : cijfer.oordeel,
      termijn: cijfer?.termijn ?? (rij.afdoening === null ? null : termijnUitkomst(klacht, vandaag, context)),
      isGeenKlacht: isGeenKlacht(rij),
    };
  });
}

/** Wijken at the end of the year, in the municipality's order. */
function wijkenOn(db: ReadDb, datum: string): Wijk[] {
  const namen = readWijknamen(db);
  return readWijken(db, datum).map(({ id }) => ({ id, naam: namen.get(id) ?? '' }));
}

/** The figures of a year as they were made final; null where they were not. */
function readVastgesteld(db: ReadDb, jaar: number): VerslagJaar | null {
  const cijfers = readVerslagtekst(db, jaar)?.cijfers ?? null;
  return cijfers === null ? null : verslagJaarSchema.parse(JSON.parse(cijfers));
}

const TOTALEN = [
  ['Nog open op 1 januari', 'meegenomen'],
  ['Ontvangen', 'ontvangen'],
  ['Afgedaan', 'afgedaan'],
  ['Nog open op 31 december', 'open'],
] as const;

/**
 * What was corrected since the report was made final: of the totals, which are always published, old and new; of a
 * table only that it would be another one, so that no hidden number follows from the difference.
 */
function vastgesteldOf(
  db: ReadDb,
  jaar: number,
  cijfersOf: (jaar: number, allesIsKlacht: boolean) => VerslagJaar,
): Jaarverslag['vastgesteld'] {
  const row = readVerslagtekst(db, jaar);
  const was = readVastgesteld(db, jaar);
  if (row === undefined || row.vastgesteldOp === null || was === null) return null;
  // Compared as it was counted then: else what was no complaint would follow from the difference.
  const nu = cijfersOf(jaar, was.geenKlacht === null);
  return {
    op: row.vastgesteldOp,
    door: row.vastgesteldDoor,
    totalen: TOTALEN.flatMap(([label, key]) =>
      was[key] === nu[key] ? [] : [{ label, was: was[key], nu: nu[key] }],
    ),
    tabellen: was.tabellen.flatMap(({ soort, titel, rijen, totaal }) => {
      const table = nu.tabellen.find((een) => een.soort === soort);
      const same = JSON.stringify([rijen, totaal]) === JSON.stringify([table?.rijen, table?.totaal]);
      return same ? [] : [titel];
    }),
  };
}

/** Makes the report of a year final, once, when the year is over; undone it follows the register again. */
export function setVastgesteld(
  tx: WriteDb,
  ctx: CallContext,
  { jaar }: { readonly jaar: number },
): Wijziging<null> {
  requireRol(tx, ctx, klachtrollenMet('klachtJaarverslag'));
  const { cijfers, definitief, vastgesteld } = jaarverslag(tx, ctx, { jaar });
  if (vastgesteld !== null) throw conflict(`Het klachtenjaarverslag ${jaar} is al vastgesteld.`);
  if (!definitief || cijfers === null)
    throw conflict('U kunt een klachtenjaarverslag pas vaststellen als het jaar voorbij is.');
  saveVastgesteld(tx, {
    id: readVerslagtekst(tx, jaar)?.id ?? newId(ctx.klok),
    jaar,
    vastgesteldOp: new Date(ctx.klok.now()).toISOString(),
    vastgesteldDoor: ctx.gebruiker.naam,
    cijfers: JSON.stringify(cijfers),
  });
  return { label: `Klachtenjaarverslag ${jaar} vastgesteld`, uitvoer: null };
}

export function jaarverslag(db: ReadDb, ctx: CallContext, { jaar }: { readonly jaar: number }): Jaarverslag {
  const vandaag = ctx.klok.vandaag();
  const einde = `${jaar}-12-31`;
  const feiten = verslagfeiten(db, vandaag);
  const { instellingen } = klachtContext(db);
  const minimum = Math.round(readInstelling(instellingen, 'klachtMinimumAantal', vandaag));
  const ditJaar = jaarOf(vandaag);
  const registerVanaf = Math.min(
    readBeginjaar(db) ?? ditJaar,
    ditJaar,
    ...feiten.map((f) => jaarOf(f.ontvangen)),
  );
  const isKnown = (j: number): boolean =>
    (j >= registerVanaf && j <= ditJaar) || readVastgesteld(db, j) !== null;
  const jaren = Array.from({ length: TREND_JAREN }, (_, i) => jaar - TREND_JAREN + 1 + i);
  const cijfersOf = (j: number, allesIsKlacht = false) => {
    const totEnMet = firstDatum(`${j}-12-31`, vandaag);
    const counted = allesIsKlacht ? feiten.map((f) => ({ ...f, isGeenKlacht: false })) : feiten;
    return verslagJaar(j, totEnMet, counted, { wijken: wijkenOn(db, totEnMet), minimum });
  };
  const text = readVerslagtekst(db, jaar);
  // What was made final stays as it was, also in the trend of a later year.
  const publiekOf = (j: number) => readVastgesteld(db, j) ?? cijfersOf(j);
  return {
    gemeente: readGemeentenaam(db),
    jaar,
    opgesteldOp: vandaag,
    definitief: vandaag > einde,
    minimum,
    registerVanaf,
    cijfers: isKnown(jaar) ? publiekOf(jaar) : null,
    trend: isKnown(jaar) ? jaren.filter(isKnown).map(publiekOf) : [],
    vastgesteld: vastgesteldOf(db, jaar, cijfersOf),
    teksten: {
      inleiding: text?.inleiding ?? '',
      lessen: text?.lessen ?? '',
      maatregelen: text?.maatregelen ?? '',
    },
    ombudsman: readOmbudsman(db, firstDatum(einde, vandaag)) ?? null,
  };
}

type Texts = {
  readonly jaar: number;
  readonly inleiding: string;
  readonly lessen: string;
  readonly maatregelen: string;
};

export function saveJaarverslagText(tx: WriteDb, ctx: CallContext, input: Texts): Wijziging<null> {
  requireRol(tx, ctx, klachtrollenMet('klachtJaarverslag'));
  const known = readVerslagtekst(tx, input.jaar);
  saveVerslagtekst(tx, { id: known?.id ?? newId(ctx.klok), ...input });
  return { label: `Tekst van het klachtenjaarverslag ${input.jaar} gewijzigd`, uitvoer: null };
}
