import { ChevronLeft20Regular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { Action } from '../../../actions/action.ts';
import { PLANBORD } from './context.ts';

export type PeriodContext = {
  readonly page: (step: 1 | -1) => void;
  readonly openJump: () => void;
};

export const previousPeriode: Action<PeriodContext> = {
  name: 'planbord.periode.vorige',
  label: 'Vorige periode',
  icon: ChevronLeft20Regular,
  scope: PLANBORD,
  keys: ['alt+pageup'],
  places: ['toolbar'],
  run: ({ page }) => page(-1),
};

export const nextPeriode: Action<PeriodContext> = {
  name: 'planbord.periode.volgende',
  label: 'Volgende periode',
  icon: ChevronRight20Regular,
  scope: PLANBORD,
  keys: ['alt+pagedown'],
  places: ['toolbar'],
  run: ({ page }) => page(1),
};

export const naarDatum: Action<PeriodContext> = {
  name: 'planbord.periode.naar-datum',
  label: 'Ga naar datum of week',
  scope: PLANBORD,
  keys: ['ctrl+g'],
  places: ['toolbar'],
  run: ({ openJump }) => openJump(),
};

export const PERIOD_ACTIONS: readonly Action<PeriodContext>[] = [previousPeriode, nextPeriode, naarDatum];
