import { type RefObject, useCallback, useRef, useState } from 'react';
import type { GridGreep } from '../../../components/grid/grid-types.ts';
import { ActionButton } from '../../../components/menu/action-button.tsx';
import { ActionToolbar } from '../../../components/menu/action-toolbar.tsx';
import { ContextMenu } from '../../../components/menu/context-menu.tsx';
import { BalkInhoud, Pagina } from '../../../components/pagina.tsx';
import { maakWinkel, useWinkel } from '../../../lib/winkel.ts';
import type { CellContext, Plek } from '../actions/context.ts';
import { PLANBORD_ACTIONS } from '../actions/planbord-actions.ts';
import { afwezigheid, inzetWijzigen } from '../actions/row-actions.ts';
import { meldNietOpgeslagen } from '../bewerken/opdrachten.ts';
import type { PlanbordModel } from '../bewerken/use-planbord-model.ts';
import { Zijpaneel } from '../panelen/zijpaneel.tsx';
import { type Groep, kolomSleutel } from '../rijen/bord-types.ts';
import { naarDatum, type Weergave } from '../rijen/weergave.ts';
import { CelBewerker } from './cel-bewerker.tsx';
import { FilterBalk } from './filter-balk.tsx';
import { Hintregel } from './hintregel.tsx';
import { PeriodeBalk } from './periode-balk.tsx';
import { PlanbordGrid } from './planbord-grid.tsx';
import { Samenvatting } from './samenvatting.tsx';
import { useFocusSprong } from './use-focus-sprong.ts';
import type { OpenRijen } from './use-open-rijen.ts';
import { type PlanbordActions, usePlanbordActions } from './use-planbord-actions.ts';

type Props = {
  readonly model: PlanbordModel;
  readonly weergave: Weergave;
  readonly zetWeergave: (wijzig: (vorige: Weergave) => Weergave) => void;
  readonly bereik: Groep;
  readonly open: OpenRijen;
};

/** The screen itself: bars, grid, panel, and what lies over them. */
export function Planbordscherm({ model, weergave, zetWeergave, bereik, open }: Props) {
  const greep = useRef<GridGreep | null>(null);
  const zoek = useRef<HTMLInputElement | null>(null);
  const [focus] = useState(() => maakWinkel<Plek | null>(null));
  const actions = usePlanbordActions({ model, bereik, grid: greep, search: zoek, open });
  const { context, panel } = actions;
  const { organisaties, specialismen, functies, instellingen } = model.gegevens;
  const zetOpen = useCallback((ids: readonly string[]) => open.zet(ids, true), [open]);
  useFocusSprong({ model, weergave, greep, zetOpen });
  const { kolommen, vandaag } = model;
  const spring = useCallback(
    (datum: string) => {
      zetWeergave((w) => naarDatum(w, datum, vandaag));
      const index = kolommen.findIndex((kolom) => kolom.van <= datum && datum < kolom.tot);
      const rij = greep.current?.geefFocus()?.rijId;
      if (rij !== undefined) greep.current?.zetFocus(rij, kolomSleutel(Math.max(0, index)));
    },
    [zetWeergave, kolommen, vandaag],
  );
  return (
    <Pagina
      titel="Capaciteit"
      schuift={false}
      sub={<Samenvatting model={model} bereik={bereik} />}
      acties={<ActionToolbar actions={PLANBORD_ACTIONS} context={context} />}
      paneel={panel.shown ? <ZijpaneelVan {...{ actions, greep }} rekenwijze={weergave.rekenwijze} /> : null}
    >
      <BalkInhoud>
        <PeriodeBalk
          {...{ weergave, zetWeergave }}
          kolommen={model.kolommen}
          vandaag={model.vandaag}
          onSpring={spring}
        />
      </BalkInhoud>
      <FilterBalk
        {...{ weergave, zetWeergave, organisaties, specialismen, functies, instellingen, vandaag }}
        zoekRef={zoek}
      />
      <PlanbordGrid {...{ actions, focus, weergave, zetWeergave, greep }} />
      <Hintregel focus={focus} model={model} aantalGeknipt={context.clipboard.length} />
      <Bovenop actions={actions} />
    </Pagina>
  );
}

type ZijpaneelProps = {
  readonly actions: PlanbordActions;
  readonly greep: RefObject<GridGreep | null>;
  readonly rekenwijze: Weergave['rekenwijze'];
};

function ZijpaneelVan({ actions, greep, rekenwijze }: ZijpaneelProps) {
  const { context, panel, meld } = actions;
  const { model, bereik, selected } = context;
  return (
    <Zijpaneel
      {...{ model, bereik, rekenwijze, meld }}
      gekozen={selected}
      acties={<SelectionActions {...{ actions, greep }} />}
      stand={panel.stand}
      zetStand={panel.open}
      sluit={panel.close}
    />
  );
}

/** What can be done with the selected rows, from the week that has the focus. */
function SelectionActions({ actions, greep }: Omit<ZijpaneelProps, 'rekenwijze'>) {
  const [rij] = actions.context.selected;
  if (rij === undefined) return null;
  const context: CellContext = {
    ...actions.context,
    // Looked up when it is asked: moving over the cells renders nothing here.
    get plek() {
      return { rij, kolom: greep.current?.geefFocus()?.kolom ?? '' };
    },
  };
  return (
    <>
      <ActionButton
        action={inzetWijzigen}
        context={context}
        text={inzetWijzigen.label}
        appearance="primary"
      />
      <ActionButton action={afwezigheid} context={context} text={afwezigheid.label} />
    </>
  );
}

/** Said to a screen reader; the same text twice is said twice. */
function Voorlezing({ aankondiging }: Pick<PlanbordActions, 'aankondiging'>) {
  const { tekst, nummer } = useWinkel(aankondiging);
  return (
    <p className="alleen-voorlezen" role="status" key={nummer}>
      {tekst}
    </p>
  );
}

/** What lies over the grid: the editor of a cell, the menu, and what is said to a screen reader. */
function Bovenop({ actions }: { readonly actions: PlanbordActions }) {
  const { aankondiging, editor, menu, closeMenu } = actions;
  return (
    <>
      <Voorlezing aankondiging={aankondiging} />
      {editor.vraag === null ? null : (
        <CelBewerker
          key={editor.number}
          vraag={editor.vraag}
          onCheck={actions.check}
          onKlaar={editor.finish}
          onAnnuleer={(melding) => {
            editor.close();
            if (melding !== null) meldNietOpgeslagen(melding);
          }}
        />
      )}
      {menu === null ? null : <ContextMenu {...menu} onSluit={closeMenu} />}
    </>
  );
}
