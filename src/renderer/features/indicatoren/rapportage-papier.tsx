import { RAAD_HOOFDSTUKKEN } from '../../../shared/domain/rapportage/hoofdstukken.ts';
import { kwartaalrapportage, raadrapport } from '../../../shared/rapport/rapportage.ts';
import { DocumentPapier } from '../../parts/print/document-papier.tsx';
import { Print, type PrintProps } from '../../parts/print/print.tsx';
import { rapportageOptions } from './indicatoren.queries.ts';

/** The last two stand by themselves as well. */
const HOOFDSTUKKEN = new Set([
  ...Object.values(RAAD_HOOFDSTUKKEN.labels),
  'Definities',
  'Later gecorrigeerd',
]);

export function RaadrapportPrint({ search }: PrintProps) {
  return (
    <Print
      rapport={raadrapport}
      search={search}
      read={rapportageOptions}
      draw={({ data, parameters: { jaar }, title }) => (
        <DocumentPapier
          document={data}
          title={title}
          ondertitel={`Gemeente ${data.gemeente} · over ${jaar}`}
          hoofdstukken={HOOFDSTUKKEN}
        />
      )}
    />
  );
}

export function KwartaalrapportagePrint({ search }: PrintProps) {
  return (
    <Print
      rapport={kwartaalrapportage}
      search={search}
      read={rapportageOptions}
      draw={({ data, title }) => (
        <DocumentPapier
          document={data}
          title={title}
          ondertitel={`Gemeente ${data.gemeente}${data.voorlopig ? ' · voorlopig: het kwartaal loopt nog' : ''}`}
        />
      )}
    />
  );
}
