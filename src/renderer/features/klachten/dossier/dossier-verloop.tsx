import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { KLACHT_STATUSSEN, OMBUDSMAN_OORDELEN } from '../../../../shared/domain/klacht/basis/lists.ts';
import { datumNl } from '../../../../shared/domain/tijd/datum.ts';
import { mayPersonen, useKlachtToegang } from '../../../data/klacht-toegang.ts';
import { Block } from '../basis/block.tsx';
import type { DossierProps } from '../basis/dossier-props.ts';
import { PersoonDialog } from '../mensen/persoon-dialog.tsx';
import { WieDialog } from '../mensen/wie-dialog.tsx';
import { BehandelaarDialog } from '../stap/behandelaar-dialog.tsx';

type Feit = readonly [string, string];

/** Who handles the complaint, and how it went and ended. */
export function Verloop(props: DossierProps) {
  const { dossier } = props;
  const [open, setOpen] = useState<'behandelaar' | 'persoon' | 'wie' | null>(null);
  const toegang = useKlachtToegang().data;
  const mag = toegang?.soort === 'inhoud' && mayPersonen(toegang.rollen);
  const rows = [...behandeling(props), ...einde(props)];
  return (
    <Block
      titel="Behandeling"
      acties={
        <>
          {dossier.status === 'formeel' ? (
            <Button size="small" onClick={() => setOpen('behandelaar')}>
              Andere behandelaar…
            </Button>
          ) : null}
          {dossier.open && mag ? (
            <>
              <Button size="small" onClick={() => setOpen('persoon')}>
                Persoon toevoegen…
              </Button>
              <Button size="small" onClick={() => setOpen('wie')}>
                Wie is wie…
              </Button>
            </>
          ) : null}
        </>
      }
    >
      {rows.length === 0 ? <p className="zacht">Nog niemand behandelt deze klacht.</p> : null}
      <dl className="klacht-feiten cijfers">
        {rows.map(([label, text], index) => (
          <div key={`${label}-${String(index)}`}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {open === 'behandelaar' ? <BehandelaarDialog {...props} onClose={() => setOpen(null)} /> : null}
      {open === 'wie' ? (
        <WieDialog
          keuzes={props.keuzes}
          first={dossier.formeel?.behandelaar.id ?? dossier.informeel?.gebiedsmanager.id ?? ''}
          magAnderen={mag}
          onClose={() => setOpen(null)}
        />
      ) : null}
      {open === 'persoon' ? <PersoonDialog onClose={() => setOpen(null)} /> : null}
    </Block>
  );
}

function behandeling({ dossier }: DossierProps): Feit[] {
  const { informeel, formeel, aanvullingen } = dossier;
  const feiten: Feit[] = aanvullingen.map(({ gevraagdOp, ontvangenOp }) => [
    'Aanvulling',
    `gevraagd op ${datumNl(gevraagdOp)}, ${ontvangenOp === null ? 'nog niet ontvangen' : `ontvangen op ${datumNl(ontvangenOp)}`}`,
  ]);
  if (informeel !== null)
    feiten.push(['Informeel', `${informeel.gebiedsmanager.naam}, vanaf ${datumNl(informeel.gestartOp)}`]);
  if (formeel !== null) {
    feiten.push(
      ['Behandelaar', `${formeel.behandelaar.naam}, vanaf ${datumNl(formeel.gestartOp)}`],
      ['Procedure', procedureText(formeel)],
    );
    if (formeel.redenAfwijking !== '') feiten.push(['Waarom deze persoon', formeel.redenAfwijking]);
  }
  return [...feiten, ...verlengd(dossier)];
}

function verlengd({ verlenging: { verdaging, uitstel } }: DossierProps['dossier']): Feit[] {
  const feiten: Feit[] = [];
  if (verdaging !== null) {
    const { weken, reden, briefKlager } = verdaging;
    feiten.push([
      'Verdaagd',
      `${String(weken)} ${weken === 1 ? 'week' : 'weken'}, brief van ${datumNl(briefKlager)}. Reden: ${reden}`,
    ]);
  }
  for (const { instemmingOp, uiterlijk } of uitstel)
    feiten.push([
      'Uitstel',
      `tot en met ${datumNl(uiterlijk)}, instemming van de klager op ${datumNl(instemmingOp)}`,
    ]);
  return feiten;
}

function procedureText({
  procedureWeken,
  adviseur = '',
}: NonNullable<DossierProps['dossier']['formeel']>): string {
  const weken = `${String(procedureWeken)} weken`;
  return adviseur === '' ? weken : `${weken}, advies van ${adviseur}`;
}

function einde({ dossier }: DossierProps): Feit[] {
  const { afdoening, ombudsman } = dossier;
  const feiten: Feit[] = [];
  if (afdoening !== null) {
    feiten.push([KLACHT_STATUSSEN.labels[afdoening.status], datumNl(afdoening.datum)]);
    feiten.push(...afdoening.velden.map(({ label, tekst }): Feit => [label, tekst]));
  }
  if (ombudsman === null) return feiten;
  feiten.push(['Bij de ombudsman', `sinds ${datumNl(ombudsman.sinds)}`]);
  if (ombudsman.gereedOp !== null) feiten.push(['Ombudsman gereed', datumNl(ombudsman.gereedOp)]);
  if (ombudsman.oordeel !== null)
    feiten.push(['Oordeel ombudsman', OMBUDSMAN_OORDELEN.labels[ombudsman.oordeel]]);
  if (ombudsman.aanbeveling !== '') feiten.push(['Aanbeveling', ombudsman.aanbeveling]);
  if (ombudsman.reactie !== '') feiten.push(['Reactie van de gemeente', ombudsman.reactie]);
  return feiten;
}
