import type { MarkedToken, Token, Tokens } from 'marked';
import { createElement, Fragment, type ReactNode } from 'react';

/**
 * The manual as elements. It is our own text (docs/handleiding.md), so only the kinds that stand in it are drawn, and
 * never HTML: any other kind would show as it was typed, and manual.test.ts holds that there is none.
 */
const DRAWN = [
  'codespan',
  'em',
  'escape',
  'list',
  'paragraph',
  'space',
  'strong',
  'table',
  'text',
] as const satisfies MarkedToken['type'][];

type Drawn = Extract<MarkedToken, { type: (typeof DRAWN)[number] }>;

/** Whether this kind of text is drawn as it is meant. */
export function isDrawn(token: Token): token is Drawn {
  return DRAWN.some((type) => type === token.type);
}

/** An element whose parts have a fixed place, so that they need no key. */
const element = (name: string | typeof Fragment, parts: readonly ReactNode[]): ReactNode =>
  createElement(name, null, ...parts);

function drawTable({ header, rows }: Tokens.Table): ReactNode {
  const cells = (name: 'th' | 'td', row: readonly Tokens.TableCell[]) =>
    element(
      'tr',
      row.map(({ tokens }) => element(name, [draw(tokens)])),
    );
  return (
    <table className="tabel">
      <thead>{cells('th', header)}</thead>
      {element(
        'tbody',
        rows.map((row) => cells('td', row)),
      )}
    </table>
  );
}

function drawOne(token: Token): ReactNode {
  if (!isDrawn(token)) return token.raw;
  switch (token.type) {
    case 'paragraph':
      return <p>{draw(token.tokens)}</p>;
    case 'list': {
      const items = token.items.map((item) => element('li', [draw(item.tokens)]));
      return element(token.ordered ? 'ol' : 'ul', items);
    }
    case 'table':
      return drawTable(token);
    case 'strong':
      return <strong>{draw(token.tokens)}</strong>;
    case 'em':
      return <em>{draw(token.tokens)}</em>;
    case 'codespan':
      return <code>{token.text}</code>;
    case 'text':
      return token.tokens === undefined ? token.text : draw(token.tokens);
    case 'escape':
      return token.text;
    case 'space':
      return null;
  }
}

/** Text as it is meant, in its order. */
export function draw(tokens: readonly Token[]): ReactNode {
  return element(Fragment, tokens.map(drawOne));
}
