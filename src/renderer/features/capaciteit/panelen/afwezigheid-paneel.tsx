import { Button } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { AFWEZIGHEID_SOORTEN, AFWEZIGHEID_STATUSSEN } from '../../../../shared/domain/planning/lijsten.ts';
import type { Afwezigheid } from '../../../../shared/domain/planning/planning.ts';
import { periodeNl, plusDagen } from '../../../../shared/domain/tijd/datum.ts';
import { DatumVeld } from '../../../components/veld/datum-veld.tsx';
import { GetalVeld, KeuzeVeld } from '../../../components/veld/veld.tsx';
import { useOpdracht } from '../../../data/opdracht.ts';
import { capaciteitOpdrachten } from '../bewerken/capaciteit.queries.ts';
import { begonBewerking } from '../bewerken/meting.ts';
import { PersoonKop } from './paneel-kop.tsx';
import type { PaneelProps } from './paneel-types.ts';

type Vorm = {
  /** null = a new one. */
  readonly id: string | null;
  readonly soort: Afwezigheid['soort'];
  readonly percentage: number | undefined;
  readonly status: Afwezigheid['status'];
  readonly van: string | null | undefined;
  /** Last day, inclusive; null = not known yet. */
  readonly tm: string | null | undefined;
};

function nieuweVorm(van: string): Vorm {
  return { id: null, soort: 'verlof', percentage: 100, status: 'akkoord', van, tm: plusDagen(van, 6) };
}

function vormVan(rij: Afwezigheid): Vorm {
  const { id, soort, percentage, status, geldigVan, geldigTot } = rij;
  return {
    id,
    soort,
    percentage,
    status,
    van: geldigVan,
    tm: geldigTot === null ? null : plusDagen(geldigTot, -1),
  };
}

type Klaar = Pick<Vorm, 'soort' | 'status'> & {
  readonly percentage: number;
  readonly van: string;
  readonly tot: string | null;
};

function leesVorm(vorm: Vorm): Klaar | null {
  const { soort, status, percentage, van, tm } = vorm;
  if (percentage === undefined || typeof van !== 'string' || tm === undefined) return null;
  if (tm !== null && tm < van) return null;
  return { soort, status, percentage, van, tot: tm === null ? null : plusDagen(tm, 1) };
}

/** Absence of one or more people: add, change and remove. */
export function AfwezigheidPaneel({ model, stand, meld, onSluit }: PaneelProps<'afwezigheid'>) {
  const { gegevens, opzoek } = model;
  const [vorm, zetVorm] = useState<Vorm>(() => nieuweVorm(stand.van));
  const [verstuurd, zetVerstuurd] = useState(false);
  const vast = useOpdracht(capaciteitOpdrachten.legAfwezigheidVast());
  const wijziging = useOpdracht(capaciteitOpdrachten.wijzigAfwezigheid());
  const verwijder = useOpdracht(capaciteitOpdrachten.verwijderAfwezigheid(), { formulier: false });
  const wijzig = (deel: Partial<Vorm>) => zetVorm((vorige) => ({ ...vorige, ...deel }));
  const velden = vorm.id === null ? vast.velden : wijziging.velden;
  const personen = stand.medewerkerIds.map((medewerkerId) => ({
    medewerkerId,
    organisatieId: gegevens.detacheringen.find((d) => d.medewerkerId === medewerkerId)?.organisatieId ?? '',
  }));
  const verstuur = async (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    zetVerstuurd(true);
    const klaar = leesVorm(vorm);
    if (klaar === null) return;
    begonBewerking();
    const uitslag =
      vorm.id === null
        ? await vast.voerUit({ medewerkerIds: [...stand.medewerkerIds], ...klaar })
        : await wijziging.voerUit({ id: vorm.id, ...klaar });
    if (uitslag.soort === 'fout') return;
    meld(uitslag.opdracht);
    onSluit();
  };
  const opVerwijder = async (id: string) => {
    const uitslag = await verwijder.voerUit({ id });
    if (uitslag.soort === 'ok') meld(uitslag.opdracht);
    if (vorm.id === id) zetVorm(nieuweVorm(stand.van));
  };
  return (
    <form className="paneelvorm" onSubmit={(e) => void verstuur(e)} noValidate>
      <PersoonKop personen={personen} opzoek={opzoek} />
      <Bestaand
        {...{ stand, vorm, gegevens }}
        onKies={(rij) => zetVorm(vormVan(rij))}
        onVerwijder={(id) => void opVerwijder(id)}
      />
      <h3>{vorm.id === null ? 'Nieuwe afwezigheid' : 'Afwezigheid wijzigen'}</h3>
      <AfwezigheidVelden {...{ vorm, wijzig, velden, verstuurd }} vandaag={model.vandaag} />
      <div className="paneelvorm__knoppen">
        <Button appearance="primary" type="submit" disabled={vast.bezig || wijziging.bezig}>
          {vorm.id === null ? 'Vastleggen' : 'Wijzigen'}
        </Button>
        {vorm.id === null ? (
          <Button onClick={onSluit}>Annuleren</Button>
        ) : (
          <Button onClick={() => zetVorm(nieuweVorm(stand.van))}>Nieuwe invoeren</Button>
        )}
      </div>
    </form>
  );
}

type VeldenProps = {
  readonly vorm: Vorm;
  readonly wijzig: (deel: Partial<Vorm>) => void;
  readonly velden: Readonly<Record<string, string>>;
  readonly verstuurd: boolean;
  readonly vandaag: string;
};

function AfwezigheidVelden({ vorm, wijzig, velden, verstuurd, vandaag }: VeldenProps) {
  const omgekeerd = typeof vorm.van === 'string' && typeof vorm.tm === 'string' && vorm.tm < vorm.van;
  return (
    <>
      <KeuzeVeld
        label="Soort"
        waarde={vorm.soort}
        keuzes={AFWEZIGHEID_SOORTEN.options}
        hint="Schrijf nergens een medische reden."
        eerste
        onWijzig={(waarde) => wijzig({ soort: AFWEZIGHEID_SOORTEN.find(waarde) ?? 'overig' })}
      />
      <GetalVeld
        label="Deel van de werktijd"
        eenheid="%"
        min={1}
        max={100}
        waarde={vorm.percentage}
        toonFouten={verstuurd}
        melding={velden.percentage}
        onWijzig={(percentage) => wijzig({ percentage })}
      />
      <DatumVeld
        label="Vanaf"
        waarde={vorm.van}
        vandaag={vandaag}
        toonFouten={verstuurd}
        melding={velden.van}
        onWijzig={(van) => wijzig({ van })}
      />
      <DatumVeld
        label="Tot en met (leeg is nog niet bekend)"
        waarde={vorm.tm}
        vandaag={vandaag}
        optioneel
        plaatshouder="nog niet bekend"
        toonFouten={verstuurd}
        melding={velden.tot ?? (omgekeerd ? 'De laatste dag ligt voor de eerste dag.' : undefined)}
        onWijzig={(tm) => wijzig({ tm })}
      />
      <KeuzeVeld
        label="Status"
        waarde={vorm.status}
        keuzes={(['akkoord', 'aangevraagd'] as const).map((status) => ({
          waarde: status,
          label: AFWEZIGHEID_STATUSSEN.labels[status],
        }))}
        hint="Alleen afwezigheid met akkoord telt mee in de cijfers."
        onWijzig={(waarde) => wijzig({ status: waarde === 'aangevraagd' ? 'aangevraagd' : 'akkoord' })}
      />
    </>
  );
}

type BestaandProps = {
  readonly stand: PaneelProps<'afwezigheid'>['stand'];
  readonly vorm: Vorm;
  readonly gegevens: PaneelProps<'afwezigheid'>['model']['gegevens'];
  readonly onKies: (rij: Afwezigheid) => void;
  readonly onVerwijder: (id: string) => void;
};

/** What is recorded of one person, newest first. */
function Bestaand({ stand, vorm, gegevens, onKies, onVerwijder }: BestaandProps) {
  const [enige] = stand.medewerkerIds;
  if (stand.medewerkerIds.length !== 1) return null;
  const rijen = gegevens.afwezigheid
    .filter((rij) => rij.medewerkerId === enige)
    .sort((a, b) => (a.geldigVan < b.geldigVan ? 1 : -1));
  if (rijen.length === 0) return <p className="zacht">Er is geen afwezigheid vastgelegd.</p>;
  return (
    <ul className="rijtjes" aria-label="Vastgelegde afwezigheid">
      {rijen.map((rij) => {
        const naam = `${AFWEZIGHEID_SOORTEN.labels[rij.soort].toLowerCase()} ${periodeNl(rij.geldigVan, rij.geldigTot)}`;
        return (
          <li key={rij.id} aria-current={rij.id === vorm.id}>
            <span className="cijfers">
              {periodeNl(rij.geldigVan, rij.geldigTot)}
              <br />
              <span className="zacht">
                {AFWEZIGHEID_SOORTEN.labels[rij.soort]} · {rij.percentage} % ·{' '}
                {AFWEZIGHEID_STATUSSEN.labels[rij.status].toLowerCase()}
              </span>
            </span>
            <span className="rijtjes__knoppen">
              <Button size="small" onClick={() => onKies(rij)} aria-label={`Wijzigen: ${naam}`}>
                Wijzigen
              </Button>
              <Button
                size="small"
                appearance="subtle"
                onClick={() => onVerwijder(rij.id)}
                aria-label={`Verwijderen: ${naam}`}
              >
                Verwijderen
              </Button>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
