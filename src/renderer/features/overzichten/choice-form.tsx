import { useEffect, useRef, useState } from 'react';
import type { Choice } from '../../components/field/choice-options.tsx';
import { DatumField } from '../../components/field/datum-field.tsx';
import { ChoiceField } from '../../components/field/field.tsx';
import type { Aanbod, OverzichtChoice } from './choice.ts';
import { RAPPORTEN } from './rapporten.ts';

type Props = {
  readonly keuze: OverzichtChoice;
  readonly aanbod: Aanbod;
  readonly vandaag: string;
  readonly onSelect: (choice: OverzichtChoice) => void;
  /** Another kind of overview, with its own choices. */
  readonly onOther: (rapport: string) => void;
};

const VARIANTEN: readonly Choice[] = [
  { waarde: 'intern', label: 'Intern: alle gegevens' },
  { waarde: 'extern', label: 'Extern: voor bewoners' },
];

/** Teams under the name of their gebied. */
function teamChoices({ gebieden, teams }: Aanbod): Choice[] {
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
function useGetypteDatum(selected: string, onSelect: (datum: string) => void) {
  const [datum, setDatum] = useState<string | null | undefined>(selected);
  const clock = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => setDatum(selected), [selected]);
  useEffect(() => () => clearTimeout(clock.current), []);
  const typ = (nieuw: string | null | undefined) => {
    setDatum(nieuw);
    clearTimeout(clock.current);
    if (nieuw && nieuw !== selected) clock.current = setTimeout(() => onSelect(nieuw), TYPRUST_MS);
  };
  return { datum, typ };
}

/** Which overview, of what, on which date; the preview follows at once. */
export function ChoiceForm({ keuze, aanbod, vandaag, onSelect, onOther }: Props) {
  const { datum, typ } = useGetypteDatum(keuze.peildatum, (peildatum) => onSelect({ ...keuze, peildatum }));
  return (
    <div className="overzichten__keuze">
      <ChoiceField
        label="Overzicht"
        waarde={keuze.rapport}
        keuzes={RAPPORTEN}
        onChange={(value) => {
          if (value === 'teamoverzicht' || value === 'gebiedsoverzicht')
            onSelect({ ...keuze, rapport: value });
          else onOther(value);
        }}
      />
      {keuze.rapport === 'gebiedsoverzicht' ? (
        <ChoiceField
          label="Gebied"
          waarde={keuze.gebied}
          keuzes={aanbod.gebieden.map(({ id, naam }) => ({ waarde: id, label: naam }))}
          onChange={(gebied) => onSelect({ ...keuze, gebied })}
        />
      ) : (
        <>
          <ChoiceField
            label="Team"
            waarde={keuze.team}
            keuzes={teamChoices(aanbod)}
            onChange={(team) => onSelect({ ...keuze, team })}
          />
          <ChoiceField
            label="Variant"
            waarde={keuze.variant}
            keuzes={VARIANTEN}
            onChange={(value) => onSelect({ ...keuze, variant: value === 'extern' ? 'extern' : 'intern' })}
          />
        </>
      )}
      <DatumField label="Peildatum" waarde={datum} vandaag={vandaag} onChange={typ} />
    </div>
  );
}
