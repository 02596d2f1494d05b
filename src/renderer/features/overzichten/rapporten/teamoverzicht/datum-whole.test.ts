import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { DatumWhole } from './datum-whole.tsx';

it('the date at the end of a text is never cut at its hyphen', () => {
  const html = (text: string) => renderToStaticMarkup(createElement(DatumWhole, { text }));
  expect(html('geldig t/m 18-08-2031')).toBe('geldig t/m <span class="vast">18-08-2031</span>');
  expect(html('ontbreekt')).toBe('<span class="vast">ontbreekt</span>');
});
