import '../tabel/lijst-balk.css';
import { useEffect, useRef, useState } from 'react';
import { DatumVeld } from './datum-veld.tsx';

/** Long enough to type on, short enough to feel direct. */
const TYPRUST_MS = 400;

type PeildatumProps = {
  readonly gekozen: string;
  readonly vandaag: string;
  readonly onKies: (datum: string) => void;
};

/**
 * The peildatum of a screen. Typing passes through values that are no date, or quite
 * another one ('01-03-20' on the way to 2021): the choice follows when the typing rests.
 */
export function Peildatum({ gekozen, vandaag, onKies }: PeildatumProps) {
  const [datum, zetDatum] = useState<string | null | undefined>(gekozen);
  const klok = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => zetDatum(gekozen), [gekozen]);
  useEffect(() => () => clearTimeout(klok.current), []);
  const typ = (nieuw: string | null | undefined) => {
    zetDatum(nieuw);
    clearTimeout(klok.current);
    if (nieuw && nieuw !== gekozen) klok.current = setTimeout(() => onKies(nieuw), TYPRUST_MS);
  };
  return (
    <div className="peildatum">
      <DatumVeld label="Peildatum" waarde={datum} vandaag={vandaag} onWijzig={typ} />
    </div>
  );
}
