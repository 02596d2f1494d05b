import { datumNl, plusDagen } from '../../../../shared/domain/tijd/datum.ts';
import { columnNaam } from '../../../../shared/domain/tijd/week.ts';
import type { ExportTable, ExportValue } from '../../../lib/table-export.ts';
import type { PlanbordModel } from '../edit/use-planbord-model.ts';
import { type BordRow, columnKey, type Group } from './bord-types.ts';
import { cellAmount } from './cell-value.ts';
import { groupNaam } from './row-base.ts';

/** Two spaces for each step into the tree: what belongs to what shows also without colours. */
const indent = (row: BordRow): string => '  '.repeat(row.niveau) + row.naam.tekst;

/** Hours as a number, so that Excel can add them up; a figure of a team as it stands on the screen. */
function cellValue(row: BordRow, index: number): ExportValue {
  const amount = row.inhoud.soort === 'inzet' ? cellAmount(row, columnKey(index)) : null;
  return amount === null ? row.cell(index).tekst : amount.value / 60;
}

/** The planbord as it stands: the rows that are open, the weeks that are shown, the filters that hold. */
export function bordTable({
  model,
  bereik,
}: {
  readonly model: PlanbordModel;
  readonly bereik: Group;
}): ExportTable {
  const { bord, kolommen, vandaag, opzoek } = model;
  const last = kolommen.at(-1)?.tot ?? vandaag;
  return {
    titel: `Planbord ${groupNaam(opzoek, bereik)}`,
    peildatum: kolommen[0]?.van ?? vandaag,
    kolommen: [
      { kop: 'Team of medewerker', soort: 'tekst' },
      { kop: 'Organisatie', soort: 'tekst' },
      { kop: 'Hoofdspecialisme', soort: 'tekst' },
      { kop: 'Contracturen', soort: 'tekst' },
      ...kolommen.map((column) => ({ kop: columnNaam(column), soort: 'uren' as const })),
    ],
    rijen: bord.rijen.map((row) => [
      indent(row),
      row.organisatie.tekst,
      row.specialisme.tekst,
      row.uren.tekst,
      ...kolommen.map((_, i) => cellValue(row, i)),
    ]),
    toelichting: [
      ['Weken', `${datumNl(kolommen[0]?.van ?? vandaag)} t/m ${datumNl(plusDagen(last, -1))}`],
      ['Rijen', 'Zoals op het scherm: wat is ingeklapt of weggefilterd, staat er niet in.'],
    ],
  };
}
