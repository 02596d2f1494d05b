import { marked, type Token, type Tokens } from 'marked';
import { foldLetters } from '../../../shared/domain/tekst/zoeknaam.ts';

/** A chapter or paragraph of the manual: from its heading to the next one. */
export type Section = {
  /** Address within the help screen: the title in small letters with dashes. */
  readonly id: string;
  readonly level: 2 | 3;
  readonly title: string;
  readonly content: readonly Token[];
  /** All its words, folded, to search in. */
  readonly words: string;
};

/** 'Capaciteit: het planbord' is 'capaciteit-het-planbord'. */
export function sectionId(title: string): string {
  return foldLetters(title)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

const isHeading = (token: Token): token is Tokens.Heading => token.type === 'heading';

/** The sections of a text in Markdown, in their order; what stands above the first heading of level 2 is left out. */
export function readSections(markdown: string): Section[] {
  const sections: { level: 2 | 3; title: string; content: Token[]; raw: string }[] = [];
  for (const token of marked.lexer(markdown)) {
    if (isHeading(token) && token.depth > 1) {
      sections.push({ level: token.depth === 2 ? 2 : 3, title: token.text, content: [], raw: token.raw });
    } else if (token.type !== 'space') {
      const last = sections.at(-1);
      last?.content.push(token);
      if (last !== undefined) last.raw += token.raw;
    }
  }
  return sections.map(({ level, title, content, raw }) => ({
    id: sectionId(title),
    level,
    title,
    content,
    words: foldLetters(raw),
  }));
}

/** The sections that hold every word that was typed; all of them when nothing was. */
export function searchSections(sections: readonly Section[], query: string): readonly Section[] {
  const words = foldLetters(query).split(/\s+/u).filter(Boolean);
  return sections.filter((section) => words.every((word) => section.words.includes(word)));
}
