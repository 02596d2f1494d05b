import type { ChartOptions } from 'chart.js';
import { useMemo } from 'react';
import { Line } from 'react-chartjs-2';
import { CHART_INKT, CHART_LETTER, CHART_LIJN, DRUKRESOLUTIE, registreerGrafieken } from './base.ts';

registreerGrafieken();

export type LijnSeries = {
  readonly label: string;
  /** `null` leaves a gap: missing is not zero. */
  readonly waarden: readonly (number | null)[];
};

type Props = {
  readonly omschrijving: string;
  readonly punten: readonly string[];
  readonly reeksen: readonly LijnSeries[];
  readonly asTitel: string;
  readonly showValue: (value: number) => string;
  /** A level to compare with, for instance 1 = 100 %: a thick line, and always a tick of the axis. */
  readonly doel: number;
  readonly breedte: number;
  readonly hoogte: number;
};

/** Line, dash and mark all differ, so that the series are told apart in black and white. */
const STIJLEN = [
  { kleur: '#0f3d66', streep: [], punt: 'circle' },
  { kleur: '#8a3b00', streep: [7, 4], punt: 'rect' },
  { kleur: '#1d6b36', streep: [2, 3], punt: 'triangle' },
  { kleur: '#5b2a86', streep: [9, 3, 2, 3], punt: 'rectRot' },
  { kleur: '#444c55', streep: [4, 4], punt: 'crossRot' },
  { kleur: '#006a6a', streep: [1, 2], punt: 'star' },
] as const;

function options({ asTitel, showValue, doel }: Props): ChartOptions<'line'> {
  const font = { family: CHART_LETTER, size: 11 };
  return {
    responsive: false,
    animation: false,
    events: [],
    devicePixelRatio: DRUKRESOLUTIE,
    spanGaps: false,
    layout: { padding: { right: 10 } },
    scales: {
      x: { grid: { display: false }, ticks: { color: CHART_INKT, font, maxRotation: 0 } },
      y: {
        beginAtZero: true,
        grace: '5%',
        suggestedMax: doel,
        grid: { color: CHART_LIJN },
        ticks: {
          color: CHART_INKT,
          font,
          maxTicksLimit: 7,
          callback: (value) => showValue(Number(value)),
        },
        title: { display: true, text: asTitel, color: CHART_INKT, font },
      },
    },
    plugins: {
      legend: {
        position: 'top',
        align: 'start',
        labels: { color: CHART_INKT, font, usePointStyle: true, pointStyleWidth: 10, boxHeight: 7 },
      },
      annotation: {
        annotations: {
          doel: {
            type: 'line',
            yMin: doel,
            yMax: doel,
            borderColor: CHART_INKT,
            borderWidth: 2,
          },
        },
      },
    },
  };
}

/** Lines over time with one level to compare with, at print resolution and without animation. */
export function LijnChart(props: Props) {
  const { omschrijving, punten, reeksen, breedte, hoogte } = props;
  const data = useMemo(
    () => ({
      labels: [...punten],
      datasets: reeksen.map((series, i) => {
        const stijl = STIJLEN[i % STIJLEN.length] ?? STIJLEN[0];
        return {
          label: series.label,
          data: [...series.waarden],
          borderColor: stijl.kleur,
          backgroundColor: stijl.kleur,
          borderDash: [...stijl.streep],
          borderWidth: 1.8,
          pointStyle: stijl.punt,
          pointRadius: 4,
        };
      }),
    }),
    [punten, reeksen],
  );
  return (
    <Line
      role="img"
      aria-label={omschrijving}
      data={data}
      options={options(props)}
      width={breedte}
      height={hoogte}
    />
  );
}
