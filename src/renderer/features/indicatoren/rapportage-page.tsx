import './rapportage.css';
import { Button } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Rapportage } from '../../../shared/contract/indicatoren.ts';
import { hoofdstukkenVan, RAPPORTAGE_SOORTEN } from '../../../shared/domain/rapportage/hoofdstukken.ts';
import { datumNl } from '../../../shared/domain/tijd/datum.ts';
import { dagOfMoment } from '../../../shared/domain/tijd/moment.ts';
import type { PrintVraag } from '../../../shared/rapport/rapporten.ts';
import { ChoiceField, TextField } from '../../components/field/field.tsx';
import { Page } from '../../components/page.tsx';
import { LoadingState, Notice, QueryState } from '../../components/toestand.tsx';
import { settleTyped, useOpdracht } from '../../data/opdracht.ts';
import { useStatus } from '../../data/planbord-data.ts';
import { useMag } from '../../data/rechten.ts';
import { showMessage } from '../../lib/messages.ts';
import { leesFout } from '../../lib/report-error.ts';
import { PrintPreview } from '../../parts/print/print-preview.tsx';
import { bewaarTekstOptions, rapportageOptions, saveWord, stelVastOptions } from './indicatoren.queries.ts';
import {
  laatsteKwartaal,
  type Periode,
  periodeKey,
  periodeNaam,
  plusPeriode,
  readPeriode,
} from './period.ts';

/** How many years or quarters back one can choose. */
const TERUG = { raad: 12, kwartaal: 12 } as const;

/** `#/indicatoren/rapportage`: the report to the council and the kwartaalrapportage, as the paper itself. */
export function RapportagePage() {
  const vandaag = useStatus().data?.vandaag;
  return (
    <Page
      titel="Rapportages"
      sub="De cijfers vult het programma in; de teksten schrijft u. Geen namen van cliënten."
      schuift={false}
      acties={<a href="#/indicatoren">Indicatoren</a>}
    >
      {vandaag === undefined ? <LoadingState wat="Rapportage" /> : <Blad vandaag={vandaag} />}
    </Page>
  );
}

type Vraag = Pick<Rapportage, 'soort' | 'periode'>;

function useChoice(vandaag: string) {
  const [search, setSearch] = useSearchParams();
  const soort = RAPPORTAGE_SOORTEN.find(search.get('soort')) ?? 'raad';
  const kwartaal = laatsteKwartaal(vandaag);
  const laatste: Periode =
    soort === 'raad' ? { jaar: Number(vandaag.slice(0, 4)) - 1, kwartaal: null } : kwartaal;
  const asked = readPeriode(search.get('periode'));
  const fits = asked !== null && (asked.kwartaal === null) === (soort === 'raad');
  const gekozen = fits ? asked : laatste;
  // The running one too: its figures are provisional.
  const lijst = Array.from({ length: TERUG[soort] }, (_, i) => plusPeriode(laatste, 1 - i));
  const keys = new Set([periodeKey(gekozen), ...lijst.map(periodeKey)]);
  return {
    vraag: { soort, periode: periodeKey(gekozen) } satisfies Vraag,
    naam: periodeNaam(gekozen),
    perioden: [...keys].flatMap((waarde) => {
      const periode = readPeriode(waarde);
      return periode === null ? [] : [{ waarde, label: periodeNaam(periode) }];
    }),
    set: (part: Readonly<Record<string, string>>) =>
      setSearch({ soort, periode: periodeKey(gekozen), ...part }, { replace: true }),
  };
}

const printVraag = ({ soort, periode }: Vraag): PrintVraag =>
  soort === 'raad'
    ? { rapport: 'raadrapport', parameters: { jaar: periode } }
    : { rapport: 'kwartaalrapportage', parameters: { kwartaal: periode } };

function Blad({ vandaag }: { readonly vandaag: string }) {
  const { vraag, naam, perioden, set } = useChoice(vandaag);
  const read = useQuery(rapportageOptions(vraag));
  const mag = useMag('rapporteren');
  const { data } = read;
  return (
    <>
      <div className="velden">
        <ChoiceField
          label="Rapportage"
          waarde={vraag.soort}
          keuzes={RAPPORTAGE_SOORTEN.options}
          onChange={(soort) => set({ soort, periode: '' })}
        />
        <ChoiceField
          label="Over"
          waarde={vraag.periode}
          keuzes={perioden}
          onChange={(periode) => set({ periode })}
        />
        {data === undefined || !mag ? null : <Vaststellen verslag={data} />}
      </div>
      {data === undefined ? (
        <QueryState vraag={read} wat="Rapportage" />
      ) : (
        <>
          {data.vastgesteld === null || data.vastgesteld.gewijzigd.length === 0 ? null : (
            <Notice soort="let-op">
              Na de vaststelling zijn gegevens gecorrigeerd. Dat staat onder aan de rapportage; de cijfers
              erin blijven die van de vaststelling.
            </Notice>
          )}
          <div className={mag && data.vastgesteld === null ? 'rapportage' : 'rapportage rapportage--kaal'}>
            {mag && data.vastgesteld === null ? (
              // Undo and another period bring other texts: then the fields start anew.
              <OwnTexts
                key={`${vraag.soort}|${vraag.periode}|${JSON.stringify(data.teksten)}`}
                verslag={data}
              />
            ) : null}
            <PrintPreview
              vraag={printVraag(vraag)}
              acties={
                <WordButton verslag={data} titel={`${RAPPORTAGE_SOORTEN.labels[vraag.soort]} ${naam}`} />
              }
            />
          </div>
        </>
      )}
    </>
  );
}

/** Its figures and texts stay from then on, whatever is corrected afterwards. */
function Vaststellen({
  verslag: { soort, periode, voorlopig, vastgesteld },
}: {
  readonly verslag: Rapportage;
}) {
  const { run, bezig } = useOpdracht(stelVastOptions, { formulier: false });
  if (vastgesteld !== null)
    return (
      <p className="zacht">
        Vastgesteld op {datumNl(dagOfMoment(vastgesteld.op))} door {vastgesteld.door}.
      </p>
    );
  if (voorlopig) return <p className="zacht">Voorlopig: de periode loopt nog.</p>;
  return (
    <Button disabledFocusable={bezig} onClick={() => void run({ soort, periode })}>
      Rapportage vaststellen
    </Button>
  );
}

/** The text of each chapter; saved when the fields are left, so that the preview follows. */
function OwnTexts({ verslag: { soort, periode, teksten } }: { readonly verslag: Rapportage }) {
  const [values, setValues] = useState(
    () => new Map(teksten.map(({ hoofdstuk, tekst }) => [hoofdstuk, tekst])),
  );
  const { run, bezig } = useOpdracht(bewaarTekstOptions, { formulier: false });
  const save = (hoofdstuk: Rapportage['teksten'][number]['hoofdstuk'], was: string) => {
    const tekst = (values.get(hoofdstuk) ?? '').trim();
    if (tekst !== was && !bezig) void run({ soort, periode, hoofdstuk, tekst });
  };
  return (
    <div className="rapportage__links">
      <h2>Eigen teksten</h2>
      {teksten.map(({ hoofdstuk, label, tekst, overgenomenVan }) => (
        <TextField
          key={hoofdstuk}
          label={label}
          regels={4}
          maxLengte={10_000}
          waarde={values.get(hoofdstuk) ?? ''}
          {...(overgenomenVan === null
            ? {}
            : { hint: `Overgenomen uit ${overgenomenVan}. Pas de tekst aan voor deze periode.` })}
          onChange={(nieuw) => setValues((current) => new Map(current).set(hoofdstuk, nieuw))}
          onBlur={() => save(hoofdstuk, tekst)}
        />
      ))}
    </div>
  );
}

function WordButton({ verslag, titel }: { readonly verslag: Rapportage; readonly titel: string }) {
  const [bezig, setBezig] = useState(false);
  const save = async () => {
    setBezig(true);
    try {
      await settleTyped();
      const { createWord } = await import('./rapportage-word.ts');
      const hoofdstukken = new Set(hoofdstukkenVan(verslag.soort).map(({ label }) => label));
      const bytes = await createWord(verslag, titel, hoofdstukken);
      const place = await saveWord(titel, bytes);
      if (place === null) return;
      showMessage({ soort: 'goed', tekst: `Bewaard als ${place.pad}` });
    } catch (fault) {
      showMessage({ soort: 'fout', tekst: leesFout(fault).tekst });
    } finally {
      setBezig(false);
    }
  };
  return (
    <Button disabledFocusable={bezig} onClick={() => void save()}>
      Opslaan als Word…
    </Button>
  );
}
