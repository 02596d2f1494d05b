import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { MogelijkeStap } from '../../../../shared/contract/klachten/dossier.ts';
import {
  doorgaandeKlagers,
  isStapFor,
  klagersZonderBevestiging,
} from '../../../../shared/domain/klacht/basis/klagers.ts';
import { KLACHT_ROLLEN, KLACHT_STAP_SOORTEN } from '../../../../shared/domain/klacht/basis/lists.ts';
import { Dialog } from '../../../components/dialog/dialog.tsx';
import { Block } from '../basis/block.tsx';
import type { DossierProps } from '../basis/dossier-props.ts';
import { Artikel } from '../basis/termijn.tsx';
import { BehandelstapDialog, type Voorzet } from '../stap/dossier-behandelstap.tsx';
import { StapDialog } from '../stap/dossier-stap-dialog.tsx';

/** Only the steps that the state machine allows from here; who may take them is said beside each. */
export function Stappen({ dossier, keuzes, vandaag }: DossierProps) {
  const [soort, setSoort] = useState<MogelijkeStap['soort'] | null>(null);
  const stappen = dossier.mogelijkeStappen.filter(({ soort }) => soort !== 'vernietigen');
  // By its kind: a save that is still on its way can change what blocks the step.
  const selected = stappen.find((stap) => stap.soort === soort);
  const part = { dossier, keuzes, vandaag, onClose: () => setSoort(null) };
  return (
    <Block titel="Volgende stap">
      {stappen.length === 0 ? <p className="zacht">Voor deze klacht is geen volgende stap nodig.</p> : null}
      <Aanrader {...part} />
      <ul className="klacht-stappen">
        {stappen.map((stap) => (
          <li key={stap.soort}>
            <Button
              disabledFocusable={!stap.mag}
              {...(stap.mag ? {} : { title: `Voor: ${rollenText(stap)}` })}
              onClick={() => {
                if (stap.mag) setSoort(stap.soort);
              }}
            >
              {stap.label}…
            </Button>
            {stap.mag ? null : <span className="zacht">Alleen voor: {rollenText(stap)}</span>}
          </li>
        ))}
      </ul>
      {selected === undefined ? null : <SelectedStap key={selected.soort} stap={selected} {...part} />}
    </Block>
  );
}

function rollenText({ rollen }: MogelijkeStap): string {
  return rollen.map((rol) => KLACHT_ROLLEN.labels[rol].toLowerCase()).join(', ');
}

type SelectedProps = DossierProps & { readonly stap: MogelijkeStap; readonly onClose: () => void };

function SelectedStap({ stap, ...part }: SelectedProps) {
  if (stap.bezwaren.length > 0) return <NogNiet stap={stap} onClose={part.onClose} />;
  if (stap.soort === 'stap')
    return (
      <BehandelstapDialog
        {...part}
        voorzet={{ soort: part.dossier.stapSoorten[0] ?? 'ontvangstbevestiging' }}
      />
    );
  if (stap.soort === 'vernietigen') return null;
  return <StapDialog {...part} stap={stap} soort={stap.soort} />;
}

/** Whatever a form would say, this step is refused now: what must be done first, and why. */
function NogNiet({ stap, onClose }: { readonly stap: MogelijkeStap; readonly onClose: () => void }) {
  return (
    <Dialog
      titel={`${stap.label}: nog niet mogelijk`}
      onClose={onClose}
      onSubmit={onClose}
      knoppen={
        <Button appearance="primary" type="submit">
          Sluiten
        </Button>
      }
    >
      <p>Dit moet eerst gebeuren:</p>
      <ul className="klacht-lijst">
        {stap.bezwaren.map((bezwaar) => (
          <li key={bezwaar.melding}>
            {bezwaar.melding} <Artikel zin={bezwaar.melding} artikel={bezwaar.artikel} />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

/** The step of the handling that is due first, one click away. */
function Aanrader(part: DossierProps) {
  const [voorzet, setVoorzet] = useState<Voorzet | null>(null);
  const { dossier } = part;
  const magStap = dossier.mogelijkeStappen.some(({ soort, mag }) => soort === 'stap' && mag);
  const eerst = magStap ? voorzetten(part) : [];
  if (eerst.length === 0) return null;
  return (
    <>
      <ul className="klacht-stappen">
        {eerst.map((row) => (
          <li key={`${row.soort}-${row.wie ?? ''}`}>
            <Button appearance="primary" onClick={() => setVoorzet(row)}>
              {KLACHT_STAP_SOORTEN.labels[row.soort]} vastleggen…
            </Button>
          </li>
        ))}
      </ul>
      {voorzet === null ? null : (
        <BehandelstapDialog {...part} voorzet={voorzet} onClose={() => setVoorzet(null)} />
      )}
    </>
  );
}

/** What the checklist still asks of the handling, the first one only. */
function voorzetten({ dossier }: DossierProps): Voorzet[] {
  const open = dossier.checklist.filter(({ stand }) => stand === 'open').map(({ code }) => code);
  const { klagers } = dossier.gegevens;
  const zonderBevestiging = klagersZonderBevestiging({ klagers, stappen: dossier.stappen });
  if (zonderBevestiging.length > 0 && dossier.termijn.ontvangstbevestigingVoor !== null) {
    const alleen =
      zonderBevestiging.length < doorgaandeKlagers({ klagers }).length ? zonderBevestiging[0] : undefined;
    return [{ soort: 'ontvangstbevestiging', ...(alleen === undefined ? {} : { wie: alleen.id }) }];
  }
  if (dossier.status !== 'formeel') return [];
  const zonderAfschrift = dossier.beklaagden.find(
    ({ medewerkerId }) =>
      !dossier.stappen.some(
        (stap) => stap.soort === 'afschrift-beklaagde' && stap.beklaagde === medewerkerId,
      ),
  );
  if (open.includes('afschrift-klacht') && zonderAfschrift !== undefined)
    return [{ soort: 'afschrift-beklaagde', wie: zonderAfschrift.medewerkerId }];
  const isGehoord = (wie: { readonly klager: string } | { readonly beklaagde: string }) =>
    dossier.stappen.some(
      (stap) =>
        (stap.soort === 'gehoord' ||
          stap.soort === 'niet-verschenen' ||
          stap.soort === 'afgezien-van-horen') &&
        isStapFor(stap, wie, { klagers }),
    );
  if (open.includes('klager-gehoord')) {
    const eerste = doorgaandeKlagers({ klagers }).find(({ id }) => !isGehoord({ klager: id }));
    return [{ soort: 'gehoord', wie: klagers.length === 1 ? 'klager' : (eerste?.id ?? 'klager') }];
  }
  const nietGehoord = dossier.beklaagden.find(({ medewerkerId }) => !isGehoord({ beklaagde: medewerkerId }));
  if (open.includes('beklaagde-gehoord') && nietGehoord !== undefined)
    return [{ soort: 'gehoord', wie: nietGehoord.medewerkerId }];
  if (open.includes('verslag')) return [{ soort: 'verslag' }];
  if (open.includes('advies')) return [{ soort: 'advies' }];
  return [];
}
