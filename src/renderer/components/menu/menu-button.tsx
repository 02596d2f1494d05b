import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { ContextMenu, type MenuLine } from './context-menu.tsx';

type Props = {
  readonly tekst: string;
  /** Says of what it is a menu, when the text alone does not. */
  readonly naam?: string;
  readonly regels: readonly MenuLine[];
  readonly klein?: boolean;
};

/** A button that opens a menu below it. */
export function MenuButton({ tekst, naam = tekst, regels, klein = false }: Props) {
  const [punt, setPunt] = useState<{ x: number; y: number } | null>(null);
  return (
    <>
      <Button
        size={klein ? 'small' : 'medium'}
        aria-haspopup="menu"
        aria-label={naam}
        onClick={(klik) => {
          const box = klik.currentTarget.getBoundingClientRect();
          setPunt({ x: box.left, y: box.bottom + 2 });
        }}
      >
        {tekst} ▾
      </Button>
      {punt === null ? null : (
        <ContextMenu label={naam} regels={regels} punt={punt} onClose={() => setPunt(null)} />
      )}
    </>
  );
}
