import { useState } from 'react';
import type { CorrectieInput } from '../../../../shared/contract/klachten/correctie.ts';
import type { KlachtDossierOutput } from '../../../../shared/contract/klachten/dossier.ts';
import { datumNl } from '../../../../shared/domain/tijd/datum.ts';
import { FormDialog } from '../../../components/dialog/form-dialog.tsx';
import { DatumField } from '../../../components/field/datum-field.tsx';
import { ChoiceField } from '../../../components/field/field.tsx';
import type { DossierProps } from '../basis/dossier-props.ts';
import { klachtenOpdrachten, useDossierForm } from '../basis/klachten.queries.ts';
import type { DatumState } from '../intake/intake-form.ts';
import { Weigeringen } from '../stap/dossier-stap-dialog.tsx';
import { RedenField } from './reden-field.tsx';

type Line = KlachtDossierOutput['tijdlijn'][number];
type Soort = Line['correctie'][number];
type Props = DossierProps & { readonly regel: Line; readonly onClose: () => void };

const SOORT: Readonly<Record<Soort, string>> = {
  datum: 'De datum klopt niet',
  procedure: 'De procedure van 6 of 10 weken klopt niet',
  'verkeerd-dossier': 'Dit hoort bij een ander dossier',
};

function wijzigingOf(soort: Soort, datum: DatumState, weken: number): CorrectieInput['wijziging'] | null {
  if (soort === 'procedure') return { soort, weken: weken === 6 ? 10 : 6 };
  if (soort === 'verkeerd-dossier') return { soort };
  return typeof datum === 'string' ? { soort, datum } : null;
}

/** Corrects one recorded step; what came after it stays, and is checked again by the core. */
export function CorrectieDialog({ dossier, vandaag, regel, onClose }: Props) {
  const [soort, setSoort] = useState<Soort>('datum');
  const [datum, setDatum] = useState<DatumState>(regel.datum);
  const [reden, setReden] = useState('');
  const weken = dossier.formeel?.procedureWeken ?? 6;
  const form = useDossierForm(klachtenOpdrachten.corrigeerStap, {
    input: () => {
      const wijziging = wijzigingOf(soort, datum, weken);
      return wijziging === null ? null : { id: dossier.id, stapId: regel.id, reden, wijziging };
    },
    done: onClose,
  });
  const { velden, toonFouten } = form;
  return (
    <FormDialog titel={`Verbeteren: ${regel.titel}`} knop="Verbeteren" vorm={form} onClose={onClose}>
      <Weigeringen
        meldingen={Object.entries(velden)
          .filter(([field]) => field !== 'reden')
          .map(([, message]) => message)}
      />
      <p className="zacht">
        Vastgelegd op {datumNl(regel.datum)}. Wat daarna is vastgelegd, blijft staan en wordt opnieuw
        nagekeken.
      </p>
      <ChoiceField
        label="Wat klopt er niet?"
        waarde={soort}
        keuzes={regel.correctie.map((waarde) => ({ waarde, label: SOORT[waarde] }))}
        onChange={(text) => setSoort(regel.correctie.find((waarde) => waarde === text) ?? soort)}
      />
      {soort === 'datum' ? (
        <DatumField
          label="Juiste datum"
          verplicht
          waarde={datum}
          onChange={setDatum}
          vandaag={vandaag}
          toonFouten={toonFouten}
        />
      ) : null}
      {soort === 'procedure' ? (
        <p>
          Nu {String(weken)} weken, dat wordt {weken === 6 ? '10' : '6'} weken.
        </p>
      ) : null}
      {soort === 'verkeerd-dossier' ? (
        <p>De stap verdwijnt uit dit dossier. Leg hem daarna vast in het juiste dossier.</p>
      ) : null}
      <RedenField reden={reden} onChange={setReden} melding={velden.reden} />
    </FormDialog>
  );
}
