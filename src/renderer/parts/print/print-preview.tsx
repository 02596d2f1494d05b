import { Button, Spinner } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons/svg/arrow-download';
import { Print20Regular } from '@fluentui/react-icons/svg/print';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, Suspense, useRef } from 'react';
import type { PrintVraag } from '../../../shared/rapport/rapporten.ts';
import { useActions } from '../../actions/store.ts';
import { PdfPreview } from '../../components/pdf/pdf-preview-later.ts';
import { ErrorState, LoadingState } from '../../components/toestand.tsx';
import { leesFout } from '../../lib/report-error.ts';
import './print-preview.css';
import { settleTyped } from '../../data/opdracht.ts';
import { useStatus } from '../../data/planbord-data.ts';
import { pdfPrint } from '../../lib/pdf-print.ts';
import { usePdf, usePdfActions } from '../../lib/use-pdf.ts';
import { PRINT_ACTIONS } from './print-actions.ts';

type Props = {
  readonly vraag: PrintVraag;
  /** false: every PDF is a line in a log, so it is made once and not with every change. */
  readonly volgt?: boolean;
  /** What else one can do with the overview: export it. */
  readonly acties?: ReactNode;
};

/** The PDF of the choice, with what one does with it: save and print. */
export function PrintPreview({ vraag, volgt = true, acties }: Props) {
  const status = useStatus().data;
  const pdfFor = { kept: volgt, wie: JSON.stringify([status?.gebruiker, status?.vandaag]) };
  const { data, error, bezig, refetch } = usePdf(vraag, pdfFor);
  const client = useQueryClient();
  const current = async () => {
    await settleTyped();
    // Something else was typed or chosen: then the PDF of that is on its way.
    if (client.isFetching({ queryKey: pdfPrint.opties(vraag, pdfFor).queryKey }) === 0) return latest.current;
    return (await refetch({ cancelRefetch: false })).data;
  };
  const latest = useRef(data);
  latest.current = data;
  const { save, print, kan } = usePdfActions({ pdf: data, current });
  useActions(PRINT_ACTIONS, { save, print, kan });
  if (error)
    return (
      <ErrorState
        titel="Het voorbeeld kan niet worden gemaakt"
        tekst={leesFout(error).tekst}
        onRetry={() => void refetch()}
      />
    );
  return (
    <div className="afdruk-voorbeeld">
      <div className="afdruk-voorbeeld__acties">
        <Button appearance="primary" icon={<Print20Regular />} disabledFocusable={!kan} onClick={print}>
          Afdrukken…
        </Button>
        <Button icon={<ArrowDownload20Regular />} disabledFocusable={!kan} onClick={save}>
          Opslaan als PDF…
        </Button>
        {acties}
        <span className="afdruk-voorbeeld__stand zacht" role="status">
          {bezig ? <Spinner size="tiny" label={data ? 'Wordt bijgewerkt' : 'Wordt gemaakt'} /> : null}
        </span>
      </div>
      {data ? (
        <Suspense fallback={<LoadingState wat="Voorbeeld" regels={10} />}>
          <PdfPreview url={data.url} titel={data.titel} bezig={bezig} mayKeep={volgt} />
        </Suspense>
      ) : (
        <LoadingState wat="Voorbeeld" regels={10} />
      )}
    </div>
  );
}
