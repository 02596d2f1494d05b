import { Button } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Jaarverslag } from '../../../../shared/contract/klachten/jaarverslag.ts';
import { Pagina } from '../../../components/pagina.tsx';
import { FoutToestand, LaadToestand } from '../../../components/toestand.tsx';
import { KeuzeVeld, TekstVeld } from '../../../components/veld/veld.tsx';
import { useOpdracht } from '../../../data/opdracht.ts';
import { useStatus } from '../../../data/planbord-data.ts';
import { leesFout } from '../../../lib/report-error.ts';
import { AfdrukVoorbeeld } from '../../../parts/afdruk/afdruk-voorbeeld.tsx';
import './jaarverslag.css';
import { verslagQueries } from './jaarverslag.queries.ts';

type Teksten = Jaarverslag['teksten'];

const TEKSTVELDEN: readonly {
  readonly veld: keyof Teksten;
  readonly label: string;
  readonly hint: string;
}[] = [
  { veld: 'inleiding', label: 'Inleiding', hint: 'Komt boven de vaste uitleg. Geen namen.' },
  { veld: 'lessen', label: 'Lessen', hint: 'Wat hebben wij geleerd? Geen namen.' },
  { veld: 'maatregelen', label: 'Maatregelen', hint: 'Wat doen wij daarmee? Geen namen.' },
];

/** The own texts of a year; saved when a field is left, so that the preview follows. */
function EigenTeksten({ jaar, teksten }: { readonly jaar: number; readonly teksten: Teksten }) {
  const [waarden, zetWaarden] = useState(teksten);
  const { voerUit, velden, bezig, wisFouten } = useOpdracht(verslagQueries.bewaarTekst);
  const gewijzigd = TEKSTVELDEN.some(({ veld }) => waarden[veld].trim() !== teksten[veld]);
  const bewaar = () => {
    if (gewijzigd && !bezig) void voerUit({ jaar, ...waarden });
  };
  const herstel = () => {
    zetWaarden(teksten);
    wisFouten();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: catches leaving the fields inside, it is no control itself
    <div
      className="jaarverslag__links"
      onBlur={(gebeurtenis) => {
        if (!gebeurtenis.currentTarget.contains(gebeurtenis.relatedTarget)) bewaar();
      }}
    >
      <h2>Eigen teksten</h2>
      {TEKSTVELDEN.map(({ veld, label, hint }) => (
        <TekstVeld
          key={veld}
          label={label}
          hint={hint}
          regels={6}
          maxLengte={10_000}
          waarde={waarden[veld]}
          melding={velden[veld]}
          onWijzig={(tekst) => zetWaarden((nu) => ({ ...nu, [veld]: tekst }))}
        />
      ))}
      {gewijzigd ? (
        <div className="jaarverslag__knoppen">
          <Button size="small" appearance="primary" disabledFocusable={bezig} onClick={bewaar}>
            Bewaren
          </Button>
          <Button size="small" onClick={herstel}>
            Herstellen
          </Button>
        </div>
      ) : null}
    </div>
  );
}

/** Years to choose from: those with complaints, and this one. */
function jaren(perJaar: readonly { readonly jaar: number }[], ditJaar: number): readonly number[] {
  return [...new Set([ditJaar, ...perJaar.map(({ jaar }) => jaar)])].sort((a, b) => b - a);
}

function Verslag({ ditJaar }: { readonly ditJaar: number }) {
  const [zoek, zetZoek] = useSearchParams();
  const gevraagd = /^\d{4}$/u.test(zoek.get('jaar') ?? '') ? Number(zoek.get('jaar')) : ditJaar - 1;
  const aantallen = useQuery(verslagQueries.aantallen());
  const toegang = useQuery(verslagQueries.toegang());
  const verslag = useQuery(verslagQueries.jaarverslag(gevraagd));
  const fout = aantallen.error ?? verslag.error;
  if (fout) return <FoutToestand tekst={leesFout(fout).tekst} onOpnieuw={() => void verslag.refetch()} />;
  if (!aantallen.data || !verslag.data) return <LaadToestand wat="Klachtenjaarverslag" />;
  const keuzes = jaren([...aantallen.data.perJaar, { jaar: gevraagd }], ditJaar);
  const magSchrijven = toegang.data?.soort === 'inhoud';
  const { teksten } = verslag.data;
  return (
    <>
      <div className="velden">
        <KeuzeVeld
          label="Jaar"
          waarde={String(gevraagd)}
          keuzes={keuzes.map((jaar) => ({ waarde: String(jaar), label: String(jaar) }))}
          onWijzig={(jaar) => zetZoek({ jaar }, { replace: true })}
        />
      </div>
      <div className={magSchrijven ? 'jaarverslag' : 'jaarverslag jaarverslag--kaal'}>
        {magSchrijven ? (
          // Undo and another year bring other texts: then the fields start anew.
          <EigenTeksten key={`${gevraagd}|${JSON.stringify(teksten)}`} jaar={gevraagd} teksten={teksten} />
        ) : null}
        <AfdrukVoorbeeld vraag={{ rapport: 'klachtenjaarverslag', parameters: { jaar: String(gevraagd) } }} />
      </div>
    </>
  );
}

/** `#/klachten/jaarverslag`: the yearly report (Awb 9:12a), as the paper itself. */
export function JaarverslagPagina() {
  const { data } = useStatus();
  return (
    <Pagina
      titel="Klachtenjaarverslag"
      sub="Alleen aantallen, geen namen (Awb 9:12a)."
      schuift={false}
      acties={<a href="#/overzichten">Andere overzichten</a>}
    >
      {data === undefined ? (
        <LaadToestand wat="Klachtenjaarverslag" />
      ) : (
        <Verslag ditJaar={Number(data.vandaag.slice(0, 4))} />
      )}
    </Pagina>
  );
}
