import type { Sheet } from '../../../shared/rapport/rapport.ts';

/** Whose paper it is, and who made it. */
export type Sender = {
  readonly gemeente: string;
  readonly madeBy: string;
  readonly demo: boolean;
  /** 'kopie van 12-11-2026 18:30'; null = it is of the administratie itself. */
  readonly copy: string | null;
};

/** A text as CSS string; a name from the data must not be able to end it. */
function cssText(text: string): string {
  const safe = text.replace(/[\\"]/gu, '\\$&').replace(/\s+/gu, ' ');
  return `"${safe}"`;
}

/**
 * Size, header and footer of every page as margin boxes: what repeats on each
 * page is no part of the text, so the tagged PDF reads it to nobody twice.
 */
export function sheetStyle(sheet: Sheet, { gemeente, madeBy, demo, copy }: Sender): string {
  const { title, period, madeOn, classificatie, card } = sheet;
  if (card !== undefined)
    return `@page { size: ${card} portrait; margin: ${card === 'A5' ? '9mm' : '16mm'}; }`;
  const from = gemeente === '' ? 'WijkOndersteuningsTeams' : `Gemeente ${gemeente} · WijkOndersteuningsTeams`;
  const by = madeBy === '' ? '' : ` door ${madeBy}`;
  const marks = [copy?.toUpperCase(), classificatie, demo ? 'DEMO – fictieve gegevens' : null];
  const kind = marks.filter((mark) => mark !== null && mark !== undefined).join(' · ');
  const font = '8pt "Segoe UI", "Liberation Sans", Arial, sans-serif';
  const box = (place: string, content: string, extra = ''): string =>
    `@${place} { content: ${content}; font: ${font}; color: #000; white-space: pre-line; ${extra} }`;
  const top =
    'vertical-align: bottom; padding-bottom: 1.5mm; margin-bottom: 4mm; border-bottom: 0.75pt solid #000;';
  const foot = 'vertical-align: top; padding-top: 1.5mm; margin-top: 4mm; border-top: 0.5pt solid #000;';
  return `@page {
    size: A4 ${sheet.landscape ? 'landscape' : 'portrait'};
    margin: 22mm 14mm 19mm;
    ${box('top-left', cssText(from), top)}
    ${box('top-right', cssText(`${title} · ${period}`), `${top} text-align: right;`)}
    ${box('bottom-left', cssText(`Opgesteld ${madeOn}${by}`), `${foot} text-align: left;`)}
    ${box('bottom-center', cssText(kind), `${foot} text-align: center; font-weight: bold;`)}
    ${box('bottom-right', '"Pagina " counter(page) " van " counter(pages)', `${foot} text-align: right;`)}
  }`;
}
