import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from 'chart.js';
import annotationPlugin from 'chartjs-plugin-annotation';

/** Registers what our charts use and nothing more; calling it twice does no harm. */
export function registreerGrafieken(): void {
  Chart.register(
    BarController,
    BarElement,
    CategoryScale,
    LinearScale,
    LineController,
    LineElement,
    PointElement,
    Legend,
    annotationPlugin,
  );
}

export const CHART_LETTER = '"Segoe UI", "Liberation Sans", Arial, sans-serif';
export const CHART_INKT = '#1b1f24';
export const CHART_LIJN = '#c3c9d0';

/** Canvas pixels per CSS pixel on paper: 96 × 4 = 384 dots per inch. */
export const DRUKRESOLUTIE = 4;
