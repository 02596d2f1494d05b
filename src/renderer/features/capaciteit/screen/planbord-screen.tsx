import { type RefObject, useCallback, useRef, useState } from 'react';
import type { GridHandle, GridRange } from '../../../components/grid/grid-types.ts';
import { May } from '../../../components/may.tsx';
import { ActionButton } from '../../../components/menu/action-button.tsx';
import { ActionToolbar } from '../../../components/menu/action-toolbar.tsx';
import { ContextMenu } from '../../../components/menu/context-menu.tsx';
import { BarContent, Page } from '../../../components/page.tsx';
import { createStore, useStore } from '../../../lib/store.ts';
import type { CellContext, Place } from '../actions/context.ts';
import { PLANBORD_ACTIONS } from '../actions/planbord-actions.ts';
import { afwezigheid, inzetWijzigen } from '../actions/row-actions.ts';
import { reportNotSaved } from '../edit/opdrachten.ts';
import type { PlanbordModel } from '../edit/use-planbord-model.ts';
import { SidePanel } from '../panels/side-panel.tsx';
import { type BordRow, columnKey, type Group } from '../rows/bord-types.ts';
import { type Display, toDatum } from '../rows/display.ts';
import { CellEditor } from './cell-editor.tsx';
import { FilterBar } from './filter-bar.tsx';
import { HintLine } from './hint-line.tsx';
import { PasteDialog } from './paste-dialog.tsx';
import { PeriodeBar } from './periode-bar.tsx';
import { PlanbordGrid } from './planbord-grid.tsx';
import { Summary } from './summary.tsx';
import { useDoen } from './use-doen.ts';
import { useFocusJump } from './use-focus-jump.ts';
import type { OpenRows } from './use-open-rows.ts';
import { type PlanbordActions, usePlanbordActions } from './use-planbord-actions.ts';

type Props = {
  readonly model: PlanbordModel;
  readonly weergave: Display;
  readonly setDisplay: (update: (previous: Display) => Display) => void;
  readonly bereik: Group;
  readonly open: OpenRows;
};

/** The screen itself: bars, grid, panel, and what lies over them. */
export function PlanbordScreen({ model, weergave, setDisplay, bereik, open }: Props) {
  const greep = useRef<GridHandle | null>(null);
  const query = useRef<HTMLInputElement | null>(null);
  const [focus] = useState(() => createStore<Place | null>(null));
  const [ranges] = useState(() => createStore<GridRange<BordRow> | null>(null));
  const actions = usePlanbordActions({ model, bereik, grid: greep, search: query, open, ranges });
  const { context, panel } = actions;
  const { organisaties, specialismen, functies, instellingen } = model.gegevens;
  const setOpen = useCallback((ids: readonly string[]) => open.set(ids, true), [open]);
  useFocusJump({ model, weergave, greep, setOpen });
  useDoen(model, panel.open);
  const { kolommen, vandaag } = model;
  const jump = useCallback(
    (datum: string) => {
      setDisplay((w) => toDatum(w, datum, vandaag));
      const index = kolommen.findIndex((column) => column.van <= datum && datum < column.tot);
      const row = greep.current?.giveFocus()?.rijId;
      if (row !== undefined) greep.current?.setFocus(row, columnKey(Math.max(0, index)));
    },
    [setDisplay, kolommen, vandaag],
  );
  return (
    <Page
      titel="Capaciteit"
      schuift={false}
      sub={<Summary model={model} bereik={bereik} />}
      acties={<ActionToolbar actions={PLANBORD_ACTIONS} context={context} />}
      paneel={panel.shown ? <SidePanelOf {...{ actions, greep }} rekenwijze={weergave.rekenwijze} /> : null}
    >
      <BarContent>
        <PeriodeBar
          {...{ weergave, setDisplay }}
          kolommen={model.kolommen}
          vandaag={model.vandaag}
          onJump={jump}
        />
      </BarContent>
      <FilterBar
        {...{ weergave, setDisplay, organisaties, specialismen, functies, instellingen, vandaag }}
        zoekRef={query}
        gevonden={model.bord.aantalGetoond}
      />
      <PlanbordGrid {...{ actions, focus, ranges, weergave, setDisplay, greep }} />
      <HintLine {...{ focus, ranges, model }} aantalGeknipt={context.clipboard.length} />
      <Bovenop actions={actions} />
    </Page>
  );
}

type SidePanelProps = {
  readonly actions: PlanbordActions;
  readonly greep: RefObject<GridHandle | null>;
  readonly rekenwijze: Display['rekenwijze'];
};

function SidePanelOf({ actions, greep, rekenwijze }: SidePanelProps) {
  const { context, panel, meld } = actions;
  const { model, bereik, selected } = context;
  return (
    <SidePanel
      {...{ model, bereik, rekenwijze, report: meld }}
      gekozen={selected}
      acties={<SelectionActions {...{ actions, greep }} />}
      stand={panel.stand}
      setState={panel.open}
      sluit={panel.close}
    />
  );
}

/** What can be done with the selected rows, from the week that has the focus. */
function SelectionActions({ actions, greep }: Omit<SidePanelProps, 'rekenwijze'>) {
  const [rij] = actions.context.selected;
  if (rij === undefined) return null;
  const context: CellContext = {
    ...actions.context,
    // Looked up when it is asked: moving over the cells renders nothing here.
    get plek() {
      return { rij, kolom: greep.current?.giveFocus()?.kolom ?? '' };
    },
  };
  return (
    <>
      <May call="capaciteit.zetInzet">
        <ActionButton
          action={inzetWijzigen}
          context={context}
          text={inzetWijzigen.label}
          appearance="primary"
        />
      </May>
      <May call="capaciteit.legAfwezigheidVast">
        <ActionButton action={afwezigheid} context={context} text={afwezigheid.label} />
      </May>
    </>
  );
}

/** Said to a screen reader; the same text twice is said twice. */
function Voorlezing({ aankondiging }: Pick<PlanbordActions, 'aankondiging'>) {
  const { tekst, nummer } = useStore(aankondiging);
  return (
    <p className="alleen-voorlezen" role="status" key={nummer}>
      {tekst}
    </p>
  );
}

/** What lies over the grid: the editor of a cell, the menu, and what is said to a screen reader. */
function Bovenop({ actions }: { readonly actions: PlanbordActions }) {
  const { aankondiging, editor, input, menu, closeMenu } = actions;
  return (
    <>
      <Voorlezing aankondiging={aankondiging} />
      {editor.vraag === null ? null : (
        <CellEditor
          key={editor.number}
          vraag={editor.vraag}
          onCheck={actions.check}
          onDone={editor.finish}
          onCancel={(message) => {
            editor.close();
            if (message !== null) reportNotSaved(message);
          }}
        />
      )}
      {input.preview === null ? null : (
        <PasteDialog preview={input.preview} onPaste={input.paste} onClose={input.closePreview} />
      )}
      {menu === null ? null : <ContextMenu {...menu} onClose={closeMenu} />}
    </>
  );
}
