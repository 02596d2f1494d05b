import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { ContextMenu, type MenuRegel } from './context-menu.tsx';

type Props = {
  readonly tekst: string;
  /** Says of what it is a menu, when the text alone does not. */
  readonly naam?: string;
  readonly regels: readonly MenuRegel[];
  readonly klein?: boolean;
};

/** A button that opens a menu below it. */
export function MenuKnop({ tekst, naam = tekst, regels, klein = false }: Props) {
  const [punt, zetPunt] = useState<{ x: number; y: number } | null>(null);
  return (
    <>
      <Button
        size={klein ? 'small' : 'medium'}
        aria-haspopup="menu"
        aria-label={naam}
        onClick={(klik) => {
          const vak = klik.currentTarget.getBoundingClientRect();
          zetPunt({ x: vak.left, y: vak.bottom + 2 });
        }}
      >
        {tekst} ▾
      </Button>
      {punt === null ? null : (
        <ContextMenu label={naam} regels={regels} punt={punt} onSluit={() => zetPunt(null)} />
      )}
    </>
  );
}
