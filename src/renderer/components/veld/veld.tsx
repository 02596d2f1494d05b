import { Checkbox, Field, Input, Select, Textarea } from '@fluentui/react-components';
import { type FocusEvent, type ReactNode, useEffect, useState } from 'react';
import { getalTekst, leesUren, urenTekst } from '../../../shared/domain/tekst/getal.ts';
import { type Keuze, KeuzeOpties } from './keuze-opties.tsx';

export type VeldBasis = {
  readonly label: string;
  /** Message of the core or of the form; stands under the field and is read out. */
  readonly melding?: string | undefined;
  readonly hint?: string;
  readonly verplicht?: boolean;
  readonly uit?: boolean;
};

/** Label, field and its message together. */
export function Veld({
  label,
  melding,
  hint,
  verplicht = false,
  children,
}: VeldBasis & { readonly children: ReactNode }) {
  const heeftMelding = melding !== undefined && melding !== '';
  return (
    <Field
      className="veld"
      label={label}
      required={verplicht}
      // The message says what the hint said, or more.
      {...(hint === undefined || heeftMelding ? {} : { hint })}
      {...(heeftMelding ? { validationMessage: melding, validationState: 'error' } : {})}
    >
      {children}
    </Field>
  );
}

type TekstVeldProps = VeldBasis & {
  readonly waarde: string;
  readonly onWijzig: (waarde: string) => void;
  readonly geheim?: boolean;
  readonly regels?: number;
  readonly maxLengte?: number;
  readonly plaatshouder?: string;
  readonly eerste?: boolean;
  /** Says what to fill in when the field is empty; shown after an attempt to submit (`toonFouten`). */
  readonly leegMelding?: string;
  readonly toonFouten?: boolean;
};

export function TekstVeld({
  waarde,
  onWijzig,
  geheim,
  regels,
  maxLengte,
  plaatshouder,
  eerste,
  leegMelding,
  toonFouten = false,
  ...basis
}: TekstVeldProps) {
  const leeg = toonFouten && waarde.trim() === '' ? leegMelding : undefined;
  const gedeeld = {
    value: waarde,
    disabled: basis.uit ?? false,
    ...(maxLengte === undefined ? {} : { maxLength: maxLengte }),
    ...(plaatshouder === undefined ? {} : { placeholder: plaatshouder }),
    ...(eerste ? { 'data-eerste': true } : {}),
  };
  return (
    <Veld {...basis} melding={basis.melding ?? leeg}>
      {regels === undefined ? (
        <Input
          {...gedeeld}
          type={geheim ? 'password' : 'text'}
          onChange={(_, data) => onWijzig(data.value)}
        />
      ) : (
        <Textarea {...gedeeld} rows={regels} resize="vertical" onChange={(_, data) => onWijzig(data.value)} />
      )}
    </Veld>
  );
}

type Gelezen<T> =
  | { readonly soort: 'ok'; readonly waarde: T }
  | { readonly soort: 'fout'; readonly melding: string };

export type LeesVeldProps<T> = VeldBasis & {
  /** `undefined`: nothing valid filled in (yet). */
  readonly waarde: T | undefined;
  readonly onWijzig: (waarde: T | undefined) => void;
  /** Shows the message of an empty or wrong field before the user has left it (after a submit). */
  readonly toonFouten?: boolean;
};

/**
 * Text that stands for a value: keeps what is typed, gives the value on every
 * keystroke, and shows a Dutch message once the user has left the field.
 */
export function useGelezenTekst<T>(
  { waarde, onWijzig, toonFouten = false }: Pick<LeesVeldProps<T>, 'waarde' | 'onWijzig' | 'toonFouten'>,
  lees: (tekst: string) => Gelezen<T>,
  toon: (waarde: T) => string,
) {
  const [tekst, zetTekst] = useState(waarde === undefined ? '' : toon(waarde));
  const [verlaten, zetVerlaten] = useState(false);
  const gelezen = lees(tekst);
  const staatEr = gelezen.soort === 'ok' ? gelezen.waarde : undefined;
  const vanBuiten = waarde !== undefined && waarde !== staatEr;
  useEffect(() => {
    if (vanBuiten) zetTekst(toon(waarde));
  });
  const typ = (nieuw: string) => {
    zetTekst(nieuw);
    const uitslag = lees(nieuw);
    onWijzig(uitslag.soort === 'ok' ? uitslag.waarde : undefined);
  };
  const verlaat = ({ relatedTarget }: FocusEvent) => {
    // A message that appears while a button is pressed would push the button away from under the mouse.
    if (!(relatedTarget instanceof HTMLButtonElement)) zetVerlaten(tekst !== '');
    if (gelezen.soort === 'ok') zetTekst(toon(gelezen.waarde));
  };
  const melding = gelezen.soort === 'fout' && (verlaten || toonFouten) ? gelezen.melding : undefined;
  return { tekst, typ, verlaat, melding };
}

type UrenVeldProps = LeesVeldProps<number> & {
  readonly max?: number;
  readonly vanafEen?: boolean;
  readonly eerste?: boolean;
};

/** Hours per week as people write them ('36', '14,4', '7:30'); the value is whole minutes. */
export function UrenVeld({
  waarde,
  onWijzig,
  toonFouten,
  max = 40,
  vanafEen = false,
  eerste,
  ...basis
}: UrenVeldProps) {
  const lees = (tekst: string): Gelezen<number> => {
    const uren = leesUren(tekst, { max });
    if (uren.soort === 'fout') return uren;
    if (vanafEen && uren.minuten === 0) return { soort: 'fout', melding: 'Vul meer dan 0 uur in.' };
    return { soort: 'ok', waarde: uren.minuten };
  };
  const veld = useGelezenTekst(
    { waarde, onWijzig, ...(toonFouten === undefined ? {} : { toonFouten }) },
    lees,
    urenTekst,
  );
  return (
    <Veld {...basis} melding={basis.melding ?? veld.melding}>
      <Input
        value={veld.tekst}
        inputMode="decimal"
        disabled={basis.uit ?? false}
        contentAfter="uur"
        {...(eerste ? { 'data-eerste': true } : {})}
        onChange={(_, data) => veld.typ(data.value)}
        onBlur={veld.verlaat}
      />
    </Veld>
  );
}

type GetalVeldProps = LeesVeldProps<number> & {
  readonly min: number;
  readonly max: number;
  /** Decimals that may be typed. */
  readonly decimalen?: number;
  readonly eenheid?: string;
  readonly eerste?: boolean;
};

const GETAL = /^[-−]?\d+(?:[.,]\d+)?$/u;

/** At most `decimalen` digits after the comma, without trailing zeros. */
export function kortGetal(getal: number, decimalen: number): string {
  const tekst = getalTekst(getal, decimalen);
  return tekst.includes(',') ? tekst.replace(/,?0+$/u, '') : tekst;
}

/** A number with a decimal comma between two bounds. */
export function GetalVeld({
  waarde,
  onWijzig,
  toonFouten,
  min,
  max,
  decimalen = 0,
  eenheid,
  eerste,
  ...basis
}: GetalVeldProps) {
  const uitleg = `Vul een ${decimalen === 0 ? 'heel ' : ''}getal in van ${kortGetal(min, decimalen)} t/m ${kortGetal(max, decimalen)}.`;
  const lees = (tekst: string): Gelezen<number> => {
    const schoon = tekst.trim();
    if (!GETAL.test(schoon))
      return { soort: 'fout', melding: schoon === '' ? uitleg : `“${schoon}” is geen getal. ${uitleg}` };
    const getal = Number(schoon.replace('−', '-').replace(',', '.'));
    const teFijn = Math.abs(getal * 10 ** decimalen - Math.round(getal * 10 ** decimalen)) > 1e-6;
    if (teFijn)
      return {
        soort: 'fout',
        melding: decimalen === 0 ? uitleg : `Gebruik hoogstens ${String(decimalen)} cijfers achter de komma.`,
      };
    return getal < min || getal > max ? { soort: 'fout', melding: uitleg } : { soort: 'ok', waarde: getal };
  };
  const toon = (getal: number) => kortGetal(getal, decimalen).replaceAll('.', '');
  const veld = useGelezenTekst(
    { waarde, onWijzig, ...(toonFouten === undefined ? {} : { toonFouten }) },
    lees,
    toon,
  );
  return (
    <Veld {...basis} melding={basis.melding ?? veld.melding}>
      <Input
        value={veld.tekst}
        inputMode="decimal"
        disabled={basis.uit ?? false}
        {...(eenheid === undefined ? {} : { contentAfter: eenheid })}
        {...(eerste ? { 'data-eerste': true } : {})}
        onChange={(_, data) => veld.typ(data.value)}
        onBlur={veld.verlaat}
      />
    </Veld>
  );
}

type KeuzeVeldProps = VeldBasis & {
  /** '' = nothing chosen. */
  readonly waarde: string;
  readonly keuzes: readonly Keuze[];
  readonly onWijzig: (waarde: string) => void;
  /** Label of the empty choice; absent: there is none. */
  readonly leeg?: string;
  readonly eerste?: boolean;
};

/** A list to choose one from (native select: every key and screen reader knows it). */
export function KeuzeVeld({ waarde, keuzes, onWijzig, leeg, eerste, ...basis }: KeuzeVeldProps) {
  return (
    <Veld {...basis}>
      <Select
        value={waarde}
        disabled={basis.uit ?? false}
        {...(eerste ? { 'data-eerste': true } : {})}
        onChange={(_, data) => onWijzig(data.value)}
      >
        {leeg === undefined ? null : <option value="">{leeg}</option>}
        <KeuzeOpties keuzes={keuzes} />
      </Select>
    </Veld>
  );
}

type VinkVeldProps = Pick<VeldBasis, 'label' | 'uit'> & {
  readonly waarde: boolean;
  readonly onWijzig: (waarde: boolean) => void;
};

export function VinkVeld({ label, waarde, onWijzig, uit = false }: VinkVeldProps) {
  return (
    <Checkbox
      label={label}
      checked={waarde}
      disabled={uit}
      onChange={(_, data) => onWijzig(data.checked === true)}
    />
  );
}
