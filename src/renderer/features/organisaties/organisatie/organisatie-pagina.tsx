import { INDELINGEN, ORGANISATIE_SOORTEN } from '../../../../shared/domain/organisatie/lijsten.ts';
import { CAOS } from '../../../../shared/domain/planning/lijsten.ts';
import '../../../components/tabel/lijst-balk.css';
import '../../../components/tabel/tabel.css';
import '../organisaties.css';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import type { Realisatie } from '../../../../shared/contract/base/afspraken.ts';
import type { OrganisatieBeeld } from '../../../../shared/contract/organisaties.ts';
import { fteTekst, urenMetEenheid } from '../../../../shared/domain/tekst/getal.ts';
import { datumNl, periodeNl, plusDagen } from '../../../../shared/domain/tijd/datum.ts';
import { isGeldigOp } from '../../../../shared/domain/tijd/periode.ts';
import { Deel, Delen, Kern } from '../../../components/deel.tsx';
import { Pagina } from '../../../components/pagina.tsx';
import { FoutToestand, LaadToestand } from '../../../components/toestand.tsx';
import { Kiezer } from '../../../components/veld/kiezer.tsx';
import { Peildatum } from '../../../components/veld/peildatum.tsx';
import { useStatus } from '../../../data/planbord-data.ts';
import { leesFout } from '../../../lib/report-error.ts';
import { NamenDeel } from '../../../parts/namen-deel.tsx';
import { OpvolgingDeel } from '../opvolging/opvolging-deel.tsx';
import { organisatieOpdrachten, organisatieQueries } from '../organisaties.queries.ts';
import { useStand } from '../stand.ts';
import { AfsprakenDeel } from '../subsidie/afspraken-deel.tsx';
import { afgesprokenTekst, afspraakNaam, blijftAchter, graadTekst, tellingTekst } from '../teksten.ts';
import { CaoDeel } from './cao-deel.tsx';
import { EindigendDeel, eindigendeMensen } from './eindigend-deel.tsx';
import { MensenTabel } from './mensen-tabel.tsx';
import { OrganisatieActies } from './organisatie-acties.tsx';

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
  const { regel } = beeld;
  const { peildatum, indeling } = stand;
  const eindigend = eindigendeMensen(beeld.mensen);
  const naarPapier = new URLSearchParams({
    rapport: 'organisatieoverzicht',
    organisatie: regel.id,
    indeling,
    peildatum,
  });
  return (
    <Pagina
      titel={regel.naam}
      sub={`${ORGANISATIE_SOORTEN.labels[regel.soort]} · cao ${CAOS.labels[regel.cao]}`}
      acties={
        <OrganisatieActies
          beeld={beeld}
          vandaag={vandaag}
          onAfdrukken={() => void navigeer(`/overzichten?${naarPapier.toString()}`)}
        />
      }
    >
      <div className="organisaties__boven">
        <a href={`#/organisaties${stand.vraag}`}>‹ Alle organisaties</a>
        <Kiezer
          naam="Indeling"
          waarde={indeling}
          keuzes={INDELINGEN.options}
          onKies={(waarde) => stand.zet({ indeling: INDELINGEN.find(waarde) ?? 'toenmalig' })}
        />
        <Peildatum
          gekozen={peildatum}
          vandaag={vandaag}
          onKies={(datum) => stand.zet({ peildatum: datum })}
        />
      </div>
      <Feiten beeld={beeld} peildatum={peildatum} />
      <Deel titel="Afspraken over uren en geld">
        <AfsprakenDeel organisatieId={regel.id} afspraken={beeld.afspraken} vandaag={vandaag} />
      </Deel>
      {eindigend.length === 0 ? null : (
        <Deel titel="Detacheringen met een einddatum">
          <EindigendDeel {...{ eindigend, peildatum, vandaag }} />
        </Deel>
      )}
      <Deel titel={`Medewerkers op ${datumNl(peildatum)}`}>
        <MensenTabel mensen={beeld.mensen} />
      </Deel>
      <Delen>
        <Deel titel="Namen">
          <NamenDeel
            id={regel.id}
            wat={regel.naam}
            namen={beeld.namen}
            aliassen={beeld.aliassen}
            vandaag={vandaag}
            hernoem={organisatieOpdrachten.hernoem}
            nieuweAlias={[organisatieOpdrachten.nieuweAlias, (naam) => ({ organisatieId: regel.id, naam })]}
            verwijderAlias={organisatieOpdrachten.verwijderAlias}
          />
        </Deel>
        <Deel titel="Opvolging">
          <OpvolgingDeel beeld={beeld} vandaag={vandaag} adres={stand.vraag} />
        </Deel>
        <Deel titel="Cao">
          <CaoDeel beeld={beeld} vandaag={vandaag} />
        </Deel>
      </Delen>
    </Pagina>
  );
}

function Feiten({ beeld, peildatum }: { readonly beeld: OrganisatieBeeld; readonly peildatum: string }) {
  const { regel } = beeld;
  const contact = [beeld.contactpersoon, beeld.telefoon, beeld.email].filter((deel) => deel !== '');
  const lopend = beeld.afspraken.filter((afspraak) => isGeldigOp(afspraak, peildatum));
  return (
    <Kern
      label={`Stand op ${datumNl(peildatum)}`}
      feiten={[
        ['Mensen', regel.mensen],
        ['Uren', `${urenMetEenheid(regel.minutenPerWeek)} per week (${fteTekst(regel.fte)} fte)`],
        ['Afgesproken', lopend.length === 0 ? 'geen afspraak' : afgesprokenTekst(lopend)],
        ...lopend.map(
          (afspraak) =>
            [
              lopend.length === 1 ? 'Geleverd tot nu toe' : `Geleverd, ${afspraakNaam(afspraak)}`,
              <span key={afspraak.id}>
                <Graad realisatie={afspraak.realisatie} />; verwacht tot het einde{' '}
                <Graad realisatie={afspraak.prognose} />
              </span>,
            ] as const,
        ),
        ['Eerste einde', eersteEindeTekst(beeld.mensen)],
        ['Teams', tellingTekst(regel.teams)],
        ['Functies', tellingTekst(regel.functies)],
        ['Specialismen', tellingTekst(regel.specialismen)],
        ['Werkt mee', periodeNl(regel.geldigVan, regel.geldigTot)],
        ['Contact', contact.join(', ') || 'niet ingevuld'],
        ...(regel.omvat.length === 0
          ? []
          : [['Telt mee', regel.omvat.map(({ naam }) => naam).join(', ')] as const]),
        ...(regel.opgegaanIn === null ? [] : [['Nu', regel.opgegaanIn.naam] as const]),
      ]}
    />
  );
}

function eersteEindeTekst(mensen: OrganisatieBeeld['mensen']): string {
  const [eerste] = eindigendeMensen(mensen);
  if (eerste !== undefined) return `${datumNl(plusDagen(eerste.geldigTot, -1))} (${eerste.naam})`;
  return mensen.length === 0 ? '–' : 'iedereen zonder einddatum';
}

/** "98,5 %"; too little says so in words, not by colour alone. */
function Graad({ realisatie }: { readonly realisatie: Realisatie }) {
  if (!blijftAchter(realisatie)) return <>{graadTekst(realisatie)}</>;
  return <span className="signaal">{graadTekst(realisatie)}, te weinig</span>;
}
