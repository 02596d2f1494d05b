import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createProtocolHandler, resolveUrl } from './protocol.ts';

const WORTEL = join('/opt', 'planner', 'renderer');
const ID = '7185c965-debc-40d3-b6ed-07a42fef7dc3';

describe('resolveUrl', () => {
  it('finds our own files', () => {
    expect(resolveUrl('app://gebiedsplanner/', WORTEL)).toMatchObject({ pad: join(WORTEL, 'index.html') });
    expect(resolveUrl('app://gebiedsplanner/?blad=2#/afdruk/x', WORTEL)).toMatchObject({ soort: 'bestand' });
    expect(resolveUrl('app://gebiedsplanner/assets/a-1.js', WORTEL)).toEqual({
      soort: 'bestand',
      pad: join(WORTEL, 'assets', 'a-1.js'),
      type: 'text/javascript; charset=utf-8',
    });
    expect(resolveUrl(`app://gebiedsplanner/pdf/${ID}.pdf`, WORTEL)).toEqual({ soort: 'pdf', id: ID });
  });

  it.each([
    'app://anders/index.html',
    'file:///etc/passwd',
    'app://gebiedsplanner/..%2f..%2fmain%2fmain.js',
    'app://gebiedsplanner/%2e%2e/main/main.js',
    'app://gebiedsplanner/..%5c..%5cmain.js',
    'app://gebiedsplanner/assets/%2e%2e/%2e%2e/main/main.js',
    'app://gebiedsplanner/index.html%00.js',
    'app://gebiedsplanner/%E0%A4%A',
    'app://gebiedsplanner/geheim.gpa',
    'app://gebiedsplanner/assets',
    'geen adres',
  ])('gives nothing for %s', (adres) => {
    const doel = resolveUrl(adres, WORTEL);
    // A name that stays inside the folder is harmless, whatever it looked like.
    if (doel.soort === 'bestand') expect(doel.pad.startsWith(`${WORTEL}/`)).toBe(true);
    else expect(doel).toEqual({ soort: 'geen' });
  });
});

describe('createProtocolHandler', () => {
  let map: string;
  beforeAll(async () => {
    map = await mkdtemp(join(tmpdir(), 'gebiedsplanner-'));
    await mkdir(join(map, 'renderer'));
    await writeFile(join(map, 'renderer', 'index.html'), '<p>');
    await writeFile(join(map, 'geheim.js'), 'x');
  });
  afterAll(() => rm(map, { recursive: true }));

  it('answers with strict headers', async () => {
    const antwoord = await createProtocolHandler(
      join(map, 'renderer'),
      () => null,
    )({ url: 'app://gebiedsplanner/' });
    expect(antwoord.statusCode).toBe(200);
    expect(antwoord.headers['content-type']).toBe('text/html; charset=utf-8');
    const csp = antwoord.headers['content-security-policy'] ?? '';
    expect(csp).toContain("default-src 'none'");
    expect(csp).toMatch(/script-src 'self';/);
    expect(csp).not.toMatch(/unsafe-eval|https?:/);
  });

  it('answers 404 for what is not there, not ours, or forgotten', async () => {
    const give = createProtocolHandler(join(map, 'renderer'), () => null);
    for (const adres of ['weg.js', '..%2fgeheim.js', `pdf/${ID}.pdf`]) {
      expect((await give({ url: `app://gebiedsplanner/${adres}` })).statusCode).toBe(404);
    }
  });

  it('gives a PDF that is kept', async () => {
    const give = createProtocolHandler(map, (id) => (id === ID ? new Uint8Array([37, 80]) : null));
    const antwoord = await give({ url: `app://gebiedsplanner/pdf/${ID}.pdf` });
    expect([antwoord.headers['content-type'], antwoord.data.length]).toEqual(['application/pdf', 2]);
  });
});
