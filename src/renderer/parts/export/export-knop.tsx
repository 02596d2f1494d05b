import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { ContextMenu } from '../../components/menu/context-menu.tsx';
import { type ExportVorm, exporteer } from '../../lib/exporteer.ts';
import { toonMelding } from '../../lib/meldingen.ts';
import { leesFout } from '../../lib/report-error.ts';
import type { ExportTabel } from '../../lib/tabel-export.ts';

type Props = {
  /** What goes out: "deze medewerkers". */
  readonly wat: string;
  readonly uit?: boolean;
  /** Makes the table when one asks for it; what it must read first may fail. */
  readonly maak: () => ExportTabel | Promise<ExportTabel>;
  /** The day of making, ISO. */
  readonly vandaag: string;
};

/** Export of what is shown: Excel with typed cells, or CSV. */
export function ExportKnop({ wat, uit = false, maak, vandaag }: Props) {
  const onExport = async (vorm: ExportVorm) => {
    try {
      await exporteer(await maak(), vorm, vandaag);
    } catch (fout) {
      toonMelding({ soort: 'fout', tekst: leesFout(fout).tekst });
    }
  };
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
            { soort: 'actie', label: 'Excel (.xlsx)', doe: () => void onExport('xlsx') },
            { soort: 'actie', label: 'CSV', doe: () => void onExport('csv') },
          ]}
        />
      )}
    </>
  );
}
