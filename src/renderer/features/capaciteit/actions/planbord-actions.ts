import { ArrowDownload20Regular } from '@fluentui/react-icons/svg/arrow-download';
import { LightbulbFilament20Regular } from '@fluentui/react-icons/svg/lightbulb-filament';
import { PanelRight20Regular } from '@fluentui/react-icons/svg/panel-right';
import { Print20Regular } from '@fluentui/react-icons/svg/print';
import { TextCollapse20Regular } from '@fluentui/react-icons/svg/text-collapse';
import { TextExpand20Regular } from '@fluentui/react-icons/svg/text-expand';
import type { Action } from '../../../actions/action.ts';
import type { Group } from '../rows/bord-types.ts';
import { aantalTypen, aantalWissen, urenTypen, urenWissen } from './cell-actions.ts';
import { type CellContext, PLANBORD, type PlanbordContext } from './context.ts';
import { alleWeken, TEAM_GO_ACTIONS } from './go-actions.ts';
import {
  afwezigheid,
  inklappen,
  inzetPlaatsen,
  inzetVerplaatsen,
  inzetWijzigen,
  knippen,
  knippenAnnuleren,
  medewerkerTonen,
  menuOpenen,
  ookInzetten,
  opbouwTonen,
  plakken,
  uitklappen,
  vacatureAdd,
  vacatureVullen,
  vacatureWijzigen,
} from './row-actions.ts';
import { ruilen, wieIsVrij } from './solve-actions.ts';

/** Address of the overview of the part of the city on screen. */
function overzichtPath(bereik: Group): string {
  switch (bereik.soort) {
    case 'stad':
      return '/overzichten';
    case 'gebied':
      return `/overzichten?rapport=gebiedsoverzicht&gebied=${bereik.id}`;
    case 'team':
      return `/overzichten?rapport=teamoverzicht&team=${bereik.id}`;
  }
}

const allesInklappen: Action<PlanbordContext> = {
  name: 'planbord.inklappen',
  label: 'Alle teams inklappen',
  hint: 'Alle teams inklappen: alleen de bezettingsgraad',
  icon: TextCollapse20Regular,
  scope: PLANBORD,
  places: ['toolbar', 'palette'],
  run: ({ toggleAll }) => toggleAll(false),
};

const allesUitklappen: Action<PlanbordContext> = {
  name: 'planbord.uitklappen',
  label: 'Alle teams uitklappen',
  icon: TextExpand20Regular,
  scope: PLANBORD,
  places: ['toolbar', 'palette'],
  run: ({ toggleAll }) => toggleAll(true),
};

const overzichtAfdrukken: Action<PlanbordContext> = {
  name: 'planbord.afdrukken',
  label: 'Overzicht afdrukken',
  hint: 'Overzicht afdrukken of als PDF bewaren',
  icon: Print20Regular,
  scope: PLANBORD,
  appMenu: 'afdrukken',
  places: ['toolbar'],
  run: ({ bereik, go }) => go(overzichtPath(bereik)),
};

const voorstel: Action<PlanbordContext> = {
  name: 'planbord.voorstel',
  label: 'Voorstel laten maken',
  hint: 'Voorstel laten maken: wat zou de bezetting het beste helpen',
  icon: LightbulbFilament20Regular,
  call: 'voorstellen.neemOver',
  scope: PLANBORD,
  places: ['toolbar'],
  run: ({ bereik, go }) =>
    go(bereik.soort === 'team' ? `/capaciteit/voorstel?team=${bereik.id}` : '/capaciteit/voorstel'),
};

const bordExporteren: Action<PlanbordContext> = {
  name: 'planbord.exporteren',
  label: 'Planbord exporteren naar Excel',
  hint: 'Wat op het scherm staat, als Excel-bestand',
  keywords: 'excel xlsx bewaren',
  icon: ArrowDownload20Regular,
  scope: PLANBORD,
  places: ['toolbar', 'palette'],
  run: ({ exportBoard }) => exportBoard(),
};

const panelTonen: Action<PlanbordContext> = {
  name: 'planbord.paneel',
  label: 'Paneel met knelpunten',
  hint: 'Paneel tonen of verbergen',
  icon: PanelRight20Regular,
  scope: PLANBORD,
  places: ['toolbar'],
  pressed: ({ panelShown }) => panelShown,
  run: ({ panelShown, showPanel }) => showPanel(!panelShown),
};

const zoeken: Action<PlanbordContext> = {
  name: 'planbord.zoeken',
  label: 'Zoek op naam',
  scope: PLANBORD,
  keys: ['ctrl+f'],
  places: [],
  run: ({ focusSearch }) => focusSearch(),
};

/** What one does with the planbord as a whole. */
export const PLANBORD_ACTIONS: readonly Action<PlanbordContext>[] = [
  vacatureAdd,
  allesInklappen,
  allesUitklappen,
  voorstel,
  overzichtAfdrukken,
  bordExporteren,
  panelTonen,
  zoeken,
];

/** What one does with a row or cell, in the order of the context menu. */
export const CELL_ACTIONS: readonly Action<CellContext>[] = [
  urenTypen,
  aantalTypen,
  inzetWijzigen,
  inzetPlaatsen,
  vacatureWijzigen,
  vacatureVullen,
  wieIsVrij,
  uitklappen,
  inklappen,
  opbouwTonen,
  inzetVerplaatsen,
  ruilen,
  knippen,
  afwezigheid,
  ookInzetten,
  medewerkerTonen,
  alleWeken,
  plakken,
  vacatureAdd,
  ...TEAM_GO_ACTIONS,
  urenWissen,
  aantalWissen,
  knippenAnnuleren,
  menuOpenen,
];

/** What a double click does: type in the cell, or else open the panel that belongs to the row. */
export const DOUBLE_CLICK_ACTIONS: readonly Action<CellContext>[] = [
  urenTypen,
  aantalTypen,
  inzetWijzigen,
  inzetPlaatsen,
  vacatureWijzigen,
];
