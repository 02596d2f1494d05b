import { later } from '../../lib/later.tsx';

/** The preview of a PDF; pdf.js is large, so it comes later. */
export const PdfPreview = later(async () => (await import('./pdf-preview.tsx')).PdfPreview);
