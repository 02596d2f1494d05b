import './bezetting.css';
import type { Bezetting } from '../../shared/domain/planbord/capaciteit.ts';
import { bezettingText } from '../../shared/domain/voorstel/reden.ts';

function classOf(bezetting: Bezetting): string {
  return `bezetting bezetting--${bezetting.soort === 'percentage' ? bezetting.klasse : bezetting.soort}`;
}

/** '119 % → 104 %', the last one as a cell of the planbord. */
export function BezettingChange({ voor, na }: { readonly voor: Bezetting; readonly na: Bezetting }) {
  return (
    <>
      <span>{bezettingText(voor)}</span> <span aria-hidden="true">→</span>
      <span className="alleen-voorlezen">wordt</span> <span className={classOf(na)}>{bezettingText(na)}</span>
    </>
  );
}
