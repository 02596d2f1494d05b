import type { Gehoorde, KlachtStap, Klager } from '../../../../shared/domain/klacht/basis/types.ts';
import { herspeel, newWeigeringen } from '../../../../shared/domain/klacht/verloop/herspelen.ts';
import type { Overgang } from '../../../../shared/domain/klacht/verloop/overgang-types.ts';
import { datumNl } from '../../../../shared/domain/tijd/datum.ts';
import type { CallContext } from '../../../base/core-types.ts';
import { CoreFault, conflict } from '../../../base/fault.ts';
import { newId } from '../../../db/id.ts';
import type { WriteDb } from '../../../db/types.ts';
import { overgangTitle } from '../dossier/tijdlijn.ts';
import { klachtContext, type LoadedKlacht } from '../klacht/klacht-laden.service.ts';
import { addStap, type StapRow, setStapVolgnummer } from '../klacht/klachten.repository.ts';
import { toStapColumns } from '../klacht/stap-mapping.ts';
import { readDocument } from '../klacht/verloop.repository.ts';
import { messageWithArtikel } from '../klacht/weigering.rules.ts';
import { withLeidinggevenden } from '../mensen/leidinggevenden.service.ts';
import { historieOf } from './historie.ts';
import { saveKlacht } from './save-klacht.ts';

/**
 * A step that was recorded in the wrong dossier, in the right one: at its own day, with who recorded it and when,
 * checked by the rules of the steps with all that came after it there.
 */

type Verplaatsing = {
  readonly van: LoadedKlacht;
  readonly naar: LoadedKlacht;
  readonly row: StapRow;
  readonly reden: string;
};

/** The klager of the other dossier: who has the same name, or the only one there is. */
function klagerThere(id: string, { van, naar }: Verplaatsing): string {
  const naam = van.klacht.dossier.klagers.find((klager) => klager.id === id)?.naam ?? '';
  const there: readonly Klager[] = naar.klacht.dossier.klagers;
  return (
    (there.find((klager) => klager.naam === naam) ?? (there.length === 1 ? there[0] : undefined))?.id ?? id
  );
}

function wieThere(wie: Gehoorde, verplaatsing: Verplaatsing): Gehoorde {
  return wie !== 'klager' && 'klager' in wie ? { klager: klagerThere(wie.klager, verplaatsing) } : wie;
}

/** A document stays where it is: the step says what it is called. */
function documentThere(tx: WriteDb, document: string, { van }: Verplaatsing): string {
  const found = readDocument(tx, van.rij.id, document);
  return found === undefined ? document : `${found.naam} (in klacht ${van.rij.nummer})`;
}

function stapThere(tx: WriteDb, stap: KlachtStap, verplaatsing: Verplaatsing): KlachtStap {
  const met =
    'document' in stap ? { ...stap, document: documentThere(tx, stap.document, verplaatsing) } : stap;
  if (met.soort === 'ontvangstbevestiging' && met.klager !== undefined)
    return { ...met, klager: klagerThere(met.klager, verplaatsing) };
  return 'wie' in met ? { ...met, wie: wieThere(met.wie, verplaatsing) } : met;
}

function overgangThere(tx: WriteDb, overgang: Overgang, verplaatsing: Verplaatsing): Overgang {
  if (overgang.soort === 'stap') return { ...overgang, stap: stapThere(tx, overgang.stap, verplaatsing) };
  if (overgang.soort === 'klager-eindigt')
    return { ...overgang, klager: klagerThere(overgang.klager, verplaatsing) };
  return overgang;
}

/** Its place in the other timeline: after everything of that day and before. */
function placeIn(stappen: readonly StapRow[], datum: string): number {
  const last = stappen.findLastIndex((row) => row.soort !== 'correctie' && row.datum <= datum);
  return (stappen[last]?.volgnummer ?? 0) + 1;
}

/** The columns by which a line says whom it is about. */
function lineThere(row: StapRow, overgang: Overgang): Partial<StapRow> {
  if (overgang.soort === 'stap') return toStapColumns(overgang.stap);
  return overgang.soort === 'klager-eindigt' ? { klagerId: overgang.klager } : { klagerId: row.klagerId };
}

/** Puts the step in the other dossier, or refuses it by the rules that hold there. */
export function moveStap(tx: WriteDb, ctx: CallContext, verplaatsing: Verplaatsing): void {
  const { van, naar, row, reden } = verplaatsing;
  const recorded = historieOf(van).find(({ id }) => id === row.id);
  if (recorded === undefined) throw conflict('Deze stap kan niet naar een ander dossier.');
  const overgang = overgangThere(tx, recorded.overgang, verplaatsing);
  const volgnummer = placeIn(naar.delen.stappen, row.datum);
  const before = new Set(naar.delen.stappen.flatMap((een) => (een.volgnummer < volgnummer ? een.id : [])));
  const historie = historieOf(naar);
  const id = newId(ctx.klok);
  const nieuw = [
    ...historie.filter((een) => before.has(een.id)),
    { id, overgang },
    ...historie.filter((een) => !before.has(een.id)),
  ];
  const { dossier } = withLeidinggevenden(tx, naar);
  const context = { ...klachtContext(tx), vandaag: ctx.klok.vandaag() };
  const na = herspeel(dossier, nieuw, context);
  const weigeringen = newWeigeringen(herspeel(dossier, historie, context), na);
  if (weigeringen.length > 0) {
    throw new CoreFault('ongeldig', {
      velden: weigeringen.map((weigering) => ({
        veld: 'wijziging.naarId',
        melding: `Klacht ${naar.rij.nummer}: ${messageWithArtikel(weigering)}`,
      })),
    });
  }
  if (na.klacht === null) throw conflict(`Deze stap past niet in klacht ${naar.rij.nummer}.`);
  saveKlacht(tx, ctx, naar.rij.id, na.klacht);
  // From the last on: the order is unique.
  for (const later of naar.delen.stappen.toReversed())
    if (later.volgnummer >= volgnummer) setStapVolgnummer(tx, later.id, later.volgnummer + 1);
  addStap(tx, { ...row, ...lineThere(row, overgang), id, klachtId: naar.rij.id, volgnummer });
  addStap(tx, {
    id: newId(ctx.klok),
    klachtId: naar.rij.id,
    volgnummer: (naar.delen.stappen.at(-1)?.volgnummer ?? 0) + 2,
    soort: 'correctie',
    datum: ctx.klok.vandaag(),
    toelichting: `${overgangTitle(row.soort)}: van ${datumNl(row.datum)}, overgenomen uit klacht ${van.rij.nummer}. Reden: ${reden}`,
    vastgelegdOp: new Date(ctx.klok.now()).toISOString(),
    vastgelegdDoor: ctx.gebruiker.naam,
  });
}
