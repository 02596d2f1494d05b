import { AG_GRID_LOCALE_NL } from '@ag-grid-community/locale';
import {
  ClientSideRowModelModule,
  EventApiModule,
  LocaleModule,
  type Module,
  RenderApiModule,
  RowApiModule,
  RowDragModule,
  RowSelectionModule,
  RowStyleModule,
  ScrollApiModule,
  themeQuartz,
} from 'ag-grid-community';

/** Only what the grid uses: each module costs start time and memory. */
export const GRID_MODULES: Module[] = [
  ClientSideRowModelModule,
  EventApiModule,
  LocaleModule,
  RenderApiModule,
  RowApiModule,
  RowDragModule,
  RowSelectionModule,
  RowStyleModule,
  ScrollApiModule,
];

/** Dutch texts; the sentences about rows and selection are in our own words. */
export const GRID_TEXTS: Readonly<Record<string, string>> = {
  ...AG_GRID_LOCALE_NL,
  noRowsToShow: 'Geen rijen',
  ariaRowSelect: 'Druk op de spatiebalk om deze rij te kiezen',
  ariaRowDeselect: 'Druk op de spatiebalk om deze rij niet meer te kiezen',
  ariaRowToggleSelection: 'Druk op de spatiebalk om deze rij wel of niet te kiezen',
  ariaRowSelectionDisabled: 'Deze rij kunt u niet kiezen',
};

/** Colours follow the custom properties of components/base.css, so light, dark and contrast come along. */
export const GRID_THEME = themeQuartz.withParams({
  fontFamily: 'inherit',
  fontSize: 13,
  headerFontSize: 12,
  headerFontWeight: 600,
  cellHorizontalPadding: 0,
  spacing: 4,
  headerHeight: 36,
  rowHeight: 26,
  wrapperBorderRadius: 8,
  columnBorder: true,
  headerColumnBorder: false,
  backgroundColor: 'var(--kleur-vlak)',
  foregroundColor: 'var(--kleur-inkt)',
  headerBackgroundColor: 'var(--kleur-vlak-zacht)',
  headerTextColor: 'var(--kleur-inkt-zacht)',
  borderColor: 'var(--kleur-lijn)',
  rowHoverColor: 'color-mix(in srgb, var(--kleur-merk) 5%, transparent)',
  selectedRowBackgroundColor: 'var(--kleur-merk-zacht)',
  accentColor: 'var(--kleur-merk)',
  rangeSelectionBorderColor: 'var(--kleur-merk)',
  oddRowBackgroundColor: 'var(--kleur-vlak)',
  wrapperBorder: true,
  browserColorScheme: 'inherit',
});
