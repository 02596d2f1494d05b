import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const journaal = z
  .object({ entries: z.array(z.object({ idx: z.number(), when: z.number(), tag: z.string() })) })
  .parse(JSON.parse(readFileSync('drizzle/meta/_journal.json', 'utf8')));

/** The words drizzle-kit makes a name of when nobody gives one ("lame_wolverine"). */
function verzonnenNamen(): Set<string> {
  const bron = readFileSync('node_modules/drizzle-kit/bin.cjs', 'utf8');
  const list = (naam: string) => {
    const block = new RegExp(`\\b${naam} = \\[([^\\]]+)\\]`).exec(bron)?.[1] ?? '';
    return [...block.matchAll(/"([a-z_]+)"/g)].map(([, word]) => word ?? '');
  };
  return new Set([...list('adjectives'), ...list('heroes')]);
}

describe('migration journal', () => {
  it('has migrations, numbered without a gap, each later than the one before', () => {
    expect(journaal.entries.length).toBeGreaterThan(0);
    for (const [index, { idx, tag, when }] of journaal.entries.entries()) {
      expect(idx).toBe(index);
      expect(tag.startsWith(`${String(index).padStart(4, '0')}_`)).toBe(true);
      expect(when).toBeGreaterThan(journaal.entries[index - 1]?.when ?? 0);
    }
  });

  it('has for each migration its SQL and its snapshot', () => {
    for (const { tag } of journaal.entries) {
      expect(existsSync(`drizzle/${tag}.sql`), tag).toBe(true);
      expect(existsSync(`drizzle/meta/${tag.slice(0, 4)}_snapshot.json`), tag).toBe(true);
    }
  });

  it('has names that somebody chose', () => {
    const verzonnen = verzonnenNamen();
    expect(verzonnen.size).toBeGreaterThan(100);
    for (const { tag } of journaal.entries) {
      const words = tag.slice(5).split(/[_-]/);
      expect(
        words.filter((word) => verzonnen.has(word)),
        tag,
      ).toEqual([]);
    }
  });

  it('never deletes what a person entered along with something else', () => {
    for (const { tag } of journaal.entries) {
      expect(readFileSync(`drizzle/${tag}.sql`, 'utf8').toLowerCase(), tag).not.toContain(
        'on delete cascade',
      );
    }
  });
});
