import { useState } from 'react';
import {
  behandelaarBezwaren,
  behandelaarWaarschuwingen,
} from '../../../../shared/domain/klacht/basis/behandelaar.ts';
import { VormDialoog } from '../../../components/dialoog/vorm-dialoog.tsx';
import { Melding } from '../../../components/toestand.tsx';
import { KeuzeVeld, TekstVeld } from '../../../components/veld/veld.tsx';
import type { DossierProps } from '../basis/dossier-props.ts';
import { klachtenOpdrachten, useDossierVorm } from '../basis/klachten.queries.ts';
import { Weigeringen } from './dossier-stap-dialoog.tsx';
import { persoonKeuzes } from './stap-formulier.ts';

type Props = DossierProps & { readonly onSluit: () => void };

/** The rules of 9:7 on a person, for what is shown before saving; the core applies them too. */
function regels({ dossier, keuzes }: DossierProps, id: string) {
  const persoon = keuzes.personen.find((rij) => rij.id === id);
  if (persoon === undefined) return { bezwaren: [], waarschuwingen: [] };
  const wie = { gebruikerId: persoon.id, medewerkerId: persoon.medewerkerId };
  const betrokken = {
    beklaagden: dossier.beklaagden.map(({ medewerkerId }) => medewerkerId),
    betrokkenen: dossier.betrokkenen,
  };
  const { informeel } = dossier;
  const deel =
    informeel === null
      ? null
      : {
          gestartOp: informeel.gestartOp,
          gebiedsmanager: {
            gebruikerId: informeel.gebiedsmanager.id,
            medewerkerId: informeel.gebiedsmanager.medewerkerId,
          },
        };
  return {
    bezwaren: behandelaarBezwaren(wie, betrokken),
    waarschuwingen: behandelaarWaarschuwingen(wie, betrokken, deel),
  };
}

export function BehandelaarDialoog(props: Props) {
  const { dossier, onSluit } = props;
  const [id, zetId] = useState(dossier.formeel?.behandelaar.id ?? '');
  const [reden, zetReden] = useState('');
  const { bezwaren, waarschuwingen } = regels(props, id);
  const vorm = useDossierVorm(klachtenOpdrachten.wijzigBehandelaar, {
    invoer: () => ({ id: dossier.id, behandelaarId: id, redenAfwijking: reden }),
    klaar: onSluit,
  });
  const { velden } = vorm;
  return (
    <VormDialoog titel="Andere behandelaar" knop="Vastleggen" vorm={vorm} onSluit={onSluit}>
      <Weigeringen
        meldingen={[
          ...bezwaren.map(({ melding, artikel }) => `${melding} (${artikel})`),
          ...Object.entries(velden)
            .filter(([veld]) => veld !== 'redenAfwijking')
            .map(([, melding]) => melding),
        ]}
      />
      <KeuzeVeld
        label="Behandelaar"
        verplicht
        waarde={id}
        keuzes={persoonKeuzes('behandelaar', props)}
        onWijzig={zetId}
      />
      {waarschuwingen.map((waarschuwing) => (
        <Melding key={waarschuwing.code} soort="let-op">
          {waarschuwing.melding} ({waarschuwing.artikel})
        </Melding>
      ))}
      {waarschuwingen.length === 0 && velden.redenAfwijking === undefined ? null : (
        <TekstVeld
          label="Waarom toch deze persoon?"
          verplicht
          regels={2}
          maxLengte={2000}
          waarde={reden}
          onWijzig={zetReden}
          melding={velden.redenAfwijking}
        />
      )}
    </VormDialoog>
  );
}
