import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { herkenKolommen } from '../../../shared/domain/import/kolommen.ts';
import { Melding } from '../../components/toestand.tsx';
import { Kiezer } from '../../components/veld/kiezer.tsx';
import { KolommenFormulier } from './kolommen-formulier.tsx';
import { LeesWijze } from './lees-wijze.tsx';
import type { Blad, LeesbaarBlad } from './lezen/blad.ts';
import { WEIGERING_TEKST } from './lezen/weigering.ts';
import { zoekZelfde } from './lijst-tabel.ts';
import type { Controlevraag } from './uitwisseling.queries.ts';
import type { Lijst } from './use-lezing.ts';

type Props = {
  readonly lijst: Lijst;
  readonly vandaag: string;
  /** The same list, read in another way. */
  readonly onGelezen: (lijst: Lijst) => void;
  readonly onControleer: (vraag: Controlevraag) => void;
  readonly onTerug: () => void;
};

const SAMEN = 'samen';

/** Which sheet is the list: the first one that is shown and has headers that are known. */
function besteBlad(bladen: readonly Blad[]): number {
  const punten = bladen.map((blad): number => {
    if (blad.soort === 'onbruikbaar') return -1;
    if (blad.soort !== 'blad' || blad.verborgenBlad) return 0;
    return herkenKolommen(blad.rijen).kopregel >= 0 ? 2 : 1;
  });
  return Math.max(0, punten.indexOf(Math.max(...punten)));
}

function bladNaam(blad: Blad): string {
  if (blad.soort === 'blad') return blad.verborgenBlad ? `${blad.naam} (verborgen)` : blad.naam;
  return blad.soort === 'formules' ? `${blad.naam} (formules)` : `${blad.naam} (niet te lezen)`;
}

/** Step 2: how the list is read and what each column is; the guess is shown and can be corrected. */
export function KolommenStap({ lijst, vandaag, onGelezen, onControleer, onTerug }: Props) {
  const { bladen, tekst } = lijst;
  const zelfde = useMemo(() => zoekZelfde(bladen), [bladen]);
  const [keuze, zetKeuze] = useState(() => (zelfde.length > 1 ? SAMEN : String(besteBlad(bladen))));
  const blad = keuze === SAMEN ? undefined : bladen[Number(keuze)];
  const gekozen: readonly LeesbaarBlad[] = blad?.soort === 'blad' ? [blad] : zelfde;
  const leesbaar = keuze === SAMEN || blad?.soort === 'blad';
  return (
    <div className="import">
      {tekst === null ? null : <LeesWijze lijst={lijst} als={tekst} onGelezen={onGelezen} />}
      {bladen.length > 1 ? (
        <div className="lijstbalk">
          <Kiezer
            naam="Blad"
            waarde={keuze}
            keuzes={[
              ...(zelfde.length > 1
                ? [{ waarde: SAMEN, label: `alle ${zelfde.length} met dezelfde kolommen` }]
                : []),
              ...bladen.map((een, i) => ({ waarde: String(i), label: bladNaam(een) })),
            ]}
            onKies={zetKeuze}
          />
          <span className="zacht">Het bestand heeft {bladen.length} bladen.</span>
        </div>
      ) : null}
      {leesbaar ? (
        <KolommenFormulier
          key={`${keuze}${tekst?.scheiding ?? ''}`}
          bladen={gekozen}
          {...{ vandaag, onControleer, onTerug }}
        />
      ) : (
        <NietLeesbaar blad={blad} onTerug={onTerug} />
      )}
    </div>
  );
}

type NietLeesbaarProps = { readonly blad: Blad | undefined; readonly onTerug: () => void };

/** A sheet that is no list to us: why, and what to do about it. */
function NietLeesbaar({ blad, onTerug }: NietLeesbaarProps) {
  return (
    <>
      <div role="alert">
        {blad?.soort === 'formules' ? (
          <Melding soort="fout">
            Op blad “{blad.naam}” staan formules, bijvoorbeeld in cel {blad.cellen.join(', ')}. Een formule
            kan een andere uitkomst geven dan u ziet. Kopieer de lijst in Excel, plak haar als waarden in een
            nieuw bestand en kies dat bestand.
          </Melding>
        ) : null}
        {blad?.soort === 'onbruikbaar' ? (
          <Melding soort="fout">
            Blad “{blad.naam}” kan niet worden gelezen. {WEIGERING_TEKST[blad.waarom]}
          </Melding>
        ) : null}
      </div>
      <div className="import__knoppen">
        <Button onClick={onTerug}>Een andere lijst kiezen</Button>
      </div>
    </>
  );
}
