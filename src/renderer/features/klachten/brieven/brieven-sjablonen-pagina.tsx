import { Button } from '@fluentui/react-components';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Sjabloon } from '../../../../shared/contract/klachten/brieven.ts';
import { BRIEFSOORTEN, type Briefsoort } from '../../../../shared/domain/klacht/basis/lijsten.ts';
import { datumNl } from '../../../../shared/domain/tijd/datum.ts';
import { Pagina } from '../../../components/pagina.tsx';
import { FoutToestand, LaadToestand, LegeToestand, Melding } from '../../../components/toestand.tsx';
import { BestandKnop } from '../../../components/veld/bestand-knop.tsx';
import { useOpdracht } from '../../../data/opdracht.ts';
import { toonMelding } from '../../../lib/meldingen.ts';
import { leesFout } from '../../../lib/report-error.ts';
import { bewaarBestand, brievenQueries, leesSjabloon, readBuiltInTemplate } from './brieven.queries.ts';
import { BRIEVEN, INVULPLEKKEN, plekkenVan } from './brieven-soorten.ts';
import './brieven.css';

function meldFout(oorzaak: unknown): void {
  toonMelding({ soort: 'fout', tekst: leesFout(oorzaak).tekst });
}

async function bewaar(naam: string, inhoud: string): Promise<void> {
  const plek = await bewaarBestand(naam, inhoud);
  if (plek !== null) toonMelding({ soort: 'goed', tekst: `Sjabloon opgeslagen: ${plek.pad}` });
}

/** Gives the built-in template, to start an own one from. */
async function bewaarIngebouwd(brief: Briefsoort): Promise<void> {
  await bewaar(`Sjabloon ${BRIEVEN[brief].titel}.docx`, await readBuiltInTemplate(brief));
}

async function bewaarEigen(brief: Briefsoort): Promise<void> {
  const eigen = await leesSjabloon(brief);
  if (eigen !== null) await bewaar(eigen.naam, eigen.inhoud);
}

/** Upload of an own template: checked before it is kept, so that a letter never fails on it later. */
function useUpload(brief: Briefsoort) {
  const client = useQueryClient();
  const [fouten, zetFouten] = useState<readonly string[]>([]);
  const zet = useOpdracht(brievenQueries.zetSjabloon, { formulier: false });
  const weg = useOpdracht(brievenQueries.verwijderSjabloon, { formulier: false });
  const ververs = () => client.invalidateQueries({ queryKey: brievenQueries.sleutelSjablonen() });
  const kies = async (bestand: File) => {
    zetFouten([]);
    const bytes = new Uint8Array(await bestand.arrayBuffer());
    const { word } = await import('./brieven-werk.ts');
    const gevonden = await word.controleerSjabloon(brief, bytes);
    if (gevonden.length > 0) return zetFouten(gevonden);
    const uitslag = await zet.voerUit({ brief, naam: bestand.name, inhoud: bytes.toBase64() });
    if (uitslag.soort === 'ok') toonMelding({ soort: 'goed', tekst: 'Het eigen sjabloon is in gebruik.' });
    await ververs();
  };
  const verwijder = async () => {
    zetFouten([]);
    await weg.voerUit({ brief });
    await ververs();
  };
  return { fouten, kies, verwijder, bezig: zet.bezig || weg.bezig };
}

function Plekken({ brief }: { readonly brief: Briefsoort }) {
  const { verplicht } = BRIEVEN[brief];
  return (
    <details>
      <summary>Invulplekken van deze brief</summary>
      <dl className="sjabloon__plekken">
        {plekkenVan(brief).map((plek) => (
          <div key={plek} style={{ display: 'contents' }}>
            <dt>
              <code>{`{{${plek}}}`}</code>
            </dt>
            <dd>
              {INVULPLEKKEN[plek]}
              {verplicht.includes(plek) ? <strong> (verplicht)</strong> : null}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function SjabloonRij({ brief, eigen }: { readonly brief: Briefsoort; readonly eigen: Sjabloon | undefined }) {
  const { fouten, kies, verwijder, bezig } = useUpload(brief);
  const { titel, artikel } = BRIEVEN[brief];
  return (
    <section className="sjabloon" aria-label={titel}>
      <h2>{titel}</h2>
      <div className="zacht">
        {artikel} ·{' '}
        {eigen === undefined
          ? 'ingebouwd sjabloon'
          : `eigen sjabloon “${eigen.naam}”, ${datumNl(eigen.vastgelegdOp.slice(0, 10))} door ${eigen.door}`}
      </div>
      <div className="sjabloon__acties">
        <Button size="small" onClick={() => void bewaarIngebouwd(brief).catch(meldFout)}>
          Ingebouwd sjabloon opslaan…
        </Button>
        <BestandKnop
          knop="Eigen sjabloon kiezen…"
          label={`Eigen sjabloon voor ${titel}`}
          accept=".docx"
          klein
          uit={bezig}
          onKies={(bestand) => void kies(bestand).catch(meldFout)}
        />
        {eigen === undefined ? null : (
          <>
            <Button size="small" onClick={() => void bewaarEigen(brief).catch(meldFout)}>
              Eigen sjabloon opslaan…
            </Button>
            <Button size="small" disabledFocusable={bezig} onClick={() => void verwijder()}>
              Terug naar ingebouwd
            </Button>
          </>
        )}
      </div>
      <div role="alert">
        {fouten.length === 0 ? null : (
          <Melding soort="fout">
            <strong>Dit sjabloon kan niet worden gebruikt.</strong> De brief wordt gemaakt met{' '}
            {eigen === undefined ? 'het ingebouwde sjabloon' : `“${eigen.naam}”`}.
            <ul>
              {fouten.map((fout) => (
                <li key={fout}>{fout}</li>
              ))}
            </ul>
          </Melding>
        )}
      </div>
      <Plekken brief={brief} />
    </section>
  );
}

/** `#/klachten/sjablonen`: the templates of the letters and the places in them. */
export function SjablonenPagina() {
  const { data, error, refetch } = useQuery(brievenQueries.sjablonen());
  const geenRecht = error !== null && leesFout(error).soort === 'geenRecht';
  return (
    <Pagina titel="Sjablonen van brieven">
      {geenRecht ? (
        <LegeToestand titel="Geen toegang">
          Dit scherm is er voor wie klachten behandelt. Vraag de beheerder om een rol als u dit voor uw werk
          nodig hebt.
        </LegeToestand>
      ) : null}
      {error && !geenRecht ? (
        <FoutToestand tekst={leesFout(error).tekst} onOpnieuw={() => void refetch()} />
      ) : null}
      {data === undefined && !error ? <LaadToestand wat="Sjablonen" /> : null}
      {data === undefined ? null : (
        <div className="sjablonen">
          <p>
            Elke brief wordt gemaakt met een Word-sjabloon. Sla het ingebouwde sjabloon op, pas het in Word
            aan en kies het daarna hier als eigen sjabloon. Op een invulplek, zoals <code>{'{{datum}}'}</code>
            , komt de tekst uit het dossier. In een brief over een klacht hoort geen zin over bezwaar of
            beroep (Awb 9:3).
          </p>
          {BRIEFSOORTEN.map((brief) => (
            <SjabloonRij key={brief} brief={brief} eigen={data.find((rij) => rij.brief === brief)} />
          ))}
        </div>
      )}
    </Pagina>
  );
}
