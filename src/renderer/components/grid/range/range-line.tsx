import { type Store, useStore } from '../../../lib/store.ts';
import type { GridRange, GridRow } from '../grid-types.ts';

type Props<R extends GridRow> = { readonly ranges: Store<GridRange<R> | null>; readonly className: string };

/** Count, sum and average of the selected cells; also said to a screen reader as they change. */
export function RangeLine<R extends GridRow>({ ranges, className }: Props<R>) {
  const range = useStore(ranges);
  return (
    <span className={className} role="status">
      {range?.text ?? ''}
    </span>
  );
}
