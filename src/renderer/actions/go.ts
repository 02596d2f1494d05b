import { type Action, type ActionInfo, OVERAL } from './action.ts';

/** What an action that opens a page works with. */
export type GoContext = { readonly go: (path: string) => void };

type Go = Pick<ActionInfo, 'name' | 'label'> & Partial<ActionInfo> & { readonly path: string };

/** An action in the palette that opens a page. */
export function goAction({ path, ...info }: Go): Action<GoContext> {
  return { scope: OVERAL, group: 'Acties', places: ['palette'], ...info, run: ({ go }) => go(path) };
}
