import { type ReactNode, useRef } from 'react';
import type { Rekenwijze } from '../../../../shared/domain/planbord/capaciteit.ts';
import { INDICATOREN } from '../../../../shared/domain/planbord/indicator.ts';
import { Panel } from '../../../components/dialog/panel.tsx';
import { useOtherGebied } from '../../../data/other-gebied.ts';
import { useMay } from '../../../lib/rights.ts';
import type { Meld } from '../edit/opdrachten.ts';
import type { PlanbordModel } from '../edit/use-planbord-model.ts';
import type { BordRow, Group } from '../rows/bord-types.ts';
import { AfwezigheidPanel } from './afwezigheid-panel.tsx';
import { VullenPanel } from './fill-panel.tsx';
import { InzetPanel } from './inzet-panel.tsx';
import { KnelpuntenPart } from './knelpunten-section.tsx';
import { OpbouwPanel } from './opbouw-panel.tsx';
import { PersoonHeader } from './panel-header.tsx';
import type { PanelState } from './panel-state.ts';
import { PlaatsPanel } from './plaats-panel.tsx';
import { RuilPanel } from './ruil-panel.tsx';
import { VacaturePanel } from './vacature-panel.tsx';
import { VrijPanel } from './vrij-panel.tsx';

type Props = {
  readonly model: PlanbordModel;
  readonly stand: PanelState;
  readonly bereik: Group;
  readonly rekenwijze: Rekenwijze;
  readonly gekozen: readonly BordRow[];
  readonly report: Meld;
  readonly setState: (state: PanelState) => void;
  /** Closes the form and gives the focus back to the planbord. */
  readonly sluit: () => void;
  /** What can be done with the selection. */
  readonly acties: ReactNode;
};

function titleOf(state: PanelState): string {
  switch (state.soort) {
    case 'geen':
      return 'Planbord';
    case 'inzet':
      return state.naarTeamId === '' ? 'Inzet wijzigen' : 'Inzet verplaatsen';
    case 'plaats':
      return 'Inzetten in een team';
    case 'afwezigheid':
      return 'Afwezigheid';
    case 'vacature':
      return state.id === null ? 'Vacature toevoegen' : 'Vacature wijzigen';
    case 'vullen':
      return 'Vacature vullen';
    case 'vrij':
      return 'Wie is vrij';
    case 'ruil':
      return 'Ruilen';
    case 'opbouw':
      return `Opbouw: ${INDICATOREN[state.grootheid].label.toLowerCase()}`;
  }
}

function form(props: Props): ReactNode {
  const { stand, model, rekenwijze, report, setState, sluit } = props;
  const gedeeld = { model, rekenwijze, report, setState, onClose: sluit };
  switch (stand.soort) {
    case 'geen':
      return null;
    case 'inzet':
      return <InzetPanel {...gedeeld} stand={stand} />;
    case 'plaats':
      return <PlaatsPanel {...gedeeld} stand={stand} />;
    case 'afwezigheid':
      return <AfwezigheidPanel {...gedeeld} stand={stand} />;
    case 'vacature':
      return <VacaturePanel {...gedeeld} stand={stand} />;
    case 'vullen':
      return <VullenPanel {...gedeeld} stand={stand} />;
    case 'vrij':
      return <VrijPanel {...gedeeld} stand={stand} />;
    case 'ruil':
      return <RuilPanel {...gedeeld} stand={stand} />;
    case 'opbouw':
      return <OpbouwPanel {...gedeeld} stand={stand} />;
  }
}

/** The panel beside the planbord: the form or explanation that is open, and the knelpunten. */
export function SidePanel(props: Props) {
  const { model, stand, bereik, report, sluit } = props;
  const last = useRef(model);
  last.current = model;
  const knelpunten = <KnelpuntenPart {...{ bereik, report }} model={last} />;
  if (stand.soort === 'geen') {
    return (
      <Panel titel="Overzicht" pakFocus={false}>
        <Selected {...props} />
        {knelpunten}
      </Panel>
    );
  }
  return (
    <Panel key={JSON.stringify(stand)} titel={titleOf(stand)} onClose={sluit}>
      {form(props)}
      {knelpunten}
    </Panel>
  );
}

/** What is selected, with the actions that go with it. */
function Selected({ gekozen, model, acties }: Props) {
  const isOther = useOtherGebied();
  const mayEdit = useMay('capaciteit.zetInzet') && !isOther;
  const personen = gekozen.flatMap((row) => (row.inhoud.soort === 'inzet' ? [row.inhoud.rij] : []));
  if (personen.length === 0) {
    return (
      <p className="zacht">
        {mayEdit
          ? 'Kies een medewerker om de inzet te wijzigen. Met Ctrl of Shift kiest u er meer.'
          : 'Kies een medewerker om de gegevens te zien.'}
      </p>
    );
  }
  return (
    <section aria-label="Gekozen medewerkers" className="gekozen">
      <PersoonHeader personen={personen} opzoek={model.opzoek} />
      <div className="paneelvorm__knoppen">{acties}</div>
    </section>
  );
}
