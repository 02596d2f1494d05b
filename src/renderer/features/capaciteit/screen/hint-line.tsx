import { useId } from 'react';
import type { Column } from '../../../../shared/domain/tijd/week.ts';
import { actionKeyText } from '../../../actions/action.ts';
import type { GridPosition, GridRange } from '../../../components/grid/grid-types.ts';
import { RangeLine } from '../../../components/grid/range/range-line.tsx';
import { useOtherGebied } from '../../../data/other-gebied.ts';
import { teamRefusal, useOwnGebied } from '../../../data/own-gebied.ts';
import { refusalOf, useMay } from '../../../lib/rights.ts';
import { type Store, useStore } from '../../../lib/store.ts';
import { urenTypen } from '../actions/cell-actions.ts';
import { knippen, knippenAnnuleren, menuOpenen, plakken } from '../actions/row-actions.ts';
import type { PlanbordModel } from '../edit/use-planbord-model.ts';
import { type BordRow, columnIndex } from '../rows/bord-types.ts';
import { columnSentence } from '../rows/views.ts';

type Props = {
  /** Followed here alone: moving over the cells renders nothing else. */
  readonly focus: Store<GridPosition<BordRow> | null>;
  /** The selected cells, while they are more than one. */
  readonly ranges: Store<GridRange<BordRow> | null>;
  readonly model: PlanbordModel;
  readonly aantalGeknipt: number;
};

/** Said where one would type. */
function otherGebied({ teamId }: BordRow, { van, tot }: Column): string {
  if (teamId === null || refusalOf('capaciteit.zetCellen') !== null) return '';
  const refusal = teamRefusal('capaciteit.zetCellen', [teamId], { geldigVan: van, geldigTot: tot });
  return refusal === null ? '' : 'ander gebied: alleen lezen';
}

/** What the focused cell is about, for who uses no mouse: the same words as the tooltip. */
function cellSentence(place: GridPosition<BordRow>, model: PlanbordModel): string {
  const row = model.bord.rijen.find((r) => r.id === place.rij.id);
  const index = columnIndex(place.kolom);
  const column = index === null ? undefined : model.kolommen[index];
  if (!row || index === null || column === undefined) return '';
  const view = row.cell(index);
  const value = view.tip === '' ? view.tekst : view.tip.replaceAll('\n', ' · ');
  return [row.omschrijving, columnSentence(column), value, otherGebied(row, column)]
    .filter((part) => part !== '')
    .join(' · ');
}

const LOOK = 'Cijfer aanklikken toont de rijen waaruit het is opgebouwd';

const READ_ONLY_HINT = `${LOOK} · U kunt de planning bekijken, niet wijzigen`;

const HINT = [
  LOOK,
  `${actionKeyText(urenTypen)} bewerken`,
  `${actionKeyText(knippen)} / ${actionKeyText(plakken)} verplaatsen`,
  `${actionKeyText(menuOpenen)} alle acties`,
].join(' · ');

/** Bottom line of the planbord: the cell in words, or how to work; and what the looks mean. */
export function HintLine({ focus, ranges, model, aantalGeknipt }: Props) {
  const legenda = useId();
  const place = useStore(focus);
  const isOther = useOtherGebied();
  const mayEdit = useMay('capaciteit.zetInzet') && !isOther;
  useOwnGebied();
  const cell = place === null ? '' : cellSentence(place, model);
  const geknipt = aantalGeknipt === 1 ? '1 rij geknipt' : `${String(aantalGeknipt)} rijen geknipt`;
  return (
    <div className="hintregel zacht">
      <RangeLine ranges={ranges} className="hintregel__bereik cijfers" />
      <span className="hintregel__cel cijfers" title={cell === '' ? undefined : cell}>
        {aantalGeknipt > 0
          ? `${geknipt}: ga naar een team en druk ${actionKeyText(plakken)} · ${actionKeyText(knippenAnnuleren)} annuleren`
          : cell || (mayEdit ? HINT : READ_ONLY_HINT)}
      </span>
      <button type="button" className="legenda__knop" popoverTarget={legenda}>
        Kleuren en tekens
      </button>
      <ul className="legenda" id={legenda} popover="auto" aria-label="Uitleg van de kleuren en patronen">
        <li>
          <span className="bezetting bezetting--ruimte">&lt; 85</span> ruimte
        </li>
        <li>
          <span className="bezetting bezetting--in-balans">85–100</span> in balans
        </li>
        <li>
          <span className="bezetting bezetting--krap">100–110</span> krap
        </li>
        <li>
          <span className="bezetting bezetting--overbelast">&gt; 110</span> overbelast
        </li>
        <li>
          <span className="legenda__streep streep-afwezig" /> afwezig
        </li>
        <li>
          <span className="legenda__streep streep-geen-contract" /> geen contract
        </li>
        <li>↑ boven contract</li>
        <li>⊣ eindigt</li>
        <li>g.g. = geen gegevens</li>
        <li>* = een totaal van een deel van de teams: van de andere is de vraag niet ingevuld</li>
      </ul>
    </div>
  );
}
