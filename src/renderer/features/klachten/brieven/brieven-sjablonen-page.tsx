import { Button } from '@fluentui/react-components';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Sjabloon } from '../../../../shared/contract/klachten/brieven.ts';
import { BRIEFSOORTEN, type Briefsoort } from '../../../../shared/domain/klacht/basis/lists.ts';
import { datumNl } from '../../../../shared/domain/tijd/datum.ts';
import { dagOfMoment } from '../../../../shared/domain/tijd/moment.ts';
import { FileButton } from '../../../components/field/file-button.tsx';
import { May } from '../../../components/may.tsx';
import { Page } from '../../../components/page.tsx';
import { RightButton } from '../../../components/right-button.tsx';
import { EmptyState, ErrorState, LoadingState, Notice } from '../../../components/toestand.tsx';
import { useOpdracht } from '../../../data/opdracht.ts';
import { showMessage } from '../../../lib/messages.ts';
import { leesFout } from '../../../lib/report-error.ts';
import { useRefusal } from '../../../lib/rights.ts';
import { saveFile } from '../basis/klachten.queries.ts';
import { brievenQueries, readBuiltInTemplate, readSjabloon } from './brieven.queries.ts';
import { BRIEVEN, INVULPLEKKEN, placesOf } from './brieven-soorten.ts';
import './brieven.css';

function reportFault(cause: unknown): void {
  showMessage({ soort: 'fout', tekst: leesFout(cause).tekst });
}

async function save(naam: string, content: string, vanBuiten: boolean): Promise<void> {
  const place = await saveFile(naam, content, vanBuiten);
  if (place !== null) showMessage({ soort: 'goed', tekst: `Sjabloon opgeslagen: ${place.pad}` });
}

/** Gives the built-in template, to start an own one from. */
async function saveIngebouwd(brief: Briefsoort): Promise<void> {
  await save(`Sjabloon ${BRIEVEN[brief].titel}.docx`, await readBuiltInTemplate(brief), false);
}

async function saveOwn(brief: Briefsoort): Promise<void> {
  const own = await readSjabloon(brief);
  if (own !== null) await save(own.naam, own.inhoud, true);
}

/** Upload of an own template: checked before it is kept, so that a letter never fails on it later. */
function useUpload(brief: Briefsoort) {
  const client = useQueryClient();
  const [fouten, setFaults] = useState<readonly string[]>([]);
  const zet = useOpdracht(brievenQueries.zetSjabloon, { formulier: false });
  const weg = useOpdracht(brievenQueries.verwijderSjabloon, { formulier: false });
  const refresh = () => client.invalidateQueries({ queryKey: brievenQueries.sleutelSjablonen() });
  const kies = async (file: File) => {
    setFaults([]);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const { word } = await import('./brieven-werk.ts');
    const found = await word.controleerSjabloon(brief, bytes);
    if (found.length > 0) return setFaults(found);
    const result = await zet.run({ brief, naam: file.name, inhoud: bytes.toBase64() });
    if (result.soort === 'ok') showMessage({ soort: 'goed', tekst: 'Het eigen sjabloon is in gebruik.' });
    await refresh();
  };
  const verwijder = async () => {
    setFaults([]);
    await weg.run({ brief });
    await refresh();
  };
  return { fouten, kies, verwijder, bezig: zet.bezig || weg.bezig };
}

function Places({ brief }: { readonly brief: Briefsoort }) {
  const { verplicht } = BRIEVEN[brief];
  return (
    <details>
      <summary>Invulplekken van deze brief</summary>
      <dl className="sjabloon__plekken">
        {placesOf(brief).map((place) => (
          <div key={place} style={{ display: 'contents' }}>
            <dt>
              <code>{`{{${place}}}`}</code>
            </dt>
            <dd>
              {INVULPLEKKEN[place]}
              {verplicht.includes(place) ? <strong> (verplicht)</strong> : null}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function SjabloonRow({ brief, eigen }: { readonly brief: Briefsoort; readonly eigen: Sjabloon | undefined }) {
  const { fouten, kies, verwijder, bezig } = useUpload(brief);
  const { titel, artikel } = BRIEVEN[brief];
  return (
    <section className="sjabloon" aria-label={titel}>
      <h2>{titel}</h2>
      <div className="zacht">
        {artikel} ·{' '}
        {eigen === undefined
          ? 'ingebouwd sjabloon'
          : `eigen sjabloon “${eigen.naam}”, ${datumNl(dagOfMoment(eigen.vastgelegdOp))} door ${eigen.door}`}
      </div>
      <div className="sjabloon__acties">
        <Button size="small" onClick={() => void saveIngebouwd(brief).catch(reportFault)}>
          Ingebouwd sjabloon opslaan…
        </Button>
        <May call="klachtbrieven.zetSjabloon">
          <FileButton
            knop="Eigen sjabloon kiezen…"
            label={`Eigen sjabloon voor ${titel}`}
            accept=".docx"
            klein
            uit={bezig}
            onSelect={(file) => void kies(file).catch(reportFault)}
          />
        </May>
        {eigen === undefined ? null : (
          <>
            <Button size="small" onClick={() => void saveOwn(brief).catch(reportFault)}>
              Eigen sjabloon opslaan…
            </Button>
            <RightButton
              call="klachtbrieven.verwijderSjabloon"
              size="small"
              disabledFocusable={bezig}
              onClick={() => void verwijder()}
            >
              Terug naar ingebouwd
            </RightButton>
          </>
        )}
      </div>
      <div role="alert">
        {fouten.length === 0 ? null : (
          <Notice soort="fout">
            <strong>Dit sjabloon kan niet worden gebruikt.</strong> De brief wordt gemaakt met{' '}
            {eigen === undefined ? 'het ingebouwde sjabloon' : `“${eigen.naam}”`}.
            <ul>
              {fouten.map((fault) => (
                <li key={fault}>{fault}</li>
              ))}
            </ul>
          </Notice>
        )}
      </div>
      <Places brief={brief} />
    </section>
  );
}

/** `#/klachten/sjablonen`: the templates of the letters and the places in them. */
export function SjablonenPage() {
  const { data, error, refetch } = useQuery(brievenQueries.sjablonen());
  const refusal = useRefusal('klachtbrieven.zetSjabloon');
  const noRecht = error !== null && leesFout(error).soort === 'geenRecht';
  return (
    <Page titel="Sjablonen van brieven">
      {noRecht ? (
        <EmptyState titel="Geen toegang">
          Dit scherm is er voor wie klachten behandelt. Vraag de beheerder om een rol als u dit voor uw werk
          nodig hebt.
        </EmptyState>
      ) : null}
      {error && !noRecht ? <ErrorState tekst={leesFout(error).tekst} onRetry={() => void refetch()} /> : null}
      {data === undefined && !error ? <LoadingState wat="Sjablonen" /> : null}
      {data === undefined ? null : (
        <div className="sjablonen">
          <p>
            Elke brief wordt gemaakt met een Word-sjabloon.{' '}
            {refusal === null
              ? 'Sla het ingebouwde sjabloon op, pas het in Word aan en kies het daarna hier als eigen sjabloon.'
              : `Een ander sjabloon kiezen kunt u niet. ${refusal}`}{' '}
            Op een invulplek, zoals <code>{'{{datum}}'}</code>, komt de tekst uit het dossier. In een brief
            over een klacht hoort geen zin over bezwaar of beroep (Awb 9:3).
          </p>
          {BRIEFSOORTEN.map((brief) => (
            <SjabloonRow key={brief} brief={brief} eigen={data.find((row) => row.brief === brief)} />
          ))}
        </div>
      )}
    </Page>
  );
}
