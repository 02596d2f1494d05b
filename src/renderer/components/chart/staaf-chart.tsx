import type { Chart, ChartOptions, Plugin } from 'chart.js';
import { useMemo } from 'react';
import { Bar } from 'react-chartjs-2';
import { CHART_INKT, CHART_LETTER, CHART_LIJN, DRUKRESOLUTIE, registreerGrafieken } from './base.ts';
import { arcering } from './patronen.ts';

registreerGrafieken();

export type StaafSeries = {
  readonly label: string;
  readonly vulling: 'vlak' | 'arcering';
  /** `null` is not measured: no bar, and the words of `noValue` on its place. */
  readonly waarden: readonly (number | null)[];
};

type Props = {
  /** What a reader who cannot see the chart needs to know. */
  readonly omschrijving: string;
  readonly categorieen: readonly string[];
  readonly reeksen: readonly StaafSeries[];
  readonly asTitel: string;
  readonly showValue: (value: number) => string;
  readonly geenWaarde: string;
  /** CSS pixels; fixed, because paper does not stretch. */
  readonly breedte: number;
  readonly hoogte: number;
};

const VLAK = '#d5dbe2';
const INKT = '#24476b';

/** Writes the value above each bar, so that the chart reads without guessing. */
function waardelabels(show: (value: number) => string, no: string): Plugin<'bar'> {
  return {
    id: 'waardelabels',
    afterDatasetsDraw(chart: Chart<'bar'>) {
      const { ctx } = chart;
      ctx.save();
      ctx.fillStyle = CHART_INKT;
      ctx.textAlign = 'center';
      ctx.textBaseline = 'bottom';
      chart.data.datasets.forEach((series, i) => {
        chart.getDatasetMeta(i).data.forEach((staaf, j) => {
          const value = series.data[j];
          const gemeten = typeof value === 'number';
          ctx.font = `${gemeten ? '' : 'italic '}11px ${CHART_LETTER}`;
          const y = gemeten ? staaf.y : chart.chartArea.bottom;
          ctx.fillText(gemeten ? show(value) : no, staaf.x, y - 3);
        });
      });
      ctx.restore();
    },
  };
}

function options(asTitle: string, show: (value: number) => string): ChartOptions<'bar'> {
  const font = { family: CHART_LETTER, size: 11 };
  return {
    responsive: false,
    animation: false,
    events: [],
    devicePixelRatio: DRUKRESOLUTIE,
    layout: { padding: { top: 4 } },
    scales: {
      x: { grid: { display: false }, ticks: { color: CHART_INKT, font: { ...font, size: 12 } } },
      y: {
        beginAtZero: true,
        grace: '12%',
        grid: { color: CHART_LIJN },
        ticks: { color: CHART_INKT, font, maxTicksLimit: 6, callback: (value) => show(Number(value)) },
        title: { display: true, text: asTitle, color: CHART_INKT, font },
      },
    },
    plugins: {
      legend: {
        position: 'top',
        align: 'start',
        labels: { color: CHART_INKT, font, boxWidth: 22, boxHeight: 11 },
      },
    },
  };
}

/** Bars per category, at print resolution and without animation: drawn as soon as it is mounted. */
export function StaafChart(props: Props) {
  const { omschrijving, categorieen, reeksen, asTitel, showValue, geenWaarde, breedte, hoogte } = props;
  const data = useMemo(
    () => ({
      labels: [...categorieen],
      datasets: reeksen.map((series) => ({
        label: series.label,
        data: [...series.waarden],
        backgroundColor: series.vulling === 'vlak' ? VLAK : arcering(INKT, '#ffffff', DRUKRESOLUTIE),
        borderColor: INKT,
        borderWidth: 1,
        maxBarThickness: 56,
      })),
    }),
    [categorieen, reeksen],
  );
  const plugins = useMemo(() => [waardelabels(showValue, geenWaarde)], [showValue, geenWaarde]);
  const instellingen = useMemo(() => options(asTitel, showValue), [asTitel, showValue]);
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
