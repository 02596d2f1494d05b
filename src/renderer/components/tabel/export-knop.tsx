import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { ContextMenu } from '../menu/context-menu.tsx';

type Props = {
  /** What goes out: "deze medewerkers". */
  readonly wat: string;
  readonly uit?: boolean;
  readonly onExport: (vorm: 'xlsx' | 'csv') => void;
};

/** Export of what is shown: Excel with typed cells, or CSV. */
export function ExportKnop({ wat, uit = false, onExport }: Props) {
  const [punt, zetPunt] = useState<{ readonly x: number; readonly y: number } | null>(null);
  return (
    <>
      <Button
        disabled={uit}
        aria-label={`Exporteren: ${wat}`}
        aria-haspopup="menu"
        aria-expanded={punt !== null}
        onClick={(klik) => {
          const plek = klik.currentTarget.getBoundingClientRect();
          zetPunt({ x: plek.left, y: plek.bottom });
        }}
      >
        Exporteren…
      </Button>
      {punt === null ? null : (
        <ContextMenu
          label="Exporteren"
          punt={punt}
          onSluit={() => zetPunt(null)}
          regels={[
            { soort: 'actie', label: 'Excel (.xlsx)', doe: () => onExport('xlsx') },
            { soort: 'actie', label: 'CSV', doe: () => onExport('csv') },
          ]}
        />
      )}
    </>
  );
}
