import { Spinner } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { KalenderWijziging } from '../../../shared/contract/kalender.ts';
import { FormDialog } from '../../components/dialog/form-dialog.tsx';
import { Notice } from '../../components/toestand.tsx';
import type { Fields, Values } from '../../data/form.ts';
import { usePreviewForm } from '../../data/preview-form.ts';
import { leesFout } from '../../lib/report-error.ts';
import { KalenderGevolgView } from './gevolg-view.tsx';
import { gevolgQuery, updateKalender } from './kalender.queries.ts';

type Props<W> = {
  readonly titel: string;
  readonly knop: string;
  /** The values of the fields (`useValues`). */
  readonly values: Values<W>;
  /** What the fields say; null while something is missing. */
  readonly wijziging: KalenderWijziging | null;
  /** Names of the fields on screen; their messages stand there. */
  readonly velden: readonly string[];
  readonly onClose: () => void;
  readonly children?: (form: Fields<W>) => ReactNode;
};

/** A change of the calendar: its fields, which terms move, and only then the button that does it. */
export function WijzigingDialog<W>(props: Props<W>) {
  const { titel, knop, values, wijziging, velden, onClose, children } = props;
  const form = usePreviewForm({
    values,
    invoer: wijziging,
    vraag: useQuery(gevolgQuery(wijziging)),
    opdracht: updateKalender,
    done: onClose,
  });
  const { submit, fout, rekent, voorbeeld } = form;
  return (
    <FormDialog
      titel={titel}
      knop={knop}
      breed
      vorm={{ submit, bezig: form.bezig || rekent || Boolean(fout) }}
      onClose={onClose}
    >
      {children?.(form)}
      {fout ? <Refusal fout={fout} velden={velden} /> : null}
      {voorbeeld === undefined ? null : <KalenderGevolgView gevolg={voorbeeld} />}
      {rekent && voorbeeld === undefined ? <Spinner size="tiny" label="Gevolgen uitrekenen" /> : null}
      {wijziging === null ? (
        <p className="zacht">Vul de velden in. Dan ziet u hier bij welke klachten een datum verandert.</p>
      ) : null}
    </FormDialog>
  );
}

function Refusal({ fout, velden }: { readonly fout: unknown; readonly velden: readonly string[] }) {
  const { tekst, velden: messages } = leesFout(fout);
  if (messages.length > 0 && messages.every(({ veld }) => velden.includes(veld))) return null;
  return (
    <div role="alert">
      <Notice soort="fout">{tekst}</Notice>
    </div>
  );
}
