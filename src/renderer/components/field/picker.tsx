import '../table/list-bar.css';
import { useId } from 'react';
import { type Choice, ChoiceOptions } from './choice-options.tsx';

type PickerProps = {
  readonly naam: string;
  readonly waarde: string;
  /** The first one is the ordinary one. */
  readonly keuzes: readonly Choice[];
  readonly onSelect: (value: string) => void;
};

/** A compact choice with its name inside: "Organisatie: alle". */
export function Picker({ naam, waarde, keuzes, onSelect }: PickerProps) {
  const id = useId();
  const gewoon = keuzes[0]?.waarde === waarde;
  return (
    <span className={gewoon ? 'lijstbalk__kiezer' : 'lijstbalk__kiezer lijstbalk__kiezer--actief'}>
      <label htmlFor={id}>{naam}:</label>
      <select id={id} value={waarde} onChange={(choice) => onSelect(choice.target.value)}>
        <ChoiceOptions keuzes={keuzes} />
      </select>
    </span>
  );
}
