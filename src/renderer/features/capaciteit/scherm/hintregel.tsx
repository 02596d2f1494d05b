import { actionKeyText } from '../../../actions/action.ts';
import type { GridPlek } from '../../../components/grid/grid-types.ts';
import { useWinkel, type Winkel } from '../../../lib/winkel.ts';
import { urenTypen } from '../actions/cell-actions.ts';
import { knippen, knippenAnnuleren, menuOpenen, plakken } from '../actions/row-actions.ts';
import type { PlanbordModel } from '../bewerken/use-planbord-model.ts';
import { kolomZin } from '../rijen/beelden.ts';
import { type BordRij, kolomIndex } from '../rijen/bord-types.ts';

type Props = {
  /** Followed here alone: moving over the cells renders nothing else. */
  readonly focus: Winkel<GridPlek<BordRij> | null>;
  readonly model: PlanbordModel;
  readonly aantalGeknipt: number;
};

/** What the focused cell is about, for who uses no mouse: the same words as the tooltip. */
function celZin(plek: GridPlek<BordRij>, model: PlanbordModel): string {
  const rij = model.bord.rijen.find((r) => r.id === plek.rij.id);
  const index = kolomIndex(plek.kolom);
  const kolom = index === null ? undefined : model.kolommen[index];
  if (!rij || index === null || kolom === undefined) return '';
  const beeld = rij.cel(index);
  const waarde = beeld.tip === '' ? beeld.tekst : beeld.tip.replaceAll('\n', ' · ');
  return `${rij.omschrijving} · ${kolomZin(kolom)}${waarde === '' ? '' : ` · ${waarde}`}`;
}

const HINT = [
  'Cijfer aanklikken toont de rijen waaruit het is opgebouwd',
  `${actionKeyText(urenTypen)} bewerken`,
  `${actionKeyText(knippen)} / ${actionKeyText(plakken)} verplaatsen`,
  `${actionKeyText(menuOpenen)} alle acties`,
].join(' · ');

/** Bottom line of the planbord: the cell in words, or how to work; and what the looks mean. */
export function Hintregel({ focus, model, aantalGeknipt }: Props) {
  const plek = useWinkel(focus);
  const cel = plek === null ? '' : celZin(plek, model);
  const geknipt = aantalGeknipt === 1 ? '1 rij geknipt' : `${String(aantalGeknipt)} rijen geknipt`;
  return (
    <div className="hintregel zacht">
      <span className="hintregel__cel cijfers">
        {aantalGeknipt > 0
          ? `${geknipt}: ga naar een team en druk ${actionKeyText(plakken)} · ${actionKeyText(knippenAnnuleren)} annuleren`
          : cel || HINT}
      </span>
      <ul className="legenda" aria-label="Uitleg van de kleuren en patronen">
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
        <li>g.g. = geen gegevens</li>
      </ul>
    </div>
  );
}
