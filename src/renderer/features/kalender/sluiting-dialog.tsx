import { useState } from 'react';
import type { KalenderWijziging } from '../../../shared/contract/kalender.ts';
import { DatumField } from '../../components/field/datum-field.tsx';
import { TextField } from '../../components/field/field.tsx';
import { WijzigingDialog } from './wijziging-dialog.tsx';

type Props = { readonly vandaag: string; readonly onClose: () => void };

/** Days on which the municipality is closed, besides the holidays. */
export function SluitingDialog({ vandaag, onClose }: Props) {
  const [omschrijving, setOmschrijving] = useState('');
  const [van, setVan] = useState<string | null | undefined>(undefined);
  const [totEnMet, setTotEnMet] = useState<string | null | undefined>(null);
  const wijziging: KalenderWijziging | null =
    omschrijving.trim() === '' || typeof van !== 'string' || totEnMet === undefined
      ? null
      : { soort: 'sluiting', van, totEnMet: totEnMet ?? van, omschrijving };
  return (
    <WijzigingDialog
      titel="Sluitingsdagen toevoegen"
      knop="Toevoegen"
      wijziging={wijziging}
      velden={['omschrijving', 'van', 'totEnMet']}
      onClose={onClose}
    >
      {({ toonFouten, velden }) => (
        <div className="velden">
          <TextField
            label="Omschrijving"
            hint="Bijvoorbeeld Kerstsluiting."
            verplicht
            eerste
            waarde={omschrijving}
            onChange={setOmschrijving}
            maxLengte={80}
            leegMelding="Vul in waarom u gesloten bent, bijvoorbeeld Kerstsluiting."
            toonFouten={toonFouten}
            melding={velden.omschrijving}
          />
          <DatumField
            label="Eerste dag"
            verplicht
            waarde={van}
            onChange={setVan}
            {...{ vandaag, toonFouten }}
            melding={velden.van}
          />
          <DatumField
            label="Laatste dag"
            hint="Leeg: alleen de eerste dag."
            optioneel
            waarde={totEnMet}
            rand="einde"
            na={van}
            onChange={setTotEnMet}
            {...{ vandaag, toonFouten }}
            melding={velden.totEnMet}
          />
        </div>
      )}
    </WijzigingDialog>
  );
}
