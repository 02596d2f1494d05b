import { useState } from 'react';
import type { Persoon } from '../../../../shared/contract/medewerkers.ts';
import {
  AFWEZIGHEID_SOORTEN,
  AFWEZIGHEID_STATUSSEN,
  type AfwezigheidSoort,
} from '../../../../shared/domain/planning/lijsten.ts';
import { periodeNl, plusDagen } from '../../../../shared/domain/tijd/datum.ts';
import { isGeldigOp } from '../../../../shared/domain/tijd/periode.ts';
import { VormDialoog } from '../../../components/dialoog/vorm-dialoog.tsx';
import { RijenDeel } from '../../../components/tabel/rijen-deel.tsx';
import { DatumVeld } from '../../../components/veld/datum-veld.tsx';
import { GetalVeld, KeuzeVeld, VinkVeld } from '../../../components/veld/veld.tsx';
import { useRijVorm } from '../../../data/vorm.ts';
import { medewerkerOpdrachten } from '../medewerkers.queries.ts';

type Afwezigheid = Persoon['afwezigheid'][number];
type Props = { readonly persoon: Persoon; readonly peildatum: string; readonly vandaag: string };

/** Absence of a person, newest first; never with a medical reason. */
export function AfwezigheidDeel({ persoon, peildatum, vandaag }: Props) {
  return (
    <RijenDeel
      rijen={persoon.afwezigheid.toSorted((a, b) => b.geldigVan.localeCompare(a.geldigVan))}
      leeg="Geen afwezigheid."
      koppen={['Soort', 'Deel', 'Periode']}
      naam={(rij) => `${AFWEZIGHEID_SOORTEN.labels[rij.soort]} ${periodeNl(rij.geldigVan, rij.geldigTot)}`}
      nieuw="Nieuwe afwezigheid…"
      cellen={(rij) => (
        <>
          <th scope="row">
            {AFWEZIGHEID_SOORTEN.labels[rij.soort]}{' '}
            {rij.status === 'akkoord' ? null : (
              <span className="tag">{AFWEZIGHEID_STATUSSEN.labels[rij.status]}</span>
            )}
          </th>
          <td className="cijfers">{rij.percentage} %</td>
          <td className="cijfers">
            {periodeNl(rij.geldigVan, rij.geldigTot)}{' '}
            {isGeldigOp(rij, peildatum) ? <span className="tag">nu</span> : null}
          </td>
        </>
      )}
      dialoog={(rij, sluit) => (
        <AfwezigheidDialoog medewerkerId={persoon.id} {...{ rij, vandaag }} onSluit={sluit} />
      )}
    />
  );
}

type DialoogProps = {
  readonly medewerkerId: string;
  readonly rij: Afwezigheid | null;
  readonly vandaag: string;
  readonly onSluit: () => void;
};

type Waarden = {
  readonly soort: AfwezigheidSoort;
  readonly percentage: number | undefined;
  readonly akkoord: boolean;
  readonly van: string | null | undefined;
  /** Last day (inclusive). */
  readonly tm: string | null | undefined;
};

function AfwezigheidDialoog({ medewerkerId, rij, vandaag, onSluit }: DialoogProps) {
  const [waarden, zetWaarden] = useState<Waarden>({
    soort: rij?.soort ?? 'verlof',
    percentage: rij?.percentage ?? 100,
    akkoord: rij === null || rij.status === 'akkoord',
    van: rij?.geldigVan ?? vandaag,
    tm: rij === null || rij.geldigTot === null ? null : plusDagen(rij.geldigTot, -1),
  });
  const lees = () => {
    const { soort, percentage, van, tm } = waarden;
    if (typeof van !== 'string' || tm === undefined || percentage === undefined) return null;
    const tot = tm === null ? null : plusDagen(tm, 1);
    const status = waarden.akkoord ? ('akkoord' as const) : ('aangevraagd' as const);
    return { soort, percentage, status, van, tot };
  };
  const vorm = useRijVorm({
    id: rij?.id ?? null,
    lees,
    nieuw: [
      medewerkerOpdrachten.legAfwezigheidVast,
      (invoer) => ({ medewerkerIds: [medewerkerId], ...invoer }),
    ],
    wijzig: [medewerkerOpdrachten.wijzigAfwezigheid, (invoer, id) => ({ id, ...invoer })],
    verwijder: medewerkerOpdrachten.verwijderAfwezigheid,
    klaar: onSluit,
  });
  return (
    <VormDialoog
      titel={rij === null ? 'Nieuwe afwezigheid' : 'Afwezigheid wijzigen'}
      knop="Opslaan"
      vorm={vorm}
      onSluit={onSluit}
    >
      <AfwezigheidVelden
        {...{ waarden, vandaag }}
        toonFouten={vorm.toonFouten}
        velden={vorm.velden}
        zet={(deel) => zetWaarden((vorige) => ({ ...vorige, ...deel }))}
      />
    </VormDialoog>
  );
}

type VeldenProps = {
  readonly waarden: Waarden;
  readonly zet: (deel: Partial<Waarden>) => void;
  readonly vandaag: string;
  readonly toonFouten: boolean;
  readonly velden: Readonly<Record<string, string>>;
};

function AfwezigheidVelden({ waarden, zet, vandaag, toonFouten, velden }: VeldenProps) {
  return (
    <>
      <KeuzeVeld
        label="Soort"
        hint="Nooit een medische reden."
        waarde={waarden.soort}
        keuzes={AFWEZIGHEID_SOORTEN.options}
        onWijzig={(tekst) => zet({ soort: AFWEZIGHEID_SOORTEN.find(tekst) ?? waarden.soort })}
        melding={velden.soort}
      />
      <GetalVeld
        label="Deel van de uren"
        eenheid="%"
        min={1}
        max={100}
        verplicht
        waarde={waarden.percentage}
        onWijzig={(percentage) => zet({ percentage })}
        toonFouten={toonFouten}
        melding={velden.percentage}
      />
      <DatumVeld
        label="Van"
        verplicht
        waarde={waarden.van}
        onWijzig={(van) => zet({ van })}
        vandaag={vandaag}
        toonFouten={toonFouten}
        melding={velden.van}
      />
      <DatumVeld
        label="T/m"
        hint="Leeg = einde nog niet bekend."
        optioneel
        waarde={waarden.tm}
        onWijzig={(tm) => zet({ tm })}
        vandaag={vandaag}
        toonFouten={toonFouten}
        melding={velden.tot}
      />
      <div className="veld--breed">
        <VinkVeld
          label="Akkoord (anders aangevraagd: dan telt de afwezigheid nog niet mee)"
          waarde={waarden.akkoord}
          onWijzig={(akkoord) => zet({ akkoord })}
        />
      </div>
    </>
  );
}
