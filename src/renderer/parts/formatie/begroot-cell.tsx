import type { FormatieMaat } from '../../../shared/domain/planning/maten.ts';
import { EntryCell, type EntryResult } from '../../components/field/entry-cell.tsx';
import { readBegroot, showBegroot } from './formatie-maat.ts';

type Props = {
  /** Whose formatie: read out with the field. */
  readonly label: string;
  /** Minutes per week; null = nothing is decided. */
  readonly waarde: number | null;
  readonly maat: FormatieMaat;
  readonly voltijdMinuten: number;
  /** What an empty field stands for. */
  readonly leeg: string;
  /** Writes; gives a message when it was refused. */
  readonly onSet: (minuten: number | null) => Promise<string | null>;
};

/** A cell of the formatie. */
export function BegrootCell({ label, waarde, maat, voltijdMinuten, leeg, onSet }: Props) {
  const save = async (text: string): Promise<EntryResult> => {
    const parsed = readBegroot(text, maat, voltijdMinuten);
    if (parsed.soort === 'fout') return { melding: parsed.melding };
    const refusal = parsed.minuten === waarde ? null : await onSet(parsed.minuten);
    return refusal === null
      ? { shown: showBegroot(parsed.minuten, maat, voltijdMinuten) }
      : { melding: refusal };
  };
  return (
    <EntryCell
      shown={showBegroot(waarde, maat, voltijdMinuten)}
      placeholder={leeg}
      inputMode="decimal"
      column="begroot"
      onSave={save}
      {...{ label }}
    />
  );
}
