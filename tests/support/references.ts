import { parseSync } from 'vite';

/** A piece of prose in a file: a comment, a string, text of JSX, or a line of Markdown. */
type Prose = { readonly text: string; readonly line: number; readonly isString: boolean };

export type Reference = {
  readonly file: string;
  readonly line: number;
  /** As it is written: 'domein §3.2', 'C13', 'S1 #30', 'besluit 0007', 'docs/domein.md'. */
  readonly text: string;
  readonly target: Target;
};

export type Target =
  | { readonly kind: 'heading' | 'id' | 'besluit' | 'file' | 'source'; readonly name: string }
  /** Points at something that is not in this repository. */
  | { readonly kind: 'elsewhere' };

/** What docs/ offers to refer to. */
export type Definitions = {
  readonly headings: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
  readonly besluiten: ReadonlySet<string>;
  readonly hasFile: (from: string, name: string) => boolean;
  /** Whether a source file ends in this path. */
  readonly hasSource: (name: string) => boolean;
};

/** Trackers of other projects that a comment may cite by number. */
const OTHER_TRACKERS = ['drizzle-orm', 'electron', 'ag-grid', 'better-sqlite3'];

/** 'cel B2', 'cellen C12 en D20': places in a spreadsheet. */
const CELLS =
  /\bcel(?:l|len|ls)?\s+(?:[A-Z]{1,2}\d{1,4}(?::[A-Z]{1,2}\d{1,4})?(?:,?\s+(?:en|and|of|or)\s+|,\s*)?)+/gu;

/** A string that is nothing but a letter and digits is a value (a cell, a document), except the T of a dated case. */
const BARE_VALUE = /^[A-SU-Z]\d{1,4}$/u;

type Pattern = readonly [pattern: RegExp, target: (match: RegExpExecArray) => Target];

const PATTERNS: readonly Pattern[] = [
  [/§\s?(\d+(?:\.\d+)?[a-z]?)(?![\w])/gu, ([, name = '']) => ({ kind: 'heading', name })],
  [/\bbesluit(?:en)? (\d{4})\b/gu, ([, name = '']) => ({ kind: 'besluit', name })],
  [
    /(?<![\w.#:/-]|\w\()(B\d{1,2}|D\d{1,2}|C\d{2}|T\d{2}|S\d)(?: #(\d+)|[ab]\b)?(?!\w|:[\dA-Z]|-\w)/gu,
    ([, id = '', item]) => ({ kind: 'id', name: item === undefined ? id : `${id} #${item}` }),
  ],
  [/(?<![\w-])(T-[a-z]+)\b/gu, ([, name = '']) => ({ kind: 'id', name })],
  [/(?<![\w/.:-])((?:\.{0,2}\/)?[\w/.-]*\w\.md)\b/gu, ([, name = '']) => ({ kind: 'file', name })],
  [new RegExp(`(?<!(?:${OTHER_TRACKERS.join('|')}) )\\bissue #?\\d+`, 'giu'), () => ({ kind: 'elsewhere' })],
];

/** A source file, by its name or the end of its path; in a string it may be anything, so there it is not looked at. */
const SOURCE_PATTERN: Pattern = [
  /(?<![\w./*…-])([\w-][\w./-]*\.(?:tsx?|mjs|cjs))\b(?!\()/gu,
  ([, name = '']) => ({ kind: 'source', name }),
];

/** The closing numbers of 'C13–C15' stand on their own; those of '#31–33' do not. */
const ITEM_RANGE = /(S\d) #\d+[–-](\d+)/gu;

function lineAt(source: string, offset: number): number {
  return source.slice(0, offset).split('\n').length;
}

function textOf(node: object): string | null {
  if (!('type' in node) || !('value' in node)) return null;
  const { type, value } = node;
  if ((type === 'Literal' || type === 'JSXText') && typeof value === 'string') return value;
  if (type !== 'TemplateElement' || typeof value !== 'object' || value === null) return null;
  return 'raw' in value && typeof value.raw === 'string' ? value.raw : null;
}

function collectStrings(node: unknown, found: { text: string; start: number }[]): void {
  if (Array.isArray(node)) {
    for (const child of node) collectStrings(child, found);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  const text = textOf(node);
  if (text !== null && 'start' in node && typeof node.start === 'number')
    found.push({ text, start: node.start });
  for (const child of Object.values(node)) collectStrings(child, found);
}

/** Comments, strings, templates and JSX text of a source file; all lines of a Markdown file. */
export function proseOf(file: string, source: string): Prose[] {
  if (file.endsWith('.md'))
    return source.split('\n').map((text, i) => ({ text, line: i + 1, isString: false }));
  const { program, comments, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message ?? 'does not parse'}`);
  const strings: { text: string; start: number }[] = [];
  collectStrings(program, strings);
  return [
    ...comments.map(({ value, start }) => ({ text: value, start, isString: false })),
    ...strings.filter(({ text }) => !BARE_VALUE.test(text)).map((string) => ({ ...string, isString: true })),
  ].map(({ text, start, isString }) => ({ text, line: lineAt(source, start), isString }));
}

/** Every reference in a file to docs/domein.md, a besluit or another text. */
export function referencesIn(file: string, source: string): Reference[] {
  return proseOf(file, source).flatMap(({ text, line, isString }) => {
    const prose = text.replace(CELLS, ' ').replace(ITEM_RANGE, '$& $1 #$2');
    return (isString ? PATTERNS : [...PATTERNS, SOURCE_PATTERN]).flatMap(([pattern, target]) =>
      [...prose.matchAll(pattern)].map((match) => ({
        file,
        line: line + prose.slice(0, match.index).split('\n').length - 1,
        text: match[0].trim(),
        target: target(match),
      })),
    );
  });
}

/** The headings and the ids (of a row, a list item or in bold) that docs/domein.md defines; an id twice is in `ids` twice. */
export function definitionsOf(domein: string): { readonly headings: string[]; readonly ids: string[] } {
  const all = (pattern: RegExp) => [...domein.matchAll(pattern)].flatMap(([, name]) => name ?? []);
  return {
    headings: all(/^#{2,3} (\d(?:\.\d|[a-z])?) /gmu),
    ids: [
      ...all(/^\| ([BCT]\d{1,2}|S\d(?: #\d+)?) \|/gmu),
      ...all(/^- \*\*(D\d)\*\* /gmu),
      ...all(/^\*\*(T-[a-z]+)\*\* /gmu),
    ],
  };
}

function exists({ file, target }: Reference, definitions: Definitions): boolean {
  switch (target.kind) {
    case 'heading':
      return definitions.headings.has(target.name);
    case 'id':
      return definitions.ids.has(target.name);
    case 'besluit':
      return definitions.besluiten.has(target.name);
    case 'file':
      return definitions.hasFile(file, target.name);
    case 'source':
      return definitions.hasSource(target.name);
    case 'elsewhere':
      return false;
  }
}

/** References to nothing. */
export function unresolved(references: readonly Reference[], definitions: Definitions): Reference[] {
  return references.filter((reference) => !exists(reference, definitions));
}
