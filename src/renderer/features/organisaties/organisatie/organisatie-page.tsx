import { INDELINGEN, ORGANISATIE_SOORTEN } from '../../../../shared/domain/organisatie/lists.ts';
import { CAOS } from '../../../../shared/domain/planning/lists.ts';
import '../../../components/table/list-bar.css';
import '../../../components/table/table.css';
import '../organisaties.css';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import type { Realisatie } from '../../../../shared/contract/base/afspraken.ts';
import type { OrganisatieView } from '../../../../shared/contract/organisaties.ts';
import { fteText, urenWithEenheid } from '../../../../shared/domain/tekst/number.ts';
import { datumNl, periodeNl, plusDagen } from '../../../../shared/domain/tijd/datum.ts';
import { isGeldigOn } from '../../../../shared/domain/tijd/periode.ts';
import { Peildatum } from '../../../components/field/peildatum.tsx';
import { Picker } from '../../../components/field/picker.tsx';
import { Page } from '../../../components/page.tsx';
import { Kern, Part, Parts } from '../../../components/part.tsx';
import { RecordPage } from '../../../components/record-state.tsx';
import { LoadingState } from '../../../components/toestand.tsx';
import { useStatus } from '../../../data/planbord-data.ts';
import { NamenSection } from '../../../parts/namen-section.tsx';
import { OpvolgingSection } from '../opvolging/opvolging-section.tsx';
import { organisatieOpdrachten, organisatieQueries } from '../organisaties.queries.ts';
import { usePeildatumState } from '../state.ts';
import { AfsprakenSection } from '../subsidie/afspraken-section.tsx';
import { afgesprokenText, afspraakNaam, blijftAchter, countText, graadText } from '../texts.ts';
import { CaoSection } from './cao-section.tsx';
import { EindigendSection, eindigendeMensen } from './eindigend-section.tsx';
import { OrganisatieActions } from './organisatie-actions.tsx';
import { MensenTable } from './people-table.tsx';

/** `#/organisaties/:id`: one moederorganisatie on a date, with its people, names and agreements. */
export function OrganisatiePage() {
  const { id = '' } = useParams();
  const vandaag = useStatus().data?.vandaag;
  if (vandaag === undefined) {
    return (
      <Page titel="Organisatie">
        <LoadingState wat="Organisatie" />
      </Page>
    );
  }
  return <Loaded key={id} id={id} vandaag={vandaag} />;
}

function Loaded({ id, vandaag }: { readonly id: string; readonly vandaag: string }) {
  const state = usePeildatumState(vandaag);
  const vraag = useQuery({
    ...organisatieQueries.organisatie(id, state.peildatum, state.indeling),
    placeholderData: (previous) => previous,
  });
  return (
    <RecordPage
      titel="Organisatie"
      wat="Deze organisatie"
      list={{ href: '#/organisaties', label: 'Naar alle organisaties' }}
      vraag={vraag}
    >
      {(beeld) => <Content beeld={beeld} vandaag={vandaag} stand={state} />}
    </RecordPage>
  );
}

type ContentProps = {
  readonly beeld: OrganisatieView;
  readonly vandaag: string;
  readonly stand: ReturnType<typeof usePeildatumState>;
};

function Content({ beeld, vandaag, stand }: ContentProps) {
  const navigate = useNavigate();
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
    <Page
      titel={regel.naam}
      sub={`${ORGANISATIE_SOORTEN.labels[regel.soort]} · cao ${CAOS.labels[regel.cao]}`}
      acties={
        <OrganisatieActions
          beeld={beeld}
          vandaag={vandaag}
          onPrint={() => void navigate(`/overzichten?${naarPapier.toString()}`)}
        />
      }
    >
      <div className="organisaties__boven">
        <a href={`#/organisaties${stand.vraag}`}>‹ Alle organisaties</a>
        <Picker
          naam="Indeling"
          waarde={indeling}
          keuzes={INDELINGEN.options}
          onSelect={(value) => stand.set({ indeling: value })}
        />
        <Peildatum gekozen={peildatum} onSelect={(datum) => stand.set({ peildatum: datum })} />
      </div>
      <Feiten beeld={beeld} peildatum={peildatum} />
      <Part titel="Afspraken over uren en geld">
        <AfsprakenSection organisatieId={regel.id} afspraken={beeld.afspraken} vandaag={vandaag} />
      </Part>
      {eindigend.length === 0 ? null : (
        <Part titel="Detacheringen met een einddatum">
          <EindigendSection {...{ eindigend, peildatum }} />
        </Part>
      )}
      <Part titel={`Medewerkers op ${datumNl(peildatum)}`}>
        <MensenTable mensen={beeld.mensen} />
      </Part>
      <Parts>
        <Part titel="Namen">
          <NamenSection
            id={regel.id}
            wat={regel.naam}
            namen={beeld.namen}
            aliassen={beeld.aliassen}
            hernoem={organisatieOpdrachten.hernoem}
            nieuweAlias={[organisatieOpdrachten.nieuweAlias, (naam) => ({ organisatieId: regel.id, naam })]}
            verwijderAlias={organisatieOpdrachten.verwijderAlias}
          />
        </Part>
        <Part titel="Opvolging">
          <OpvolgingSection beeld={beeld} adres={stand.vraag} />
        </Part>
        <Part titel="Cao">
          <CaoSection beeld={beeld} />
        </Part>
      </Parts>
    </Page>
  );
}

function Feiten({ beeld, peildatum }: { readonly beeld: OrganisatieView; readonly peildatum: string }) {
  const { regel } = beeld;
  const contact = [beeld.contactpersoon, beeld.telefoon, beeld.email].filter((part) => part !== '');
  const lopend = beeld.afspraken.filter((afspraak) => isGeldigOn(afspraak, peildatum));
  return (
    <Kern
      label={`Stand op ${datumNl(peildatum)}`}
      feiten={[
        ['Mensen', regel.mensen],
        ['Uren', `${urenWithEenheid(regel.minutenPerWeek)} per week (${fteText(regel.fte)} fte)`],
        ['Afgesproken', lopend.length === 0 ? 'geen afspraak' : afgesprokenText(lopend)],
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
        ['Eerste einde', firstEindeText(beeld.mensen)],
        ['Teams', countText(regel.teams)],
        ['Functies', countText(regel.functies)],
        ['Specialismen', countText(regel.specialismen)],
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

function firstEindeText(mensen: OrganisatieView['mensen']): string {
  const [first] = eindigendeMensen(mensen);
  if (first !== undefined) return `${datumNl(plusDagen(first.blijftTot, -1))} (${first.naam})`;
  return mensen.length === 0 ? '–' : 'iedereen zonder einddatum';
}

/** "98,5 %"; too little says so in words, not by colour alone. */
function Graad({ realisatie }: { readonly realisatie: Realisatie }) {
  if (!blijftAchter(realisatie)) return <>{graadText(realisatie)}</>;
  return <span className="signaal">{graadText(realisatie)}, te weinig</span>;
}
