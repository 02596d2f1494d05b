import { Button } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Fusie } from '../../../shared/contract/detacheringen.ts';
import type { OrganisatieRegel } from '../../../shared/contract/organisaties.ts';
import { DatumVeld } from '../../components/datum-veld.tsx';
import { Dialoog } from '../../components/dialoog.tsx';
import { VoorbeeldVak } from '../../components/gevolg/voorbeeld-vak.tsx';
import { KeuzeVeld, VinkVeld } from '../../components/veld.tsx';
import { toonMelding } from '../../lib/meldingen.ts';
import { useOpdracht } from '../../lib/opdracht.ts';
import { leesFout } from '../../lib/report-error.ts';
import { organisatieOpdrachten, organisatieQueries } from './organisaties.queries.ts';

const SOORTEN = [
  { waarde: 'fusie', label: 'Fusie' },
  { waarde: 'overname', label: 'Overname' },
  { waarde: 'naamswijziging', label: 'Naamswijziging (nieuwe organisatie)' },
] as const;

/** A harmless question for as long as the form says nothing: it is never sent. */
const NIETS: Fusie = { vanIds: [], naarId: '', datum: '', soort: 'fusie' };
const VELDEN = ['vanIds', 'naarId', 'datum'];

type Props = {
  readonly vandaag: string;
  readonly regels: readonly OrganisatieRegel[];
  readonly onSluit: () => void;
};

type Vorm = {
  readonly vanIds: readonly string[];
  readonly naarId: string;
  readonly datum: string | null | undefined;
  readonly soort: Fusie['soort'];
};

function maakFusie({ vanIds, naarId, datum, soort }: Vorm): Fusie | null {
  if (vanIds.length === 0 || naarId === '' || typeof datum !== 'string') return null;
  return { vanIds: [...vanIds], naarId, datum, soort };
}

/** Which organisations go up in which, from when; what happens to each person; then one opdracht. */
export function FusieDialoog({ vandaag, regels, onSluit }: Props) {
  const [vorm, zetVorm] = useState<Vorm>({ vanIds: [], naarId: '', datum: vandaag, soort: 'fusie' });
  const [toonFouten, zetToonFouten] = useState(false);
  const opdracht = useOpdracht(organisatieOpdrachten.fuseer);
  const fusie = maakFusie(vorm);
  const voorbeeld = useQuery({
    ...organisatieQueries.fusieVoorbeeld(fusie ?? NIETS),
    enabled: fusie !== null,
  });
  const gevolg = fusie === null ? undefined : voorbeeld.data;
  const verstuur = async () => {
    zetToonFouten(true);
    // Nothing is done that has not been shown.
    if (fusie === null || gevolg === undefined) return;
    const uitslag = await opdracht.voerUit(fusie);
    if (uitslag.soort === 'fout') return;
    toonMelding({ soort: 'goed', tekst: uitslag.opdracht?.label ?? 'Er is niets veranderd.' });
    onSluit();
  };
  const geweigerd = voorbeeld.error === null ? [] : leesFout(voorbeeld.error).velden;
  const velden: Readonly<Record<string, string | undefined>> = {
    ...Object.fromEntries(geweigerd.map(({ veld, melding }) => [veld, melding])),
    ...opdracht.velden,
  };
  return (
    <Dialoog
      titel="Organisaties samenvoegen"
      breed
      onSluit={onSluit}
      onVerstuur={() => void verstuur()}
      knoppen={
        <>
          <Button
            appearance="primary"
            type="submit"
            disabledFocusable={opdracht.bezig || (fusie !== null && gevolg === undefined)}
          >
            Toepassen
          </Button>
          <Button onClick={onSluit}>Annuleren</Button>
        </>
      }
    >
      <FusieVelden
        {...{ vorm, regels, vandaag, velden, toonFouten }}
        zet={(deel) => zetVorm((vorige) => ({ ...vorige, ...deel }))}
      />
      {gevolg === undefined ? null : (
        <p role="status">
          {gevolg.mensen === 1 ? '1 medewerker gaat' : `${String(gevolg.mensen)} medewerkers gaan`} over. Alle
          inzet in teams blijft staan.
        </p>
      )}
      <VoorbeeldVak
        gevolg={gevolg?.gevolg}
        fout={fusie === null ? null : voorbeeld.error}
        bezig={voorbeeld.isFetching}
        velden={VELDEN}
      />
    </Dialoog>
  );
}

type VeldenProps = Pick<Props, 'vandaag' | 'regels'> & {
  readonly vorm: Vorm;
  readonly zet: (deel: Partial<Vorm>) => void;
  readonly velden: Readonly<Record<string, string | undefined>>;
  readonly toonFouten: boolean;
};

function FusieVelden({ vorm, zet, regels, vandaag, velden, toonFouten }: VeldenProps) {
  const { vanIds, naarId, datum, soort } = vorm;
  const geenVan = toonFouten && vanIds.length === 0 ? 'Kies minstens één organisatie die opgaat.' : undefined;
  return (
    <>
      <fieldset className="organisaties__vinken">
        <legend>Welke organisaties gaan op?</legend>
        {regels
          .filter(({ id }) => id !== naarId)
          .map(({ id, naam }) => (
            <VinkVeld
              key={id}
              label={naam}
              waarde={vanIds.includes(id)}
              onWijzig={(aan) =>
                zet({ vanIds: aan ? [...vanIds, id] : vanIds.filter((ander) => ander !== id) })
              }
            />
          ))}
        {(velden.vanIds ?? geenVan) === undefined ? null : (
          <p className="signaal signaal--fout" role="alert">
            {velden.vanIds ?? geenVan}
          </p>
        )}
      </fieldset>
      <div className="velden">
        <KeuzeVeld
          label="In welke organisatie?"
          hint="Bestaat zij nog niet? Maak haar dan eerst."
          verplicht
          waarde={naarId}
          keuzes={regels
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
