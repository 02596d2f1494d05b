import { Button } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { Dialoog } from '../../components/dialoog/dialoog.tsx';
import { Melding } from '../../components/toestand.tsx';
import { DatumVeld } from '../../components/veld/datum-veld.tsx';
import { type OpdrachtOpties, useOpdracht } from '../../data/opdracht.ts';

/** Per date: what is in the way (null = nothing), what ends, what deserves attention. */
export type EindeBeeld = {
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
  readonly opdracht: OpdrachtOpties<{ id: string; per: string }, unknown>;
  /** What ending on the chosen day would meet. */
  readonly voorbeeld: ReactNode;
  /** Whether the preview of this day has come and allows it. */
  readonly mag: boolean;
  readonly onPer: (per: string | null) => void;
  readonly onSluit: () => void;
};

/** Ends something from a day: first shows what stands in the way and what ends. */
export function EindeDialoog(props: Props) {
  const { titel, wat, id, vandaag, voorbeeld, mag, onPer, onSluit } = props;
  const [per, zetPer] = useState<string | null | undefined>(undefined);
  const [toonFouten, zetToonFouten] = useState(false);
  const opdracht = useOpdracht(props.opdracht);
  const verstuur = async () => {
    zetToonFouten(true);
    // Nothing is done that has not been shown.
    if (typeof per !== 'string' || !mag) return;
    if ((await opdracht.voerUit({ id, per })).soort === 'ok') onSluit();
  };
  return (
    <Dialoog
      titel={titel}
      onSluit={onSluit}
      onVerstuur={() => void verstuur()}
      knoppen={
        <>
          <Button
            appearance="primary"
            type="submit"
            disabledFocusable={opdracht.bezig || (typeof per === 'string' && !mag)}
          >
            Beëindigen
          </Button>
          <Button onClick={onSluit}>Annuleren</Button>
        </>
      }
    >
      <DatumVeld
        label="Stopt per"
        hint={`De eerste dag dat ${wat} er niet meer is. Wat daarvoor was, blijft staan.`}
        verplicht
        waarde={per}
        onWijzig={(nieuw) => {
          zetPer(nieuw);
          onPer(nieuw ?? null);
        }}
        {...{ vandaag, toonFouten }}
        melding={opdracht.velden.per}
      />
      {typeof per === 'string' ? voorbeeld : null}
    </Dialoog>
  );
}

/** What ending meets: why not, or what ends. */
export function EindeGevolg({ beeld, knelt }: { readonly beeld: EindeBeeld; readonly knelt: string }) {
  return (
    <div className="einde" role="status">
      {beeld.mag ? (
        <>
          <p>Dit eindigt:</p>
          <ul>
            {beeld.eindigt.map((regel) => (
              <li key={regel}>{regel}</li>
            ))}
          </ul>
        </>
      ) : (
        <>
          <Melding soort="fout">{knelt}</Melding>
          {beeld.inDeWeg}
        </>
      )}
      {beeld.waarschuwingen.map((regel) => (
        <p className="signaal" key={regel}>
          {regel}
        </p>
      ))}
    </div>
  );
}
