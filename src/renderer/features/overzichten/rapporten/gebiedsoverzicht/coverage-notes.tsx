import type { Gebiedscijfers } from '../../../../../shared/rapport/gebiedscijfers.ts';
import { coverageNotes } from '../../values.ts';

/** Under the name of a total: of which teams the marked figures are. */
export function CoverageNotes({ cijfers }: { readonly cijfers: Gebiedscijfers }) {
  return coverageNotes(cijfers).map((note) => (
    <span key={note} className="klein papier-deels">
      {note}
    </span>
  ));
}
