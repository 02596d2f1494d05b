import { Button } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { KlachtConcept } from '../../../../shared/contract/klachten/intake.ts';
import { Pagina } from '../../../components/pagina.tsx';
import { FoutToestand, LaadToestand, LegeToestand } from '../../../components/toestand.tsx';
import { useOpdracht } from '../../../data/opdracht.ts';
import { useStatus } from '../../../data/planbord-data.ts';
import { toonMelding } from '../../../lib/meldingen.ts';
import { tijdTekst } from '../../../lib/moment.ts';
import { leesFout } from '../../../lib/report-error.ts';
import { type KlachtKeuzes, klachtenOpdrachten, klachtenQueries } from '../basis/klachten.queries.ts';
import {
  controleer,
  type IntakeDeel,
  type IntakeFouten,
  type IntakeStand,
  legeIntake,
  naarIntake,
  uitConcept,
} from './intake-formulier.ts';
import { IntakeKlacht } from './intake-klacht.tsx';
import { IntakeOntvangst } from './intake-ontvangst.tsx';
import { IntakeTermijn } from './intake-termijn.tsx';
import { IntakeWie } from './intake-wie.tsx';
import { type ConceptStand, useConcept } from './use-concept.ts';

/** A new complaint in one form; `?concept=ID` goes on with a draft. */
export function IntakeScherm() {
  const [vraag] = useSearchParams();
  const conceptId = vraag.get('concept');
  const vandaag = useStatus().data?.vandaag;
  const keuzes = useQuery(klachtenQueries.keuzes());
  // The draft as it was when the form opened: what the form saves, or registers, does not come back into it.
  const gevonden = useRef<KlachtConcept>(undefined);
  const concepten = useQuery({ ...klachtenQueries.concepten(), enabled: conceptId !== null });
  const titel = 'Nieuwe klacht';
  const fout = keuzes.error ?? concepten.error;
  if (fout !== null) {
    return (
      <Pagina titel={titel}>
        <FoutToestand
          tekst={leesFout(fout).tekst}
          onOpnieuw={() => void (keuzes.isError ? keuzes.refetch() : concepten.refetch())}
        />
      </Pagina>
    );
  }
  if (vandaag === undefined || keuzes.data === undefined || (conceptId !== null && !concepten.data)) {
    return (
      <Pagina titel={titel}>
        <LaadToestand wat="Formulier" />
      </Pagina>
    );
  }
  gevonden.current ??= concepten.data?.find(({ id }) => id === conceptId);
  const concept = gevonden.current;
  if (conceptId !== null && concept === undefined) {
    return (
      <Pagina titel={titel}>
        <LegeToestand titel="Dit concept is er niet meer">
          <p>Het is geregistreerd of weggegooid.</p>
          <Button as="a" appearance="primary" href="#/klachten">
            Naar het klachtenregister
          </Button>
        </LegeToestand>
      </Pagina>
    );
  }
  return (
    <Formulier
      key={conceptId}
      vandaag={vandaag}
      keuzes={keuzes.data}
      begin={concept === undefined ? legeIntake(vandaag) : uitConcept(concept.gegevens, vandaag)}
      conceptId={conceptId}
    />
  );
}

type FormulierProps = {
  readonly vandaag: string;
  readonly keuzes: KlachtKeuzes;
  readonly begin: IntakeStand;
  readonly conceptId: string | null;
};

function useIntake({ vandaag, begin, conceptId }: FormulierProps) {
  const [stand, zetStand] = useState(begin);
  const [gewijzigd, zetGewijzigd] = useState(false);
  const [toonFouten, zetToonFouten] = useState(false);
  const [vanCore, zetVanCore] = useState<IntakeFouten>({});
  const navigeer = useNavigate();
  const { voerUit, bezig } = useOpdracht(klachtenOpdrachten.registreer);
  const concept = useConcept(stand, conceptId, gewijzigd);
  const samenvatting = useRef<HTMLDivElement>(null);
  const zet = (deel: Partial<IntakeStand>) => {
    zetStand((vorige) => ({ ...vorige, ...deel }));
    zetGewijzigd(true);
    zetVanCore({});
  };
  const wijsFoutenAan = () => setTimeout(() => samenvatting.current?.focus(), 0);
  const verstuur = async (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    zetToonFouten(true);
    const intake = naarIntake(stand);
    if (Object.keys(controleer(stand)).length > 0 || intake === null) {
      wijsFoutenAan();
      return;
    }
    const id = await concept.stop();
    const uitslag = await voerUit({ conceptId: id, intake });
    if (uitslag.soort === 'fout') {
      concept.gaVerder();
      zetVanCore(
        Object.fromEntries(
          uitslag.fout.velden.map(({ veld, melding }) => [veld.replace(/^intake\./u, ''), melding]),
        ),
      );
      wijsFoutenAan();
      return;
    }
    toonMelding({ soort: 'goed', tekst: `Klacht ${uitslag.uitvoer.nummer} is geregistreerd.` });
    void navigeer(`/klachten/${uitslag.uitvoer.id}`, { replace: true });
  };
  const fouten = { ...(toonFouten ? controleer(stand) : {}), ...vanCore };
  return { stand, zet, fouten, toonFouten, bezig, concept, verstuur, samenvatting, vandaag };
}

function Formulier(props: FormulierProps) {
  const { keuzes, vandaag } = props;
  const { stand, zet, fouten, toonFouten, bezig, concept, verstuur, samenvatting } = useIntake(props);
  const deel: IntakeDeel = { stand, zet, fouten, toonFouten, vandaag };
  return (
    <Pagina titel="Nieuwe klacht" sub={<ConceptRegel uitslag={concept.uitslag} />}>
      <form
        className="klacht-intake"
        noValidate
        onSubmit={(gebeurtenis) => void verstuur(gebeurtenis)}
        onBlur={() => void concept.bewaarNu()}
      >
        <Foutlijst fouten={fouten} plek={samenvatting} />
        <IntakeOntvangst {...deel} />
        <IntakeTermijn stand={stand} />
        <IntakeWie {...deel} keuzes={keuzes} />
        <IntakeKlacht {...deel} />
        <div className="klacht-acties">
          <Button appearance="primary" type="submit" disabledFocusable={bezig}>
            Klacht registreren
          </Button>
          <Button as="a" href="#/klachten">
            Later verder
          </Button>
          <span className="zacht">Na registreren krijgt de klacht een nummer en opent het dossier.</span>
        </div>
      </form>
    </Pagina>
  );
}

function ConceptRegel({ uitslag }: { readonly uitslag: ConceptStand }) {
  return (
    <output>
      {uitslag.soort === 'bewaard' ? `Concept bewaard ${tijdTekst(uitslag.moment)}` : null}
      {uitslag.soort === 'fout' ? (
        <strong className="klacht-fout">Concept niet bewaard. {uitslag.tekst}</strong>
      ) : null}
      {uitslag.soort === 'niets' ? 'Wat u invult, wordt vanzelf als concept bewaard.' : null}
    </output>
  );
}

type FoutlijstProps = {
  readonly fouten: IntakeFouten;
  readonly plek: React.RefObject<HTMLDivElement | null>;
};

/** All that is missing in one place; it gets the focus after a refused attempt. */
function Foutlijst({ fouten, plek }: FoutlijstProps) {
  const meldingen = [...new Set(Object.values(fouten))];
  return (
    <div ref={plek} tabIndex={-1} className="klacht-foutvak" role="group" aria-label="Nog niet compleet">
      {meldingen.length === 0 ? null : (
        <div className="melding melding--fout">
          <span className="melding__teken" aria-hidden="true">
            !
          </span>
          <div className="melding__tekst">
            <strong>Nog niet compleet</strong>
            <ul className="klacht-lijst">
              {meldingen.map((melding) => (
                <li key={melding}>{melding}</li>
              ))}
            </ul>
          </div>
        </div>
      )}
    </div>
  );
}
