import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Persoon } from '../../../../shared/contract/medewerkers.ts';
import { urenMetEenheid } from '../../../../shared/domain/tekst/getal.ts';
import { periodeNl } from '../../../../shared/domain/tijd/datum.ts';
import { useStatus } from '../../../data/planbord-data.ts';
import { useVoorbeeldVorm } from '../../../data/voorbeeld-vorm.ts';
import { VoorbeeldDialoog } from '../../../parts/gevolg/voorbeeld-dialoog.tsx';
import { medewerkerOpdrachten, medewerkerQueries } from '../medewerkers.queries.ts';
import { DetacheringVelden } from './detachering-velden.tsx';
import { ACTIE_TITEL, type Actie, beginVorm, maakWijziging } from './detachering-vorm.ts';

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
  const [ingevuld, zetIngevuld] = useState(() => beginVorm(actie, vandaag));
  const keuzes = useQuery(medewerkerQueries.keuzes(vandaag)).data ?? { organisaties: [], functies: [] };
  const invoer = maakWijziging(actie, persoon.id, ingevuld);
  const vorm = useVoorbeeldVorm({
    invoer,
    vraag: useQuery(medewerkerQueries.voorbeeld(invoer)),
    opdracht: medewerkerOpdrachten.wijzigDetachering,
    klaar: onSluit,
  });
  return (
    <VoorbeeldDialoog
      titel={`${ACTIE_TITEL[actie.soort]}: ${persoon.naam}`}
      vorm={vorm}
      gevolg={vorm.voorbeeld}
      velden={VELDEN}
      onSluit={onSluit}
    >
      {'detachering' in actie ? (
        <p className="zacht">
          {actie.detachering.organisatie}, {actie.detachering.functie},{' '}
          {urenMetEenheid(actie.detachering.minutenPerWeek)},{' '}
          {periodeNl(actie.detachering.geldigVan, actie.detachering.geldigTot)}
        </p>
      ) : null}
      <DetacheringVelden
        {...{ actie, keuzes, vandaag }}
        vorm={ingevuld}
        meldingen={vorm.velden}
        toonFouten={vorm.toonFouten}
        zet={(deel) => zetIngevuld((vorige) => ({ ...vorige, ...deel }))}
      />
    </VoorbeeldDialoog>
  );
}
