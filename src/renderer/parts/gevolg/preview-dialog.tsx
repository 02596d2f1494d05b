import type { ReactNode } from 'react';
import type { DetacheringGevolg } from '../../../shared/contract/detacheringen.ts';
import { FormDialog } from '../../components/dialog/form-dialog.tsx';
import { PreviewBox } from './preview-box.tsx';

type Props = {
  readonly titel: string;
  readonly knop?: string;
  /** A `PreviewForm` (data/preview-form.ts). */
  readonly vorm: {
    readonly bezig: boolean;
    readonly submit: () => void;
    readonly fout: unknown;
    readonly rekent: boolean;
    readonly refusal: string | null;
  };
  readonly gevolg: DetacheringGevolg | undefined;
  /** Names of the fields on screen; their messages stand there. */
  readonly velden: readonly string[];
  readonly onClose: () => void;
  readonly children?: ReactNode;
};

/** An action on detacheringen: its fields, what will happen, and then "Toepassen". */
export function PreviewDialog({ titel, knop = 'Toepassen', vorm, gevolg, velden, onClose, children }: Props) {
  const { submit, fout, rekent, refusal } = vorm;
  return (
    <FormDialog
      titel={titel}
      knop={knop}
      breed
      vorm={{ submit, refusal, bezig: vorm.bezig || rekent || Boolean(fout) }}
      onClose={onClose}
    >
      {children}
      <PreviewBox gevolg={gevolg} fout={fout} bezig={rekent} velden={velden} />
    </FormDialog>
  );
}
