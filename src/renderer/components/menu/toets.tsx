const NAMEN: Readonly<Record<string, string>> = {
  ctrl: 'Ctrl',
  shift: 'Shift',
  alt: 'Alt',
  escape: 'Esc',
  enter: 'Enter',
  delete: 'Del',
  pageup: 'PgUp',
  pagedown: 'PgDn',
  home: 'Home',
  end: 'End',
  arrowup: '↑',
  arrowdown: '↓',
  arrowleft: '←',
  arrowright: '→',
  ' ': 'Spatie',
};

/** 'ctrl+shift+z' → 'Ctrl Shift Z', as it stands on the keys. */
export function toetsTekst(toets: string): string {
  return toets
    .split('+')
    .map((deel) => NAMEN[deel] ?? deel.toUpperCase())
    .join(' ');
}

/** A key as a small drawn cap. */
export function Toets({ toets }: { readonly toets: string }) {
  return <kbd className="toets">{toetsTekst(toets)}</kbd>;
}
