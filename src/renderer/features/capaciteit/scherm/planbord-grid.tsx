import { Button } from '@fluentui/react-components';
import { type RefObject, useMemo } from 'react';
import { DataGrid } from '../../../components/grid/data-grid.tsx';
import type { GridGreep } from '../../../components/grid/grid-types.ts';
import { LaadToestand, LegeToestand } from '../../../components/toestand.tsx';
import { gafRijen } from '../bewerken/meting.ts';
import type { PlanbordModel } from '../bewerken/use-planbord-model.ts';
import type { BordRij, Groep } from '../rijen/bord-types.ts';
import { groepNaam } from '../rijen/rij-basis.ts';
import { GEEN_FILTERS, heeftFilters, type Weergave } from '../rijen/weergave.ts';
import {
  type ActieKader,
  beginDatum,
  bewerkCel,
  openPaneel,
  opToets,
  regelsVoor,
  toonOpbouw,
} from './grid-acties.ts';
import { gridKolommen } from './grid-kolommen.ts';
import type { PlanbordActies } from './use-planbord-acties.ts';
import { useSmal } from './use-smal.ts';

const GEEN_RIJEN: readonly BordRij[] = [];

type Props = {
  readonly model: PlanbordModel;
  readonly kader: ActieKader;
  readonly acties: PlanbordActies;
  readonly weergave: Weergave;
  readonly zetWeergave: (wijzig: (vorige: Weergave) => Weergave) => void;
  readonly bereik: Groep;
  readonly greep: RefObject<GridGreep | null>;
};

/** Row that lights up when something is dropped on `rij`: the row of its team. */
function sleepDoel(rij: BordRij): string | null {
  return rij.teamId === null ? null : `team:${rij.teamId}`;
}

/** The rows, or a calm word about why there are none. */
export function PlanbordGrid({ model, kader, acties, weergave, zetWeergave, bereik, greep }: Props) {
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
          rijen={wacht ? GEEN_RIJEN : bord.rijen}
          kolommen={kolommen}
          greep={(nieuw) => {
            greep.current = nieuw;
          }}
          bijKlap={kader.klap}
          bijKeuze={acties.zetGekozenIds}
          bijFocus={acties.focus.zet}
          bijKlik={(plek) => toonOpbouw(kader, plek)}
          bijDubbelklik={(plek) => bewerkCel(kader, plek, null) || openPaneel(kader, plek)}
          bijToets={(toets, plek) => {
            if (toets.key !== 'ContextMenu' && !(toets.shiftKey && toets.key === 'F10'))
              return opToets(kader, toets, plek);
            const vak = kader.celElement(plek.rij.id, plek.kolom)?.getBoundingClientRect();
            acties.openMenu(plek, { x: vak?.left ?? 0, y: vak?.bottom ?? 0 });
            return true;
          }}
          bijMenu={acties.openMenu}
          sleepDoel={sleepDoel}
          bijSleep={(rijen, doel) => {
            const [eerste] = rijen;
            if (!eerste) return;
            const naarTeamId = doel.slice('team:'.length);
            const regels =
              rijen.length > 1
                ? rijen.flatMap((rij) => regelsVoor({ gekozen: [] }, rij))
                : regelsVoor({ gekozen: [] }, eerste);
            if (regels.every((regel) => regel.teamId === naarTeamId)) return;
            kader.zetPaneel({
              soort: 'inzet',
              regels,
              naarTeamId,
              van: beginDatum(kader, acties.focusKolom()),
            });
          }}
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
