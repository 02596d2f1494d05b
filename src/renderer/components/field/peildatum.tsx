import '../table/list-bar.css';
import { useEffect, useRef, useState } from 'react';
import { DatumField } from './datum-field.tsx';

/** Long enough to type on, short enough to feel direct. */
const TYPRUST_MS = 400;

type PeildatumProps = {
  readonly gekozen: string;
  readonly onSelect: (datum: string) => void;
};

/**
 * The peildatum of a screen. Typing passes through values that are no date, or quite
 * another one ('01-03-20' on the way to 2021): the choice follows when the typing rests.
 */
export function Peildatum({ gekozen, onSelect }: PeildatumProps) {
  const [datum, setDatum] = useState<string | null | undefined>(gekozen);
  const clock = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => setDatum(gekozen), [gekozen]);
  useEffect(() => () => clearTimeout(clock.current), []);
  const type = (nieuw: string | null | undefined) => {
    setDatum(nieuw);
    clearTimeout(clock.current);
    if (nieuw && nieuw !== gekozen) clock.current = setTimeout(() => onSelect(nieuw), TYPRUST_MS);
  };
  return (
    <div className="peildatum">
      <DatumField label="Peildatum" waarde={datum} onChange={type} />
    </div>
  );
}
