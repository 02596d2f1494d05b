import { Button } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { type ReactNode, useEffect, useId, useRef } from 'react';

type PaneelProps = {
  readonly titel: ReactNode;
  /** Absent: the panel always stays. */
  readonly onSluit?: () => void;
  /** Moves the focus into the panel when it opens, and back when it closes (default: when it can close). */
  readonly pakFocus?: boolean;
  readonly children: ReactNode;
};

/** Side panel at the right of a `Pagina`; where the window is narrow it lies over the page. */
export function Paneel({ titel, onSluit, pakFocus = onSluit !== undefined, children }: PaneelProps) {
  const titelId = useId();
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!pakFocus) return;
    const vorige = document.activeElement;
    const eerste = ref.current?.querySelector<HTMLElement>('[data-eerste], input, select, textarea');
    (eerste ?? ref.current)?.focus();
    return () => {
      if (vorige instanceof HTMLElement && vorige.isConnected) vorige.focus();
    };
  }, [pakFocus]);
  return (
    <aside
      className={onSluit === undefined ? 'paneel' : 'paneel paneel--tijdelijk'}
      aria-labelledby={titelId}
      ref={ref}
      tabIndex={-1}
      onKeyDown={(gebeurtenis) => {
        if (gebeurtenis.key !== 'Escape' || gebeurtenis.defaultPrevented || onSluit === undefined) return;
        gebeurtenis.preventDefault();
        onSluit();
      }}
    >
      <div className="paneel__kop">
        <h2 id={titelId}>{titel}</h2>
        {onSluit === undefined ? null : (
          <Button
            appearance="subtle"
            size="small"
            icon={<Dismiss20Regular />}
            aria-label="Paneel sluiten"
            title="Sluiten (Esc)"
            onClick={onSluit}
          />
        )}
      </div>
      <div className="paneel__inhoud">{children}</div>
    </aside>
  );
}
