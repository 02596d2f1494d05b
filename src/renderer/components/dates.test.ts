import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Dates } from './dates.tsx';

it('no date in a text is cut at its hyphens, wherever it stands', () => {
  const html = (text: string) => renderToStaticMarkup(createElement(Dates, { text }));
  const vast = (datum: string) => `<span class="vast">${datum}</span>`;
  expect(html('geldig t/m 18-08-2031')).toBe(`geldig t/m ${vast('18-08-2031')}`);
  expect(html('02-03-2026 t/m 31-05-2026.')).toBe(`${vast('02-03-2026')} t/m ${vast('31-05-2026')}.`);
  expect(html('ontbreekt')).toBe('ontbreekt');
  expect(html('')).toBe('');
});
