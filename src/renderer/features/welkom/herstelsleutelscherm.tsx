import { Button } from '@fluentui/react-components';
import { Notice } from '../../components/toestand.tsx';
import { HerstelsleutelSheet } from '../../parts/herstelsleutel/herstelsleutel-sheet.tsx';
import { useStap } from './gebruik-stap.ts';
import { startCalls } from './welkom.queries.ts';

/** Right after an administratie is made: the key to print, before anything is in it. */
export function Herstelsleutelscherm({ naam }: { readonly naam: string }) {
  const { bezig, fout, run } = useStap();
  return (
    <section className="welkom__vorm">
      <h1>Bewaar de herstelsleutel</h1>
      <p>
        De administratie “{naam}” is gemaakt en versleuteld. Gaat deze computer of uw account verloren, of
        weet u de wachtzin niet meer? Dan opent u de administratie en de kopieën ervan alleen nog met deze
        sleutel.
      </p>
      <HerstelsleutelSheet />
      <Notice soort="let-op">
        Iedereen met deze sleutel en een kopie van het bestand kan alles lezen. Bewaar hem in een kluis of een
        afgesloten kast, niet bij de computer. U vindt hem later terug onder Beheer, Back-ups.
      </Notice>
      {fout === null ? null : <Notice soort="fout">{fout}</Notice>}
      <div className="welkom__knoppen">
        <Button appearance="primary" disabled={bezig} onClick={() => run(startCalls.herstelsleutelGezien)}>
          Ik heb de sleutel bewaard
        </Button>
        <Button disabled={bezig} onClick={() => run(startCalls.herstelsleutelGezien)}>
          Later doen
        </Button>
      </div>
    </section>
  );
}
