import { ToggleButton } from '@fluentui/react-components';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { INDELINGEN } from '../../../shared/domain/organisatie/lijsten.ts';
import { FORMATIE_MATEN, FORMATIE_PER, MATRIX_MATEN } from '../../../shared/domain/planning/maten.ts';
import { isGeldigeDatum } from '../../../shared/domain/tijd/datum.ts';
import { Pagina } from '../../components/pagina.tsx';
import { FoutToestand, LaadToestand, LegeToestand } from '../../components/toestand.tsx';
import { Peildatum } from '../../components/veld/peildatum.tsx';
import { KeuzeVeld } from '../../components/veld/veld.tsx';
import { formatieOpties, useFormatieInvul } from '../../data/formatie.ts';
import { leesFout } from '../../lib/report-error.ts';
import type { Winkel } from '../../lib/winkel.ts';
import { AfdrukVoorbeeld } from '../../parts/afdruk/afdruk-voorbeeld.tsx';
import { ExportKnop } from '../../parts/export/export-knop.tsx';
import { InvulBalk } from '../../parts/formatie/invul-balk.tsx';
import { organisatieTabel } from './overzicht-export.ts';
import { FormatieScherm } from './rapporten/formatie/scherm.tsx';
import { MatrixScherm } from './rapporten/matrix/scherm.tsx';
import './overzichten.css';
import { organisatieOpties, overzichtQueries } from './overzichten.queries.ts';
import { RAPPORTEN, type StafRapport } from './rapporten.ts';
import { formatieTabel, matrixTabel } from './staf-export.ts';

type Props = {
  readonly rapport: StafRapport;
  readonly vandaag: string;
  readonly peildatumWinkel: Winkel<string | null>;
};

const VORMEN = [
  { waarde: 'scherm', label: 'Op het scherm' },
  { waarde: 'papier', label: 'Op papier (PDF)' },
] as const;

/** What is chosen; it lives in the address, so that a link leads to the same figures. */
function useStafKeuze({ rapport, vandaag, peildatumWinkel }: Props) {
  const [zoek, zetZoek] = useSearchParams();
  const datum = zoek.get('peildatum') ?? '';
  const peildatum = isGeldigeDatum(datum) ? datum : (peildatumWinkel.lees() ?? vandaag);
  useEffect(() => peildatumWinkel.zet(peildatum), [peildatum, peildatumWinkel]);
  const indeling = zoek.get('indeling') === 'huidig' ? ('huidig' as const) : ('toenmalig' as const);
  const vorm = zoek.get('vorm') === 'papier' ? ('papier' as const) : ('scherm' as const);
  const per = zoek.get('per') === 'functie' ? ('functie' as const) : ('specialisme' as const);
  const keuze = {
    peildatum,
    indeling,
    vorm,
    per,
    maat: MATRIX_MATEN.find(zoek.get('maat') ?? '') ?? 'aantal',
    formatiemaat: FORMATIE_MATEN.find(zoek.get('formatiemaat') ?? '') ?? 'fte',
    organisatie: zoek.get('organisatie') ?? '',
  };
  const zet = (deel: Readonly<Record<string, string>>) =>
    zetZoek({ rapport, ...keuze, ...deel }, { replace: true });
  return { keuze, zet };
}

type Stand = ReturnType<typeof useStafKeuze>;

/** The overviews of staf: matrix, one organisation, formatie. */
export function StafOverzichten(props: Props) {
  const { rapport, vandaag } = props;
  const stand = useStafKeuze(props);
  const { keuze, zet } = stand;
  return (
    <Pagina titel="Overzichten" schuift={false}>
      <div className="overzichten">
        <div className="overzichten__links overzichten__keuze">
          <KeuzeVeld
            label="Overzicht"
            waarde={rapport}
            keuzes={RAPPORTEN}
            onWijzig={(waarde) => zet({ rapport: waarde })}
          />
          <EigenKeuzes rapport={rapport} stand={stand} />
          <Peildatum gekozen={keuze.peildatum} vandaag={vandaag} onKies={(peildatum) => zet({ peildatum })} />
        </div>
        <Inhoud rapport={rapport} stand={stand} vandaag={vandaag} />
      </div>
    </Pagina>
  );
}

type DeelProps = { readonly rapport: StafRapport; readonly stand: Stand };

function EigenKeuzes({ rapport, stand: { keuze, zet } }: DeelProps) {
  if (rapport === 'formatie') {
    return (
      <>
        <KeuzeVeld label="Tonen" waarde={keuze.vorm} keuzes={VORMEN} onWijzig={(vorm) => zet({ vorm })} />
        <KeuzeVeld
          label="Per"
          waarde={keuze.per}
          keuzes={FORMATIE_PER.options}
          onWijzig={(per) => zet({ per })}
        />
        <KeuzeVeld
          label="In"
          waarde={keuze.formatiemaat}
          keuzes={FORMATIE_MATEN.options}
          onWijzig={(formatiemaat) => zet({ formatiemaat })}
        />
      </>
    );
  }
  return (
    <>
      {rapport === 'matrix' ? (
        <>
          <KeuzeVeld label="Tonen" waarde={keuze.vorm} keuzes={VORMEN} onWijzig={(vorm) => zet({ vorm })} />
          <KeuzeVeld
            label="In de vakken"
            waarde={keuze.maat}
            keuzes={MATRIX_MATEN.options}
            onWijzig={(maat) => zet({ maat })}
          />
        </>
      ) : (
        <OrganisatieKeuze keuze={keuze} zet={zet} />
      )}
      <KeuzeVeld
        label="Indeling"
        waarde={keuze.indeling}
        keuzes={INDELINGEN.options}
        onWijzig={(indeling) => zet({ indeling })}
      />
    </>
  );
}

function OrganisatieKeuze({ keuze, zet }: Stand) {
  const { peildatum, indeling } = keuze;
  const lijst = useQuery(organisatieOpties({ peildatum, indeling })).data ?? [];
  return (
    <KeuzeVeld
      label="Organisatie"
      waarde={keuze.organisatie}
      keuzes={lijst.map(({ id, naam }) => ({ waarde: id, label: naam }))}
      leeg="Kies een organisatie"
      onWijzig={(organisatie) => zet({ organisatie })}
    />
  );
}

function Inhoud({ rapport, stand: { keuze }, vandaag }: DeelProps & { readonly vandaag: string }) {
  const { peildatum, indeling, maat, organisatie } = keuze;
  switch (rapport) {
    case 'matrix':
      return keuze.vorm === 'papier' ? (
        <AfdrukVoorbeeld vraag={{ rapport: 'matrix', parameters: { peildatum, indeling, maat } }} />
      ) : (
        <MatrixDeel keuze={keuze} />
      );
    case 'organisatieoverzicht':
      return organisatie === '' ? (
        <LegeToestand titel="Kies een organisatie">
          Het overzicht bevat alleen de medewerkers van die organisatie. Zo kunt u het aan haar geven.
        </LegeToestand>
      ) : (
        <OrganisatieDeel keuze={keuze} vandaag={vandaag} />
      );
    case 'formatie':
      return keuze.vorm === 'papier' ? (
        <AfdrukVoorbeeld
          vraag={{ rapport: 'formatie', parameters: { peildatum, per: keuze.per, maat: keuze.formatiemaat } }}
        />
      ) : (
        <FormatieDeel keuze={keuze} />
      );
  }
}

function OrganisatieDeel({ keuze, vandaag }: Pick<Stand, 'keuze'> & { readonly vandaag: string }) {
  const { organisatie, peildatum, indeling } = keuze;
  const vraag = {
    rapport: 'organisatieoverzicht',
    parameters: { organisatie, peildatum, indeling },
  } as const;
  const client = useQueryClient();
  const maak = async () =>
    organisatieTabel(
      await client.fetchQuery(
        overzichtQueries.perOrganisatie.queryOptions({
          input: { organisatieId: organisatie, peildatum, indeling },
        }),
      ),
    );
  return (
    <AfdrukVoorbeeld
      vraag={vraag}
      acties={<ExportKnop wat="dit overzicht" maak={maak} vandaag={vandaag} />}
    />
  );
}

type Vraag<T> = {
  readonly data: T | undefined;
  readonly error: Error | null;
  readonly refetch: () => unknown;
};

function Geladen<T>({
  vraag,
  children,
}: {
  readonly vraag: Vraag<T>;
  readonly children: (data: T) => ReactNode;
}) {
  if (vraag.error !== null)
    return <FoutToestand tekst={leesFout(vraag.error).tekst} onOpnieuw={() => void vraag.refetch()} />;
  if (vraag.data === undefined) return <LaadToestand wat="Overzicht" regels={10} />;
  return <div className="overzichten__scherm">{children(vraag.data)}</div>;
}

function MatrixDeel({ keuze }: Pick<Stand, 'keuze'>) {
  const { peildatum, indeling, maat } = keuze;
  const vraag = useQuery({
    ...overzichtQueries.matrix.queryOptions({ input: { peildatum, indeling } }),
    placeholderData: keepPreviousData,
  });
  return (
    <Geladen vraag={vraag}>
      {(matrix) =>
        matrix.rijen.length === 0 ? (
          <LegeToestand titel="Nog niemand">Op deze peildatum werkt er niemand.</LegeToestand>
        ) : (
          <>
            <div>
              <ExportKnop
                wat="deze matrix"
                vandaag={matrix.opgesteldOp.slice(0, 10)}
                maak={() => matrixTabel(matrix, maat, peildatum)}
              />
            </div>
            <MatrixScherm matrix={matrix} maat={maat} />
            <ul className="zacht">
              {matrix.definities.map((regel) => (
                <li key={regel}>{regel}</li>
              ))}
            </ul>
          </>
        )
      }
    </Geladen>
  );
}

function FormatieDeel({ keuze }: Pick<Stand, 'keuze'>) {
  const { peildatum, per, formatiemaat: maat } = keuze;
  const vraag = useQuery({ ...formatieOpties({ peildatum, per }), placeholderData: keepPreviousData });
  const invul = useFormatieInvul(per, peildatum);
  return (
    <Geladen vraag={vraag}>
      {(overzicht) =>
        overzicht.teams.length === 0 ? (
          <LegeToestand titel="Nog geen teams">
            Op deze peildatum is er geen team. <a href="#/beheer/teams">Maak teams bij Beheer</a>, of kies een
            andere peildatum.
          </LegeToestand>
        ) : (
          <>
            <div className="rij-acties">
              <ToggleButton checked={invul.aan} onClick={() => invul.zetAan(!invul.aan)}>
                Begroting invullen
              </ToggleButton>
              <ExportKnop
                wat="deze formatie"
                vandaag={overzicht.opgesteldOp.slice(0, 10)}
                maak={() => formatieTabel(overzicht, maat, peildatum)}
              />
            </div>
            {invul.aan ? <InvulBalk van={peildatum} bron={invul.bron} onBron={invul.zetBron} /> : null}
            {/* A row of another day or measure is another field: what was typed does not wander. */}
            <FormatieScherm
              key={`${peildatum} ${per} ${maat}`}
              {...{ overzicht, maat }}
              onZet={invul.aan && overzicht.peildatum === peildatum ? invul.zet : undefined}
            />
          </>
        )
      }
    </Geladen>
  );
}
