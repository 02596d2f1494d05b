import { createRoot } from 'react-dom/client';
import { Route, Routes } from 'react-router';
import { startTheme } from '../lib/theme.ts';
import { App } from './app.tsx';
import { PrintPage } from './print/print-page.tsx';

/** Shows a page for paper in `wortel`: no frame, and nothing of it is loaded. */
export function startAfdruk(wortel: HTMLElement): void {
  startTheme();
  createRoot(wortel).render(
    <App>
      <Routes>
        <Route path="/afdruk/:rapport" element={<PrintPage />} />
      </Routes>
    </App>,
  );
}
