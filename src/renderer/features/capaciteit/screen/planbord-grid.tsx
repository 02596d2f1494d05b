import { Button } from '@fluentui/react-components';
import { type RefObject, useMemo, useRef } from 'react';
import type { Kalenderdag } from '../../../../shared/domain/planning/planning.ts';
import { giveFirst, giveKey } from '../../../actions/give.ts';
import { typedCharacter } from '../../../actions/keys.ts';
import { DataGrid } from '../../../components/grid/data-grid.tsx';
import type { GridHandle, GridRange } from '../../../components/grid/grid-types.ts';
import { EmptyState, LoadingState } from '../../../components/toestand.tsx';
import { teamRefusal } from '../../../data/own-gebied.ts';
import { showMessage } from '../../../lib/messages.ts';
import { useMay } from '../../../lib/rights.ts';
import type { Store } from '../../../lib/store.ts';
import { useNarrow } from '../../../lib/use-narrow.ts';
import {
  columnOf,
  fromOn,
  inPeriode,
  type Place,
  type PlanbordContext,
  startDate,
} from '../actions/context.ts';
import { CELL_ACTIONS, DOUBLE_CLICK_ACTIONS } from '../actions/planbord-actions.ts';
import { opbouwTonen } from '../actions/row-actions.ts';
import { lineOf } from '../edit/edit.ts';
import { gafRows } from '../edit/meting.ts';
import type { PlanbordModel } from '../edit/use-planbord-model.ts';
import type { BordRow } from '../rows/bord-types.ts';
import { cellAmount, cellText, isInput } from '../rows/cell-value.ts';
import { type Display, type Groepering, hasFilters, NO_FILTERS } from '../rows/display.ts';
import { groupNaam } from '../rows/row-base.ts';
import { standIn } from '../rows/stand-in.ts';
import { gridColumns } from './grid-columns.ts';
import type { PlanbordActions } from './use-planbord-actions.ts';
import { useWheelZoom } from './use-wheel-zoom.ts';

/** How much lower a row is when more of them must be in sight. */
const LOWER_PX = 4;

const NO_ROWS: readonly BordRow[] = [];
const NO_DAYS: readonly Kalenderdag[] = [];

type Props = {
  readonly actions: PlanbordActions;
  readonly focus: Store<Place | null>;
  readonly ranges: Store<GridRange<BordRow> | null>;
  readonly weergave: Display;
  readonly setDisplay: (update: (previous: Display) => Display) => void;
  readonly greep: RefObject<GridHandle | null>;
};

/** Row that lights up when something is dropped on `rij`: the row of its team. */
function dragDoel(row: BordRow): string | null {
  return row.teamId === null ? null : `team:${row.teamId}`;
}

/** Rows dropped on a team: the form that moves them there. */
function drop(context: PlanbordContext, rows: readonly BordRow[], doel: string, column: string): void {
  const naarTeamId = doel.slice('team:'.length);
  const regels = rows.flatMap((row) => lineOf(row) ?? []);
  if (regels.every((line) => line.teamId === naarTeamId)) return;
  const teams = [naarTeamId, ...regels.map(({ teamId }) => teamId)];
  const refusal = teamRefusal('capaciteit.verplaatsInzet', teams, fromOn(startDate(context, column)));
  if (refusal !== null) {
    showMessage({ soort: 'let-op', tekst: refusal });
    return;
  }
  context.openPanel({ soort: 'inzet', regels, naarTeamId, van: startDate(context, column) });
}

/** The columns of the grid; the same as long as what they are made of is. */
function useColumns(model: PlanbordModel, groeperen: Groepering, smal: boolean) {
  const { kolommen, vandaag, gegevens } = model;
  // The same array while there are none: columns that are made anew when the rows come cost time at the start.
  const kalenderdagen = gegevens.kalenderdagen.length === 0 ? NO_DAYS : gegevens.kalenderdagen;
  return useMemo(
    () => gridColumns({ kolommen, vandaag, groeperen, smal, kalenderdagen }),
    [kolommen, vandaag, groeperen, smal, kalenderdagen],
  );
}

/** The rows, or a calm word about why there are none. */
export function PlanbordGrid({ actions, focus, ranges, weergave, setDisplay, greep }: Props) {
  const { context } = actions;
  const { model, bereik } = context;
  const smal = useNarrow();
  const mayEdit = useMay('capaciteit.zetCellen');
  const mayIn = (row: BordRow, key: string) => {
    const column = columnOf(context, key);
    return (
      row.teamId === null ||
      column === null ||
      teamRefusal('capaciteit.zetCellen', [row.teamId], { geldigVan: column.van, geldigTot: column.tot }) ===
        null
    );
  };
  const columns = useColumns(model, weergave.groeperen, smal);
  const { bord, wacht } = model;
  const place = useRef<HTMLDivElement>(null);
  useWheelZoom(place, setDisplay);
  // The grid with only its weeks is made while the core opens: it takes longer than filling it.
  if (!wacht && model.gegevens.teams.length === 0) return <NoTeams />;
  if (!wacht && bord.teamIds.length === 0 && bord.rijen.length === 0) {
    return (
      <EmptyState titel="Geen teams in deze periode">
        <p>
          {groupNaam(model.opzoek, bereik)} heeft in deze weken geen teams. Kies boven in het scherm een ander
          gebied of een andere periode.
        </p>
      </EmptyState>
    );
  }
  return (
    <>
      {hasFilters(weergave.filters) && bord.aantalGetoond === 0 ? (
        <p className="bord-melding" role="status">
          Geen medewerkers passen bij deze filters.
          <Button size="small" onClick={() => setDisplay((w) => ({ ...w, filters: NO_FILTERS }))}>
            Filters wissen
          </Button>
        </p>
      ) : null}
      {bord.aantalPersonen === 0 && !model.laadt ? (
        <p className="bord-melding">
          In {groupNaam(model.opzoek, bereik)} is in deze weken nog niemand ingezet. Voeg medewerkers toe bij
          Beheer, of sleep iemand uit een ander team.
        </p>
      ) : null}
      <div ref={place} className="bord" aria-busy={model.laadt}>
        {wacht ? (
          <div className="bord-laden">
            <LoadingState wat="Planbord" regels={12} />
          </div>
        ) : null}
        <DataGrid<BordRow>
          // Another height of rows is another grid: it reads them once.
          key={weergave.rijhoogte}
          label={`Planbord van ${groupNaam(model.opzoek, bereik)}`}
          manyCells
          remember="planbord"
          lower={weergave.rijhoogte === 'dicht' ? LOWER_PX : 0}
          rijen={wacht ? NO_ROWS : bord.rijen}
          kolommen={columns}
          handle={(nieuw) => {
            greep.current = nieuw;
          }}
          onToggle={context.toggle}
          onSelect={actions.select}
          onFocus={focus.set}
          onClick={(plek) => {
            const cell = { ...context, plek };
            if (inPeriode(cell)) giveFirst([opbouwTonen], cell);
          }}
          onDoubleClick={(plek) => giveFirst(DOUBLE_CLICK_ACTIONS, { ...context, plek })}
          onKey={(key, plek) => giveKey(CELL_ACTIONS, key, { ...context, plek, typed: typedCharacter(key) })}
          onMenu={actions.openMenu}
          dragDoel={dragDoel}
          onDrag={(rows, doel) => drop(context, rows, doel, greep.current?.giveFocus()?.kolom ?? '')}
          standIn={(row) => standIn(row, bord.rijen)}
          {...{ ranges, cellText, cellAmount }}
          isInput={(row, column) => mayEdit && isInput(row, column) && mayIn(row, column)}
          onInput={actions.input.onInput}
          onCopied={() => context.setClipboard([])}
          onHint={context.say}
          onDrawn={gafRows}
        />
      </div>
    </>
  );
}

function NoTeams() {
  return (
    <EmptyState titel="Er zijn nog geen teams">
      <p>Begin met een gebied en de teams daarin. Voeg daarna organisaties en medewerkers toe.</p>
      <a href="#/beheer">Naar Beheer</a>
    </EmptyState>
  );
}
