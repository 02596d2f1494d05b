import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Splitsing } from '../../../../shared/contract/detacheringen.ts';
import type { OrganisatieBeeld } from '../../../../shared/contract/organisaties.ts';
import { urenMetEenheid } from '../../../../shared/domain/tekst/getal.ts';
import { RolTabel } from '../../../components/tabel/rol-tabel.tsx';
import { DatumVeld } from '../../../components/veld/datum-veld.tsx';
import { KeuzeOpties } from '../../../components/veld/keuze-opties.tsx';
import { KeuzeVeld } from '../../../components/veld/veld.tsx';
import { useVoorbeeldVorm } from '../../../data/voorbeeld-vorm.ts';
import { VoorbeeldDialoog } from '../../../parts/gevolg/voorbeeld-dialoog.tsx';
import { organisatieOpdrachten, organisatieQueries } from '../organisaties.queries.ts';
import { nogDaar, type OrganisatieKeuze, OrganisatieVinken } from './organisatie-vinken.tsx';

const SOORTEN = [
  { waarde: 'splitsing', label: 'Splitsing: de organisatie houdt op' },
  { waarde: 'uittreding', label: 'Uittreding: een deel gaat, de rest blijft' },
] as const;

const VELDEN = ['naarIds', 'standaardId', 'datum', 'keuzes', 'vanId'];
const BLIJFT = 'blijft';

type Ingevuld = {
  readonly soort: Splitsing['soort'];
  readonly datum: string | null | undefined;
  readonly naarIds: readonly string[];
  /** '' = not chosen yet. */
  readonly standaard: string;
  /** Medewerker → organisation, or BLIJFT. */
  readonly keuzes: ReadonlyMap<string, string>;
};

const naarId = (waarde: string) => (waarde === BLIJFT ? null : waarde);

function maakSplitsing(vanId: string, ingevuld: Ingevuld): Splitsing | null {
  const { soort, datum, naarIds, standaard, keuzes } = ingevuld;
  if (typeof datum !== 'string' || naarIds.length < (soort === 'splitsing' ? 2 : 1)) return null;
  if (standaard === '') return null;
  return {
    ...{ vanId, soort, datum },
    naarIds: [...naarIds],
    standaardId: naarId(standaard),
    keuzes: [...keuzes].map(([medewerkerId, waarde]) => ({ medewerkerId, naarId: naarId(waarde) })),
  };
}

type Props = {
  readonly beeld: OrganisatieBeeld;
  readonly vandaag: string;
  readonly onSluit: () => void;
};

const LEEG: Omit<Ingevuld, 'datum'> = { soort: 'splitsing', naarIds: [], standaard: '', keuzes: new Map() };

/** One organisation into more: where people go by default, and who goes elsewhere; then one opdracht. */
export function SplitsDialoog({ beeld, vandaag, onSluit }: Props) {
  const vanId = beeld.regel.id;
  const [ingevuld, zetIngevuld] = useState<Ingevuld>({ ...LEEG, datum: vandaag });
  const alle = useQuery(organisatieQueries.keuzes()).data ?? [];
  const keuzes = nogDaar(alle, ingevuld.datum).filter(({ id }) => id !== vanId);
  const invoer = maakSplitsing(vanId, ingevuld);
  // The list of people stays in its place while the effect is worked out anew.
  const vraag = useQuery({
    ...organisatieQueries.splitsVoorbeeld(invoer),
    placeholderData: keepPreviousData,
  });
  const vorm = useVoorbeeldVorm({
    invoer,
    vraag,
    opdracht: organisatieOpdrachten.splits,
    klaar: onSluit,
  });
  const zet = (deel: Partial<Ingevuld>) => zetIngevuld((vorige) => passend({ ...vorige, ...deel }));
  return (
    <VoorbeeldDialoog
      titel={`${beeld.regel.naam} splitsen`}
      vorm={vorm}
      gevolg={vorm.voorbeeld?.gevolg}
      velden={VELDEN}
      onSluit={onSluit}
    >
      <SplitsVelden {...{ ingevuld, zet, keuzes, vandaag, vorm }} />
      {invoer === null || vraag.data === undefined ? null : (
        <Verdeling
          mensen={vraag.data.mensen}
          keuzes={bestemmingen(ingevuld, alle)}
          ingevuld={ingevuld}
          onKies={(medewerkerId, waarde) =>
            zet({ keuzes: new Map(ingevuld.keuzes).set(medewerkerId, waarde) })
          }
        />
      )}
    </VoorbeeldDialoog>
  );
}

/** Forgets choices for an organisation that is no longer one of the new ones. */
function passend(ingevuld: Ingevuld): Ingevuld {
  const kan = new Set([...ingevuld.naarIds, ...(ingevuld.soort === 'uittreding' ? [BLIJFT] : [])]);
  return {
    ...ingevuld,
    standaard: kan.has(ingevuld.standaard) ? ingevuld.standaard : '',
    keuzes: new Map([...ingevuld.keuzes].filter(([, waarde]) => kan.has(waarde))),
  };
}

function bestemmingen({ naarIds, soort }: Ingevuld, alle: readonly OrganisatieKeuze[]) {
  const gekozen = naarIds.map((id) => ({
    waarde: id,
    label: alle.find((een) => een.id === id)?.naam ?? '',
  }));
  return soort === 'uittreding' ? [{ waarde: BLIJFT, label: 'blijft' }, ...gekozen] : gekozen;
}

type VeldenProps = {
  readonly ingevuld: Ingevuld;
  readonly zet: (deel: Partial<Ingevuld>) => void;
  readonly keuzes: readonly OrganisatieKeuze[];
  readonly vandaag: string;
  readonly vorm: { readonly velden: Readonly<Record<string, string>>; readonly toonFouten: boolean };
};

function SplitsVelden({ ingevuld, zet, keuzes, vandaag, vorm: { velden, toonFouten } }: VeldenProps) {
  const { soort, datum, naarIds, standaard } = ingevuld;
  const nodig = soort === 'splitsing' ? 2 : 1;
  const teWeinig =
    toonFouten && naarIds.length < nodig
      ? `Kies minstens ${nodig === 1 ? 'één organisatie' : 'twee organisaties'}.`
      : undefined;
  const leeg = toonFouten && standaard === '' ? 'Kies waar medewerkers naartoe gaan.' : undefined;
  return (
    <>
      <div className="velden">
        <KeuzeVeld
          label="Soort"
          waarde={soort}
          keuzes={SOORTEN}
          onWijzig={(waarde) => zet({ soort: waarde === 'uittreding' ? 'uittreding' : 'splitsing' })}
        />
        <DatumVeld
          label="Vanaf"
          verplicht
          waarde={datum}
          onWijzig={(waarde) => zet({ datum: waarde })}
          vandaag={vandaag}
          toonFouten={toonFouten}
          melding={velden.datum ?? velden.vanId}
        />
      </div>
      <OrganisatieVinken
        titel="Naar welke organisaties? Bestaan zij nog niet? Maak ze dan eerst."
        keuzes={keuzes}
        gekozen={naarIds}
        onWijzig={(gekozen) => zet({ naarIds: gekozen })}
        melding={velden.naarIds ?? teWeinig}
      />
      <div className="velden">
        <KeuzeVeld
          label="Medewerkers gaan naar"
          hint="Hieronder kiest u per medewerker iets anders."
          verplicht
          waarde={standaard}
          keuzes={bestemmingen(ingevuld, keuzes)}
          leeg="Kies eerst de organisaties"
          onWijzig={(waarde) => zet({ standaard: waarde })}
          melding={velden.standaardId ?? leeg}
        />
      </div>
    </>
  );
}

type VerdelingProps = {
  readonly mensen: readonly {
    readonly medewerkerId: string;
    readonly medewerker: string;
    readonly minutenPerWeek: number;
  }[];
  readonly keuzes: readonly { readonly waarde: string; readonly label: string }[];
  readonly ingevuld: Ingevuld;
  readonly onKies: (medewerkerId: string, waarde: string) => void;
};

function Verdeling({ mensen, keuzes, ingevuld, onKies }: VerdelingProps) {
  if (mensen.length === 0) return <p role="status">Er werkt dan niemand via deze organisatie.</p>;
  return (
    <RolTabel
      naam="Verdeling van medewerkers"
      koppen={[{ kop: 'Medewerker' }, { kop: 'Uren', getal: true }, { kop: 'Gaat naar' }]}
    >
      <tbody>
        {mensen.map((mens) => (
          <tr key={mens.medewerkerId}>
            <th scope="row">{mens.medewerker}</th>
            <td className="tabel__getal">{urenMetEenheid(mens.minutenPerWeek)}</td>
            <td>
              <select
                className="organisaties__keuze"
                aria-label={`${mens.medewerker} gaat naar`}
                value={ingevuld.keuzes.get(mens.medewerkerId) ?? ingevuld.standaard}
                onChange={(keuze) => onKies(mens.medewerkerId, keuze.target.value)}
              >
                <KeuzeOpties keuzes={keuzes} />
              </select>
            </td>
          </tr>
        ))}
      </tbody>
    </RolTabel>
  );
}
