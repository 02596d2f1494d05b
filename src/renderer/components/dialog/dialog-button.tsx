import { type ReactNode, useState } from 'react';
import type { CallRef } from '../../lib/rights.ts';
import { RightButton } from '../right-button.tsx';

type Props = {
  readonly call: CallRef;
  readonly tekst: string;
  /** The dialog that the button opens. */
  readonly children: (onClose: () => void) => ReactNode;
};

/** A button below a part of a page that opens a dialog about it. */
export function DialogButton({ call, tekst, children }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <RightButton call={call} size="small" onClick={() => setOpen(true)}>
        {tekst}
      </RightButton>
      {open ? children(() => setOpen(false)) : null}
    </>
  );
}
