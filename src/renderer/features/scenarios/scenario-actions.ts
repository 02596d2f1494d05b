import { goAction } from '../../actions/go.ts';

export const SCENARIO_ACTIONS = [
  goAction({
    name: 'scenario.lijst',
    label: 'Scenario’s',
    keywords: 'wat als vergelijken plan variant taak bezuiniging scenario',
    group: 'Schermen',
    path: '/capaciteit/scenarios',
  }),
];
