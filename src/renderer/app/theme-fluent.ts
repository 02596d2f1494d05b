import {
  type BrandVariants,
  createDarkTheme,
  createLightTheme,
  type Theme,
} from '@fluentui/react-components';

/** Calm blue; 80 is the brand colour itself (#0f5aa8). */
const mark: BrandVariants = {
  10: '#030e1b',
  20: '#081f38',
  30: '#0a2f57',
  40: '#0b3a6d',
  50: '#0c4480',
  60: '#0d4c90',
  70: '#0e539c',
  80: '#0f5aa8',
  90: '#2e6fb5',
  100: '#4883c1',
  110: '#6297cc',
  120: '#7db5ee',
  130: '#9cc7f2',
  140: '#b8d6f5',
  150: '#d1e5f9',
  160: '#e8f1fb',
};

/** 13 px text in the system's own letter, so that a planbord of 16 rows fits a laptop. */
const compact: Partial<Theme> = {
  fontFamilyBase: '"Segoe UI", "Segoe UI Variable Text", -apple-system, "Liberation Sans", Arial, sans-serif',
  fontSizeBase300: '13px',
  lineHeightBase300: '18px',
};

export const lichtTheme: Theme = { ...createLightTheme(mark), ...compact };

export const donkerTheme: Theme = {
  ...createDarkTheme(mark),
  ...compact,
  colorBrandForeground1: mark[120],
  colorBrandForeground2: mark[130],
  colorBrandForegroundLink: mark[120],
  colorNeutralBackground1: '#1e2226',
  colorNeutralBackground2: '#22272c',
  colorNeutralBackground3: '#262c32',
};
