import { useEffect, useRef, useState } from 'react';
import { DatumVeld } from '../../components/veld/datum-veld.tsx';
import type { Keuze } from '../../components/veld/keuze-opties.tsx';
import { KeuzeVeld } from '../../components/veld/veld.tsx';
import type { Aanbod, OverzichtKeuze } from './keuze.ts';
import { RAPPORTEN } from './rapporten.ts';

type Props = {
  readonly keuze: OverzichtKeuze;
  readonly aanbod: Aanbod;
  readonly vandaag: string;
  readonly onKies: (keuze: OverzichtKeuze) => void;
  /** Another kind of overview, with its own choices. */
  readonly onAnder: (rapport: string) => void;
};

const VARIANTEN: readonly Keuze[] = [
  { waarde: 'intern', label: 'Intern: alle gegevens' },
  { waarde: 'extern', label: 'Extern: voor bewoners' },
];

/** Teams under the name of their gebied. */
function teamKeuzes({ gebieden, teams }: Aanbod): Keuze[] {
  const namen = new Map(gebieden.map((gebied) => [gebied.id, gebied.naam]));
  return teams.map((team) => ({
    waarde: team.id,
    label: team.naam,
    groep: team.gebiedId === null ? 'Stadsbreed' : `Gebied ${namen.get(team.gebiedId) ?? ''}`,
  }));
}

/** Long enough to type on, short enough to feel direct. */
const TYPRUST_MS = 400;

/**
 * The typed peildatum. Typing passes through values that are no date, or quite
 * another one ('01-03-20' on the way to 2021): the choice follows when the typing rests.
 */
function useGetypteDatum(gekozen: string, onKies: (datum: string) => void) {
  const [datum, zetDatum] = useState<string | null | undefined>(gekozen);
  const klok = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => zetDatum(gekozen), [gekozen]);
  useEffect(() => () => clearTimeout(klok.current), []);
  const typ = (nieuw: string | null | undefined) => {
    zetDatum(nieuw);
    clearTimeout(klok.current);
    if (nieuw && nieuw !== gekozen) klok.current = setTimeout(() => onKies(nieuw), TYPRUST_MS);
  };
  return { datum, typ };
}

/** Which overview, of what, on which date; the preview follows at once. */
export function KeuzeFormulier({ keuze, aanbod, vandaag, onKies, onAnder }: Props) {
  const { datum, typ } = useGetypteDatum(keuze.peildatum, (peildatum) => onKies({ ...keuze, peildatum }));
  return (
    <div className="overzichten__keuze">
      <KeuzeVeld
        label="Overzicht"
        waarde={keuze.rapport}
        keuzes={RAPPORTEN}
        onWijzig={(waarde) => {
          if (waarde === 'teamoverzicht' || waarde === 'gebiedsoverzicht')
            onKies({ ...keuze, rapport: waarde });
          else onAnder(waarde);
        }}
      />
      {keuze.rapport === 'gebiedsoverzicht' ? (
        <KeuzeVeld
          label="Gebied"
          waarde={keuze.gebied}
          keuzes={aanbod.gebieden.map(({ id, naam }) => ({ waarde: id, label: naam }))}
          onWijzig={(gebied) => onKies({ ...keuze, gebied })}
        />
      ) : (
        <>
          <KeuzeVeld
            label="Team"
            waarde={keuze.team}
            keuzes={teamKeuzes(aanbod)}
            onWijzig={(team) => onKies({ ...keuze, team })}
          />
          <KeuzeVeld
            label="Variant"
            waarde={keuze.variant}
            keuzes={VARIANTEN}
            onWijzig={(waarde) => onKies({ ...keuze, variant: waarde === 'extern' ? 'extern' : 'intern' })}
          />
        </>
      )}
      <DatumVeld label="Peildatum" waarde={datum} vandaag={vandaag} onWijzig={typ} />
    </div>
  );
}
