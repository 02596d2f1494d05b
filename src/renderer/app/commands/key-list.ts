import { APP_MENU, plainLabel } from '../../../shared/contract/app-menu.ts';
import { type ActionInfo, keysOf } from '../../actions/action.ts';
import { keyText } from '../../actions/keys.ts';

/** One line on the overview of keys: what it does, and the keys as they stand on the keyboard. */
type KeyLine = { readonly label: string; readonly keys: readonly string[] };

export type KeyGroup = { readonly label: string; readonly lines: readonly KeyLine[] };

/** Keys that the window itself carries out, from the application menu. */
function windowGroup(): KeyGroup {
  const lines = APP_MENU.flatMap(({ items }) => items).flatMap((item) =>
    item.kind === 'role' && item.key !== undefined
      ? [{ label: plainLabel(item.label), keys: [keyText(item.key)] }]
      : [],
  );
  return { label: 'Venster', lines };
}

function keyTexts(info: ActionInfo): string[] {
  const texts = keysOf(info).map(keyText);
  return info.pattern === undefined ? texts : [...texts, info.pattern.shown];
}

/** All keys of these actions and of the window, by where they work; the same words are one line. */
export function keyGroups(actions: readonly ActionInfo[]): KeyGroup[] {
  const withKeys = [...new Set(actions)].filter((info) => keyTexts(info).length > 0);
  const groups = [...Map.groupBy(withKeys, ({ scope }) => scope.label)].map(([label, own]) => ({
    label,
    lines: [...Map.groupBy(own, (info) => info.label)].map(([what, same]) => ({
      label: what,
      keys: [...new Set(same.flatMap(keyTexts))],
    })),
  }));
  return [...groups, windowGroup()];
}
