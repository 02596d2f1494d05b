import type { CellContext, PlanbordContext } from '../../src/renderer/features/capaciteit/actions/context.ts';
import { lineOf } from '../../src/renderer/features/capaciteit/edit/edit.ts';
import { NO_FILTERS } from '../../src/renderer/features/capaciteit/rows/display.ts';
import { createLookup } from '../../src/renderer/features/capaciteit/rows/lookup.ts';
import { RowCache } from '../../src/renderer/features/capaciteit/rows/row-memory.ts';
import { createBord } from '../../src/renderer/features/capaciteit/rows/rows.ts';
import { SessionWijzigingen } from '../../src/renderer/features/capaciteit/rows/session.ts';
import { inColumns } from '../../src/shared/domain/planbord/columns.ts';
import { berekenPlanbord } from '../../src/shared/domain/planbord/planbord.ts';
import { columns } from '../../src/shared/domain/tijd/week.ts';
import {
  eenDetachering,
  eenInzet,
  eenMedewerker,
  eenOrganisatie,
  eenTeam,
  eenVacature,
  gegevens,
  openTrajecten,
} from './planning-builders.ts';

const VANDAAG = '2026-03-02';
const ALTIJD = { geldigVan: '2020-01-01', geldigTot: null };

/** A planbord with a row of every kind, everything open. */
function everyRow() {
  const data = gegevens({
    gebieden: [{ id: 'g1', code: 'N', naam: 'Noord', ...ALTIJD }],
    teams: [eenTeam(), eenTeam({ id: 't2', naam: 'Groenoord', volgorde: 2 })],
    teamGebieden: [
      { id: 'tg1', teamId: 't1', gebiedId: 'g1', ...ALTIJD },
      { id: 'tg2', teamId: 't2', gebiedId: 'g1', ...ALTIJD },
    ],
    organisaties: [eenOrganisatie()],
    medewerkers: [eenMedewerker(), eenMedewerker({ id: 'm2', voornaam: 'Bo', achternaam: 'Plaatsma' })],
    detacheringen: [eenDetachering(), eenDetachering({ id: 'd2', medewerkerId: 'm2', uren: 24 })],
    inzet: [eenInzet({ uren: 28 }), eenInzet({ id: 'i3', detacheringId: 'd2', teamId: 't2', uren: 20 })],
    vacatures: [eenVacature()],
    werkvoorraad: openTrajecten('t1', 10, 5, 0),
  });
  const weken = columns('weken', VANDAAG, 3);
  const planbord = berekenPlanbord({
    gegevens: data,
    vandaag: VANDAAG,
    maandagen: weken.flatMap((week) => week.maandagen),
    rekenwijze: 'norm',
  });
  const inBeeld = inColumns(planbord, weken);
  const opzoek = createLookup(data, VANDAAG);
  const bord = createBord(
    {
      planbord: inBeeld,
      gegevens: data,
      opzoek,
      kolommen: weken,
      bereik: { soort: 'stad' },
      groeperen: 'team',
      volgorde: 'naam',
      filters: NO_FILTERS,
      isOpen: () => true,
      sessie: new SessionWijzigingen(),
      mayMove: () => true,
    },
    new RowCache(),
  );
  return {
    gegevens: data,
    vandaag: VANDAAG,
    kolommen: weken,
    planbord,
    inBeeld,
    opzoek,
    bord,
    laadt: false,
    venster: null,
    wacht: false,
  };
}

/** A context, and what was asked of it since the last look, one line each. */
type Asked = { readonly context: PlanbordContext; readonly calls: () => readonly string[] };

/** A screen that notes what is asked of it. */
export function planbordContext(over: Partial<PlanbordContext> = {}): Asked {
  const calls: string[] = [];
  const note =
    (what: string) =>
    (...args: readonly unknown[]) => {
      calls.push(`${what} ${JSON.stringify(args)}`);
    };
  const context: PlanbordContext = {
    model: everyRow(),
    bereik: { soort: 'stad' },
    selected: [],
    range: () => null,
    clipboard: [],
    panelShown: false,
    plek: null,
    typed: null,
    // Only that it is there counts here.
    cellElement: () => Object.create(null),
    openPanel: note('openPanel'),
    showPanel: note('showPanel'),
    openEditor: note('openEditor'),
    openMenu: ({ rij, kolom }) => note('openMenu')(rij.id, kolom),
    setClipboard: note('setClipboard'),
    toggle: ({ id }) => note('toggle')(id),
    toggleAll: note('toggleAll'),
    write: note('write'),
    clear: note('clear'),
    say: note('say'),
    go: note('go'),
    focusSearch: note('focusSearch'),
    exportBoard: note('exportBoard'),
    ...over,
  };
  return { context, calls: () => calls.splice(0) };
}

/** Columns of each kind: the tree, pinned, and a week. */
const COLUMNS = ['naam', 'organisatie', 'k1'] as const;

/** Every kind of row, open and closed, and column, with and without a selection and something cut. */
export function everyCell(base: PlanbordContext): CellContext[] {
  const { rijen } = base.model.bord;
  const kiesbaar = rijen.filter((row) => row.kiesbaar);
  const geknipt = kiesbaar.slice(0, 1).flatMap((row) => lineOf(row) ?? []);
  const dicht = rijen.flatMap((row) => (row.open === true ? [{ ...row, open: false }] : []));
  return [...rijen, ...dicht].flatMap((rij) =>
    COLUMNS.flatMap((kolom) =>
      [[], kiesbaar].flatMap((selected) =>
        [[], geknipt].map((clipboard) => ({ ...base, selected, clipboard, plek: { rij, kolom } })),
      ),
    ),
  );
}
