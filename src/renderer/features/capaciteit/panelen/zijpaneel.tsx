import { type ReactNode, useRef } from 'react';
import type { Rekenwijze } from '../../../../shared/domain/planbord/capaciteit.ts';
import { GROOTHEID_LABEL } from '../../../../shared/domain/planbord/verklaring.ts';
import { Paneel } from '../../../components/dialoog/paneel.tsx';
import type { Meld } from '../bewerken/opdrachten.ts';
import type { PlanbordModel } from '../bewerken/use-planbord-model.ts';
import type { BordRij, Groep } from '../rijen/bord-types.ts';
import { AfwezigheidPaneel } from './afwezigheid-paneel.tsx';
import { InzetPaneel } from './inzet-paneel.tsx';
import { KnelpuntenDeel } from './knelpunten-deel.tsx';
import { OpbouwPaneel } from './opbouw-paneel.tsx';
import { PersoonKop } from './paneel-kop.tsx';
import type { PaneelStand } from './paneel-stand.ts';
import { PlaatsPaneel } from './plaats-paneel.tsx';
import { VacaturePaneel } from './vacature-paneel.tsx';
import { VullenPaneel } from './vullen-paneel.tsx';

type Props = {
  readonly model: PlanbordModel;
  readonly stand: PaneelStand;
  readonly bereik: Groep;
  readonly rekenwijze: Rekenwijze;
  readonly gekozen: readonly BordRij[];
  readonly meld: Meld;
  readonly zetStand: (stand: PaneelStand) => void;
  /** Closes the form and gives the focus back to the planbord. */
  readonly sluit: () => void;
  /** What can be done with the selection. */
  readonly acties: ReactNode;
};

function titelVan(stand: PaneelStand): string {
  switch (stand.soort) {
    case 'geen':
      return 'Planbord';
    case 'inzet':
      return stand.naarTeamId === '' ? 'Inzet wijzigen' : 'Inzet verplaatsen';
    case 'plaats':
      return 'Inzetten in een team';
    case 'afwezigheid':
      return 'Afwezigheid';
    case 'vacature':
      return stand.id === null ? 'Vacature toevoegen' : 'Vacature wijzigen';
    case 'vullen':
      return 'Vacature vullen';
    case 'opbouw':
      return `Opbouw: ${GROOTHEID_LABEL[stand.grootheid].toLowerCase()}`;
  }
}

function vorm(props: Props): ReactNode {
  const { stand, model, rekenwijze, meld, zetStand, sluit } = props;
  const gedeeld = { model, rekenwijze, meld, zetStand, onSluit: sluit };
  switch (stand.soort) {
    case 'geen':
      return null;
    case 'inzet':
      return <InzetPaneel {...gedeeld} stand={stand} />;
    case 'plaats':
      return <PlaatsPaneel {...gedeeld} stand={stand} />;
    case 'afwezigheid':
      return <AfwezigheidPaneel {...gedeeld} stand={stand} />;
    case 'vacature':
      return <VacaturePaneel {...gedeeld} stand={stand} />;
    case 'vullen':
      return <VullenPaneel {...gedeeld} stand={stand} />;
    case 'opbouw':
      return <OpbouwPaneel {...gedeeld} stand={stand} />;
  }
}

/** The panel beside the planbord: the form or explanation that is open, and the knelpunten. */
export function Zijpaneel(props: Props) {
  const { model, stand, bereik, meld, sluit } = props;
  const laatste = useRef(model);
  laatste.current = model;
  const knelpunten = <KnelpuntenDeel {...{ bereik, meld }} model={laatste} />;
  if (stand.soort === 'geen') {
    return (
      <Paneel titel="Overzicht" pakFocus={false}>
        <Gekozen {...props} />
        {knelpunten}
      </Paneel>
    );
  }
  return (
    <Paneel key={JSON.stringify(stand)} titel={titelVan(stand)} onSluit={sluit}>
      {vorm(props)}
      {knelpunten}
    </Paneel>
  );
}

/** What is selected, with the actions that go with it. */
function Gekozen({ gekozen, model, acties }: Props) {
  const personen = gekozen.flatMap((rij) => (rij.inhoud.soort === 'inzet' ? [rij.inhoud.rij] : []));
  if (personen.length === 0) {
    return (
      <p className="zacht">Kies een medewerker om de inzet te wijzigen. Met Ctrl of Shift kiest u er meer.</p>
    );
  }
  return (
    <section aria-label="Gekozen medewerkers" className="gekozen">
      <PersoonKop personen={personen} opzoek={model.opzoek} />
      <div className="paneelvorm__knoppen">{acties}</div>
    </section>
  );
}
