import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import manual from '../../../../docs/handleiding.md?raw';
import { HELP_TOPICS } from '../../lib/help.ts';
import { readSections, searchSections, sectionId } from './manual.ts';
import { isDrawn } from './manual-text.tsx';

const sections = readSections(manual);

describe('the manual in the application', () => {
  it('holds nothing that is not drawn as it is meant', () => {
    const strange: string[] = [];
    marked.walkTokens([...sections.flatMap(({ content }) => content)], (token) => {
      // An item of a list is drawn by the list.
      if (!isDrawn(token) && token.type !== 'list_item') strange.push(`${token.type}: ${token.raw}`);
    });
    expect(strange).toEqual([]);
  });

  it('has every heading once, so that each has an address of its own', () => {
    const ids = sections.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).not.toContain('');
  });

  it.each(Object.entries(HELP_TOPICS))('explains %s, where its "?" leads', (_name, title) => {
    expect(sections.map((section) => section.title)).toContain(title);
  });

  it.each([
    ['Capaciteit: het planbord', 'capaciteit-het-planbord'],
    ['Uren wijzigen', 'uren-wijzigen'],
    ['“Coördinator” & fte', 'coordinator-fte'],
  ])('%s is at %s', (title, id) => expect(sectionId(title)).toBe(id));
});

describe('searching', () => {
  it('finds sections that hold every word, whatever the case and the accents', () => {
    const found = searchSections(sections, 'VERDAGEN  klager');
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(sections.length);
    for (const { words } of found)
      expect([words.includes('verdagen'), words.includes('klager')]).toEqual([true, true]);
  });

  it('finds all without a word and none with one that is not there', () => {
    expect(searchSections(sections, '  ')).toEqual(sections);
    expect(searchSections(sections, 'xyzzy')).toEqual([]);
  });
});
