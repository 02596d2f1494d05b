import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { caoOp } from '../../../../shared/domain/organisatie/cao.ts';
import { CAOS, type Cao } from '../../../../shared/domain/planning/lijsten.ts';
import { datumNl } from '../../../../shared/domain/tijd/datum.ts';
import { isGeldigOp } from '../../../../shared/domain/tijd/periode.ts';
import { VormDialoog } from '../../../components/dialoog/vorm-dialoog.tsx';
import { LegeToestand } from '../../../components/toestand.tsx';
import { DatumVeld } from '../../../components/veld/datum-veld.tsx';
import { KeuzeVeld, TekstVeld } from '../../../components/veld/veld.tsx';
import type { BeheerGegevens } from '../../../data/beheer-gegevens.ts';
import { useVorm } from '../../../data/vorm.ts';
import { useNieuw } from '../../../lib/nieuw.ts';
import { organisatieOpdrachten } from '../organisaties.queries.ts';

/** Moederorganisaties on today's date, with how many people they have placed. */
export function Organisaties({ gegevens, vandaag }: BeheerGegevens) {
  const [nieuw, zetNieuw] = useNieuw(['organisatie']);
  const organisaties = gegevens.organisaties
    .filter((organisatie) => isGeldigOp(organisatie, vandaag))
    .sort((a, b) => a.volgorde - b.volgorde);
  const nu = gegevens.detacheringen.filter((detachering) => isGeldigOp(detachering, vandaag));
  return (
    <>
      <div className="beheer__acties">
        <Button onClick={() => zetNieuw('organisatie')}>Nieuwe organisatie…</Button>
      </div>
      {organisaties.length === 0 ? (
        <LegeToestand titel="Er is nog geen organisatie">
          Een organisatie levert medewerkers. Maak er een om medewerkers te kunnen toevoegen.
        </LegeToestand>
      ) : (
        <table className="tabel">
          <caption className="alleen-voorlezen">Organisaties</caption>
          <thead>
            <tr>
              <th scope="col">Organisatie</th>
              <th scope="col">Cao</th>
              <th scope="col">Sinds</th>
              <th scope="col" className="tabel__getal">
                Medewerkers nu
              </th>
            </tr>
          </thead>
          <tbody>
            {organisaties.map((organisatie) => (
              <tr key={organisatie.id}>
                <th scope="row">{organisatie.naam}</th>
                <td>{CAOS.labels[caoOp(organisatie, vandaag)]}</td>
                <td className="cijfers">{datumNl(organisatie.geldigVan)}</td>
                <td className="tabel__getal">
                  {
                    new Set(nu.filter((d) => d.organisatieId === organisatie.id).map((d) => d.medewerkerId))
                      .size
                  }
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {nieuw === 'organisatie' ? (
        <NieuweOrganisatie vandaag={vandaag} onSluit={() => zetNieuw(null)} />
      ) : null}
    </>
  );
}

function NieuweOrganisatie({ vandaag, onSluit }: { readonly vandaag: string; readonly onSluit: () => void }) {
  const [naam, zetNaam] = useState('');
  const [cao, zetCao] = useState<Cao>('sociaal-werk');
  const [van, zetVan] = useState<string | null | undefined>(vandaag);
  const vorm = useVorm(organisatieOpdrachten.nieuweOrganisatie, {
    invoer: () => (naam.trim() === '' || typeof van !== 'string' ? null : { naam, cao, van }),
    klaar: onSluit,
  });
  const { toonFouten, velden } = vorm;
  return (
    <VormDialoog titel="Nieuwe organisatie" knop="Organisatie maken" vorm={vorm} onSluit={onSluit}>
      <TekstVeld
        label="Naam"
        verplicht
        waarde={naam}
        onWijzig={zetNaam}
        maxLengte={80}
        leegMelding="Vul een naam in voor de organisatie."
        toonFouten={toonFouten}
        melding={velden.naam}
      />
      <KeuzeVeld
        label="Cao"
        hint="Bepaalt op welke feestdagen medewerkers vrij zijn."
        waarde={cao}
        keuzes={CAOS.options}
        onWijzig={(tekst) => zetCao(CAOS.find(tekst) ?? 'sociaal-werk')}
        melding={velden.cao}
      />
      <DatumVeld
        label="Werkt mee vanaf"
        verplicht
        waarde={van}
        onWijzig={zetVan}
        vandaag={vandaag}
        toonFouten={toonFouten}
        melding={velden.van}
      />
    </VormDialoog>
  );
}
