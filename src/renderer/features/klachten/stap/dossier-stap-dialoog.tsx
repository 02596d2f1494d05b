import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Veldmelding } from '../../../../shared/contract/base/fouten.ts';
import type { KlachtDossierUitvoer, MogelijkeStap } from '../../../../shared/contract/klachten/dossier.ts';
import type { OvergangInvoer } from '../../../../shared/contract/klachten/stappen.ts';
import { datumMetWeekdag } from '../../../../shared/domain/tijd/datum.ts';
import { VormDialoog } from '../../../components/dialoog/vorm-dialoog.tsx';
import { TekstVeld } from '../../../components/veld/veld.tsx';
import {
  type KlachtKeuzes,
  klachtenOpdrachten,
  klachtenQueries,
  useDossierOpdracht,
} from '../basis/klachten.queries.ts';
import { OmbudsmanNodig } from '../basis/ombudsman-nodig.tsx';
import { Artikel } from '../basis/termijn.tsx';
import { beginWaarden, type FormulierStap, maakOvergang, veldenVan, type Waarden } from './stap-formulier.ts';
import { StapVeldInvoer } from './stap-veld.tsx';

export type StapProps = {
  readonly dossier: KlachtDossierUitvoer;
  readonly keuzes: KlachtKeuzes;
  readonly vandaag: string;
  readonly onSluit: () => void;
};

type Props = StapProps & { readonly stap: MogelijkeStap; readonly soort: FormulierStap };

/** The step as it would be, checked by the state machine half a second after the last keystroke. */
export function useControle(id: string, stap: OvergangInvoer | null) {
  const tekst = stap === null ? '' : JSON.stringify(stap);
  const [rustig, zetRustig] = useState(stap);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text says when the step is another one
  useEffect(() => {
    const klok = setTimeout(() => zetRustig(stap), 400);
    return () => clearTimeout(klok);
  }, [tekst]);
  return useQuery({
    ...klachtenQueries.controleerStap({ id, stap: rustig ?? { soort: 'naar-ombudsman', datum: '' } }),
    enabled: rustig !== null,
  }).data;
}

/** What a step says of the letter that names the ombudsman. */
const OVER_DE_OMBUDSMAN: readonly string[] = ['ombudsmanNaam', 'ombudsmanVermeld'];

/** One step of the state machine: exactly the fields it needs, with what it does to the term. */
export function StapDialoog({ stap, soort, dossier, keuzes, vandaag, onSluit }: Props) {
  const velden = veldenVan(stap, soort, { dossier, keuzes });
  const [waarden, zetWaarden] = useState<Waarden>(() => beginWaarden(velden, { vandaag, keuzes }));
  const [toonFouten, zetToonFouten] = useState(false);
  const [fouten, zetFouten] = useState<readonly Veldmelding[]>([]);
  const { voerUit, bezig } = useDossierOpdracht(klachtenOpdrachten.zetStap);
  const overgang = maakOvergang(soort, waarden);
  const controle = useControle(dossier.id, overgang);
  const zet = (veld: string, waarde: string) => {
    zetWaarden((vorige) => ({ ...vorige, [veld]: waarde }));
    zetFouten([]);
  };
  const verstuur = async () => {
    zetToonFouten(true);
    if (overgang === null) return;
    const uitslag = await voerUit({ id: dossier.id, stap: overgang });
    if (uitslag.soort === 'ok') onSluit();
    else
      zetFouten(
        uitslag.fout.velden.map(({ veld, melding }) => ({ veld: veld.replace(/^stap\./u, ''), melding })),
      );
  };
  const vraagtReden =
    controle?.waarschuwingen.some((waarschuwing) => waarschuwing.redenNodig) === true ||
    (waarden.redenAfwijking ?? '') !== '' ||
    fouten.some(({ veld }) => veld === 'redenAfwijking');
  const metPlek = new Set([...velden.map(({ veld }) => veld), ...(vraagtReden ? ['redenAfwijking'] : [])]);
  return (
    <VormDialoog
      breed
      titel={stap.label}
      knop="Vastleggen"
      vorm={{ bezig, verstuur: () => void verstuur() }}
      onSluit={onSluit}
    >
      <p className="zacht">Grondslag: {stap.artikel}</p>
      {keuzes.ombudsman === null && velden.some(({ veld }) => OVER_DE_OMBUDSMAN.includes(veld)) ? (
        <OmbudsmanNodig dossierId={dossier.id} />
      ) : null}
      <Weigeringen
        meldingen={fouten.filter(({ veld }) => !metPlek.has(veld)).map(({ melding }) => melding)}
      />
      {velden.map((veld) => (
        <StapVeldInvoer
          key={veld.veld}
          veld={veld}
          waarde={waarden[veld.veld] ?? ''}
          onWijzig={(waarde) => zet(veld.veld, waarde)}
          vandaag={vandaag}
          toonFouten={toonFouten}
          melding={fouten.find((fout) => fout.veld === veld.veld)?.melding}
        />
      ))}
      {controle === undefined ? null : <Gevolg controle={controle} />}
      {vraagtReden ? (
        <TekstVeld
          label="Waarom toch deze persoon?"
          verplicht
          regels={2}
          maxLengte={2000}
          waarde={waarden.redenAfwijking ?? ''}
          onWijzig={(tekst) => zet('redenAfwijking', tekst)}
          melding={fouten.find(({ veld }) => veld === 'redenAfwijking')?.melding}
        />
      ) : null}
    </VormDialoog>
  );
}

/** Refusals of the law, read out at once. */
export function Weigeringen({ meldingen }: { readonly meldingen: readonly string[] }) {
  return (
    <div role="alert">
      {meldingen.length === 0 ? null : (
        <div className="melding melding--fout">
          <span className="melding__teken" aria-hidden="true">
            !
          </span>
          <div className="melding__tekst">
            <strong>Dit kan zo niet</strong>
            <ul className="klacht-lijst">
              {[...new Set(meldingen)].map((melding) => (
                <li key={melding}>{melding}</li>
              ))}
            </ul>
          </div>
        </div>
      )}
    </div>
  );
}

type Controle = NonNullable<ReturnType<typeof useControle>>;

/** Warnings of the step, and the last day after it. */
export function Gevolg({ controle }: { readonly controle: Controle }) {
  const { waarschuwingen, termijn, weigeringen } = controle;
  return (
    <div aria-live="polite" className="klacht-gevolg">
      {waarschuwingen.map((waarschuwing) => (
        <div key={waarschuwing.code} className="melding melding--let-op">
          <span className="melding__teken" aria-hidden="true">
            !
          </span>
          <div className="melding__tekst">
            {waarschuwing.melding} <Artikel artikel={waarschuwing.artikel} />
          </div>
        </div>
      ))}
      {termijn?.soort === 'termijn' && weigeringen.length === 0 ? (
        <p className="cijfers">
          Uiterste datum na deze stap: <strong>{datumMetWeekdag(termijn.einde)}</strong>
        </p>
      ) : null}
    </div>
  );
}
