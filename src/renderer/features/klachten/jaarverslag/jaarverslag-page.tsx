import { Button } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Jaarverslag } from '../../../../shared/contract/klachten/jaarverslag.ts';
import { datumNl } from '../../../../shared/domain/tijd/datum.ts';
import { dagOfMoment } from '../../../../shared/domain/tijd/moment.ts';
import { ChoiceField, TextField } from '../../../components/field/field.tsx';
import { Page } from '../../../components/page.tsx';
import { ErrorState, LoadingState } from '../../../components/toestand.tsx';
import { useOpdracht } from '../../../data/opdracht.ts';
import { useStatus } from '../../../data/planbord-data.ts';
import { leesFout } from '../../../lib/report-error.ts';
import { useMay } from '../../../lib/rights.ts';
import { PrintPreview } from '../../../parts/print/print-preview.tsx';
import './jaarverslag.css';
import { verslagQueries } from './jaarverslag.queries.ts';

type Texts = Jaarverslag['teksten'];

const TEKSTVELDEN: readonly {
  readonly veld: keyof Texts;
  readonly label: string;
  readonly hint: string;
}[] = [
  { veld: 'inleiding', label: 'Inleiding', hint: 'Komt boven de vaste uitleg. Geen namen.' },
  { veld: 'lessen', label: 'Lessen', hint: 'Wat hebben wij geleerd? Geen namen.' },
  { veld: 'maatregelen', label: 'Maatregelen', hint: 'Wat doen wij daarmee? Geen namen.' },
];

/** The own texts of a year; saved when a field is left, so that the preview follows. */
function OwnTexts({ jaar, teksten }: { readonly jaar: number; readonly teksten: Texts }) {
  const [values, setValues] = useState(teksten);
  const { run, velden, bezig, clearFaults } = useOpdracht(verslagQueries.bewaarTekst);
  const changed = TEKSTVELDEN.some(({ veld }) => values[veld].trim() !== teksten[veld]);
  const save = () => {
    if (changed && !bezig) void run({ jaar, ...values });
  };
  const restore = () => {
    setValues(teksten);
    clearFaults();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: catches leaving the fields inside, it is no control itself
    <div
      className="jaarverslag__links"
      onBlur={(gebeurtenis) => {
        if (!gebeurtenis.currentTarget.contains(gebeurtenis.relatedTarget)) save();
      }}
    >
      <h2>Eigen teksten</h2>
      {TEKSTVELDEN.map(({ veld, label, hint }) => (
        <TextField
          key={veld}
          label={label}
          hint={hint}
          regels={6}
          maxLengte={10_000}
          waarde={values[veld]}
          melding={velden[veld]}
          onChange={(text) => setValues((current) => ({ ...current, [veld]: text }))}
        />
      ))}
      {changed ? (
        <div className="jaarverslag__knoppen">
          <Button size="small" appearance="primary" disabledFocusable={bezig} onClick={save}>
            Bewaren
          </Button>
          <Button size="small" onClick={restore}>
            Herstellen
          </Button>
        </div>
      ) : null}
    </div>
  );
}

/** The figures stay from then on, whatever is corrected afterwards. */
function Vaststellen({ verslag }: { readonly verslag: Jaarverslag }) {
  const { run, bezig } = useOpdracht(verslagQueries.stelVast, { formulier: false });
  const mag = useMay(verslagQueries.stelVast);
  const { jaar, vastgesteld, definitief, cijfers } = verslag;
  if (vastgesteld !== null)
    return (
      <p className="zacht">
        Vastgesteld op {datumNl(dagOfMoment(vastgesteld.op))} door {vastgesteld.door}.
      </p>
    );
  if (!definitief || cijfers === null || !mag) return null;
  return (
    <Button disabledFocusable={bezig} onClick={() => void run({ jaar })}>
      Cijfers vaststellen
    </Button>
  );
}

/** Years to choose from: those with complaints, and this one. */
function jaren(perJaar: readonly { readonly jaar: number }[], ditJaar: number): readonly number[] {
  return [...new Set([ditJaar, ...perJaar.map(({ jaar }) => jaar)])].sort((a, b) => b - a);
}

function Verslag({ ditJaar }: { readonly ditJaar: number }) {
  const [query, setSearch] = useSearchParams();
  const asked = /^\d{4}$/u.test(query.get('jaar') ?? '') ? Number(query.get('jaar')) : ditJaar - 1;
  const aantallen = useQuery(verslagQueries.aantallen());
  const verslag = useQuery(verslagQueries.jaarverslag(asked));
  const magSchrijven = useMay(verslagQueries.bewaarTekst);
  const fault = aantallen.error ?? verslag.error;
  if (fault) return <ErrorState tekst={leesFout(fault).tekst} onRetry={() => void verslag.refetch()} />;
  if (!aantallen.data || !verslag.data) return <LoadingState wat="Klachtenjaarverslag" />;
  const choices = jaren([...aantallen.data.perJaar, { jaar: asked }], ditJaar);
  const { teksten } = verslag.data;
  return (
    <>
      <div className="velden">
        <ChoiceField
          label="Jaar"
          waarde={String(asked)}
          keuzes={choices.map((jaar) => ({ waarde: String(jaar), label: String(jaar) }))}
          onChange={(jaar) => setSearch({ jaar }, { replace: true })}
        />
        <Vaststellen verslag={verslag.data} />
      </div>
      <div className={magSchrijven ? 'jaarverslag' : 'jaarverslag jaarverslag--kaal'}>
        {magSchrijven ? (
          // Undo and another year bring other texts: then the fields start anew.
          <OwnTexts key={`${asked}|${JSON.stringify(teksten)}`} jaar={asked} teksten={teksten} />
        ) : null}
        <PrintPreview vraag={{ rapport: 'klachtenjaarverslag', parameters: { jaar: String(asked) } }} />
      </div>
    </>
  );
}

/** `#/klachten/jaarverslag`: the yearly report (Awb 9:12a), as the paper itself. */
export function JaarverslagPage() {
  const { data } = useStatus();
  return (
    <Page
      titel="Klachtenjaarverslag"
      sub="Alleen aantallen, geen namen (Awb 9:12a)."
      schuift={false}
      acties={<a href="#/overzichten">Andere overzichten</a>}
    >
      {data === undefined ? (
        <LoadingState wat="Klachtenjaarverslag" />
      ) : (
        <Verslag ditJaar={Number(data.vandaag.slice(0, 4))} />
      )}
    </Page>
  );
}
