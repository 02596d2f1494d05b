import { mutatieSchema, type Scenario } from '../../../shared/contract/scenarios.ts';
import { isOverTeNemen, type Mutatie } from '../../../shared/domain/scenario/mutatie.ts';
import { countText } from '../../../shared/domain/tekst/number.ts';
import type { CallContext } from '../../base/core-types.ts';
import { conflict, found, ongeldig } from '../../base/fault.ts';
import { newId } from '../../db/id.ts';
import type { ReadDb, Wijziging, WriteDb } from '../../db/types.ts';
import { writeInzetAll } from '../capaciteit/inzet.service.ts';
import {
  deleteMutaties,
  insertMutaties,
  mutatieRows,
  readMutaties,
  readScenario,
  readScenarios,
  scenarioRows,
} from './scenarios.repository.ts';

const GONE = 'Dit scenario bestaat niet meer, of is niet met u gedeeld.';

const gebruikerIdOf = ({ gebruiker }: CallContext): string | null => gebruiker.id ?? null;

type Row = NonNullable<ReturnType<typeof readScenario>>;

/** Whose it is: somebody without a row of their own made what has no author. */
const isOwn = (ctx: CallContext, row: Pick<Row, 'auteurId'>): boolean => row.auteurId === gebruikerIdOf(ctx);

function asScenario(ctx: CallContext, { auteurId, ...row }: Row): Scenario {
  return { ...row, eigen: isOwn(ctx, { auteurId }) };
}

/** Those this person may see. */
export function scenarios(db: ReadDb, ctx: CallContext): Scenario[] {
  return readScenarios(db, gebruikerIdOf(ctx)).map((row) => asScenario(ctx, row));
}

type NumberedMutatie = { readonly id: string; readonly mutatie: Mutatie };

function mutatiesOf(db: ReadDb, scenarioId: string): NumberedMutatie[] {
  return readMutaties(db, scenarioId).map(({ id, gegevens }) => ({
    id,
    mutatie: mutatieSchema.parse(gegevens),
  }));
}

/** One of them, with its mutaties. */
export function scenarioById(db: ReadDb, ctx: CallContext, { id }: { readonly id: string }) {
  const row = found(readScenario(db, id, gebruikerIdOf(ctx)), GONE);
  return { ...asScenario(ctx, row), mutaties: mutatiesOf(db, id) };
}

/** One's own, to change; what was taken over is history. */
function requireOwn(tx: WriteDb, ctx: CallContext, id: string): Row {
  const row = found(readScenario(tx, id, gebruikerIdOf(ctx)), GONE);
  if (!isOwn(ctx, row)) throw conflict(`Alleen ${row.auteur ?? 'wie het maakte'} kan dit scenario wijzigen.`);
  if (row.status === 'toegepast') throw conflict('Dit scenario is overgenomen. Maak een nieuw scenario.');
  return row;
}

function addMutaties(tx: WriteDb, ctx: CallContext, scenarioId: string, mutaties: readonly Mutatie[]): void {
  const last = readMutaties(tx, scenarioId).at(-1)?.volgnummer ?? 0;
  insertMutaties(
    tx,
    mutaties.map((mutatie, i) => ({
      ...{ id: newId(ctx.klok), scenarioId, volgnummer: last + 1 + i },
      ...{ soort: mutatie.soort, gegevens: mutatie },
    })),
  );
}

export function createScenario(
  tx: WriteDb,
  ctx: CallContext,
  input: {
    readonly naam: string;
    readonly toelichting: string;
    readonly basisPeildatum: string;
    readonly mutaties: readonly Mutatie[];
  },
): Wijziging<{ id: string }> {
  const { mutaties, ...fields } = input;
  const id = newId(ctx.klok);
  scenarioRows.add(tx, { id, ...fields, auteurId: gebruikerIdOf(ctx), status: 'concept' });
  addMutaties(tx, ctx, id, mutaties);
  return { label: `Scenario “${fields.naam}” gemaakt`, uitvoer: { id } };
}

export function updateScenario(
  tx: WriteDb,
  ctx: CallContext,
  {
    id,
    ...fields
  }: {
    readonly id: string;
    readonly naam: string;
    readonly toelichting: string;
    readonly status: 'concept' | 'gedeeld';
  },
): Wijziging<null> {
  const { status } = requireOwn(tx, ctx, id);
  scenarioRows.update(tx, id, fields);
  const what =
    status === fields.status ? 'gewijzigd' : fields.status === 'gedeeld' ? 'gedeeld' : 'niet meer gedeeld';
  return { label: `Scenario “${fields.naam}” ${what}`, uitvoer: null };
}

export function extendScenario(
  tx: WriteDb,
  ctx: CallContext,
  { id, mutaties }: { readonly id: string; readonly mutaties: readonly Mutatie[] },
): Wijziging<null> {
  const { naam } = requireOwn(tx, ctx, id);
  addMutaties(tx, ctx, id, mutaties);
  const count = countText(mutaties.length, 'regel', 'regels');
  return { label: `Scenario “${naam}”: ${count} erbij`, uitvoer: null };
}

export function removeMutatie(
  tx: WriteDb,
  ctx: CallContext,
  { id }: { readonly id: string },
): Wijziging<null> {
  const { scenarioId } = found(mutatieRows.read(tx, id), 'Deze regel is al weg.');
  const { naam } = requireOwn(tx, ctx, scenarioId);
  mutatieRows.remove(tx, id);
  return { label: `Scenario “${naam}”: 1 regel eraf`, uitvoer: null };
}

export function removeScenario(
  tx: WriteDb,
  ctx: CallContext,
  { id }: { readonly id: string },
): Wijziging<null> {
  const row = found(readScenario(tx, id, gebruikerIdOf(ctx)), GONE);
  if (!isOwn(ctx, row))
    throw conflict(`Alleen ${row.auteur ?? 'wie het maakte'} kan dit scenario verwijderen.`);
  deleteMutaties(
    tx,
    readMutaties(tx, id).map((mutatie) => mutatie.id),
  );
  scenarioRows.remove(tx, id);
  return { label: `Scenario “${row.naam}” verwijderd`, uitvoer: null };
}

/** Writes the hours of these mutaties; what was taken over goes out of the list, and a list without hours is done. */
export function takeOverScenario(
  tx: WriteDb,
  ctx: CallContext,
  { id, mutatieIds }: { readonly id: string; readonly mutatieIds: readonly string[] },
): Wijziging<null> {
  const { naam } = requireOwn(tx, ctx, id);
  const asked = new Set(mutatieIds);
  const rows = mutatiesOf(tx, id);
  const taken = rows.filter((row) => asked.has(row.id));
  if (taken.length < asked.size)
    throw ongeldig('mutatieIds', 'Een van deze regels is al weg. Ververs het scherm.');
  const hours = taken.flatMap(({ mutatie }) => (isOverTeNemen(mutatie) ? [mutatie.vraag] : []));
  if (hours.length < taken.length)
    throw ongeldig(
      'mutatieIds',
      'Alleen uren kunnen worden overgenomen; de rest van een scenario is een aanname.',
    );
  writeInzetAll(tx, ctx, hours);
  const left = rows.filter((row) => !asked.has(row.id) && isOverTeNemen(row.mutatie));
  if (left.length === 0) scenarioRows.update(tx, id, { status: 'toegepast' });
  else
    deleteMutaties(
      tx,
      taken.map((row) => row.id),
    );
  return {
    label: `Scenario “${naam}” overgenomen: ${countText(taken.length, 'regel', 'regels')}`,
    uitvoer: null,
  };
}
