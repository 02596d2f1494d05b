import { type ReactNode, useCallback } from 'react';
import { createPortal } from 'react-dom';
import { createStore, useStore } from '../lib/store.ts';

const barPlace = createStore<HTMLElement | null>(null);

/** Where the frame shows the controls of the page (period, zoom); one per window. */
export function BarPlace() {
  const ref = useCallback((element: HTMLDivElement | null) => barPlace.set(element), []);
  return <div className="balk__paginaplek" ref={ref} />;
}

/** Puts the controls of a page in the top bar of the frame. */
export function BarContent({ children }: { readonly children: ReactNode }) {
  const element = useStore(barPlace);
  return element === null ? null : createPortal(children, element);
}

type PageProps = {
  readonly titel: string;
  /** One line beside the title: what is on screen, in figures. */
  readonly sub?: ReactNode;
  readonly acties?: ReactNode;
  /** A `Paneel` at the right side. */
  readonly paneel?: ReactNode;
  /** false: the content scrolls by itself (the planbord). */
  readonly schuift?: boolean;
  readonly children: ReactNode;
};

/** The content of a route: heading, actions, content and an optional panel beside it. */
export function Page({ titel, sub, acties, paneel, schuift = true, children }: PageProps) {
  return (
    <div className="pagina">
      <div className={schuift ? 'pagina__midden pagina__midden--schuift' : 'pagina__midden'}>
        <header className="pagina__kop">
          <h1 tabIndex={-1}>{titel}</h1>
          {sub === undefined ? null : <div className="pagina__sub zacht cijfers">{sub}</div>}
          {acties === undefined ? null : <div className="pagina__acties">{acties}</div>}
        </header>
        {children}
      </div>
      {paneel}
    </div>
  );
}
