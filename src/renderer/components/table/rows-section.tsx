import { type ReactNode, useState } from 'react';
import type { CallRef } from '../../lib/rights.ts';
import { RightButton } from '../right-button.tsx';
import { type Column, DataTable } from './data-table.tsx';

type Props<R> = {
  readonly rijen: readonly R[];
  /** What stands there when there are none. */
  readonly leeg: string;
  readonly kolommen: readonly Column<R>[];
  /** Of which row the button is, read aloud: "Verlof 01-03-2021 t/m 05-03-2021". */
  readonly naam: (row: R) => string;
  /** The call that makes a new one; who may, may change one too. */
  readonly call: CallRef;
  /** "Nieuwe registratie…". */
  readonly nieuw: string;
  /** Whether this user changes a row; absent: yes. */
  readonly magRij?: (row: R) => boolean;
  /** Whether this user makes a new one here; absent: who may make the call. */
  readonly magNieuw?: boolean;
  /** The form of a row, or of a new one (null). */
  readonly dialog: (row: R | null, sluit: () => void) => ReactNode;
};

/** Rows under each other, each changed in a dialog, and a button that makes a new one. */
export function RowsSection<R extends { readonly id: string }>(props: Props<R>) {
  const { rijen, leeg, kolommen, naam, nieuw, call, dialog, magRij = () => true } = props;
  const [open, setOpen] = useState<R | 'nieuw' | null>(null);
  return (
    <>
      {rijen.length === 0 ? (
        <p className="zacht">{leeg}</p>
      ) : (
        <DataTable
          rijen={rijen}
          sleutel={({ id }) => id}
          kolommen={kolommen}
          acties={(row) =>
            magRij(row) ? (
              <RightButton
                call={call}
                size="small"
                aria-label={`${naam(row)} wijzigen`}
                onClick={() => setOpen(row)}
              >
                Wijzigen…
              </RightButton>
            ) : null
          }
        />
      )}
      <div className="rij-acties">
        {props.magNieuw === false ? null : (
          <RightButton call={call} size="small" onClick={() => setOpen('nieuw')}>
            {nieuw}
          </RightButton>
        )}
      </div>
      {open === null ? null : dialog(open === 'nieuw' ? null : open, () => setOpen(null))}
    </>
  );
}
