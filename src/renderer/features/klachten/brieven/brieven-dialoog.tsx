import { Button } from '@fluentui/react-components';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { KlachtDossierUitvoer } from '../../../../shared/contract/klachten/dossier.ts';
import type { Briefsoort } from '../../../../shared/domain/klacht/basis/lijsten.ts';
import { datumMetWeekdag, isGeldigeDatum } from '../../../../shared/domain/tijd/datum.ts';
import { Dialoog } from '../../../components/dialoog/dialoog.tsx';
import { Melding } from '../../../components/toestand.tsx';
import { useOpdracht } from '../../../data/opdracht.ts';
import { toonMelding } from '../../../lib/meldingen.ts';
import { leesFout } from '../../../lib/report-error.ts';
import { OmbudsmanNodig } from '../basis/ombudsman-nodig.tsx';
import {
  bewaarBestand,
  brievenQueries,
  dossierSleutel,
  leesSjabloon,
  noteerInzage,
} from './brieven.queries.ts';
import {
  type BriefBezwaar,
  type BriefBron,
  type BriefVorm,
  beginVorm,
  maakBriefvelden,
} from './brieven-gegevens.ts';
import { BRIEVEN } from './brieven-soorten.ts';
import { BriefVelden } from './brieven-velden.tsx';

type Props = {
  readonly soort: Briefsoort;
  readonly dossier: KlachtDossierUitvoer;
  readonly vandaag: string;
  readonly gemeente: string;
  readonly ondertekenaar: string;
  readonly onSluit: () => void;
};

type Gereed = { readonly naam: string; readonly inhoud: string };

const isVerdaging = (soort: Briefsoort) => soort === 'verdaging-klager' || soort === 'verdaging-beklaagde';

/** Last day after the verdaging: of the dossier when it is recorded, else what the state machine would make of it. */
function useNieuwEinde({ soort, dossier }: Props, vorm: BriefVorm) {
  const vastgelegd = dossier.formeel?.verdaging ?? null;
  const { maatgevend } = dossier.termijn;
  const controle = useQuery({
    ...brievenQueries.controleerStap({
      id: dossier.id,
      stap: {
        soort: 'verdagen',
        weken: vorm.weken,
        // The form itself asks for a reason; which one makes no difference to the end.
        reden: '–',
        briefKlager: vorm.datum,
        briefBeklaagde: vorm.datum,
      },
    }),
    enabled: isVerdaging(soort) && vastgelegd === null && isGeldigeDatum(vorm.datum) && vorm.weken > 0,
  }).data;
  if (!isVerdaging(soort)) return { einde: null, weigeringen: [] };
  if (vastgelegd !== null)
    return { einde: maatgevend.soort === 'termijn' ? maatgevend.einde : null, weigeringen: [] };
  const weigeringen = controle?.weigeringen ?? [];
  const einde =
    weigeringen.length === 0 && controle?.termijn?.soort === 'termijn' ? controle.termijn.einde : null;
  return { einde, weigeringen };
}

/** Makes the letter, keeps it in the dossier and logs it. */
function useMaakBrief({ soort, dossier }: Props) {
  const client = useQueryClient();
  const { voerUit } = useOpdracht(brievenQueries.voegDocumentToe, { formulier: false });
  const [bezig, zetBezig] = useState(false);
  const [gereed, zetGereed] = useState<Gereed | null>(null);
  const [sjabloonFouten, zetSjabloonFouten] = useState<readonly string[]>([]);
  const maak = async (uitslag: ReturnType<typeof maakBriefvelden>, ingebouwd: boolean) => {
    if (uitslag.soort === 'geweigerd' || bezig) return;
    zetBezig(true);
    try {
      const eigen = ingebouwd ? null : await leesSjabloon(soort);
      const { maakBrief } = await import('./brieven-werk.ts');
      const brief = await maakBrief(
        soort,
        uitslag.velden,
        eigen === null ? null : Uint8Array.fromBase64(eigen.inhoud),
      );
      if (brief.soort === 'sjabloon-fout') return zetSjabloonFouten(brief.fouten);
      const naam = `${dossier.nummer} ${BRIEVEN[soort].titel}.docx`;
      const inhoud = brief.bytes.toBase64();
      const bewaard = await voerUit({ id: dossier.id, naam, inhoud, brief: soort });
      if (bewaard.soort === 'fout') return;
      client.setQueryData(dossierSleutel(dossier.id), bewaard.uitvoer.dossier);
      await noteerInzage({ id: dossier.id, soort: 'brief' });
      zetGereed({ naam, inhoud });
    } catch (oorzaak) {
      toonMelding({ soort: 'fout', tekst: leesFout(oorzaak).tekst });
    } finally {
      zetBezig(false);
    }
  };
  return { maak, bezig, gereed, sjabloonFouten };
}

function Fouten({ bezwaren }: { readonly bezwaren: readonly BriefBezwaar[] }) {
  return (
    <div role="alert">
      {bezwaren.length === 0 ? null : (
        <Melding soort="fout">
          <strong>Deze brief kan nog niet worden gemaakt</strong>
          <ul>
            {bezwaren.map(({ artikel, melding }) => (
              <li key={melding}>
                {melding} ({artikel})
              </li>
            ))}
          </ul>
        </Melding>
      )}
    </div>
  );
}

function Klaar({ gereed, onSluit }: { readonly gereed: Gereed; readonly onSluit: () => void }) {
  const opslaan = () =>
    void bewaarBestand(gereed.naam, gereed.inhoud)
      .then((plek) => {
        if (plek !== null) toonMelding({ soort: 'goed', tekst: `Brief opgeslagen: ${plek.pad}` });
      })
      .catch((oorzaak: unknown) => toonMelding({ soort: 'fout', tekst: leesFout(oorzaak).tekst }));
  return (
    <Dialoog
      titel="De brief is gemaakt"
      onSluit={onSluit}
      onVerstuur={opslaan}
      knoppen={
        <>
          <Button appearance="primary" type="submit">
            Opslaan als Word-bestand…
          </Button>
          <Button onClick={onSluit}>Sluiten</Button>
        </>
      }
    >
      <p>
        “{gereed.naam}” staat bij de documenten van het dossier. Sla de brief op om hem in Word te lezen, aan
        te vullen en te versturen. Leg daarna de datum van verzenden vast als stap.
      </p>
      <p className="zacht">
        Een opgeslagen brief staat buiten de beveiligde administratie. Verwijder hem als u klaar bent.
      </p>
    </Dialoog>
  );
}

/** One letter: what is still needed, what the law still misses, and the letter itself. */
export function BriefDialoog(props: Props) {
  const { soort, dossier, vandaag, gemeente, ondertekenaar, onSluit } = props;
  const [vorm, zetVorm] = useState(() => beginVorm(dossier, soort, vandaag));
  const [geprobeerd, zetGeprobeerd] = useState(false);
  const keuzes = useQuery(brievenQueries.keuzes()).data;
  const { einde, weigeringen } = useNieuwEinde(props, vorm);
  const { maak, bezig, gereed, sjabloonFouten } = useMaakBrief(props);
  const ombudsman = keuzes?.ombudsman ?? null;
  const bron: BriefBron = { dossier, gemeente, ondertekenaar, ombudsman, nieuwEinde: einde };
  const uitslag = maakBriefvelden(soort, vorm, bron);
  const eigen = uitslag.soort === 'ok' ? [] : uitslag.bezwaren;
  const bezwaren = geprobeerd
    ? weigeringen.length > 0
      ? [...weigeringen, ...eigen.filter((b) => b.veld && !weigeringen.some((w) => w.melding === b.melding))]
      : eigen
    : [];
  const verstuur = (ingebouwd: boolean) => {
    zetGeprobeerd(true);
    void maak(uitslag, ingebouwd);
  };
  if (gereed !== null) return <Klaar gereed={gereed} onSluit={onSluit} />;
  return (
    <Dialoog
      breed
      titel={BRIEVEN[soort].titel}
      onSluit={onSluit}
      onVerstuur={() => verstuur(false)}
      knoppen={
        <>
          <Button appearance="primary" type="submit" disabledFocusable={bezig || keuzes === undefined}>
            Brief maken
          </Button>
          <Button onClick={onSluit}>Annuleren</Button>
        </>
      }
    >
      <p className="zacht">
        {BRIEVEN[soort].uitleg} Grondslag: {BRIEVEN[soort].artikel}.
      </p>
      {keuzes?.ombudsman === null && BRIEVEN[soort].verplicht.includes('ombudsman') ? (
        <OmbudsmanNodig dossierId={dossier.id} />
      ) : null}
      <Fouten bezwaren={bezwaren} />
      {sjabloonFouten.length === 0 ? null : (
        <Melding
          soort="let-op"
          acties={<Button onClick={() => verstuur(true)}>Ingebouwd sjabloon gebruiken</Button>}
        >
          <strong>Uw eigen sjabloon kan niet worden gebruikt</strong>
          <ul>
            {sjabloonFouten.map((fout) => (
              <li key={fout}>{fout}</li>
            ))}
          </ul>
        </Melding>
      )}
      <BriefVelden
        soort={soort}
        dossier={dossier}
        vorm={vorm}
        vandaag={vandaag}
        bezwaren={bezwaren}
        onWijzig={(deel) => zetVorm((nu) => ({ ...nu, ...deel }))}
      />
      {einde === null ? null : (
        <p className="cijfers">
          Nieuwe uiterste datum: <strong>{datumMetWeekdag(einde)}</strong>
        </p>
      )}
    </Dialoog>
  );
}
