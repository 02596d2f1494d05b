import './context-menu.css';
import { Fragment, type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';

export type MenuRegel =
  | {
      readonly soort: 'actie';
      readonly label: string;
      readonly toets?: string;
      /** Why it cannot be done now. */
      readonly uit?: string;
      readonly doe: () => void;
    }
  | { readonly soort: 'streep' };

type Props = {
  readonly label: string;
  readonly regels: readonly MenuRegel[];
  /** Point in the window to open at. */
  readonly punt: { readonly x: number; readonly y: number };
  readonly onSluit: () => void;
};

const RAND = 8;

/** A menu at a point: arrow keys, Home, End, first letter, Enter, Esc; closes when the focus leaves. */
export function ContextMenu({ label, regels, punt, onSluit }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const menu = ref.current;
    if (!menu) return;
    const { width, height } = menu.getBoundingClientRect();
    menu.style.left = `${String(Math.max(RAND, Math.min(punt.x, window.innerWidth - width - RAND)))}px`;
    menu.style.top = `${String(Math.max(RAND, Math.min(punt.y, window.innerHeight - height - RAND)))}px`;
    menu.querySelector<HTMLElement>('[role=menuitem]:not(:disabled)')?.focus();
  }, [punt]);

  const opToets = (toets: KeyboardEvent<HTMLDivElement>) => {
    const items = [...(ref.current?.querySelectorAll<HTMLElement>('[role=menuitem]:not(:disabled)') ?? [])];
    const nu = items.findIndex((item) => item.isSameNode(document.activeElement));
    const naar = volgendItem(toets.key, nu, items);
    if (naar !== null) items[naar]?.focus();
    else if (toets.key === 'Escape' || toets.key === 'Tab') onSluit();
    else return;
    toets.preventDefault();
    toets.stopPropagation();
  };

  return createPortal(
    <div
      ref={ref}
      className="contextmenu"
      role="menu"
      tabIndex={-1}
      aria-label={label}
      onKeyDown={opToets}
      onBlur={(vertrek) => {
        if (!vertrek.currentTarget.contains(vertrek.relatedTarget)) onSluit();
      }}
    >
      {regels.map((regel, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a menu does not change while it is open
        <Fragment key={i}>
          {regel.soort === 'streep' ? <hr /> : <Item regel={regel} onSluit={onSluit} />}
        </Fragment>
      ))}
    </div>,
    document.querySelector('main') ?? document.body,
  );
}

function volgendItem(toets: string, nu: number, items: readonly HTMLElement[]): number | null {
  const laatste = items.length - 1;
  switch (toets) {
    case 'ArrowDown':
      return nu >= laatste ? 0 : nu + 1;
    case 'ArrowUp':
      return nu <= 0 ? laatste : nu - 1;
    case 'Home':
      return 0;
    case 'End':
      return laatste;
    default: {
      if (toets.length !== 1 || toets === ' ') return null;
      const begint = (item: HTMLElement) => item.textContent.toLowerCase().startsWith(toets.toLowerCase());
      const na = items.findIndex((item, i) => i > nu && begint(item));
      const vanaf = na >= 0 ? na : items.findIndex(begint);
      return vanaf >= 0 ? vanaf : null;
    }
  }
}

function Item({
  regel,
  onSluit,
}: {
  readonly regel: Extract<MenuRegel, { soort: 'actie' }>;
  readonly onSluit: () => void;
}) {
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      className="contextmenu__item"
      disabled={regel.uit !== undefined}
      title={regel.uit}
      onClick={() => {
        onSluit();
        regel.doe();
      }}
      onMouseEnter={(muis) => muis.currentTarget.focus()}
    >
      <span>{regel.label}</span>
      {regel.toets ? <span className="contextmenu__toets">{regel.toets}</span> : null}
    </button>
  );
}
