import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { OrganisatieBeeld } from '../../../../shared/contract/organisaties.ts';
import { OPVOLGING_SOORTEN, type OpvolgingSoort } from '../../../../shared/domain/organisatie/lijsten.ts';
import { VormDialoog } from '../../../components/dialoog/vorm-dialoog.tsx';
import { DatumVeld } from '../../../components/veld/datum-veld.tsx';
import { KeuzeVeld } from '../../../components/veld/veld.tsx';
import { useRijVorm } from '../../../data/vorm.ts';
import { organisatieOpdrachten, organisatieQueries } from '../organisaties.queries.ts';

type Stap = OrganisatieBeeld['opvolgingen'][number];

type Props = {
  /** The organisation of the page: the old one of a new step. */
  readonly organisatieId: string;
  readonly stap: Stap | null;
  readonly vandaag: string;
  readonly onSluit: () => void;
};

/** Notes or corrects who came after whom; people stay where they are. */
export function OpvolgingDialoog({ organisatieId, stap, vandaag, onSluit }: Props) {
  const [vanId, zetVan] = useState(stap?.van.id ?? organisatieId);
  const [naarId, zetNaar] = useState(stap?.naar.id ?? '');
  const [datum, zetDatum] = useState<string | null | undefined>(stap?.datum ?? vandaag);
  const [soort, zetSoort] = useState<OpvolgingSoort>(stap?.soort ?? 'naamswijziging');
  const keuzes = (useQuery(organisatieQueries.keuzes()).data ?? []).map(({ id, naam }) => ({
    waarde: id,
    label: naam,
  }));
  const vorm = useRijVorm({
    id: stap?.id ?? null,
    lees: () => (naarId === '' || typeof datum !== 'string' ? null : { vanId, naarId, datum, soort }),
    nieuw: [organisatieOpdrachten.nieuweOpvolging, (invoer) => invoer],
    wijzig: [organisatieOpdrachten.wijzigOpvolging, (invoer, id) => ({ id, ...invoer })],
    verwijder: organisatieOpdrachten.verwijderOpvolging,
    klaar: onSluit,
  });
  const { velden, toonFouten } = vorm;
  return (
    <VormDialoog
      titel={stap === null ? 'Opvolging vastleggen' : 'Opvolging wijzigen'}
      knop="Opslaan"
      vorm={vorm}
      onSluit={onSluit}
    >
      <p className="zacht veld--breed">
        Dit legt alleen vast wie wie opvolgt. Medewerkers blijven waar ze zijn. Gaan ze over? Kies dan
        Samenvoegen of Splitsen.
      </p>
      <KeuzeVeld
        label="Oude organisatie"
        verplicht
        waarde={vanId}
        keuzes={keuzes}
        onWijzig={zetVan}
        melding={velden.vanId}
      />
      <KeuzeVeld
        label="Nieuwe organisatie"
        verplicht
        waarde={naarId}
        keuzes={keuzes}
        leeg="Kies een organisatie"
        onWijzig={zetNaar}
        melding={velden.naarId ?? (toonFouten && naarId === '' ? 'Kies een organisatie.' : undefined)}
      />
      <KeuzeVeld
        label="Soort"
        waarde={soort}
        keuzes={OPVOLGING_SOORTEN.options}
        onWijzig={(tekst) => zetSoort(OPVOLGING_SOORTEN.find(tekst) ?? soort)}
        melding={velden.soort}
      />
      <DatumVeld
        label="Vanaf"
        hint="De eerste dag van de nieuwe organisatie."
        verplicht
        waarde={datum}
        onWijzig={zetDatum}
        vandaag={vandaag}
        toonFouten={toonFouten}
        melding={velden.datum}
      />
    </VormDialoog>
  );
}
