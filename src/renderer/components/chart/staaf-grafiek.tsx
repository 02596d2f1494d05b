import type { Chart, ChartOptions, Plugin } from 'chart.js';
import { useMemo } from 'react';
import { Bar } from 'react-chartjs-2';
import { DRUKRESOLUTIE, GRAFIEK_INKT, GRAFIEK_LETTER, GRAFIEK_LIJN, registreerGrafieken } from './basis.ts';
import { arcering } from './patronen.ts';

registreerGrafieken();

export type StaafReeks = {
  readonly label: string;
  readonly vulling: 'vlak' | 'arcering';
  /** `null` is not measured: no bar, and the words of `geenWaarde` on its place. */
  readonly waarden: readonly (number | null)[];
};

type Props = {
  /** What a reader who cannot see the chart needs to know. */
  readonly omschrijving: string;
  readonly categorieen: readonly string[];
  readonly reeksen: readonly StaafReeks[];
  readonly asTitel: string;
  readonly toonWaarde: (waarde: number) => string;
  readonly geenWaarde: string;
  /** CSS pixels; fixed, because paper does not stretch. */
  readonly breedte: number;
  readonly hoogte: number;
};

const VLAK = '#d5dbe2';
const INKT = '#24476b';

/** Writes the value above each bar, so that the chart reads without guessing. */
function waardelabels(toon: (waarde: number) => string, geen: string): Plugin<'bar'> {
  return {
    id: 'waardelabels',
    afterDatasetsDraw(grafiek: Chart<'bar'>) {
      const { ctx } = grafiek;
      ctx.save();
      ctx.fillStyle = GRAFIEK_INKT;
      ctx.textAlign = 'center';
      ctx.textBaseline = 'bottom';
      grafiek.data.datasets.forEach((reeks, i) => {
        grafiek.getDatasetMeta(i).data.forEach((staaf, j) => {
          const waarde = reeks.data[j];
          const gemeten = typeof waarde === 'number';
          ctx.font = `${gemeten ? '' : 'italic '}11px ${GRAFIEK_LETTER}`;
          const y = gemeten ? staaf.y : grafiek.chartArea.bottom;
          ctx.fillText(gemeten ? toon(waarde) : geen, staaf.x, y - 3);
        });
      });
      ctx.restore();
    },
  };
}

function opties(asTitel: string, toon: (waarde: number) => string): ChartOptions<'bar'> {
  const font = { family: GRAFIEK_LETTER, size: 11 };
  return {
    responsive: false,
    animation: false,
    events: [],
    devicePixelRatio: DRUKRESOLUTIE,
    layout: { padding: { top: 4 } },
    scales: {
      x: { grid: { display: false }, ticks: { color: GRAFIEK_INKT, font: { ...font, size: 12 } } },
      y: {
        beginAtZero: true,
        grace: '12%',
        grid: { color: GRAFIEK_LIJN },
        ticks: { color: GRAFIEK_INKT, font, maxTicksLimit: 6, callback: (waarde) => toon(Number(waarde)) },
        title: { display: true, text: asTitel, color: GRAFIEK_INKT, font },
      },
    },
    plugins: {
      legend: {
        position: 'top',
        align: 'start',
        labels: { color: GRAFIEK_INKT, font, boxWidth: 22, boxHeight: 11 },
      },
    },
  };
}

/** Bars per category, at print resolution and without animation: drawn as soon as it is mounted. */
export function StaafGrafiek(props: Props) {
  const { omschrijving, categorieen, reeksen, asTitel, toonWaarde, geenWaarde, breedte, hoogte } = props;
  const data = useMemo(
    () => ({
      labels: [...categorieen],
      datasets: reeksen.map((reeks) => ({
        label: reeks.label,
        data: [...reeks.waarden],
        backgroundColor: reeks.vulling === 'vlak' ? VLAK : arcering(INKT, '#ffffff', DRUKRESOLUTIE),
        borderColor: INKT,
        borderWidth: 1,
        maxBarThickness: 56,
      })),
    }),
    [categorieen, reeksen],
  );
  const plugins = useMemo(() => [waardelabels(toonWaarde, geenWaarde)], [toonWaarde, geenWaarde]);
  const instellingen = useMemo(() => opties(asTitel, toonWaarde), [asTitel, toonWaarde]);
  return (
    <Bar
      role="img"
      aria-label={omschrijving}
      data={data}
      options={instellingen}
      plugins={plugins}
      width={breedte}
      height={hoogte}
    />
  );
}
