import './context-menu.css';
import { Fragment, type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';

export type MenuLine =
  | {
      readonly soort: 'actie';
      readonly label: string;
      readonly toets?: string;
      /** Why it cannot be done now. */
      readonly uit?: string;
      readonly run: () => void;
    }
  | { readonly soort: 'streep' };

type Props = {
  readonly label: string;
  readonly regels: readonly MenuLine[];
  /** Point in the window to open at. */
  readonly punt: { readonly x: number; readonly y: number };
  readonly onClose: () => void;
};

const RAND = 8;

/** A menu at a point: arrow keys, Home, End, first letter, Enter, Esc; closes when the focus leaves. */
export function ContextMenu({ label, regels, punt, onClose }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const menu = ref.current;
    if (!menu) return;
    const { width, height } = menu.getBoundingClientRect();
    menu.style.left = `${String(Math.max(RAND, Math.min(punt.x, window.innerWidth - width - RAND)))}px`;
    menu.style.top = `${String(Math.max(RAND, Math.min(punt.y, window.innerHeight - height - RAND)))}px`;
    menu.querySelector<HTMLElement>('[role=menuitem]:not(:disabled)')?.focus();
  }, [punt]);

  const onKey = (key: KeyboardEvent<HTMLDivElement>) => {
    const items = [...(ref.current?.querySelectorAll<HTMLElement>('[role=menuitem]:not(:disabled)') ?? [])];
    const current = items.findIndex((item) => item.isSameNode(document.activeElement));
    const naar = nextItem(key.key, current, items);
    if (naar !== null) items[naar]?.focus();
    else if (key.key === 'Escape' || key.key === 'Tab') onClose();
    else return;
    key.preventDefault();
    key.stopPropagation();
  };

  return createPortal(
    <div
      ref={ref}
      className="contextmenu"
      role="menu"
      tabIndex={-1}
      aria-label={label}
      onKeyDown={onKey}
      onBlur={(vertrek) => {
        if (!vertrek.currentTarget.contains(vertrek.relatedTarget)) onClose();
      }}
    >
      {regels.map((line, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a menu does not change while it is open
        <Fragment key={i}>
          {line.soort === 'streep' ? <hr /> : <Item regel={line} onClose={onClose} />}
        </Fragment>
      ))}
    </div>,
    document.querySelector('main') ?? document.body,
  );
}

function nextItem(key: string, current: number, items: readonly HTMLElement[]): number | null {
  const last = items.length - 1;
  switch (key) {
    case 'ArrowDown':
      return current >= last ? 0 : current + 1;
    case 'ArrowUp':
      return current <= 0 ? last : current - 1;
    case 'Home':
      return 0;
    case 'End':
      return last;
    default: {
      if (key.length !== 1 || key === ' ') return null;
      const startsWith = (item: HTMLElement) => item.textContent.toLowerCase().startsWith(key.toLowerCase());
      const na = items.findIndex((item, i) => i > current && startsWith(item));
      const vanaf = na >= 0 ? na : items.findIndex(startsWith);
      return vanaf >= 0 ? vanaf : null;
    }
  }
}

function Item({
  regel,
  onClose,
}: {
  readonly regel: Extract<MenuLine, { soort: 'actie' }>;
  readonly onClose: () => void;
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
        onClose();
        regel.run();
      }}
      onMouseEnter={(muis) => muis.currentTarget.focus()}
    >
      <span>{regel.label}</span>
      {regel.toets ? <span className="contextmenu__toets">{regel.toets}</span> : null}
    </button>
  );
}
