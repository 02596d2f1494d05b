import type { InzetCell } from '../../../../shared/domain/inzet/plan-inzet.ts';
import { readAantal, readUren, urenText } from '../../../../shared/domain/tekst/number.ts';
import type { Column } from '../../../../shared/domain/tijd/week.ts';
import type { AantalOpenVraag } from '../../../../shared/domain/werkvoorraad/plan-aantal-open.ts';
import type { CellText } from '../../../components/grid/grid-types.ts';
import { teamRefusal } from '../../../data/own-gebied.ts';
import { type BordRow, columnIndex } from '../rows/bord-types.ts';
import { cellText } from '../rows/cell-value.ts';
import { type CellOpdracht, lineOf } from './edit.ts';
import type { PlanbordModel } from './use-planbord-model.ts';
import { refuseCell } from './vooruit.ts';

/** What pasting, filling or emptying does with one cell. */
export type CellVerdict =
  | { readonly soort: 'wijzigt'; readonly was: string; readonly wordt: string }
  | { readonly soort: 'gelijk' }
  | { readonly soort: 'geweigerd'; readonly reden: string };

export type AssessedCell = {
  readonly cell: CellText<BordRow>;
  /** Null: no week, month or quarter. */
  readonly kolom: Column | null;
  readonly verdict: CellVerdict;
};

export type AssessedCells = {
  readonly cells: readonly AssessedCell[];
  readonly changes: number;
  readonly refused: number;
  /** What is written when it is done; null = nothing changes. */
  readonly opdracht: Extract<CellOpdracht, { soort: 'cellen' }> | null;
};

type Value =
  | { readonly soort: 'uren'; readonly cel: InzetCell }
  | { readonly soort: 'aantal'; readonly cel: AantalOpenVraag };

type ReadCell = { readonly verdict: CellVerdict; readonly value: Value | null };

type Model = Pick<PlanbordModel, 'gegevens' | 'venster' | 'kolommen'>;

const SAME: ReadCell = { verdict: { soort: 'gelijk' }, value: null };

function refused(reden: string): ReadCell {
  return { verdict: { soort: 'geweigerd', reden }, value: null };
}

/** Why nothing can be written in a row. */
function refuseRow({ inhoud }: BordRow): string {
  switch (inhoud.soort) {
    case 'vrij':
      return 'Deze uren horen bij geen team. Zet iemand in met “Inzetten in een team…”.';
    case 'vacature':
      return 'Uren van een vacature wijzigt u in het formulier van de vacature.';
    default:
      return 'Dit is een totaal: het programma rekent het uit.';
  }
}

/** What the cell holds now, as text that could be pasted. */
function presentText(row: BordRow, key: string, index: number): string {
  return cellText(row, key) ?? row.cell(index).tekst;
}

function readHours(cell: CellText<BordRow>, column: Column, was: string): ReadCell {
  const line = lineOf(cell.rij);
  if (line === null) return refused(refuseRow(cell.rij));
  // Empty is 0 hours, as Delete makes it.
  const uren = readUren(cell.tekst.trim() === '' ? '0' : cell.tekst);
  if (uren.soort === 'fout') return refused(uren.melding);
  const before = readUren(was === '' ? '0' : was);
  const isSame = before.soort === 'ok' && before.minuten === uren.minuten;
  // The hours of a month or quarter are an average: the same figure may still be other hours.
  if (isSame && column.maandagen.length === 1) return SAME;
  const { van, tot } = column;
  return {
    verdict: { soort: 'wijzigt', was, wordt: urenText(uren.minuten) },
    value: { soort: 'uren', cel: { ...line, minutenPerWeek: uren.minuten, van, tot } },
  };
}

function readCount(cell: CellText<BordRow>, column: Column, was: string): ReadCell {
  const { inhoud } = cell.rij;
  if (inhoud.soort !== 'zwaarte') return refused(refuseRow(cell.rij));
  const text = cell.tekst.trim();
  const aantal = text === '' ? null : readAantal(text, { max: 9999 });
  if (aantal?.soort === 'fout') return refused(aantal.melding);
  const aantalOpen = aantal?.aantal ?? null;
  const wordt = aantalOpen === null ? '' : String(aantalOpen);
  if (was.replaceAll('.', '') === wordt && column.maandagen.length === 1) return SAME;
  const { teamId, zwaarte } = inhoud;
  const { van, tot } = column;
  return {
    verdict: { soort: 'wijzigt', was, wordt },
    value: { soort: 'aantal', cel: { teamId, zwaarte, aantalOpen, van, tot } },
  };
}

function readOne(
  model: Model,
  cell: CellText<BordRow>,
  column: Column | null,
  index: number | null,
): ReadCell {
  const writable = cell.rij.inhoud.soort === 'inzet' || cell.rij.inhoud.soort === 'zwaarte';
  // An empty cell over something that cannot be written asks for nothing.
  if ((!writable || column === null) && cell.tekst.trim() === '') return SAME;
  if (column === null || index === null) return refused('Alleen de uren in de weken kunt u hier wijzigen.');
  const was = presentText(cell.rij, cell.kolom, index);
  const { teamId } = cell.rij;
  const other =
    teamId === null || !writable
      ? null
      : teamRefusal('capaciteit.zetCellen', [teamId], { geldigVan: column.van, geldigTot: column.tot });
  if (other !== null) return refused(other);
  const read =
    cell.rij.inhoud.soort === 'zwaarte' ? readCount(cell, column, was) : readHours(cell, column, was);
  if (read.value === null) return read;
  const reden = refuseCell(model, opdrachtOf([read.value]));
  return reden === null ? read : refused(reden);
}

type Piece = { readonly van: string; readonly tot: string | null };

/** Cells that follow each other and hold the same are one piece. */
function joined<P extends Piece>(pieces: readonly P[], isSame: (a: P, b: P) => boolean): P[] {
  const list: P[] = [];
  for (const piece of pieces) {
    const last = list.at(-1);
    if (last !== undefined && last.tot === piece.van && isSame(last, piece))
      list[list.length - 1] = { ...last, tot: piece.tot };
    else list.push(piece);
  }
  return list;
}

function opdrachtOf(values: readonly Value[]): Extract<CellOpdracht, { soort: 'cellen' }> {
  const uren = values.flatMap((value) => (value.soort === 'uren' ? value.cel : []));
  const aantallen = values.flatMap((value) => (value.soort === 'aantal' ? value.cel : []));
  return {
    soort: 'cellen',
    uren: joined(
      uren,
      (a, b) =>
        a.medewerkerId === b.medewerkerId &&
        a.organisatieId === b.organisatieId &&
        a.teamId === b.teamId &&
        a.doel === b.doel &&
        a.minutenPerWeek === b.minutenPerWeek,
    ),
    aantallen: joined(
      aantallen,
      (a, b) => a.teamId === b.teamId && a.zwaarte === b.zwaarte && a.aantalOpen === b.aantalOpen,
    ),
  };
}

/** What writing these texts comes to, cell by cell, before anything is written. */
export function assessCells(model: Model, texts: readonly CellText<BordRow>[]): AssessedCells {
  const read = texts.map((cell) => {
    const index = columnIndex(cell.kolom);
    const kolom = index === null ? null : (model.kolommen[index] ?? null);
    return { cell, kolom, ...readOne(model, cell, kolom, index) };
  });
  const values = read.flatMap(({ value }) => value ?? []);
  return {
    cells: read.map(({ cell, kolom, verdict }) => ({ cell, kolom, verdict })),
    changes: values.length,
    refused: read.filter(({ verdict }) => verdict.soort === 'geweigerd').length,
    opdracht: values.length === 0 ? null : opdrachtOf(values),
  };
}
