import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Fusie } from '../../../../shared/contract/detacheringen.ts';
import { DatumVeld } from '../../../components/veld/datum-veld.tsx';
import { KeuzeVeld } from '../../../components/veld/veld.tsx';
import { useVoorbeeldVorm } from '../../../data/voorbeeld-vorm.ts';
import { VoorbeeldDialoog } from '../../../parts/gevolg/voorbeeld-dialoog.tsx';
import { organisatieOpdrachten, organisatieQueries } from '../organisaties.queries.ts';
import { nogDaar, type OrganisatieKeuze, OrganisatieVinken } from './organisatie-vinken.tsx';

const SOORTEN = [
  { waarde: 'fusie', label: 'Fusie' },
  { waarde: 'overname', label: 'Overname' },
  { waarde: 'naamswijziging', label: 'Naamswijziging (nieuwe organisatie)' },
] as const;

const VELDEN = ['vanIds', 'naarId', 'datum'];

type Props = {
  readonly vandaag: string;
  /** Chosen beforehand: the organisation of the page. */
  readonly vanId?: string;
  readonly onSluit: () => void;
};

type Ingevuld = {
  readonly vanIds: readonly string[];
  readonly naarId: string;
  readonly datum: string | null | undefined;
  readonly soort: Fusie['soort'];
};

function maakFusie({ vanIds, naarId, datum, soort }: Ingevuld): Fusie | null {
  if (vanIds.length === 0 || naarId === '' || typeof datum !== 'string') return null;
  return { vanIds: [...vanIds], naarId, datum, soort };
}

/** Which organisations go up in which, from when; what happens to each person; then one opdracht. */
export function FusieDialoog({ vandaag, vanId, onSluit }: Props) {
  const [ingevuld, zetIngevuld] = useState<Ingevuld>({
    vanIds: vanId === undefined ? [] : [vanId],
    naarId: '',
    datum: vandaag,
    soort: 'fusie',
  });
  const keuzes = useQuery(organisatieQueries.keuzes()).data ?? [];
  const invoer = maakFusie(ingevuld);
  const vraag = useQuery(organisatieQueries.fusieVoorbeeld(invoer));
  const vorm = useVoorbeeldVorm({
    invoer,
    vraag,
    opdracht: organisatieOpdrachten.fuseer,
    klaar: onSluit,
  });
  const { voorbeeld, velden, toonFouten } = vorm;
  return (
    <VoorbeeldDialoog
      titel="Organisaties samenvoegen"
      vorm={vorm}
      gevolg={voorbeeld?.gevolg}
      velden={VELDEN}
      onSluit={onSluit}
    >
      <FusieVelden
        {...{ ingevuld, keuzes, vandaag, velden, toonFouten }}
        zet={(deel) => zetIngevuld((vorige) => ({ ...vorige, ...deel }))}
      />
      {voorbeeld === undefined ? null : (
        <p role="status">
          {voorbeeld.mensen === 1 ? '1 medewerker gaat' : `${String(voorbeeld.mensen)} medewerkers gaan`}{' '}
          over. Alle inzet in teams blijft staan.
        </p>
      )}
    </VoorbeeldDialoog>
  );
}

type VeldenProps = {
  readonly vandaag: string;
  readonly keuzes: readonly OrganisatieKeuze[];
  readonly ingevuld: Ingevuld;
  readonly zet: (deel: Partial<Ingevuld>) => void;
  readonly velden: Readonly<Record<string, string>>;
  readonly toonFouten: boolean;
};

function FusieVelden({ ingevuld, zet, keuzes, vandaag, velden, toonFouten }: VeldenProps) {
  const { vanIds, naarId, datum, soort } = ingevuld;
  const geenVan = toonFouten && vanIds.length === 0 ? 'Kies minstens één organisatie die opgaat.' : undefined;
  return (
    <>
      <OrganisatieVinken
        titel="Welke organisaties gaan op?"
        keuzes={nogDaar(keuzes, datum).filter(({ id }) => id !== naarId)}
        gekozen={vanIds}
        onWijzig={(gekozen) => zet({ vanIds: gekozen })}
        melding={velden.vanIds ?? geenVan}
      />
      <div className="velden">
        <KeuzeVeld
          label="In welke organisatie?"
          hint="Bestaat zij nog niet? Maak haar dan eerst."
          verplicht
          waarde={naarId}
          keuzes={nogDaar(keuzes, datum)
            .filter(({ id }) => !vanIds.includes(id))
            .map(({ id, naam }) => ({ waarde: id, label: naam }))}
          leeg="Kies een organisatie"
          onWijzig={(waarde) => zet({ naarId: waarde })}
          melding={velden.naarId ?? (toonFouten && naarId === '' ? 'Kies een organisatie.' : undefined)}
        />
        <DatumVeld
          label="Vanaf"
          verplicht
          waarde={datum}
          onWijzig={(waarde) => zet({ datum: waarde })}
          vandaag={vandaag}
          toonFouten={toonFouten}
          melding={velden.datum}
        />
        <KeuzeVeld
          label="Soort"
          waarde={soort}
          keuzes={SOORTEN}
          onWijzig={(waarde) =>
            zet({ soort: SOORTEN.find((een) => een.waarde === waarde)?.waarde ?? 'fusie' })
          }
        />
      </div>
    </>
  );
}
