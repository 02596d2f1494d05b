import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { ExportKnop } from '../../components/tabel/export-knop.tsx';
import { type ExportVorm, exporteer } from '../../lib/exporteer.ts';
import { toonMelding } from '../../lib/meldingen.ts';
import { leesFout } from '../../lib/report-error.ts';
import type { ExportTabel } from '../../lib/tabel-export.ts';

type Props = {
  /** Reads the overview and makes its table, when one asks for it. */
  readonly maak: (client: QueryClient) => Promise<ExportTabel>;
  readonly vandaag: string;
};

/** The overview of the preview as Excel or CSV. */
export function OverzichtExportKnop({ maak, vandaag }: Props) {
  const client = useQueryClient();
  const doe = async (vorm: ExportVorm) => {
    try {
      await exporteer(await maak(client), vorm, vandaag);
    } catch (fout) {
      toonMelding({ soort: 'fout', tekst: leesFout(fout).tekst });
    }
  };
  return <ExportKnop wat="dit overzicht" onExport={(vorm) => void doe(vorm)} />;
}
