import { Button } from '@fluentui/react-components';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { KlachtDossierOutput } from '../../../../shared/contract/klachten/dossier.ts';
import { withArtikel } from '../../../../shared/domain/klacht/basis/artikel.ts';
import type { Briefsoort } from '../../../../shared/domain/klacht/basis/lists.ts';
import { datumWithWeekdag, isGeldigeDatum } from '../../../../shared/domain/tijd/datum.ts';
import { Dialog } from '../../../components/dialog/dialog.tsx';
import { Notice } from '../../../components/toestand.tsx';
import { useOpdracht } from '../../../data/opdracht.ts';
import { showMessage } from '../../../lib/messages.ts';
import { leesFout } from '../../../lib/report-error.ts';
import { saveFile } from '../basis/klachten.queries.ts';
import { OmbudsmanNodig } from '../basis/ombudsman-nodig.tsx';
import { brievenQueries, dossierKey, readSjabloon, recordInzage } from './brieven.queries.ts';
import { BriefFields } from './brieven-fields.tsx';
import {
  type BriefBezwaar,
  type BriefForm,
  type BriefSource,
  createBriefvelden,
  initialForm,
} from './brieven-gegevens.ts';
import { briefnaam, nextKlager } from './brieven-ontvangers.ts';
import { BRIEVEN } from './brieven-soorten.ts';

type Props = {
  readonly soort: Briefsoort;
  readonly dossier: KlachtDossierOutput;
  readonly vandaag: string;
  readonly gemeente: string;
  readonly ondertekenaar: string;
  readonly onClose: () => void;
};

type Ready = { readonly naam: string; readonly inhoud: string };

const isVerdaging = (soort: Briefsoort) => soort === 'verdaging-klager' || soort === 'verdaging-beklaagde';

/** Last day after the verdaging: of the dossier when it is recorded, else what the state machine would make of it. */
function useNewEinde({ soort, dossier }: Props, form: BriefForm) {
  const vastgelegd = dossier.verlenging.verdaging;
  const { maatgevend } = dossier.termijn;
  const controle = useQuery({
    ...brievenQueries.controleerStap({
      id: dossier.id,
      stap: {
        soort: 'verdagen',
        weken: form.weken,
        // The form itself asks for a reason; which one makes no difference to the end.
        reden: '–',
        briefKlager: form.datum,
        briefBeklaagde: form.datum,
      },
    }),
    enabled: isVerdaging(soort) && vastgelegd === null && isGeldigeDatum(form.datum) && form.weken > 0,
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
  const { run } = useOpdracht(brievenQueries.voegDocumentToe, { formulier: false });
  const [bezig, setBusy] = useState(false);
  const [gereed, setReady] = useState<Ready | null>(null);
  const [sjabloonFouten, setSjabloonFaults] = useState<readonly string[]>([]);
  const maak = async (result: ReturnType<typeof createBriefvelden>, wie: string, ingebouwd: boolean) => {
    if (result.soort === 'geweigerd' || bezig) return;
    setBusy(true);
    try {
      const own = ingebouwd ? null : await readSjabloon(soort);
      const { maakBrief } = await import('./brieven-werk.ts');
      const brief = await maakBrief(
        soort,
        result.velden,
        own === null ? null : Uint8Array.fromBase64(own.inhoud),
      );
      if (brief.soort === 'sjabloon-fout') return setSjabloonFaults(brief.fouten);
      const naam = briefnaam(dossier, soort, wie);
      const inhoud = brief.bytes.toBase64();
      const saved = await run({ id: dossier.id, naam, inhoud, brief: soort });
      if (saved.soort === 'fout') return;
      client.setQueryData(dossierKey(dossier.id), saved.uitvoer.dossier);
      await recordInzage({ id: dossier.id, soort: 'brief' });
      setReady({ naam, inhoud });
    } catch (cause) {
      showMessage({ soort: 'fout', tekst: leesFout(cause).tekst });
    } finally {
      setBusy(false);
    }
  };
  return { maak, bezig, gereed, sjabloonFouten, weer: () => setReady(null) };
}

function Faults({ bezwaren }: { readonly bezwaren: readonly BriefBezwaar[] }) {
  return (
    <div role="alert">
      {bezwaren.length === 0 ? null : (
        <Notice soort="fout">
          <strong>Deze brief kan nog niet worden gemaakt</strong>
          <ul>
            {bezwaren.map(({ artikel, melding }) => (
              <li key={melding}>{withArtikel(melding, artikel)}</li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}

type KlaarProps = {
  readonly gereed: Ready;
  /** Who gets the next letter of this kind, and how to go on with it. */
  readonly next: { readonly label: string; readonly go: () => void } | null;
  readonly onClose: () => void;
};

function Klaar({ gereed, next, onClose }: KlaarProps) {
  const save = () =>
    void saveFile(gereed.naam, gereed.inhoud, false)
      .then((place) => {
        if (place !== null) showMessage({ soort: 'goed', tekst: `Brief opgeslagen: ${place.pad}` });
      })
      .catch((cause: unknown) => showMessage({ soort: 'fout', tekst: leesFout(cause).tekst }));
  return (
    <Dialog
      titel="De brief is gemaakt"
      onClose={onClose}
      onSubmit={save}
      knoppen={
        <>
          <Button appearance="primary" type="submit">
            Opslaan als Word-bestand…
          </Button>
          {next === null ? null : <Button onClick={next.go}>Brief aan {next.label}…</Button>}
          <Button onClick={onClose}>Sluiten</Button>
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
    </Dialog>
  );
}

/** One letter: what is still needed, what the law still misses, and the letter itself. */
export function BriefDialog(props: Props) {
  const { soort, dossier, vandaag, gemeente, ondertekenaar, onClose } = props;
  const [form, setForm] = useState(() => initialForm(dossier, soort, vandaag));
  const [geprobeerd, setGeprobeerd] = useState(false);
  const choices = useQuery(brievenQueries.keuzes()).data;
  const { einde, weigeringen } = useNewEinde(props, form);
  const { maak, bezig, gereed, sjabloonFouten, weer } = useMaakBrief(props);
  const ombudsman = choices?.ombudsman ?? null;
  const bron: BriefSource = { dossier, gemeente, ondertekenaar, ombudsman, nieuwEinde: einde };
  const result = createBriefvelden(soort, form, bron);
  const own = result.soort === 'ok' ? [] : result.bezwaren;
  const bezwaren = geprobeerd
    ? weigeringen.length > 0
      ? [...weigeringen, ...own.filter((b) => b.veld && !weigeringen.some((w) => w.melding === b.melding))]
      : own
    : [];
  const submit = (ingebouwd: boolean) => {
    setGeprobeerd(true);
    void maak(result, form.wie, ingebouwd);
  };
  if (gereed !== null) {
    const volgende = nextKlager(dossier, form.wie);
    const next =
      volgende === null
        ? null
        : {
            label: volgende.label,
            go: () => {
              setForm((current) => ({ ...current, wie: volgende.id }));
              setGeprobeerd(false);
              weer();
            },
          };
    return <Klaar gereed={gereed} next={next} onClose={onClose} />;
  }
  return (
    <Dialog
      breed
      titel={BRIEVEN[soort].titel}
      onClose={onClose}
      onSubmit={() => submit(false)}
      knoppen={
        <>
          <Button appearance="primary" type="submit" disabledFocusable={bezig || choices === undefined}>
            Brief maken
          </Button>
          <Button onClick={onClose}>Annuleren</Button>
        </>
      }
    >
      <p className="zacht">
        {BRIEVEN[soort].uitleg} Grondslag: {BRIEVEN[soort].artikel}.
      </p>
      {choices?.ombudsman === null && BRIEVEN[soort].verplicht.includes('ombudsman') ? (
        <OmbudsmanNodig dossierId={dossier.id} />
      ) : null}
      <Faults bezwaren={bezwaren} />
      {sjabloonFouten.length === 0 ? null : (
        <Notice
          soort="let-op"
          acties={<Button onClick={() => submit(true)}>Ingebouwd sjabloon gebruiken</Button>}
        >
          <strong>Uw eigen sjabloon kan niet worden gebruikt</strong>
          <ul>
            {sjabloonFouten.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </Notice>
      )}
      <BriefFields
        soort={soort}
        dossier={dossier}
        vorm={form}
        vandaag={vandaag}
        bezwaren={bezwaren}
        onChange={(part) => setForm((current) => ({ ...current, ...part }))}
      />
      {einde === null ? null : (
        <p className="cijfers">
          Nieuwe uiterste datum: <strong>{datumWithWeekdag(einde)}</strong>
        </p>
      )}
    </Dialog>
  );
}
