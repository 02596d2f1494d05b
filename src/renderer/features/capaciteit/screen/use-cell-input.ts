import { useState } from 'react';
import { countText } from '../../../../shared/domain/tekst/number.ts';
import type { GridInput } from '../../../components/grid/grid-types.ts';
import { showMessage } from '../../../lib/messages.ts';
import { refusalOf } from '../../../lib/rights.ts';
import { type AssessedCells, assessCells } from '../edit/cells.ts';
import { type CellsPreview, previewCells } from '../edit/cells-preview.ts';
import type { CellOpdracht } from '../edit/edit.ts';
import { reportNotSaved } from '../edit/opdrachten.ts';
import type { PlanbordModel } from '../edit/use-planbord-model.ts';
import type { BordRow } from '../rows/bord-types.ts';

type Input = GridInput<BordRow>;

/** A paste that waits for a yes. */
type Asked = {
  readonly preview: CellsPreview;
  readonly opdracht: CellOpdracht | null;
  readonly done: string;
};

const DONE = { plakken: 'geplakt', vullen: 'gevuld', wissen: 'leeggemaakt' } as const;

/** '24 cellen geplakt, 3 overgeslagen'. */
function doneText(how: Input['how'], { changes, refused }: AssessedCells, outside: number): string {
  const skipped = refused + outside;
  const done = `${countText(changes, 'cel', 'cellen')} ${DONE[how]}`;
  return skipped === 0 ? done : `${done}, ${String(skipped)} overgeslagen`;
}

type Props = {
  readonly model: PlanbordModel;
  /** Writes at once, and offers to take it back. */
  readonly write: (opdracht: CellOpdracht, text: string) => void;
  readonly say: (text: string) => void;
};

/** Pasting, filling and emptying many cells: one opdracht; a paste is shown before it is done. */
export function useCellInput({ model, write, say }: Props) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const onInput = ({ how, cells, outside }: Input) => {
    const refusal = refusalOf('capaciteit.zetCellen');
    if (refusal !== null) {
      showMessage({ soort: 'let-op', tekst: refusal });
      return;
    }
    const assessed = assessCells(model, cells);
    const whole = assessed.refused + outside === 0;
    if (how === 'plakken' && (cells.length > 1 || !whole)) {
      const { opdracht } = assessed;
      setAsked({
        preview: previewCells(assessed, outside),
        opdracht,
        done: doneText(how, assessed, outside),
      });
      return;
    }
    if (assessed.opdracht !== null) {
      write(assessed.opdracht, doneText(how, assessed, outside));
      return;
    }
    const [reden] = assessed.cells.flatMap(({ verdict }) =>
      verdict.soort === 'geweigerd' ? verdict.reden : [],
    );
    if (reden === undefined) say('Er verandert niets.');
    else reportNotSaved(reden);
  };
  return {
    onInput,
    preview: asked?.preview ?? null,
    paste: () => {
      setAsked(null);
      if (asked !== null && asked.opdracht !== null) write(asked.opdracht, asked.done);
    },
    closePreview: () => setAsked(null),
  };
}
