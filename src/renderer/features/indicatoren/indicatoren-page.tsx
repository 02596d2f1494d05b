import './indicatoren.css';
import { Button } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import type { Indicatoren } from '../../../shared/contract/indicatoren.ts';
import { datumNl } from '../../../shared/domain/tijd/datum.ts';
import { ChoiceField } from '../../components/field/field.tsx';
import { HelpLink } from '../../components/help-link.tsx';
import { Page } from '../../components/page.tsx';
import { EmptyState, LoadingState, Notice, QueryState } from '../../components/toestand.tsx';
import { useStatus } from '../../data/planbord-data.ts';
import { ExportButton } from '../../parts/export/export-button.tsx';
import { type IndicatorChoice, SOORTEN, useIndicatorChoice, VERGELIJKINGEN } from './indicator-choice.ts';
import { indicatorenTable } from './indicator-export.ts';
import { IndicatorStory } from './indicator-story.tsx';
import { IndicatorTiles } from './indicator-tiles.tsx';
import { indicatorenOptions, vergelijkOptions } from './indicatoren.queries.ts';
import { laatsteKwartaal, type Periode, periodeKey, periodeNaam, plusPeriode } from './period.ts';

/** What the teams achieve: indicatoren of a period, and the whole story of one. */
export function IndicatorenPage() {
  const vandaag = useStatus().data?.vandaag;
  return vandaag === undefined ? (
    <Page titel="Indicatoren">
      <LoadingState wat="Indicatoren" />
    </Page>
  ) : (
    <Blad vandaag={vandaag} />
  );
}

function Blad({ vandaag }: { readonly vandaag: string }) {
  const choice = useIndicatorChoice(vandaag);
  const { periode, vergelijking, sleutel } = choice;
  const vraag = useQuery(indicatorenOptions(periode));
  const ander = plusPeriode(periode, vergelijking === 'vorige' || periode.kwartaal === null ? -1 : -4);
  const toen = useQuery(vergelijkOptions(ander));
  const { data } = vraag;
  return (
    <Page
      titel="Indicatoren"
      {...(data === undefined
        ? {}
        : { sub: `${datumNl(data.van)} t/m ${datumNl(data.tot)}${data.voorlopig ? ', voorlopig' : ''}` })}
      acties={
        <>
          <a href="#/indicatoren/vooruitblik">Vooruitblik</a>
          <a href="#/indicatoren/rapportage">Rapportages</a>
          <ExportButton
            wat="deze indicatoren"
            uit={data === undefined}
            vandaag={vandaag}
            create={() => {
              if (data === undefined) throw new Error('De cijfers zijn er nog niet.');
              return indicatorenTable(data, periodeNaam(periode));
            }}
          />
        </>
      }
    >
      <Keuzes {...{ choice, vandaag, data }} />
      {data === undefined ? (
        <QueryState vraag={vraag} wat="Indicatoren" />
      ) : data.heeftTrajecten ? (
        <>
          {data.geregistreerd ? null : <NietGeregistreerd periode={periode} />}
          {sleutel === null ? (
            <IndicatorTiles {...{ data, choice }} toen={toen.data} toenNaam={periodeNaam(ander)} />
          ) : (
            <IndicatorStory {...{ data, choice, sleutel, vandaag }} />
          )}
        </>
      ) : (
        <EmptyState titel="Er zijn nog geen trajecten">
          <p>
            Indicatoren worden geteld uit trajecten: zaaknummers met datums, zonder namen. Zolang die er niet
            zijn is er niets gemeten.
          </p>
          <p>
            Houdt u nu alleen aantallen bij? Vul die in bij <a href="#/werkvoorraad">Werkvoorraad</a>.
          </p>
        </EmptyState>
      )}
    </Page>
  );
}

function NietGeregistreerd({ periode }: { readonly periode: Periode }) {
  return (
    <Notice soort="uitleg">
      Over {periodeNaam(periode)} zijn geen trajecten geregistreerd: er kwam in dat jaar niet zowel een
      traject bij als een traject klaar. Daarom staat er “Niet gemeten” en niet 0.
    </Notice>
  );
}

type KeuzesProps = {
  readonly choice: IndicatorChoice;
  readonly vandaag: string;
  readonly data: Indicatoren | undefined;
};

function Keuzes({ choice, vandaag, data }: KeuzesProps) {
  const { periode, vergelijking, eenheid, set } = choice;
  const laatste = laatsteKwartaal(vandaag);
  const naar = (nieuw: Periode) => set({ periode: periodeKey(nieuw) });
  const eenheden = data?.eenheden ?? [];
  return (
    <div className="indicatoren__balk">
      <ChoiceField
        label="Periode"
        waarde={periode.kwartaal === null ? 'jaar' : 'kwartaal'}
        keuzes={SOORTEN.options}
        onChange={(soort) =>
          naar(
            soort === 'jaar'
              ? { jaar: periode.jaar, kwartaal: null }
              : { jaar: periode.jaar, kwartaal: periode.jaar === laatste.jaar ? laatste.kwartaal : 4 },
          )
        }
      />
      <div className="indicatoren__stap">
        <Button aria-label="Vorige periode" onClick={() => naar(plusPeriode(periode, -1))}>
          ‹
        </Button>
        <strong className="indicatoren__periode" aria-live="polite">
          {periodeNaam(periode)}
        </strong>
        <Button aria-label="Volgende periode" onClick={() => naar(plusPeriode(periode, 1))}>
          ›
        </Button>
      </div>
      <ChoiceField
        label="Voor"
        waarde={eenheid}
        keuzes={
          eenheden.length === 0
            ? [{ waarde: eenheid, label: 'Hele stad' }]
            : eenheden.map(({ id, naam, soort }) => ({
                waarde: id,
                label: soort === 'gebied' ? `Gebied ${naam}` : naam,
              }))
        }
        onChange={(voor) => set({ voor })}
      />
      {periode.kwartaal === null ? null : (
        <ChoiceField
          label="Vergelijken met"
          waarde={vergelijking}
          keuzes={VERGELIJKINGEN.options}
          onChange={(vergelijk) => set({ vergelijk })}
        />
      )}
      <HelpLink topic="indicatoren" />
    </div>
  );
}
