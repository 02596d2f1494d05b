import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { GebiedRegel, ManagerRegel } from '../../../shared/contract/gebieden.ts';
import { plusDagen } from '../../../shared/domain/tijd/datum.ts';
import { VormDialoog } from '../../components/dialoog/vorm-dialoog.tsx';
import { DatumVeld } from '../../components/veld/datum-veld.tsx';
import type { Keuze } from '../../components/veld/keuze-opties.tsx';
import { KeuzeVeld } from '../../components/veld/veld.tsx';
import { useRijVorm } from '../../data/vorm.ts';
import { teamOpdrachten, teamQueries } from './teams.queries.ts';

type Props = {
  readonly gebied: GebiedRegel;
  /** null: a new one. */
  readonly manager: ManagerRegel | null;
  readonly vandaag: string;
  readonly onSluit: () => void;
};

/** People of the day the task begins, gebiedsmanagers by function first; who is chosen already stays in the list. */
function usePersonen(dag: string, manager: ManagerRegel | null): readonly Keuze[] {
  const rijen = useQuery(teamQueries.medewerkers(dag)).data?.rijen ?? [];
  const keuzes = rijen.map(({ id, naam, functie }) => ({
    waarde: id,
    label: naam,
    groep: /gebiedsmanager/iu.test(functie) ? 'Functie gebiedsmanager' : 'Andere medewerkers',
  }));
  const gekozen = [
    { waarde: manager?.medewerkerId ?? '', label: manager?.naam ?? '' },
    { waarde: manager?.vervangerId ?? '', label: manager?.vervanger ?? '' },
  ].filter(({ waarde }) => waarde !== '' && !keuzes.some((keuze) => keuze.waarde === waarde));
  return [...gekozen, ...keuzes.sort((a, b) => b.groep.localeCompare(a.groep, 'nl'))];
}

type Waarden = {
  readonly medewerkerId: string;
  readonly vervangerId: string;
  readonly van: string | null | undefined;
  /** Last day (inclusive). */
  readonly tm: string | null | undefined;
};

function beginWaarden({ gebied, manager, vandaag }: Props): Waarden {
  const tot = manager?.geldigTot ?? null;
  return {
    medewerkerId: manager?.medewerkerId ?? '',
    vervangerId: manager?.vervangerId ?? '',
    van: manager?.geldigVan ?? (gebied.geldigVan > vandaag ? gebied.geldigVan : vandaag),
    tm: tot === null ? null : plusDagen(tot, -1),
  };
}

/** Who manages the gebied, who stands in, from when and until when. */
export function ManagerDialoog(props: Props) {
  const { gebied, manager, vandaag, onSluit } = props;
  const [waarden, zetWaarden] = useState(() => beginWaarden(props));
  const zet = (deel: Partial<Waarden>) => zetWaarden((vorige) => ({ ...vorige, ...deel }));
  const { medewerkerId, vervangerId, van, tm } = waarden;
  const personen = usePersonen(typeof van === 'string' ? van : vandaag, manager);
  const vorm = useRijVorm({
    id: manager?.id ?? null,
    lees: () => {
      if (medewerkerId === '' || typeof van !== 'string' || tm === undefined) return null;
      const tot = tm === null ? null : plusDagen(tm, 1);
      return { medewerkerId, vervangerId: vervangerId || null, van, tot };
    },
    nieuw: [teamOpdrachten.nieuweGebiedsmanager, (invoer) => ({ gebiedId: gebied.id, ...invoer })],
    wijzig: [teamOpdrachten.wijzigGebiedsmanager, (invoer, id) => ({ id, ...invoer })],
    verwijder: teamOpdrachten.verwijderGebiedsmanager,
    klaar: onSluit,
  });
  return (
    <VormDialoog
      titel={
        manager === null
          ? `Nieuwe gebiedsmanager van ${gebied.naam}`
          : `Gebiedsmanager ${manager.naam} wijzigen`
      }
      knop="Opslaan"
      vorm={vorm}
      onSluit={onSluit}
    >
      <Velden
        {...{ waarden, zet, personen, vandaag }}
        {...{ toonFouten: vorm.toonFouten, velden: vorm.velden }}
      />
    </VormDialoog>
  );
}

type VeldenProps = {
  readonly waarden: Waarden;
  readonly zet: (deel: Partial<Waarden>) => void;
  readonly personen: readonly Keuze[];
  readonly vandaag: string;
  readonly toonFouten: boolean;
  readonly velden: Readonly<Record<string, string>>;
};

function Velden({ waarden, zet, personen, vandaag, toonFouten, velden }: VeldenProps) {
  const { medewerkerId, vervangerId, van, tm } = waarden;
  const leeg = toonFouten && medewerkerId === '' ? 'Kies een medewerker.' : undefined;
  return (
    <>
      <KeuzeVeld
        label="Medewerker"
        verplicht
        waarde={medewerkerId}
        keuzes={personen}
        leeg="Kies een medewerker"
        onWijzig={(id) => zet({ medewerkerId: id })}
        melding={velden.medewerkerId ?? leeg}
      />
      <KeuzeVeld
        label="Vervanger"
        hint="Wie waarneemt bij afwezigheid."
        waarde={vervangerId}
        keuzes={personen.filter(({ waarde }) => waarde !== medewerkerId)}
        leeg="Geen"
        onWijzig={(id) => zet({ vervangerId: id })}
        melding={velden.vervangerId}
      />
      <DatumVeld
        label="Vanaf"
        verplicht
        waarde={van}
        onWijzig={(dag) => zet({ van: dag })}
        {...{ vandaag, toonFouten }}
        melding={velden.van}
      />
      <DatumVeld
        label="T/m"
        hint="De laatste dag. Leeg = zonder einde."
        optioneel
        waarde={tm}
        onWijzig={(dag) => zet({ tm: dag })}
        {...{ vandaag, toonFouten }}
        melding={velden.tot}
      />
    </>
  );
}
