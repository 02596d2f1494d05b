import './copy-frame.css';
import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { copyText, useCopyMoment } from '../../lib/copy.ts';

/** Around every screen of a copy: which one it is, what can be done with it, and how it ends. */
export function CopyFrame({ children }: { readonly children: ReactNode }) {
  const moment = useCopyMoment();
  if (moment === null) return children;
  return (
    <div className="kopieraam">
      <section className="kopiebalk" aria-label="Dit is een kopie">
        <strong>Dit is een {copyText(moment)}.</strong>
        <span className="kopiebalk__uitleg">
          U kunt kijken, afdrukken en exporteren. Wijzigen kan niet. Klachten staan hier niet bij.
        </span>
        <Button size="small" onClick={() => window.close()}>
          Kopie sluiten
        </Button>
      </section>
      {children}
    </div>
  );
}
