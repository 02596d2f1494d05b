import { Button } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { Dialog } from '../../components/dialog/dialog.tsx';
import { DatumField } from '../../components/field/datum-field.tsx';
import { Notice } from '../../components/toestand.tsx';
import { type OpdrachtOptions, useOpdracht } from '../../data/opdracht.ts';

/** Per date: what is in the way (null = nothing), what ends, what deserves attention. */
export type EindeView = {
  readonly mag: boolean;
  readonly inDeWeg: ReactNode;
  readonly eindigt: readonly string[];
  readonly waarschuwingen: readonly string[];
};

type Props = {
  readonly titel: string;
  /** "het team", "het gebied". */
  readonly wat: string;
  readonly id: string;
  readonly vandaag: string;
  readonly opdracht: OpdrachtOptions<{ id: string; per: string }, unknown>;
  /** What ending on the chosen day would meet. */
  readonly voorbeeld: ReactNode;
  /** Whether the preview of this day has come and allows it. */
  readonly mag: boolean;
  readonly onPer: (per: string | null) => void;
  readonly onClose: () => void;
};

/** Ends something from a day: first shows what stands in the way and what ends. */
export function EindeDialog(props: Props) {
  const { titel, wat, id, vandaag, voorbeeld, mag, onPer, onClose } = props;
  const [per, setPer] = useState<string | null | undefined>(undefined);
  const [toonFouten, setToonFaults] = useState(false);
  const opdracht = useOpdracht(props.opdracht);
  const submit = async () => {
    setToonFaults(true);
    // Nothing is done that has not been shown.
    if (typeof per !== 'string' || !mag) return;
    if ((await opdracht.run({ id, per })).soort === 'ok') onClose();
  };
  return (
    <Dialog
      titel={titel}
      onClose={onClose}
      onSubmit={() => void submit()}
      knoppen={
        <>
          <Button
            appearance="primary"
            type="submit"
            disabledFocusable={opdracht.bezig || (typeof per === 'string' && !mag)}
          >
            Beëindigen
          </Button>
          <Button onClick={onClose}>Annuleren</Button>
        </>
      }
    >
      <DatumField
        label="Stopt per"
        hint={`De eerste dag dat ${wat} er niet meer is. Wat daarvoor was, blijft staan.`}
        verplicht
        waarde={per}
        onChange={(nieuw) => {
          setPer(nieuw);
          onPer(nieuw ?? null);
        }}
        {...{ vandaag, toonFouten }}
        melding={opdracht.velden.per}
      />
      {typeof per === 'string' ? voorbeeld : null}
    </Dialog>
  );
}

/** What ending meets: why not, or what ends. */
export function EindeGevolg({ beeld, knelt }: { readonly beeld: EindeView; readonly knelt: string }) {
  return (
    <div className="einde" role="status">
      {beeld.mag ? (
        <>
          <p>Dit eindigt:</p>
          <ul>
            {beeld.eindigt.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      ) : (
        <>
          <Notice soort="fout">{knelt}</Notice>
          {beeld.inDeWeg}
        </>
      )}
      {beeld.waarschuwingen.map((line) => (
        <p className="signaal" key={line}>
          {line}
        </p>
      ))}
    </div>
  );
}
