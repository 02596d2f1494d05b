import '../table/list-bar.css';
import { useId } from 'react';
import { type Choice, ChoiceOptions } from './choice-options.tsx';

type PickerProps<T extends string> = {
  readonly naam: string;
  readonly waarde: T;
  /** The first one is the ordinary one. */
  readonly keuzes: readonly Choice<T>[];
  readonly onSelect: (value: T) => void;
  readonly tip?: string;
};

/** A compact choice with its name inside: "Organisatie: alle". */
export function Picker<T extends string>({ naam, waarde, keuzes, onSelect, tip }: PickerProps<T>) {
  const id = useId();
  const gewoon = keuzes[0]?.waarde === waarde;
  return (
    <span
      className={gewoon ? 'lijstbalk__kiezer' : 'lijstbalk__kiezer lijstbalk__kiezer--actief'}
      title={tip}
    >
      <label htmlFor={id}>{naam}:</label>
      <select
        id={id}
        value={waarde}
        onChange={({ target }) => {
          const choice = keuzes.find(({ waarde: mogelijk }) => mogelijk === target.value);
          if (choice !== undefined) onSelect(choice.waarde);
        }}
      >
        <ChoiceOptions keuzes={keuzes} />
      </select>
    </span>
  );
}
