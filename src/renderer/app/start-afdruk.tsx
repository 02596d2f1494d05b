import { createRoot } from 'react-dom/client';
import { Route, Routes } from 'react-router';
import { startThema } from '../lib/thema.ts';
import { AfdrukPagina } from './afdruk/afdruk-pagina.tsx';
import { App } from './app.tsx';

/** Shows a page for paper in `wortel`: no frame, and nothing of it is loaded. */
export function startAfdruk(wortel: HTMLElement): void {
  startThema();
  createRoot(wortel).render(
    <App>
      <Routes>
        <Route path="/afdruk/:rapport" element={<AfdrukPagina />} />
      </Routes>
    </App>,
  );
}
