import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { PUBLISHED_2020 } from '../support/published-2020.ts';
import { test } from './fixtures.ts';
import { AppFrame } from './pages/frame.ts';
import { antwoordSave, pdfIsAt, saveAndRead } from './pages/papier.ts';
import { expectedToegankelijk } from './pages/toegankelijk.ts';

/** Words only: how lines and cells are divided differs between paper and Word. */
const woorden = (text: string): string => text.replaceAll(/[\s\u00a0]+/gu, ' ').replaceAll(': ', ' ');

test('the report of 2020: the published figures in PDF and in Word, texts, and made final', async ({
  start,
  dataMap,
}) => {
  const { app, page } = await start({ vandaag: '2021-03-01' });
  const frame = new AppFrame(page);
  await frame.isOpen();
  await frame.ga('Indicatoren');
  await page.getByRole('link', { name: 'Rapportages' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Rapportages' })).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Over' })).toHaveValue('2020');

  await pdfIsAt(page);
  const voorwoord = page.getByRole('textbox', { name: 'Voorwoord' });
  await voorwoord.fill('Voor u ligt de rapportage.\nMet tweede regel.');
  await page.getByRole('textbox', { name: 'Evaluatie' }).focus();
  // The preview follows what was typed.
  await expect(page.locator('[data-pagina]').first()).toContainText('Voor u ligt de rapportage.');
  await expectedToegankelijk(page);

  const pdf = join(dataMap, 'raad.pdf');
  const paper = woorden(await saveAndRead(app, page, pdf));
  expect(paper).toContain('Voor u ligt de rapportage.');
  for (const figure of PUBLISHED_2020) expect(paper).toContain(woorden(figure));

  const word = join(dataMap, 'raad.docx');
  await antwoordSave(app, word);
  await page.getByRole('button', { name: 'Opslaan als Word…' }).click();
  await expect.poll(() => existsSync(word) && readFileSync(word).length > 0).toBe(true);
  const xml = strFromU8(unzipSync(readFileSync(word))['word/document.xml'] ?? new Uint8Array());
  expect(xml).toContain('Voor u ligt de rapportage.');
  expect(xml).toContain('2.236');

  await page.getByRole('button', { name: 'Rapportage vaststellen' }).click();
  await expect(page.getByText(/^Vastgesteld op \d\d-\d\d-\d{4} door /u)).toBeVisible();
  await expect(voorwoord).toHaveCount(0);

  await page.getByRole('combobox', { name: 'Rapportage' }).selectOption('Kwartaalrapportage');
  await expect(page.getByRole('combobox', { name: 'Over' })).toHaveValue('2020-K4');
  await pdfIsAt(page);
  await expect(page.locator('[data-pagina]')).toHaveCount(2);
});
