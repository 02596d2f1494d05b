import { aantalText } from '../../../shared/domain/tekst/number.ts';
import { Notice } from '../../components/toestand.tsx';

/** Named on screen; the rest is counted. */
const MEEST = 8;

/** What is read in another way than it stands in the file, before anything is done with it. */
export function AndersParsed({ teksten }: { readonly teksten: readonly string[] }) {
  if (teksten.length === 0) return null;
  const over = teksten.length - MEEST;
  return (
    <Notice soort="let-op">
      <ul className="import__notes">
        {teksten.slice(0, MEEST).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {over > 0 ? <p>En nog {aantalText(over)}. U ziet ze bij de controle, bij elke regel.</p> : null}
    </Notice>
  );
}
