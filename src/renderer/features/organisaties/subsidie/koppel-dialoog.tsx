import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AfspraakRegel } from '../../../../shared/contract/base/afspraken.ts';
import { urenMetEenheid } from '../../../../shared/domain/tekst/getal.ts';
import { periodeNl } from '../../../../shared/domain/tijd/datum.ts';
import { VormDialoog } from '../../../components/dialoog/vorm-dialoog.tsx';
import { FoutToestand, LaadToestand } from '../../../components/toestand.tsx';
import { VinkVeld } from '../../../components/veld/veld.tsx';
import { useVorm } from '../../../data/vorm.ts';
import { leesFout } from '../../../lib/report-error.ts';
import { organisatieOpdrachten, organisatieQueries } from '../organisaties.queries.ts';
import { afspraakNaam } from '../teksten.ts';

type Props = {
  readonly afspraak: AfspraakRegel;
  /** All agreements with the organisation, to name the one somebody is linked to. */
  readonly afspraken: readonly AfspraakRegel[];
  readonly onSluit: () => void;
};

/** Whose hours count for this agreement when several run at once. */
export function KoppelDialoog({ afspraak, afspraken, onSluit }: Props) {
  const vraag = useQuery(organisatieQueries.koppelbaar(afspraak.id));
  const [gekozen, zetGekozen] = useState<ReadonlySet<string> | null>(null);
  const rijen = vraag.data ?? [];
  const nu =
    gekozen ?? new Set(rijen.filter((r) => r.afspraakId === afspraak.id).map((r) => r.detacheringId));
  const vorm = useVorm(organisatieOpdrachten.koppelDetacheringen, {
    invoer: () => (vraag.data === undefined ? null : { afspraakId: afspraak.id, detacheringIds: [...nu] }),
    klaar: onSluit,
  });
  const elders = (id: string | null) => {
    const andere = id === null || id === afspraak.id ? undefined : afspraken.find((een) => een.id === id);
    return andere === undefined ? '' : ` (nu bij ${afspraakNaam(andere)})`;
  };
  return (
    <VormDialoog
      titel={`Medewerkers van ${afspraakNaam(afspraak)}`}
      knop="Opslaan"
      vorm={vorm}
      breed
      onSluit={onSluit}
    >
      <p className="zacht">
        Wie u aanvinkt, telt alleen mee voor deze afspraak. De anderen tellen voor elke lopende afspraak mee,
        naar verhouding van de afgesproken uren.
      </p>
      {vraag.isError ? (
        <FoutToestand tekst={leesFout(vraag.error).tekst} onOpnieuw={() => void vraag.refetch()} />
      ) : null}
      {vraag.isPending ? <LaadToestand wat="Medewerkers" regels={4} /> : null}
      {vraag.data?.length === 0 ? <p>In deze periode is er geen detachering.</p> : null}
      <div className="organisaties__lijst">
        {rijen.map((rij) => (
          <VinkVeld
            key={rij.detacheringId}
            label={`${rij.naam}, ${rij.functie}, ${urenMetEenheid(rij.minutenPerWeek)}, ${periodeNl(rij.geldigVan, rij.geldigTot)}${elders(rij.afspraakId)}`}
            waarde={nu.has(rij.detacheringId)}
            onWijzig={(aan) => {
              const straks = new Set(nu);
              if (aan) straks.add(rij.detacheringId);
              else straks.delete(rij.detacheringId);
              zetGekozen(straks);
            }}
          />
        ))}
      </div>
      {vorm.velden.detacheringIds === undefined ? null : (
        <p className="signaal signaal--fout" role="alert">
          {vorm.velden.detacheringIds}
        </p>
      )}
    </VormDialoog>
  );
}
