import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Backup } from '../shared/contract/backup.ts';
import { ChosenFiles } from './chosen-files.ts';

/** A number that no process has: Linux ends at 2^22. */
const GONE = 2 ** 30;

let map: string;
let notes: string;
let chosen: string;
let files: ChosenFiles;
beforeEach(async () => {
  map = await mkdtemp(join(tmpdir(), 'gebiedsplanner-'));
  notes = join(map, 'onderweg');
  chosen = join(map, 'gekozen');
  await mkdir(notes);
  await mkdir(chosen);
  files = new ChosenFiles(notes);
});
afterEach(() => rm(map, { recursive: true }));

async function note(content: object): Promise<void> {
  await writeFile(join(notes, `${randomUUID()}.json`), JSON.stringify(content));
}

const description = (content: string): Backup => ({
  bestand: 'veilig.gpa',
  moment: '2026-03-02T10:00:00.000Z',
  datum: '2026-03-02',
  reden: 'handmatig',
  migraties: 1,
  sha256: createHash('sha256').update(content).digest('hex'),
  grootte: content.length,
  laatsteOpdracht: 3,
});

describe('ChosenFiles', () => {
  it('writes a file whole, and keeps no note of it', async () => {
    const path = join(chosen, 'overzicht.pdf');
    await files.write(path, 'een');
    await files.write(path, 'twee');
    expect(await readFile(path, 'utf8')).toBe('twee');
    expect(await readdir(chosen)).toEqual(['overzicht.pdf']);
    expect(await readdir(notes)).toEqual([]);
  });

  it('says what fails, and keeps what was there', async () => {
    const path = join(chosen, 'overzicht.pdf');
    await writeFile(path, 'een');
    await expect(files.write(join(path, 'in een bestand.pdf'), 'twee')).rejects.toThrow();
    expect(await readFile(path, 'utf8')).toBe('een');
  });

  it('writes also where no note can be kept', async () => {
    await rm(notes, { recursive: true });
    await writeFile(notes, 'geen map');
    await files.write(join(chosen, 'a.csv'), 'een');
    expect(await readdir(chosen)).toEqual(['a.csv']);
  });

  it('removes at the next start what a kill left half written', async () => {
    const half = join(chosen, `overzicht.pdf.${randomUUID()}.tmp`);
    await writeFile(half, 'ha');
    await writeFile(join(chosen, 'overzicht.pdf'), 'van vroeger');
    await note({ proces: GONE, soort: 'bestand', pad: half });
    await files.clear(Date.now());
    expect(await readdir(chosen)).toEqual(['overzicht.pdf']);
    expect(await readdir(notes)).toEqual([]);
  });

  it('leaves what another program is still writing, and looks again when a disk is not there', async () => {
    const busy = join(chosen, `a.pdf.${randomUUID()}.tmp`);
    await writeFile(busy, 'ha');
    await note({ proces: process.ppid, soort: 'bestand', pad: busy });
    const away = join(map, 'usb', `b.pdf.${randomUUID()}.tmp`);
    await note({ proces: GONE, soort: 'bestand', pad: away });
    await files.clear(Date.now());
    expect(existsSync(busy)).toBe(true);
    expect(await readdir(notes)).toHaveLength(2);
    await mkdir(join(map, 'usb'));
    await writeFile(away, 'ha');
    await files.clear(Date.now());
    expect(existsSync(away)).toBe(false);
    expect(await readdir(notes)).toHaveLength(1);
  });

  it.each([
    ['a file of somebody', { proces: GONE, soort: 'bestand', pad: 'brief.docx' }],
    ['a copy of somebody', { proces: GONE, soort: 'kopie', pad: 'veilig.gpa' }],
    ['a note that says nothing', { proces: 'x' }],
  ])('never removes %s, whatever a note says', async (_, content) => {
    const names = ['brief.docx', 'veilig.gpa'];
    for (const name of names) await writeFile(join(chosen, name), 'van iemand');
    await note('pad' in content ? { ...content, pad: join(chosen, content.pad ?? '') } : content);
    await files.clear(Date.now());
    expect(await readdir(chosen)).toEqual(names);
    expect(await readdir(notes)).toEqual([]);
  });

  it('gives a copy that was whole its name', async () => {
    await writeFile(join(chosen, 'veilig.gpa.bezig'), 'alles');
    await writeFile(join(chosen, 'veilig.json'), JSON.stringify(description('alles')));
    await note({ proces: GONE, soort: 'kopie', pad: join(chosen, 'veilig.gpa.bezig') });
    await files.clear(Date.now());
    expect(await readdir(chosen)).toEqual(['veilig.gpa', 'veilig.json']);
  });

  it('removes a copy that was not whole, with all that lies beside it', async () => {
    for (const name of ['veilig.gpa.bezig', 'veilig.gpa.bezig-journal', 'veilig.json.bezig']) {
      await writeFile(join(chosen, name), 'half');
    }
    await writeFile(join(chosen, 'veilig.json'), JSON.stringify(description('alles')));
    await note({ proces: GONE, soort: 'kopie', pad: join(chosen, 'veilig.gpa.bezig') });
    await files.clear(Date.now());
    expect(await readdir(chosen)).toEqual([]);
  });

  it('keeps an earlier copy of that name when the new one was not whole', async () => {
    await writeFile(join(chosen, 'veilig.gpa'), 'vroeger');
    await writeFile(join(chosen, 'veilig.json'), JSON.stringify(description('vroeger')));
    await writeFile(join(chosen, 'veilig.gpa.bezig'), 'half');
    await note({ proces: GONE, soort: 'kopie', pad: join(chosen, 'veilig.gpa.bezig') });
    await files.clear(Date.now());
    expect(await readdir(chosen)).toEqual(['veilig.gpa', 'veilig.json']);
  });

  it('clears at once what a core left that died while it made a copy', async () => {
    const path = join(chosen, 'veilig.gpa');
    const result = await files.copy(path, async () => {
      expect(await readdir(notes)).toHaveLength(1);
      await writeFile(`${path}.bezig`, 'half');
      return 'core-gestopt';
    });
    expect(result).toBe('core-gestopt');
    expect(await readdir(chosen)).toEqual([]);
    expect(await readdir(notes)).toEqual([]);
  });
});
