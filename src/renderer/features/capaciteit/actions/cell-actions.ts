import { urenText } from '../../../../shared/domain/tekst/number.ts';
import { type Column, columnNaam } from '../../../../shared/domain/tijd/week.ts';
import { type Action, enabledIf, shownIf } from '../../../actions/action.ts';
import { typedCharacter } from '../../../actions/keys.ts';
import { teamRefusal } from '../../../data/own-gebied.ts';
import type { CallName } from '../../../lib/rights.ts';
import { beginsTyping, type CellDoel, cellDoel, readCell } from '../edit/edit.ts';
import { columnIndex } from '../rows/bord-types.ts';
import { aantallenInColumn, aantalOpenOf } from '../rows/zwaarte-cell.ts';
import { CELL, type CellContext, columnOf, inPeriode, linesFor, refusalOfTeams } from './context.ts';

/** What is typed in the cell itself: hours of somebody, or the open trajecten of a team. */

const KIES_EEN_CELL = 'Kies een cel van een week.';

function doelOf({ plek, selected }: CellContext): CellDoel | null {
  return cellDoel(plek.rij, selected);
}

/** What the editor starts with when it is opened without typing. */
function presentText({ model, plek }: CellContext, column: Column, index: number): string {
  const { inhoud } = plek.rij;
  if (inhoud.soort === 'inzet') {
    const minuten = inhoud.rij.cellen[index] ?? 0;
    return minuten === 0 ? '' : urenText(minuten);
  }
  if (inhoud.soort !== 'zwaarte') return '';
  const rows = aantalOpenOf(model.gegevens.werkvoorraad, inhoud.teamId, inhoud.zwaarte);
  const [first] = aantallenInColumn(rows, column);
  return first === null || first === undefined ? '' : String(first);
}

/** The columns of a cell: of the whole range when it is in one. */
function columnsOf({ plek, range }: CellContext, index: number): readonly number[] {
  const selected = range();
  if (!selected?.columns.includes(plek.kolom)) return [index];
  const isIn = selected.rows.some(({ id }) => id === plek.rij.id);
  return isIn ? selected.columns.flatMap((key) => columnIndex(key) ?? []) : [index];
}

function openEditor(context: CellContext): void {
  const { plek, typed, model } = context;
  const index = columnIndex(plek.kolom);
  const doel = doelOf(context);
  const cel = context.cellElement(plek.rij.id, plek.kolom);
  if (index === null || doel === null || cel === null) return;
  const indexes = columnsOf(context, index);
  const [kolom, last] = [Math.min(...indexes), Math.max(...indexes)].map((i) => model.kolommen[i]);
  if (kolom === undefined) return;
  context.openEditor({
    plek: { rijId: plek.rij.id, kolom: plek.kolom },
    cel,
    kolom,
    gekozenTot: last === undefined || last === kolom ? null : last,
    doel,
    begin: typed ?? presentText(context, kolom, index),
    getypt: typed !== null,
    wat: plek.rij.omschrijving,
  });
}

/** 'Week 51: 0 uur, Fictenaar, Wil in Nieuwland': what was cleared, and no more than that. */
function clearedText({ plek }: CellContext, doel: CellDoel, column: Column): string {
  const naam = columnNaam(column);
  const when = `${naam.charAt(0).toUpperCase()}${naam.slice(1)}`;
  if (doel.soort === 'aantal') return `${when}: leeg gemaakt, ${plek.rij.omschrijving}`;
  const rows = doel.regels.length;
  return `${when}: 0 uur, ${rows === 1 ? plek.rij.omschrijving : `${String(rows)} rijen`}`;
}

/** 0 hours (or no number) in what is selected, as in any sheet: this week, month or quarter and no later one. */
function clear(context: CellContext): void {
  const column = columnOf(context, context.plek.kolom);
  const doel = doelOf(context);
  if (column === null || doel === null) return;
  const parsed = readCell(doel.soort === 'uren' ? '0' : '', doel, column, { soort: 'alleen' });
  if (parsed.soort === 'ok') context.clear(parsed.opdracht, clearedText(context, doel, column));
}

const CALLS = { uren: 'capaciteit.zetInzet', aantal: 'werkvoorraad.zetAantalOpen' } as const;

/** In a week the cell itself counts: its team may have gone to another gebied later. */
function refusalOfCell(call: CallName): (context: CellContext) => string | null {
  return (context) => {
    const column = columnOf(context, context.plek.kolom);
    const { teamId } = context.plek.rij;
    const teams = [teamId, ...linesFor(context, context.plek.rij).map((line) => line.teamId)];
    if (column === null) return refusalOfTeams(call, context, teams);
    const wanneer = { geldigVan: column.van, geldigTot: column.tot };
    return teamRefusal(
      call,
      teams.filter((id) => id !== null),
      wanneer,
    );
  };
}

/** Types in cells of this kind. */
function typen(soort: CellDoel['soort'], label: string): Action<CellContext> {
  return {
    name: `planbord.${soort}.typen`,
    call: CALLS[soort],
    refusal: refusalOfCell(CALLS[soort]),
    label,
    scope: CELL,
    keys: ['enter', 'f2'],
    pattern: { shown: '0–9', matches: (event) => beginsTyping(typedCharacter(event)) },
    places: ['context-menu'],
    section: 'rij',
    state: (context) =>
      doelOf(context)?.soort === soort ? enabledIf(inPeriode(context), KIES_EEN_CELL) : shownIf(false),
    run: openEditor,
  };
}

function wissen(soort: CellDoel['soort'], label: string): Action<CellContext> {
  return {
    name: `planbord.${soort}.wissen`,
    call: CALLS[soort],
    refusal: refusalOfCell(CALLS[soort]),
    label,
    scope: CELL,
    keys: ['delete', 'backspace'],
    places: [],
    state: (context) => shownIf(doelOf(context)?.soort === soort && inPeriode(context)),
    run: clear,
  };
}

export const urenTypen = typen('uren', 'Uren in deze cel typen');
export const aantalTypen = typen('aantal', 'Aantal in deze cel typen');
export const urenWissen = wissen('uren', 'Uren in deze cel op 0 zetten');
export const aantalWissen = wissen('aantal', 'Aantal in deze cel leegmaken');
