import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { ContextMenu } from '../../components/menu/context-menu.tsx';
import { settleTyped } from '../../data/opdracht.ts';
import { type ExportForm, exporteer } from '../../lib/export-file.ts';
import { showMessage } from '../../lib/messages.ts';
import { leesFout } from '../../lib/report-error.ts';
import type { ExportTable } from '../../lib/table-export.ts';

type Props = {
  /** What goes out: "deze medewerkers". */
  readonly wat: string;
  readonly uit?: boolean;
  /** Makes the table when one asks for it; what it must read first may fail. */
  readonly create: () => ExportTable | Promise<ExportTable>;
  /** The day of making, ISO. */
  readonly vandaag: string;
};

/** Export of what is shown: Excel with typed cells, or CSV. */
export function ExportButton({ wat, uit = false, create, vandaag }: Props) {
  const onExport = async (form: ExportForm) => {
    try {
      await settleTyped();
      await exporteer(await create(), form, vandaag);
    } catch (fault) {
      showMessage({ soort: 'fout', tekst: leesFout(fault).tekst });
    }
  };
  const [punt, setPunt] = useState<{ readonly x: number; readonly y: number } | null>(null);
  return (
    <>
      <Button
        disabled={uit}
        aria-label={`Exporteren: ${wat}`}
        aria-haspopup="menu"
        aria-expanded={punt !== null}
        onClick={(klik) => {
          const place = klik.currentTarget.getBoundingClientRect();
          setPunt({ x: place.left, y: place.bottom });
        }}
      >
        Exporteren…
      </Button>
      {punt === null ? null : (
        <ContextMenu
          label="Exporteren"
          punt={punt}
          onClose={() => setPunt(null)}
          regels={[
            { soort: 'actie', label: 'Excel (.xlsx)', run: () => void onExport('xlsx') },
            { soort: 'actie', label: 'CSV', run: () => void onExport('csv') },
          ]}
        />
      )}
    </>
  );
}
