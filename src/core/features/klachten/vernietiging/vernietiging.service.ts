import type { z } from 'zod';
import type { gevolgenSchema, kandidaatSchema } from '../../../../shared/contract/klachten/vernietiging.ts';
import { zaakOordeel } from '../../../../shared/domain/klacht/basis/oordeel.ts';
import { isVerdaagd, maatgevendeTermijn } from '../../../../shared/domain/klacht/termijn/dossier-termijn.ts';
import { checkOvergang } from '../../../../shared/domain/klacht/verloop/toestand.ts';
import type { CallContext } from '../../../base/core-types.ts';
import { conflict } from '../../../base/fault.ts';
import { newId } from '../../../db/id.ts';
import type { ReadDb } from '../../../db/types.ts';
import { type Aanvraag, callContext } from '../../../rpc/handlers.ts';
import { termijnUitkomst } from '../jaarverslag/jaarverslag.service.ts';
import {
  klachtContext,
  type LoadedKlacht,
  loadKlachten,
  uitvoerderOf,
} from '../klacht/klacht-laden.service.ts';
import { WIE_ONBEKEND } from '../klacht/toegang.rules.ts';
import { messageWithArtikel } from '../klacht/weigering.rules.ts';
import {
  countDocumenten,
  type ListRow,
  type Vernietiging,
  vernietigRows,
} from './vernietiging.repository.ts';
import {
  findExecutable,
  kandidaten,
  linesOf,
  markExecuted,
  requireRetentie,
  UITVOERDERS,
} from './vernietigingslijst.service.ts';

/** Destroying what is on an approved list: dry run and execution. The execution is no opdracht (see core/db/vernietig.ts). */

const WAARSCHUWING =
  'Vernietigen kan niet ongedaan worden gemaakt. De inhoud verdwijnt uit het dossier, de documenten, de geschiedenis en de reservekopieën: alle reservekopieën worden vervangen door één nieuwe. De nummers en de cijfers voor het jaarverslag blijven.';

/** What may be destroyed today, and what destroying all of it would touch. */
export function vernietigingVooraf(aanvraag: Aanvraag<unknown>): {
  kandidaten: z.infer<typeof kandidaatSchema>[];
  gevolgen: z.infer<typeof gevolgenSchema>;
} {
  const { opslag } = aanvraag.context;
  const ctx = callContext(aanvraag);
  requireRetentie(opslag.lees, ctx);
  const all = kandidaten(opslag.lees, ctx.klok.vandaag());
  const vrij = all.filter(({ blokkade }) => blokkade === null).map(({ geladen }) => geladen.rij.id);
  return {
    kandidaten: all.map(({ geladen, geslotenOp, vernietigingsdatum, zin, blokkade }) => ({
      klachtId: geladen.rij.id,
      nummer: geladen.rij.nummer,
      status: geladen.rij.status,
      geslotenOp,
      vernietigingsdatum,
      zin,
      blokkade,
    })),
    gevolgen: {
      klachten: vrij.length,
      documenten: countDocumenten(opslag.lees, vrij),
      ...opslag.sporen({ soort: 'klachten', klachtIds: vrij }),
      waarschuwing: WAARSCHUWING,
    },
  };
}

/** What the statistics keep, measured before the rest goes. */
function cijferOf(db: ReadDb, ctx: CallContext, { rij, klacht }: LoadedKlacht): Vernietiging['cijfer'] {
  const context = klachtContext(db);
  return {
    id: newId(ctx.klok),
    klachtId: rij.id,
    categorieen: JSON.stringify(klacht.dossier.onderdelen.map((part) => part.categorie)),
    oordeel: zaakOordeel(klacht.dossier.onderdelen),
    termijn: termijnUitkomst(klacht, ctx.klok.vandaag(), context) ?? 'geen-termijn',
    verdaagd: isVerdaagd(maatgevendeTermijn(klacht, context)),
  };
}

/** The machine looks at every complaint once more: what was approved may have changed since. */
function assess(db: ReadDb, ctx: CallContext, list: ListRow, loaded: LoadedKlacht): Vernietiging {
  const uitkomst = checkOvergang(
    loaded.klacht,
    {
      soort: 'vernietigen',
      datum: ctx.klok.vandaag(),
      wijze: list.wijze,
      vernietigingslijst: list.id,
      goedgekeurdOp: list.goedgekeurdOp ?? '',
      goedgekeurdDoor: list.goedgekeurdDoorSleutel ?? '',
    },
    {
      ...klachtContext(db),
      uitvoerder: uitvoerderOf(db, ctx, UITVOERDERS),
      vandaag: ctx.klok.vandaag(),
    },
  );
  if (uitkomst.soort === 'geweigerd') {
    const [first] = uitkomst.weigeringen;
    // Which complaint is about them is not for them to know.
    if (first.code === 'uitvoerder-onbekend') throw conflict(WIE_ONBEKEND);
    if (first.code === 'uitvoerder-betrokken') {
      throw conflict('U kunt deze lijst niet uitvoeren. Vraag een collega met de rol Beheerder.');
    }
    // The reason itself is contents of the complaint, and who destroys does not read those.
    const message =
      first.code === 'bewaarreden'
        ? 'er staat een reden om deze klacht langer te bewaren.'
        : messageWithArtikel(first);
    throw conflict(`Klacht ${loaded.rij.nummer}: ${message}`);
  }
  return {
    klachtId: loaded.rij.id,
    wijze: list.wijze,
    datum: ctx.klok.vandaag(),
    uitgevoerdDoor: ctx.gebruiker.naam,
    goedgekeurdDoor: list.goedgekeurdDoor ?? '',
    cijfer: cijferOf(db, ctx, loaded),
  };
}

/** Destroys or anonymises everything on the list, all of it or nothing, and erases every trace. */
export function runVernietiging(aanvraag: Aanvraag<{ readonly id: string }>): {
  klachten: number;
  documenten: number;
  journaalregels: number;
  backups: number;
} {
  const { opslag } = aanvraag.context;
  const ctx = callContext(aanvraag);
  const db = opslag.lees;
  const list = findExecutable(db, ctx, aanvraag.input, 'klachten');
  const klachtIds = linesOf(db, list.id).flatMap((line) => line.klachtId ?? []);
  const vernietigingen = loadKlachten(db, klachtIds).map((loaded) => assess(db, ctx, list, loaded));
  const documenten = countDocumenten(db, klachtIds);
  const sporen = opslag.vernietig({ soort: 'klachten', klachtIds }, (tx) => {
    for (const vernietiging of vernietigingen) vernietigRows(tx, vernietiging);
    markExecuted(tx, ctx, list.id);
  });
  return { klachten: vernietigingen.length, documenten, ...sporen };
}
