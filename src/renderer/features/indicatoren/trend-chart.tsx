import type { Eenheid, Waarde } from '../../../shared/domain/indicator/indicatoren.ts';
import { getalText, NIET_GEMETEN_TEXT } from '../../../shared/domain/indicator/tekst.ts';

type Punt = { readonly naam: string; readonly waarde: Waarde | undefined };

type Props = {
  readonly punten: readonly Punt[];
  readonly eenheid: Eenheid;
  /** A level to compare with; null = there is none. */
  readonly doel: number | null;
  readonly omschrijving: string;
};

const [BREED, HOOG, VOET, KOP] = [640, 200, 34, 22] as const;

/** Bars per period with the target as a line; a gap where nothing was measured. The table beside it says the same. */
export function TrendChart({ punten, eenheid, doel, omschrijving }: Props) {
  const getallen = punten.flatMap(({ waarde }) => (waarde?.soort === 'gemeten' ? [waarde.waarde] : []));
  const top = Math.max(...getallen, doel ?? 0, 0) || 1;
  const hoogte = (waarde: number) => (Math.max(0, waarde) / top) * (HOOG - VOET - KOP);
  const stap = BREED / Math.max(1, punten.length);
  const grond = HOOG - VOET;
  return (
    <svg
      className="trend"
      viewBox={`0 0 ${String(BREED)} ${String(HOOG)}`}
      role="img"
      aria-label={omschrijving}
    >
      <line className="trend__as" x1={0} x2={BREED} y1={grond} y2={grond} />
      {punten.map(({ naam, waarde }, i) => {
        const midden = stap * (i + 0.5);
        const gemeten = waarde?.soort === 'gemeten' ? waarde.waarde : null;
        const breed = Math.min(70, stap * 0.6);
        return (
          <g key={naam}>
            {gemeten === null ? null : (
              <rect
                className={i === punten.length - 1 ? 'trend__nu' : 'trend__staaf'}
                x={midden - breed / 2}
                y={grond - hoogte(gemeten)}
                width={breed}
                height={hoogte(gemeten)}
              />
            )}
            <text className="trend__getal" x={midden} y={grond - hoogte(gemeten ?? 0) - 6}>
              {gemeten === null ? NIET_GEMETEN_TEXT.toLowerCase() : getalText(gemeten, eenheid)}
            </text>
            <text className="trend__naam" x={midden} y={HOOG - 12}>
              {naam}
            </text>
          </g>
        );
      })}
      {doel === null ? null : (
        <>
          <line
            className="trend__doel"
            x1={0}
            x2={BREED}
            y1={grond - hoogte(doel)}
            y2={grond - hoogte(doel)}
          />
          <text className="trend__doelnaam" x={2} y={grond - hoogte(doel) - 5}>
            streefwaarde
          </text>
        </>
      )}
    </svg>
  );
}
