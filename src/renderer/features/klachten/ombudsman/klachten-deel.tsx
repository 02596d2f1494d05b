import { Button } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { datumNl, plusDagen } from '../../../../shared/domain/tijd/datum.ts';
import { isGeldigOp } from '../../../../shared/domain/tijd/periode.ts';
import { Deel } from '../../../components/deel.tsx';
import { VormDialoog } from '../../../components/dialoog/vorm-dialoog.tsx';
import { FoutToestand, LaadToestand, LegeToestand, Melding } from '../../../components/toestand.tsx';
import { VanafVeld } from '../../../components/veld/vanaf-veld.tsx';
import { TekstVeld } from '../../../components/veld/veld.tsx';
import type { BeheerGegevens } from '../../../data/beheer-gegevens.ts';
import { useKlachtToegang } from '../../../data/klacht-toegang.ts';
import { useHeeftRang } from '../../../data/rang.ts';
import { useVorm } from '../../../data/vorm.ts';
import { useNieuw } from '../../../lib/nieuw.ts';
import { leesFout } from '../../../lib/report-error.ts';
import { type OmbudsmanRegel, ombudsmanHistorie, zetOmbudsman } from './ombudsman.queries.ts';

/** What complaints need of the basic data: the ombudsman that the letters name, and the ways to the rest. */
export function KlachtenDeel({ vandaag }: BeheerGegevens) {
  const toegang = useKlachtToegang().data;
  const rollen = toegang?.soort === 'inhoud' ? toegang.rollen : [];
  return (
    <>
      <Ombudsman vandaag={vandaag} />
      <Deel titel="Ook over klachten">
        <ul className="beheer__lijst">
          {rollen.length === 0 ? null : (
            <li>
              <a href="#/klachten/sjablonen">Sjablonen van brieven</a>
            </li>
          )}
          {rollen.some((rol) => rol !== 'gebiedsmanager') ? (
            <li>
              <a href="#/klachten/vernietiging">Klachten vernietigen na de bewaartermijn</a>
            </li>
          ) : null}
          <li>
            Termijnen, signalen, bewaartermijnen en het kleinste aantal in het jaarverslag:{' '}
            <a href="#/beheer/instellingen">Instellingen</a>, groep Klachten
          </li>
        </ul>
      </Deel>
    </>
  );
}

/** A screen that needed the ombudsman gets the user back (`?klacht=id`). */
function useTerug(sluit: () => void) {
  const navigeer = useNavigate();
  const [vraag] = useSearchParams();
  const klacht = vraag.get('klacht');
  return klacht === null ? sluit : () => void navigeer(`/klachten/${encodeURIComponent(klacht)}`);
}

function Ombudsman({ vandaag }: { readonly vandaag: string }) {
  const mag = useHeeftRang('administratie');
  const [nieuw, zetNieuw] = useNieuw(['ombudsman']);
  const terug = useTerug(() => zetNieuw(null));
  const { data, error, refetch } = useQuery(ombudsmanHistorie());
  if (error) return <FoutToestand tekst={leesFout(error).tekst} onOpnieuw={() => void refetch()} />;
  if (data === undefined) return <LaadToestand wat="Ombudsman" regels={3} />;
  const nu = data.find((rij) => isGeldigOp({ geldigVan: rij.van, geldigTot: rij.tot }, vandaag));
  return (
    <Deel titel="Ombudsman">
      <p className="zacht beheer__uitleg">
        Brieven over afhandelen en niet in behandeling nemen noemen de ombudsman (Awb 9:8 lid 3 en 9:12 lid
        2). Ook het klachtenjaarverslag noemt hem.
      </p>
      {data.length === 0 ? (
        <LegeToestand titel="Er is nog geen ombudsman vastgelegd">
          Zonder ombudsman kunt u deze brieven niet maken.
        </LegeToestand>
      ) : (
        <Historie regels={data} vandaag={vandaag} />
      )}
      {mag ? (
        <div className="beheer__acties">
          <Button appearance={nu ? 'secondary' : 'primary'} onClick={() => zetNieuw('ombudsman')}>
            {nu ? 'Ombudsman wijzigen…' : 'Ombudsman vastleggen…'}
          </Button>
        </div>
      ) : (
        <Melding soort="uitleg">De administratie of de beheerder kan de ombudsman vastleggen.</Melding>
      )}
      {mag && nieuw === 'ombudsman' ? (
        <OmbudsmanDialoog nu={nu} vandaag={vandaag} onKlaar={terug} onSluit={() => zetNieuw(null)} />
      ) : null}
    </Deel>
  );
}

type HistorieProps = { readonly regels: readonly OmbudsmanRegel[]; readonly vandaag: string };

function Historie({ regels, vandaag }: HistorieProps) {
  return (
    <table className="tabel">
      <caption className="alleen-voorlezen">Ombudsman, de nieuwste eerst</caption>
      <thead>
        <tr>
          <th scope="col">Naam</th>
          <th scope="col">Adres</th>
          <th scope="col">Website of telefoon</th>
          <th scope="col">Vanaf</th>
          <th scope="col">T/m</th>
        </tr>
      </thead>
      <tbody>
        {regels.map((rij) => (
          <tr key={rij.id}>
            <th scope="row">
              {rij.naam}{' '}
              {isGeldigOp({ geldigVan: rij.van, geldigTot: rij.tot }, vandaag) ? (
                <span className="tag">geldt nu</span>
              ) : null}
            </th>
            <td>{rij.adres || '–'}</td>
            <td>{rij.website || '–'}</td>
            <td className="cijfers">{datumNl(rij.van)}</td>
            <td className="cijfers">{rij.tot === null ? '–' : datumNl(plusDagen(rij.tot, -1))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type DialoogProps = {
  readonly nu: OmbudsmanRegel | undefined;
  readonly vandaag: string;
  readonly onKlaar: () => void;
  readonly onSluit: () => void;
};

function OmbudsmanDialoog({ nu, vandaag, onKlaar, onSluit }: DialoogProps) {
  const [naam, zetNaam] = useState(nu?.naam ?? '');
  const [adres, zetAdres] = useState(nu?.adres ?? '');
  const [website, zetWebsite] = useState(nu?.website ?? '');
  const [van, zetVan] = useState<string | null | undefined>(vandaag);
  const vorm = useVorm(zetOmbudsman, {
    invoer: () => (naam.trim() === '' || typeof van !== 'string' ? null : { naam, adres, website, van }),
    klaar: onKlaar,
  });
  const { toonFouten, velden } = vorm;
  return (
    <VormDialoog
      titel={nu ? 'Ombudsman wijzigen' : 'Ombudsman vastleggen'}
      knop="Opslaan"
      vorm={vorm}
      onSluit={onSluit}
    >
      <TekstVeld
        label="Naam"
        hint="Zo staat hij in de brief, bijvoorbeeld “Nationale ombudsman”."
        verplicht
        eerste
        waarde={naam}
        onWijzig={zetNaam}
        maxLengte={200}
        leegMelding="Vul de naam van de ombudsman in."
        toonFouten={toonFouten}
        melding={velden.naam}
      />
      <TekstVeld label="Adres" waarde={adres} onWijzig={zetAdres} maxLengte={200} melding={velden.adres} />
      <TekstVeld
        label="Website of telefoon"
        waarde={website}
        onWijzig={zetWebsite}
        maxLengte={200}
        melding={velden.website}
      />
      <VanafVeld waarde={van} onWijzig={zetVan} {...{ vandaag, toonFouten }} melding={velden.van} />
    </VormDialoog>
  );
}
