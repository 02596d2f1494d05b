import { Button } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { type ReactNode, useEffect, useId, useRef } from 'react';

type PanelProps = {
  readonly titel: ReactNode;
  /** Absent: the panel always stays. */
  readonly onClose?: () => void;
  /** Moves the focus into the panel when it opens, and back when it closes (default: when it can close). */
  readonly pakFocus?: boolean;
  readonly children: ReactNode;
};

/** Side panel at the right of a `Pagina`; where the window is narrow it lies over the page. */
export function Panel({ titel, onClose, pakFocus = onClose !== undefined, children }: PanelProps) {
  const titleId = useId();
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!pakFocus) return;
    const previous = document.activeElement;
    const first = ref.current?.querySelector<HTMLElement>('[data-eerste], input, select, textarea');
    (first ?? ref.current)?.focus();
    return () => {
      if (previous instanceof HTMLElement && previous.isConnected) previous.focus();
    };
  }, [pakFocus]);
  return (
    <aside
      className={onClose === undefined ? 'paneel' : 'paneel paneel--tijdelijk'}
      aria-labelledby={titleId}
      ref={ref}
      tabIndex={-1}
      onKeyDown={(gebeurtenis) => {
        if (gebeurtenis.key !== 'Escape' || gebeurtenis.defaultPrevented || onClose === undefined) return;
        gebeurtenis.preventDefault();
        onClose();
      }}
    >
      <div className="paneel__kop">
        <h2 id={titleId}>{titel}</h2>
        {onClose === undefined ? null : (
          <Button
            appearance="subtle"
            size="small"
            icon={<Dismiss20Regular />}
            aria-label="Paneel sluiten"
            title="Sluiten (Esc)"
            onClick={onClose}
          />
        )}
      </div>
      <div className="paneel__inhoud">{children}</div>
    </aside>
  );
}
