import { Button } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { DetacheringWijziging } from '../../../shared/contract/detacheringen.ts';
import type { Persoon } from '../../../shared/contract/medewerkers.ts';
import { periodeNl } from '../../../shared/domain/datum.ts';
import { urenMetEenheid } from '../../../shared/domain/getal.ts';
import { Dialoog } from '../../components/dialoog.tsx';
import { VoorbeeldVak } from '../../components/gevolg/voorbeeld-vak.tsx';
import { toonMelding } from '../../lib/meldingen.ts';
import { useOpdracht } from '../../lib/opdracht.ts';
import { leesFout } from '../../lib/report-error.ts';
import { useStatus } from '../../lib/planbord-data.ts';
import { ACTIE_TITEL, type Actie, beginVorm, maakWijziging } from './detachering-vorm.ts';
import { DetacheringVelden } from './detachering-velden.tsx';
import { medewerkerOpdrachten, medewerkerQueries } from './medewerkers.queries.ts';

/** A harmless question for as long as the form says nothing: it is never sent. */
const NIETS: DetacheringWijziging = { soort: 'uit-dienst', medewerkerId: '', per: '' };
const VELDEN = ['van', 'per', 'tot', 'minutenPerWeek', 'organisatieId', 'functieId'];

type Props = {
  readonly actie: Actie;
  readonly persoon: Persoon;
  readonly peildatum: string;
  readonly onSluit: () => void;
};

/** One action on the detacheringen of a person: fields, what will happen, and then "Toepassen". */
export function DetacheringDialoog({ actie, persoon, peildatum, onSluit }: Props) {
  const vandaag = useStatus().data?.vandaag ?? peildatum;
  const [vorm, zetVorm] = useState(() => beginVorm(actie, vandaag));
  const [toonFouten, zetToonFouten] = useState(false);
  const keuzes = useQuery(medewerkerQueries.keuzes(vandaag)).data ?? { organisaties: [], functies: [] };
  const wijziging = maakWijziging(actie, persoon.id, vorm);
  const voorbeeld = useQuery({
    ...medewerkerQueries.voorbeeld(wijziging ?? NIETS),
    enabled: wijziging !== null,
  });
  const opdracht = useOpdracht(medewerkerOpdrachten.wijzigDetachering);
  const gevolg = wijziging === null ? undefined : voorbeeld.data;
  const verstuur = async () => {
    zetToonFouten(true);
    // Nothing is done that has not been shown.
    if (wijziging === null || gevolg === undefined) return;
    const uitslag = await opdracht.voerUit(wijziging);
    if (uitslag.soort === 'fout') return;
    toonMelding({ soort: 'goed', tekst: uitslag.opdracht?.label ?? 'Er is niets veranderd.' });
    onSluit();
  };
  const geweigerd = voorbeeld.error === null ? [] : leesFout(voorbeeld.error).velden;
  const meldingen = {
    ...Object.fromEntries(geweigerd.map(({ veld, melding }) => [veld, melding])),
    ...opdracht.velden,
  };
  return (
    <Dialoog
      titel={`${ACTIE_TITEL[actie.soort]}: ${persoon.naam}`}
      breed
      onSluit={onSluit}
      onVerstuur={() => void verstuur()}
      knoppen={
        <>
          <Button
            appearance="primary"
            type="submit"
            disabledFocusable={opdracht.bezig || (wijziging !== null && gevolg === undefined)}
          >
            Toepassen
          </Button>
          <Button onClick={onSluit}>Annuleren</Button>
        </>
      }
    >
      {'detachering' in actie ? (
        <p className="zacht">
          {actie.detachering.organisatie}, {actie.detachering.functie},{' '}
          {urenMetEenheid(actie.detachering.minutenPerWeek)},{' '}
          {periodeNl(actie.detachering.geldigVan, actie.detachering.geldigTot)}
        </p>
      ) : null}
      <DetacheringVelden
        {...{ actie, vorm, keuzes, vandaag, meldingen, toonFouten }}
        zet={(deel) => zetVorm((vorige) => ({ ...vorige, ...deel }))}
      />
      <VoorbeeldVak
        gevolg={gevolg}
        fout={wijziging === null ? null : voorbeeld.error}
        bezig={voorbeeld.isFetching}
        velden={VELDEN}
      />
    </Dialoog>
  );
}
