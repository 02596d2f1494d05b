import { Button, Spinner } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons/svg/arrow-download';
import { Print20Regular } from '@fluentui/react-icons/svg/print';
import { lazy, type ReactNode, Suspense } from 'react';
import type { AfdrukVraag } from '../../../shared/rapport/rapporten.ts';
import { useActions } from '../../actions/store.ts';
import { FoutToestand, LaadToestand } from '../../components/toestand.tsx';
import { leesFout } from '../../lib/report-error.ts';
import './afdruk-voorbeeld.css';
import { usePdf, usePdfActies } from '../../lib/use-pdf.ts';
import { AFDRUK_ACTIONS } from './afdruk-actions.ts';

// pdf.js is large and only needed here.
const PdfVoorbeeld = lazy(async () => ({
  default: (await import('../../components/pdf/pdf-voorbeeld.tsx')).PdfVoorbeeld,
}));

type Props = {
  readonly vraag: AfdrukVraag;
  /** false: every PDF is a line in a log, so it is made once and not with every change. */
  readonly volgt?: boolean;
  /** What else one can do with the overview: export it. */
  readonly acties?: ReactNode;
};

/** The PDF of the choice, with what one does with it: save and print. */
export function AfdrukVoorbeeld({ vraag, volgt = true, acties }: Props) {
  const { data, error, bezig, refetch } = usePdf(vraag, volgt);
  const { bewaar, print, kan } = usePdfActies(data, bezig);
  useActions(AFDRUK_ACTIONS, { bewaar, print, kan });
  if (error)
    return (
      <FoutToestand
        titel="Het voorbeeld kan niet worden gemaakt"
        tekst={leesFout(error).tekst}
        onOpnieuw={() => void refetch()}
      />
    );
  return (
    <div className="afdruk-voorbeeld">
      <div className="afdruk-voorbeeld__acties">
        <Button appearance="primary" icon={<Print20Regular />} disabledFocusable={!kan} onClick={print}>
          Afdrukken…
        </Button>
        <Button icon={<ArrowDownload20Regular />} disabledFocusable={!kan} onClick={bewaar}>
          Opslaan als PDF…
        </Button>
        {acties}
        <span className="afdruk-voorbeeld__stand zacht" role="status">
          {bezig ? <Spinner size="tiny" label={data ? 'Wordt bijgewerkt' : 'Wordt gemaakt'} /> : null}
        </span>
      </div>
      {data ? (
        <Suspense fallback={<LaadToestand wat="Voorbeeld" regels={10} />}>
          <PdfVoorbeeld url={data.url} titel={data.titel} bezig={bezig} />
        </Suspense>
      ) : (
        <LaadToestand wat="Voorbeeld" regels={10} />
      )}
    </div>
  );
}
