import { Button } from '@fluentui/react-components';
import { type RefObject, useMemo } from 'react';
import { giveFirst, giveKey } from '../../../actions/give.ts';
import { typedCharacter } from '../../../actions/keys.ts';
import { DataGrid } from '../../../components/grid/data-grid.tsx';
import type { GridGreep } from '../../../components/grid/grid-types.ts';
import { LaadToestand, LegeToestand } from '../../../components/toestand.tsx';
import type { Winkel } from '../../../lib/winkel.ts';
import { inPeriode, type PlanbordContext, type Plek, startDate } from '../actions/context.ts';
import { CELL_ACTIONS, DOUBLE_CLICK_ACTIONS } from '../actions/planbord-actions.ts';
import { opbouwTonen } from '../actions/row-actions.ts';
import { regelVan } from '../bewerken/bewerking.ts';
import { gafRijen } from '../bewerken/meting.ts';
import type { BordRij } from '../rijen/bord-types.ts';
import { groepNaam } from '../rijen/rij-basis.ts';
import { GEEN_FILTERS, heeftFilters, type Weergave } from '../rijen/weergave.ts';
import { gridKolommen } from './grid-kolommen.ts';
import type { PlanbordActions } from './use-planbord-actions.ts';
import { useSmal } from './use-smal.ts';

const GEEN_RIJEN: readonly BordRij[] = [];

type Props = {
  readonly actions: PlanbordActions;
  readonly focus: Winkel<Plek | null>;
  readonly weergave: Weergave;
  readonly zetWeergave: (wijzig: (vorige: Weergave) => Weergave) => void;
  readonly greep: RefObject<GridGreep | null>;
};

/** Row that lights up when something is dropped on `rij`: the row of its team. */
function sleepDoel(rij: BordRij): string | null {
  return rij.teamId === null ? null : `team:${rij.teamId}`;
}

/** Rows dropped on a team: the form that moves them there. */
function drop(context: PlanbordContext, rijen: readonly BordRij[], doel: string, kolom: string): void {
  const naarTeamId = doel.slice('team:'.length);
  const regels = rijen.flatMap((rij) => regelVan(rij) ?? []);
  if (regels.every((regel) => regel.teamId === naarTeamId)) return;
  context.openPanel({ soort: 'inzet', regels, naarTeamId, van: startDate(context, kolom) });
}

/** The rows, or a calm word about why there are none. */
export function PlanbordGrid({ actions, focus, weergave, zetWeergave, greep }: Props) {
  const { context } = actions;
  const { model, bereik } = context;
  const smal = useSmal();
  const kolommen = useMemo(
    () =>
      gridKolommen({ kolommen: model.kolommen, vandaag: model.vandaag, groeperen: weergave.groeperen, smal }),
    [model.kolommen, model.vandaag, weergave.groeperen, smal],
  );
  const { bord, wacht } = model;
  // The grid with only its weeks is made while the core opens: it takes longer than filling it.
  if (!wacht && model.gegevens.teams.length === 0) return <GeenTeams />;
  if (!wacht && bord.teamIds.length === 0 && bord.rijen.length === 0) {
    return (
      <LegeToestand titel="Geen teams in deze periode">
        <p>
          {groepNaam(model.opzoek, bereik)} heeft in deze weken geen teams. Kies boven in het scherm een ander
          gebied of een andere periode.
        </p>
      </LegeToestand>
    );
  }
  return (
    <>
      {heeftFilters(weergave.filters) && bord.aantalGetoond === 0 ? (
        <p className="bord-melding" role="status">
          Geen medewerkers passen bij deze filters.
          <Button size="small" onClick={() => zetWeergave((w) => ({ ...w, filters: GEEN_FILTERS }))}>
            Filters wissen
          </Button>
        </p>
      ) : null}
      {bord.aantalPersonen === 0 && !model.laadt ? (
        <p className="bord-melding">
          In {groepNaam(model.opzoek, bereik)} is in deze weken nog niemand ingezet. Voeg medewerkers toe bij
          Beheer, of sleep iemand uit een ander team.
        </p>
      ) : null}
      <div className="bord" aria-busy={model.laadt}>
        {wacht ? (
          <div className="bord-laden">
            <LaadToestand wat="Planbord" regels={12} />
          </div>
        ) : null}
        <DataGrid<BordRij>
          label={`Planbord van ${groepNaam(model.opzoek, bereik)}`}
          manyCells
          rijen={wacht ? GEEN_RIJEN : bord.rijen}
          kolommen={kolommen}
          greep={(nieuw) => {
            greep.current = nieuw;
          }}
          bijKlap={context.toggle}
          bijKeuze={actions.select}
          bijFocus={focus.zet}
          bijKlik={(plek) => {
            const cell = { ...context, plek };
            if (inPeriode(cell)) giveFirst([opbouwTonen], cell);
          }}
          bijDubbelklik={(plek) => giveFirst(DOUBLE_CLICK_ACTIONS, { ...context, plek })}
          bijToets={(toets, plek) =>
            giveKey(CELL_ACTIONS, toets, { ...context, plek, typed: typedCharacter(toets) })
          }
          bijMenu={actions.openMenu}
          sleepDoel={sleepDoel}
          bijSleep={(rijen, doel) => drop(context, rijen, doel, greep.current?.geefFocus()?.kolom ?? '')}
          bijGetekend={gafRijen}
        />
      </div>
    </>
  );
}

function GeenTeams() {
  return (
    <LegeToestand titel="Er zijn nog geen teams">
      <p>Begin met een gebied en de teams daarin. Voeg daarna organisaties en medewerkers toe.</p>
      <a href="#/beheer">Naar Beheer</a>
    </LegeToestand>
  );
}
