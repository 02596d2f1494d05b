import { Checkbox, Field, Input, Select, Textarea } from '@fluentui/react-components';
import { type FocusEvent, type ReactNode, useEffect, useState } from 'react';
import { numberText, readUren, urenText } from '../../../shared/domain/tekst/number.ts';
import { afterPress, isPressed } from '../../lib/press.ts';
import { type Choice, ChoiceOptions } from './choice-options.tsx';

export type FieldBase = {
  readonly label: string;
  /** Message of the core or of the form; stands under the field and is read out. */
  readonly melding?: string | undefined;
  readonly hint?: string;
  readonly verplicht?: boolean;
  readonly uit?: boolean;
};

/** Label, field and its message together. */
export function FormField({
  label,
  melding,
  hint,
  verplicht = false,
  children,
}: FieldBase & { readonly children: ReactNode }) {
  const heeftMessage = melding !== undefined && melding !== '';
  return (
    <Field
      className="veld"
      label={label}
      required={verplicht}
      // The message says what the hint said, or more.
      {...(hint === undefined || heeftMessage ? {} : { hint })}
      {...(heeftMessage ? { validationMessage: melding, validationState: 'error' } : {})}
    >
      {children}
    </Field>
  );
}

type TextFieldProps = FieldBase & {
  readonly waarde: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly geheim?: boolean;
  readonly regels?: number;
  readonly maxLengte?: number;
  readonly plaatshouder?: string;
  readonly eerste?: boolean;
  /** Says what to fill in when the field is empty; shown after an attempt to submit (`showErrors`). */
  readonly leegMelding?: string;
  readonly toonFouten?: boolean;
};

export function TextField({
  waarde,
  onChange,
  onBlur,
  geheim,
  regels,
  maxLengte,
  plaatshouder,
  eerste,
  leegMelding,
  toonFouten = false,
  ...base
}: TextFieldProps) {
  const empty = toonFouten && waarde.trim() === '' ? leegMelding : undefined;
  const gedeeld = {
    value: waarde,
    disabled: base.uit ?? false,
    ...(maxLengte === undefined ? {} : { maxLength: maxLengte }),
    ...(plaatshouder === undefined ? {} : { placeholder: plaatshouder }),
    ...(eerste ? { 'data-eerste': true } : {}),
    ...(onBlur === undefined ? {} : { onBlur }),
  };
  return (
    <FormField {...base} melding={base.melding ?? empty}>
      {regels === undefined ? (
        <Input
          {...gedeeld}
          type={geheim ? 'password' : 'text'}
          onChange={(_, data) => onChange(data.value)}
        />
      ) : (
        <Textarea {...gedeeld} rows={regels} resize="vertical" onChange={(_, data) => onChange(data.value)} />
      )}
    </FormField>
  );
}

type Parsed<T> =
  | { readonly soort: 'ok'; readonly waarde: T }
  | { readonly soort: 'fout'; readonly melding: string };

export type LeesFieldProps<T> = FieldBase & {
  /** `undefined`: nothing valid filled in (yet). */
  readonly waarde: T | undefined;
  readonly onChange: (value: T | undefined) => void;
  /** Shows the message of an empty or wrong field before the user has left it (after a submit). */
  readonly toonFouten?: boolean | undefined;
  readonly eerste?: boolean;
};

/**
 * Text that stands for a value: keeps what is typed, gives the value on every
 * keystroke, and shows a Dutch message once the user has left the field.
 */
export function useParsedText<T>(
  { waarde, onChange, toonFouten = false }: Pick<LeesFieldProps<T>, 'waarde' | 'onChange' | 'toonFouten'>,
  read: (text: string) => Parsed<T>,
  show: (value: T) => string,
) {
  const [tekst, setText] = useState(waarde === undefined ? '' : show(waarde));
  const [verlaten, setVerlaten] = useState(false);
  const parsed = read(tekst);
  const staatEr = parsed.soort === 'ok' ? parsed.waarde : undefined;
  const vanBuiten = waarde !== undefined && waarde !== staatEr;
  useEffect(() => {
    if (vanBuiten) setText(show(waarde));
  });
  const typ = (nieuw: string) => {
    setText(nieuw);
    const result = read(nieuw);
    onChange(result.soort === 'ok' ? result.waarde : undefined);
  };
  const verlaat = ({ relatedTarget }: FocusEvent) => {
    const leave = () => setVerlaten(tekst !== '');
    // A message that appears while a button is pressed would push the button away from under the mouse.
    if (relatedTarget instanceof HTMLButtonElement && isPressed()) afterPress(leave);
    else leave();
    if (parsed.soort === 'ok') setText(show(parsed.waarde));
  };
  const melding = parsed.soort === 'fout' && (verlaten || toonFouten) ? parsed.melding : undefined;
  return { tekst, typ, verlaat, melding };
}

type NumericFieldProps = LeesFieldProps<number> & {
  readonly read: (text: string) => Parsed<number>;
  readonly show: (value: number) => string;
  readonly eenheid?: string | undefined;
};

function NumericField(props: NumericFieldProps) {
  const { waarde, onChange, toonFouten, read, show, eenheid, eerste, ...base } = props;
  const field = useParsedText({ waarde, onChange, toonFouten }, read, show);
  return (
    <FormField {...base} melding={base.melding ?? field.melding}>
      <Input
        value={field.tekst}
        inputMode="decimal"
        disabled={base.uit ?? false}
        {...(eenheid === undefined ? {} : { contentAfter: eenheid })}
        {...(eerste ? { 'data-eerste': true } : {})}
        onChange={(_, data) => field.typ(data.value)}
        onBlur={field.verlaat}
      />
    </FormField>
  );
}

type UrenFieldProps = LeesFieldProps<number> & { readonly max?: number; readonly vanafEen?: boolean };

/** Hours per week as people write them ('36', '14,4', '7:30'); the value is whole minutes. */
export function UrenField({ max = 40, vanafEen = false, ...field }: UrenFieldProps) {
  const read = (text: string): Parsed<number> => {
    const uren = readUren(text, { max });
    if (uren.soort === 'fout') return uren;
    if (vanafEen && uren.minuten === 0) return { soort: 'fout', melding: 'Vul meer dan 0 uur in.' };
    return { soort: 'ok', waarde: uren.minuten };
  };
  return <NumericField {...field} eenheid="uur" read={read} show={urenText} />;
}

type NumberFieldProps = LeesFieldProps<number> & {
  readonly min: number;
  readonly max: number;
  /** Decimals that may be typed. */
  readonly decimalen?: number;
  readonly eenheid?: string | undefined;
};

const NUMBER = /^[-−]?\d+(?:[.,]\d+)?$/u;

/** At most `decimalen` digits after the comma, without trailing zeros. */
export function kortNumber(number: number, decimalen: number): string {
  const text = numberText(number, decimalen);
  return text.includes(',') ? text.replace(/,?0+$/u, '') : text;
}

/** A number with a decimal comma between two bounds. */
export function NumberField({ min, max, decimalen = 0, ...field }: NumberFieldProps) {
  const explanation = `Vul een ${decimalen === 0 ? 'heel ' : ''}getal in van ${kortNumber(min, decimalen)} t/m ${kortNumber(max, decimalen)}.`;
  const fault = (melding: string) => ({ soort: 'fout', melding }) as const;
  const read = (text: string): Parsed<number> => {
    const schoon = text.trim();
    if (schoon === '') return fault(explanation);
    if (!NUMBER.test(schoon)) return fault(`“${schoon}” is geen getal. ${explanation}`);
    const number = Number(schoon.replace('−', '-').replace(',', '.'));
    const teFijn = Math.abs(number * 10 ** decimalen - Math.round(number * 10 ** decimalen)) > 1e-6;
    if (teFijn && decimalen > 0)
      return fault(`Gebruik hoogstens ${String(decimalen)} cijfers achter de komma.`);
    return teFijn || number < min || number > max ? fault(explanation) : { soort: 'ok', waarde: number };
  };
  const show = (number: number) => kortNumber(number, decimalen).replaceAll('.', '');
  return <NumericField {...field} {...{ read, show }} />;
}

type ChoiceFieldProps<T extends string> = FieldBase & {
  /** '' = nothing chosen. */
  readonly waarde: T;
  readonly keuzes: readonly Choice<T>[];
  readonly onChange: (value: T) => void;
  /** Label of the empty choice ('Kies een team'); absent: there is none. */
  readonly leeg?: '' extends T ? string : never;
  /** Message when a choice that must be made was not; absent: what `leeg` says of a required one. */
  readonly leegMelding?: string;
  readonly eerste?: boolean;
  readonly toonFouten?: boolean;
};

/** A list to choose one from (native select: every key and screen reader knows it). */
export function ChoiceField<T extends string>(props: ChoiceFieldProps<T>) {
  const { waarde, keuzes, onChange, leeg, leegMelding, eerste, toonFouten = false, ...base } = props;
  const isChoice = (value: string): value is T =>
    (value === '' && leeg !== undefined) || keuzes.some((choice) => choice.waarde === value);
  const needed = leegMelding ?? (base.verplicht && leeg !== undefined ? `${leeg}.` : undefined);
  const empty = toonFouten && waarde === '' ? needed : undefined;
  return (
    <FormField {...base} melding={base.melding ?? empty}>
      <Select
        value={waarde}
        disabled={base.uit ?? false}
        {...(eerste ? { 'data-eerste': true } : {})}
        onChange={(_, { value }) => (isChoice(value) ? onChange(value) : undefined)}
      >
        {leeg === undefined ? null : <option value="">{leeg}</option>}
        <ChoiceOptions keuzes={keuzes} />
      </Select>
    </FormField>
  );
}

type CheckFieldProps = Pick<FieldBase, 'label' | 'uit'> & {
  readonly waarde: boolean;
  readonly onChange: (value: boolean) => void;
};

export function CheckField({ label, waarde, onChange, uit = false }: CheckFieldProps) {
  return (
    <Checkbox
      label={label}
      checked={waarde}
      disabled={uit}
      onChange={(_, data) => onChange(data.checked === true)}
    />
  );
}
