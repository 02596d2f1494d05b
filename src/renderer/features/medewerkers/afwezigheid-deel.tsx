import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Persoon } from '../../../shared/contract/medewerkers.ts';
import { periodeNl, plusDagen } from '../../../shared/domain/datum.ts';
import {
  AFWEZIGHEID_SOORT_LABEL,
  AFWEZIGHEID_SOORTEN,
  AFWEZIGHEID_STATUS_LABEL,
} from '../../../shared/domain/labels.ts';
import type { AfwezigheidSoort } from '../../../shared/domain/planning.ts';
import { DatumVeld } from '../../components/datum-veld.tsx';
import { GetalVeld, KeuzeVeld, VinkVeld } from '../../components/veld.tsx';
import { geldtOp } from '../../lib/indeling.ts';
import { useOpdracht } from '../../lib/opdracht.ts';
import { medewerkerOpdrachten } from './medewerkers.queries.ts';
import { VormDialoog } from '../../components/vorm-dialoog.tsx';

type Afwezigheid = Persoon['afwezigheid'][number];
type Props = { readonly persoon: Persoon; readonly peildatum: string; readonly vandaag: string };

/** Absence of a person, newest first; never with a medical reason. */
export function AfwezigheidDeel({ persoon, peildatum, vandaag }: Props) {
  const [open, zetOpen] = useState<Afwezigheid | 'nieuw' | null>(null);
  const rijen = persoon.afwezigheid.toSorted((a, b) => b.geldigVan.localeCompare(a.geldigVan));
  return (
    <>
      {rijen.length === 0 ? (
        <p className="zacht">Geen afwezigheid.</p>
      ) : (
        <table className="tabel">
          <thead>
            <tr>
              <th scope="col">Soort</th>
              <th scope="col">Deel</th>
              <th scope="col">Periode</th>
              <th scope="col">
                <span className="alleen-voorlezen">Acties</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rijen.map((rij) => (
              <tr key={rij.id}>
                <th scope="row">
                  {AFWEZIGHEID_SOORT_LABEL[rij.soort]}
                  {rij.status === 'akkoord' ? null : (
                    <span className="tag">{AFWEZIGHEID_STATUS_LABEL[rij.status]}</span>
                  )}
                </th>
                <td className="cijfers">{rij.percentage} %</td>
                <td className="cijfers">
                  {periodeNl(rij.geldigVan, rij.geldigTot)}{' '}
                  {geldtOp(rij, peildatum) ? <span className="tag">nu</span> : null}
                </td>
                <td className="tabel__actie">
                  <Button
                    size="small"
                    aria-label={`${AFWEZIGHEID_SOORT_LABEL[rij.soort]} ${periodeNl(rij.geldigVan, rij.geldigTot)} wijzigen`}
                    onClick={() => zetOpen(rij)}
                  >
                    Wijzigen…
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className="rij-acties">
        <Button size="small" onClick={() => zetOpen('nieuw')}>
          Nieuwe afwezigheid…
        </Button>
      </div>
      {open === null ? null : (
        <AfwezigheidDialoog
          medewerkerId={persoon.id}
          rij={open === 'nieuw' ? null : open}
          vandaag={vandaag}
          onSluit={() => zetOpen(null)}
        />
      )}
    </>
  );
}

type DialoogProps = {
  readonly medewerkerId: string;
  readonly rij: Afwezigheid | null;
  readonly vandaag: string;
  readonly onSluit: () => void;
};

type Vorm = {
  readonly soort: AfwezigheidSoort;
  readonly percentage: number | undefined;
  readonly akkoord: boolean;
  readonly van: string | null | undefined;
  /** Last day (inclusive). */
  readonly tm: string | null | undefined;
};

function AfwezigheidDialoog({ medewerkerId, rij, vandaag, onSluit }: DialoogProps) {
  const [vorm, zetVorm] = useState<Vorm>({
    soort: rij?.soort ?? 'verlof',
    percentage: rij?.percentage ?? 100,
    akkoord: rij === null || rij.status === 'akkoord',
    van: rij?.geldigVan ?? vandaag,
    tm: rij === null || rij.geldigTot === null ? null : plusDagen(rij.geldigTot, -1),
  });
  const [toonFouten, zetToonFouten] = useState(false);
  const nieuw = useOpdracht(medewerkerOpdrachten.legAfwezigheidVast);
  const wijzig = useOpdracht(medewerkerOpdrachten.wijzigAfwezigheid);
  const verwijder = useOpdracht(medewerkerOpdrachten.verwijderAfwezigheid, { formulier: false });
  const verstuur = async () => {
    zetToonFouten(true);
    const { soort, percentage, van, tm } = vorm;
    if (typeof van !== 'string' || tm === undefined || percentage === undefined) return;
    const tot = tm === null ? null : plusDagen(tm, 1);
    const status = vorm.akkoord ? ('akkoord' as const) : ('aangevraagd' as const);
    const invoer = { soort, percentage, status, van, tot };
    const uitslag =
      rij === null
        ? await nieuw.voerUit({ medewerkerIds: [medewerkerId], ...invoer })
        : await wijzig.voerUit({ id: rij.id, ...invoer });
    if (uitslag.soort === 'ok') onSluit();
  };
  const weg = async (id: string) => {
    if ((await verwijder.voerUit({ id })).soort === 'ok') onSluit();
  };
  return (
    <VormDialoog
      titel={rij === null ? 'Nieuwe afwezigheid' : 'Afwezigheid wijzigen'}
      knop="Opslaan"
      bezig={nieuw.bezig || wijzig.bezig || verwijder.bezig}
      onVerstuur={() => void verstuur()}
      onSluit={onSluit}
      extra={rij === null ? null : <Button onClick={() => void weg(rij.id)}>Verwijderen</Button>}
    >
      <AfwezigheidVelden
        {...{ vorm, vandaag, toonFouten }}
        velden={{ ...nieuw.velden, ...wijzig.velden }}
        zet={(deel) => zetVorm((vorige) => ({ ...vorige, ...deel }))}
      />
    </VormDialoog>
  );
}

type VeldenProps = {
  readonly vorm: Vorm;
  readonly zet: (deel: Partial<Vorm>) => void;
  readonly vandaag: string;
  readonly toonFouten: boolean;
  readonly velden: Readonly<Record<string, string>>;
};

function AfwezigheidVelden({ vorm, zet, vandaag, toonFouten, velden }: VeldenProps) {
  return (
    <>
      <KeuzeVeld
        label="Soort"
        hint="Nooit een medische reden."
        waarde={vorm.soort}
        keuzes={AFWEZIGHEID_SOORTEN.map((waarde) => ({ waarde, label: AFWEZIGHEID_SOORT_LABEL[waarde] }))}
        onWijzig={(tekst) => zet({ soort: AFWEZIGHEID_SOORTEN.find((een) => een === tekst) ?? vorm.soort })}
        melding={velden.soort}
      />
      <GetalVeld
        label="Deel van de uren"
        eenheid="%"
        min={1}
        max={100}
        verplicht
        waarde={vorm.percentage}
        onWijzig={(percentage) => zet({ percentage })}
        toonFouten={toonFouten}
        melding={velden.percentage}
      />
      <DatumVeld
        label="Van"
        verplicht
        waarde={vorm.van}
        onWijzig={(van) => zet({ van })}
        vandaag={vandaag}
        toonFouten={toonFouten}
        melding={velden.van}
      />
      <DatumVeld
        label="T/m"
        hint="Leeg = einde nog niet bekend."
        optioneel
        waarde={vorm.tm}
        onWijzig={(tm) => zet({ tm })}
        vandaag={vandaag}
        toonFouten={toonFouten}
        melding={velden.tot}
      />
      <div className="veld--breed">
        <VinkVeld
          label="Akkoord (anders aangevraagd: dan telt de afwezigheid nog niet mee)"
          waarde={vorm.akkoord}
          onWijzig={(akkoord) => zet({ akkoord })}
        />
      </div>
    </>
  );
}
