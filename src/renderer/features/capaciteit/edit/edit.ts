import type { InzetCell, InzetLine } from '../../../../shared/domain/inzet/plan-inzet.ts';
import { readAantal, readUren } from '../../../../shared/domain/tekst/number.ts';
import { plusDagen } from '../../../../shared/domain/tijd/datum.ts';
import { readJump } from '../../../../shared/domain/tijd/typed-datum.ts';
import type { Column } from '../../../../shared/domain/tijd/week.ts';
import type { AantalOpenVraag } from '../../../../shared/domain/werkvoorraad/plan-aantal-open.ts';
import type { BordRow } from '../rows/bord-types.ts';

/** For how long a typed value holds; the first one is the default. */
export type Reikwijdte =
  | { readonly soort: 'vanaf' }
  | { readonly soort: 'alleen' }
  /** The selected weeks, up to a day that is not in them. */
  | { readonly soort: 'gekozen'; readonly tot: string }
  /** `tekst` is what was typed: 'week 20', '20' or a date. */
  | { readonly soort: 'tot-en-met'; readonly tekst: string };

/** What can be typed in a cell. */
export type CellDoel =
  | { readonly soort: 'uren'; readonly regels: readonly InzetLine[] }
  | { readonly soort: 'aantal'; readonly teamId: string; readonly zwaarte: 0 | 1 | 2 | 3 };

/** A cell that is going to be typed in. */
export type BewerkVraag = {
  /** Where the focus goes back to. */
  readonly plek: { readonly rijId: string; readonly kolom: string };
  readonly cel: HTMLElement;
  readonly kolom: Column;
  readonly doel: CellDoel;
  /** What the field starts with: the typed key, or the present value (then it is selected). */
  readonly begin: string;
  readonly getypt: boolean;
  /** 'T. Modelink in Oost', for the label of the field. */
  readonly wat: string;
  /** The last of the selected weeks, of which `kolom` is the first; null = only this one. */
  readonly gekozenTot: Column | null;
};

/** A value ready to be written: `tot` exclusive, null = open. */
export type CellOpdracht =
  | {
      readonly soort: 'uren';
      readonly regels: readonly InzetLine[];
      readonly minutenPerWeek: number;
      readonly van: string;
      readonly tot: string | null;
    }
  | {
      readonly soort: 'aantal';
      readonly teamId: string;
      readonly zwaarte: 0 | 1 | 2 | 3;
      readonly aantalOpen: number | null;
      readonly van: string;
      readonly tot: string | null;
    }
  /** Many cells at once, each with its own value and period. */
  | {
      readonly soort: 'cellen';
      readonly uren: readonly InzetCell[];
      readonly aantallen: readonly AantalOpenVraag[];
    };

type ParsedCell =
  | { readonly soort: 'ok'; readonly opdracht: CellOpdracht }
  | { readonly soort: 'fout'; readonly veld: 'waarde' | 'tot-en-met'; readonly melding: string };

export function lineOf(row: BordRow): InzetLine | null {
  if (row.inhoud.soort !== 'inzet') return null;
  const { medewerkerId, organisatieId, teamId, doel } = row.inhoud.rij;
  return { medewerkerId, organisatieId, teamId, doel };
}

/** What typing in this row changes: the row itself, or every selected row when it is one of them. */
export function cellDoel(row: BordRow, selected: readonly BordRow[]): CellDoel | null {
  if (row.inhoud.soort === 'zwaarte')
    return { soort: 'aantal', teamId: row.inhoud.teamId, zwaarte: row.inhoud.zwaarte };
  const line = lineOf(row);
  if (line === null) return null;
  const samen = selected.some((ander) => ander.id === row.id)
    ? selected.flatMap((ander) => lineOf(ander) ?? [])
    : [];
  return { soort: 'uren', regels: samen.length > 1 ? samen : [line] };
}

type Einde =
  | { readonly soort: 'ok'; readonly tot: string | null }
  | { readonly soort: 'fout'; readonly melding: string };

function readEinde(reikwijdte: Reikwijdte, column: Column): Einde {
  switch (reikwijdte.soort) {
    case 'vanaf':
      return { soort: 'ok', tot: null };
    case 'alleen':
      return { soort: 'ok', tot: column.tot };
    case 'gekozen':
      return { soort: 'ok', tot: reikwijdte.tot };
    case 'tot-en-met': {
      const text = reikwijdte.tekst.trim();
      // A bare number is a week of the year of the column.
      const jump = readJump(/^\d{1,2}$/u.test(text) ? `week ${text}` : text, column.van);
      if (jump.soort === 'fout') return { soort: 'fout', melding: jump.melding };
      if (jump.maandag < column.van)
        return { soort: 'fout', melding: 'Deze week ligt voor de week die u wijzigt.' };
      return { soort: 'ok', tot: plusDagen(jump.maandag, 7) };
    }
  }
}

/** Reads what was typed in a cell; nothing is written when it says 'fout'. */
export function readCell(text: string, doel: CellDoel, column: Column, reikwijdte: Reikwijdte): ParsedCell {
  const einde = readEinde(reikwijdte, column);
  if (doel.soort === 'uren') {
    const uren = readUren(text);
    if (uren.soort === 'fout') return { soort: 'fout', veld: 'waarde', melding: uren.melding };
    if (einde.soort === 'fout') return { soort: 'fout', veld: 'tot-en-met', melding: einde.melding };
    return {
      soort: 'ok',
      opdracht: {
        soort: 'uren',
        regels: doel.regels,
        minutenPerWeek: uren.minuten,
        van: column.van,
        tot: einde.tot,
      },
    };
  }
  const empty = text.trim() === '';
  const aantal = empty ? null : readAantal(text, { max: 9999 });
  if (aantal?.soort === 'fout') return { soort: 'fout', veld: 'waarde', melding: aantal.melding };
  if (einde.soort === 'fout') return { soort: 'fout', veld: 'tot-en-met', melding: einde.melding };
  const { teamId, zwaarte } = doel;
  return {
    soort: 'ok',
    opdracht: {
      soort: 'aantal',
      teamId,
      zwaarte,
      aantalOpen: aantal?.aantal ?? null,
      van: column.van,
      tot: einde.tot,
    },
  };
}

/** Whether a character begins typing in a cell: a digit, or a minus that is then refused with a message. */
export function beginsTyping(character: string | null): boolean {
  return character !== null && /^[\d,.\-−]$/u.test(character);
}
