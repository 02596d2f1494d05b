import type { Jaarverslag } from '../../../../shared/contract/klachten/jaarverslag.ts';
import { leesInstelling } from '../../../../shared/domain/instelling/instellingen.ts';
import type { TermijnUitkomst } from '../../../../shared/domain/klacht/basis/lijsten.ts';
import { zaakOordeel } from '../../../../shared/domain/klacht/basis/oordeel.ts';
import type { Klacht } from '../../../../shared/domain/klacht/basis/types.ts';
import {
  type KlachtContext,
  maatgevendeTermijn,
  standVanKlacht,
} from '../../../../shared/domain/klacht/termijn/dossier-termijn.ts';
import { eersteDatum, jaarVan } from '../../../../shared/domain/tijd/datum.ts';
import type { CallContext } from '../../../base/core-types.ts';
import { nieuwId } from '../../../db/id.ts';
import type { ReadDb, Wijziging, WriteDb } from '../../../db/types.ts';
import {
  type GeladenKlacht,
  klachtContext,
  laadKlachten,
  vereisRol,
} from '../klacht/klacht-laden.service.ts';
import { leesBeginjaar, leesGemeentenaam, leesWijken, leesWijknamen } from '../klacht/plaatsen.repository.ts';
import { leesOmbudsman } from '../ombudsman/ombudsman.repository.ts';
import { bewaarVerslagtekst, leesCijfers, leesVerslagtekst } from './cijfers.repository.ts';
import { type Verslagfeit, verslagJaar, type Wijk } from './jaarverslag.rules.ts';

/** The klachtenjaarverslag: figures of a year and of up to four years before it, without names. */

const TREND_JAREN = 5;

/** In time or late, measured by the term of its own end; null while it is open. */
export function termijnUitkomst(
  klacht: Klacht,
  vandaag: string,
  context: KlachtContext,
): TermijnUitkomst | null {
  const stand = standVanKlacht(klacht, vandaag, context);
  switch (stand.soort) {
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
  const cijfers = new Map(leesCijfers(db).map((rij) => [rij.klachtId, rij]));
  return laadKlachten(db, null).map(({ rij, klacht }: GeladenKlacht): Verslagfeit => {
    const cijfer = cijfers.get(rij.id);
    return {
      ontvangen: rij.ontvangstdatum,
      vorm: rij.vorm,
      wijkId: rij.wijkId,
      categorieen: cijfer?.categorieen ?? klacht.dossier.onderdelen.map((deel) => deel.categorie),
      afdoening: rij.afdoening,
      afgedaanOp: rij.afgedaanOp,
      oordeel: cijfer === undefined ? zaakOordeel(klacht.dossier.onderdelen) : cijfer.oordeel,
      termijn: cijfer?.termijn ?? (rij.afdoening === null ? null : termijnUitkomst(klacht, vandaag, context)),
    };
  });
}

/** Wijken at the end of the year, in the municipality's order. */
function wijkenOp(db: ReadDb, datum: string): Wijk[] {
  const namen = leesWijknamen(db);
  return leesWijken(db, datum).map(({ id }) => ({ id, naam: namen.get(id) ?? '' }));
}

export function jaarverslag(db: ReadDb, ctx: CallContext, { jaar }: { readonly jaar: number }): Jaarverslag {
  const vandaag = ctx.klok.vandaag();
  const einde = `${jaar}-12-31`;
  const feiten = verslagfeiten(db, vandaag);
  const { instellingen } = klachtContext(db);
  const minimum = Math.round(leesInstelling(instellingen, 'klachtMinimumAantal', vandaag));
  const ditJaar = jaarVan(vandaag);
  const registerVanaf = Math.min(
    leesBeginjaar(db) ?? ditJaar,
    ditJaar,
    ...feiten.map((f) => jaarVan(f.ontvangen)),
  );
  const isBekend = (j: number): boolean => j >= registerVanaf && j <= ditJaar;
  const jaren = Array.from({ length: TREND_JAREN }, (_, i) => jaar - TREND_JAREN + 1 + i);
  const cijfersVan = (j: number) => {
    const totEnMet = eersteDatum(`${j}-12-31`, vandaag);
    return verslagJaar(j, totEnMet, feiten, { wijken: wijkenOp(db, totEnMet), minimum });
  };
  const tekst = leesVerslagtekst(db, jaar);
  return {
    gemeente: leesGemeentenaam(db),
    jaar,
    opgesteldOp: vandaag,
    definitief: vandaag > einde,
    minimum,
    registerVanaf,
    cijfers: isBekend(jaar) ? cijfersVan(jaar) : null,
    trend: isBekend(jaar) ? jaren.filter(isBekend).map(cijfersVan) : [],
    teksten: {
      inleiding: tekst?.inleiding ?? '',
      lessen: tekst?.lessen ?? '',
      maatregelen: tekst?.maatregelen ?? '',
    },
    ombudsman: leesOmbudsman(db, eersteDatum(einde, vandaag)) ?? null,
  };
}

type Teksten = {
  readonly jaar: number;
  readonly inleiding: string;
  readonly lessen: string;
  readonly maatregelen: string;
};

export function bewaarJaarverslagTekst(tx: WriteDb, ctx: CallContext, invoer: Teksten): Wijziging<null> {
  vereisRol(tx, ctx, ['klachtbehandelaar', 'administratie', 'college']);
  const bekend = leesVerslagtekst(tx, invoer.jaar);
  bewaarVerslagtekst(tx, { id: bekend?.id ?? nieuwId(ctx.klok), ...invoer });
  return { label: `Tekst van het klachtenjaarverslag ${invoer.jaar} gewijzigd`, uitvoer: null };
}
