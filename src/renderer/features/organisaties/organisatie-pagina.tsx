import '../../components/lijst-balk.css';
import '../../components/tabel.css';
import './organisaties.css';
import { Button } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { OrganisatieBeeld } from '../../../shared/contract/organisaties.ts';
import { datumNl, periodeNl } from '../../../shared/domain/datum.ts';
import { fteTekst, urenMetEenheid } from '../../../shared/domain/getal.ts';
import { CAO_LABEL } from '../../../shared/domain/labels.ts';
import { OPVOLGING_LABEL } from '../../../shared/domain/opvolging.ts';
import { Deel, Delen, Kern } from '../../components/deel.tsx';
import { Kiezer } from '../../components/kiezer.tsx';
import { Pagina } from '../../components/pagina.tsx';
import { Peildatum } from '../../components/peildatum.tsx';
import { FoutToestand, LaadToestand } from '../../components/toestand.tsx';
import { useOpdracht } from '../../lib/opdracht.ts';
import { useStatus } from '../../lib/planbord-data.ts';
import { leesFout } from '../../lib/report-error.ts';
import { AfsprakenDeel } from './afspraken-deel.tsx';
import { CaoDeel } from './cao-deel.tsx';
import { GegevensDialoog } from './gegevens-dialoog.tsx';
import { MensenTabel } from './mensen-tabel.tsx';
import { NamenDeel } from './namen-deel.tsx';
import { organisatieOpdrachten, organisatieQueries } from './organisaties.queries.ts';
import { INDELINGEN, useStand } from './stand.ts';
import { ORGANISATIE_SOORT_LABEL, tellingTekst } from './teksten.ts';

/** `#/organisaties/:id`: one moederorganisatie on a date, with its people, names and agreements. */
export function OrganisatiePagina() {
  const { id = '' } = useParams();
  const vandaag = useStatus().data?.vandaag;
  if (vandaag === undefined) {
    return (
      <Pagina titel="Organisatie">
        <LaadToestand wat="Organisatie" />
      </Pagina>
    );
  }
  return <Geladen key={id} id={id} vandaag={vandaag} />;
}

function Geladen({ id, vandaag }: { readonly id: string; readonly vandaag: string }) {
  const stand = useStand(vandaag);
  const vraag = useQuery({
    ...organisatieQueries.organisatie(id, stand.peildatum, stand.indeling),
    placeholderData: (vorige) => vorige,
  });
  if (vraag.isError || vraag.data === undefined) {
    return (
      <Pagina titel="Organisatie">
        {vraag.isError ? (
          <FoutToestand tekst={leesFout(vraag.error).tekst} onOpnieuw={() => void vraag.refetch()} />
        ) : (
          <LaadToestand wat="Organisatie" />
        )}
      </Pagina>
    );
  }
  return <Inhoud beeld={vraag.data} vandaag={vandaag} stand={stand} />;
}

type InhoudProps = {
  readonly beeld: OrganisatieBeeld;
  readonly vandaag: string;
  readonly stand: ReturnType<typeof useStand>;
};

function Inhoud({ beeld, vandaag, stand }: InhoudProps) {
  const navigeer = useNavigate();
  const [gegevens, zetGegevens] = useState(false);
  const { regel } = beeld;
  const { peildatum, indeling } = stand;
  const naarPapier = new URLSearchParams({
    rapport: 'organisatieoverzicht',
    organisatie: regel.id,
    indeling,
    peildatum,
  });
  return (
    <Pagina
      titel={regel.naam}
      sub={`${ORGANISATIE_SOORT_LABEL[regel.soort]} · cao ${CAO_LABEL[regel.cao]}`}
      acties={
        <>
          <Button onClick={() => void navigeer(`/overzichten?${naarPapier.toString()}`)}>
            Overzicht afdrukken…
          </Button>
          <Button onClick={() => zetGegevens(true)}>Gegevens wijzigen…</Button>
        </>
      }
    >
      <div className="organisaties__boven">
        <a href={`#/organisaties${stand.vraag}`}>‹ Alle organisaties</a>
        <Kiezer
          naam="Indeling"
          waarde={indeling}
          keuzes={INDELINGEN}
          onKies={(waarde) => stand.zet({ indeling: waarde === 'huidig' ? 'huidig' : 'toenmalig' })}
        />
        <Peildatum
          gekozen={peildatum}
          vandaag={vandaag}
          onKies={(datum) => stand.zet({ peildatum: datum })}
        />
      </div>
      <Feiten beeld={beeld} peildatum={peildatum} />
      <Deel titel={`Medewerkers op ${datumNl(peildatum)}`}>
        <MensenTabel mensen={beeld.mensen} />
      </Deel>
      <Deel titel="Afspraken over uren en geld">
        <AfsprakenDeel organisatieId={regel.id} afspraken={beeld.afspraken} vandaag={vandaag} />
      </Deel>
      <Delen>
        <Deel titel="Namen">
          <NamenDeel beeld={beeld} vandaag={vandaag} />
        </Deel>
        <Deel titel="Cao">
          <CaoDeel beeld={beeld} vandaag={vandaag} />
        </Deel>
        <Deel titel="Opvolging">
          <Opvolgingen beeld={beeld} adres={stand.vraag} />
        </Deel>
      </Delen>
      {gegevens ? <GegevensDialoog beeld={beeld} onSluit={() => zetGegevens(false)} /> : null}
    </Pagina>
  );
}

function Feiten({ beeld, peildatum }: { readonly beeld: OrganisatieBeeld; readonly peildatum: string }) {
  const { regel } = beeld;
  const contact = [beeld.contactpersoon, beeld.telefoon, beeld.email].filter((deel) => deel !== '');
  return (
    <Kern
      label={`Stand op ${datumNl(peildatum)}`}
      feiten={[
        ['Mensen', regel.mensen],
        ['Uren', `${urenMetEenheid(regel.minutenPerWeek)} per week`],
        ['Fte', fteTekst(regel.fte)],
        ['Detacheringen die eindigen', regel.eindigend === 0 ? 'geen' : regel.eindigend],
        ['Functies', tellingTekst(regel.functies)],
        ['Specialismen', tellingTekst(regel.specialismen)],
        ['Teams', tellingTekst(regel.teams)],
        ['Werkt mee', periodeNl(regel.geldigVan, regel.geldigTot)],
        ['Contact', contact.join(', ') || 'niet ingevuld'],
        ...(regel.omvat.length === 0
          ? []
          : [['Telt mee', regel.omvat.map(({ naam }) => naam).join(', ')] as const]),
      ]}
    />
  );
}

function Opvolgingen({ beeld, adres }: { readonly beeld: OrganisatieBeeld; readonly adres: string }) {
  const weg = useOpdracht(organisatieOpdrachten.verwijderOpvolging, { formulier: false });
  if (beeld.opvolgingen.length === 0) {
    return (
      <p className="zacht">
        Deze organisatie is nergens in opgegaan en niets is in haar opgegaan. Een fusie legt u vast met
        “Samenvoegen…” bij alle organisaties.
      </p>
    );
  }
  return (
    <table className="tabel">
      <thead>
        <tr>
          <th scope="col">Op</th>
          <th scope="col">Wat</th>
          <th scope="col">
            <span className="alleen-voorlezen">Acties</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {beeld.opvolgingen.map((stap) => (
          <tr key={stap.id}>
            <td className="tabel__datum">{datumNl(stap.datum)}</td>
            <td>
              {OPVOLGING_LABEL[stap.soort]}:{' '}
              <a href={`#/organisaties/${stap.van.id}${adres}`}>{stap.van.naam}</a> →{' '}
              <a href={`#/organisaties/${stap.naar.id}${adres}`}>{stap.naar.naam}</a>
            </td>
            <td className="tabel__actie">
              <Button
                size="small"
                disabledFocusable={weg.bezig}
                aria-label={`Opvolging ${stap.van.naam} naar ${stap.naar.naam} verwijderen`}
                onClick={() => void weg.voerUit({ id: stap.id })}
              >
                Verwijderen
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
