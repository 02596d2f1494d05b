import { urenTekst } from '../../../../shared/domain/tekst/getal.ts';
import type { Kolom } from '../../../../shared/domain/tijd/week.ts';
import { type Action, enabledIf, shownIf } from '../../../actions/action.ts';
import { typedCharacter } from '../../../actions/keys.ts';
import { beginsTyping, type CelDoel, celDoel, leesCel } from '../bewerken/bewerking.ts';
import { kolomIndex } from '../rijen/bord-types.ts';
import { aantallenInKolom, aantalOpenVan } from '../rijen/zwaarte-cel.ts';
import { CEL, type CellContext, inPeriode, kolomVan } from './context.ts';

/** What is typed in the cell itself: hours of somebody, or the open trajecten of a team. */

const KIES_EEN_CEL = 'Kies een cel van een week.';

function doelVan({ plek, selected }: CellContext): CelDoel | null {
  return celDoel(plek.rij, selected);
}

/** What the editor starts with when it is opened without typing. */
function presentText({ model, plek }: CellContext, kolom: Kolom, index: number): string {
  const { inhoud } = plek.rij;
  if (inhoud.soort === 'inzet') {
    const minuten = inhoud.rij.cellen[index] ?? 0;
    return minuten === 0 ? '' : urenTekst(minuten);
  }
  if (inhoud.soort !== 'zwaarte') return '';
  const rijen = aantalOpenVan(model.gegevens.werkvoorraad, inhoud.teamId, inhoud.zwaarte);
  const [eerste] = aantallenInKolom(rijen, kolom);
  return eerste === null || eerste === undefined ? '' : String(eerste);
}

function openEditor(context: CellContext): void {
  const { plek, typed } = context;
  const index = kolomIndex(plek.kolom);
  const kolom = kolomVan(context, plek.kolom);
  const doel = doelVan(context);
  const cel = context.cellElement(plek.rij.id, plek.kolom);
  if (index === null || kolom === null || doel === null || cel === null) return;
  context.openEditor({
    plek: { rijId: plek.rij.id, kolom: plek.kolom },
    cel,
    kolom,
    doel,
    begin: typed ?? presentText(context, kolom, index),
    getypt: typed !== null,
    wat: plek.rij.omschrijving,
  });
}

/** 0 hours (or no number) from this week on, without questions; undo takes it back. */
function clear(context: CellContext): void {
  const kolom = kolomVan(context, context.plek.kolom);
  const doel = doelVan(context);
  if (kolom === null || doel === null) return;
  const gelezen = leesCel(doel.soort === 'uren' ? '0' : '', doel, kolom, { soort: 'vanaf' });
  if (gelezen.soort === 'ok') context.write(gelezen.opdracht);
}

/** Types in cells of this kind. */
function typen(soort: CelDoel['soort'], label: string): Action<CellContext> {
  return {
    name: `planbord.${soort}.typen`,
    label,
    scope: CEL,
    keys: ['enter', 'f2'],
    pattern: { shown: '0–9', matches: (event) => beginsTyping(typedCharacter(event)) },
    places: ['context-menu'],
    section: 'rij',
    state: (context) =>
      doelVan(context)?.soort === soort ? enabledIf(inPeriode(context), KIES_EEN_CEL) : shownIf(false),
    run: openEditor,
  };
}

function wissen(soort: CelDoel['soort'], label: string): Action<CellContext> {
  return {
    name: `planbord.${soort}.wissen`,
    label,
    scope: CEL,
    keys: ['delete', 'backspace'],
    places: [],
    state: (context) => shownIf(doelVan(context)?.soort === soort && inPeriode(context)),
    run: clear,
  };
}

export const urenTypen = typen('uren', 'Uren in deze cel typen');
export const aantalTypen = typen('aantal', 'Aantal in deze cel typen');
export const urenWissen = wissen('uren', 'Uren vanaf deze week op 0 zetten');
export const aantalWissen = wissen('aantal', 'Aantal vanaf deze week leegmaken');
