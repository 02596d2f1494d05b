import { expect } from '@playwright/test';
import { test } from './fixtures.ts';
import { AppFrame, expectedNothingBuitenView, setWindow } from './pages/frame.ts';
import { expectedToegankelijk } from './pages/toegankelijk.ts';

test('a scenario: made from a voorstel, extended, compared with the plan, hours taken over, taken back', async ({
  start,
}) => {
  const { app, page } = await start({ vandaag: '2026-03-02' });
  const frame = new AppFrame(page);
  await frame.isOpen();
  await frame.giveOpdracht('Scenario’s');
  await expect(page.getByText('Er is nog geen scenario')).toBeVisible();

  await frame.giveOpdracht('Voorstel laten maken');
  await page.getByLabel('Wat wilt u bereiken').selectOption('Vul het tekort van een team');
  await page.getByLabel('Welk team').selectOption('Centrum-West');
  await page.getByRole('button', { name: 'Maak een voorstel' }).click();
  await page.getByRole('button', { name: 'Bewaren als scenario' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Voorstel van 02-03-2026/u })).toBeVisible();
  await frame.expectedOpgeslagen();
  const lines = page.getByRole('region', { name: 'Regels van dit scenario' });
  await expect(lines.getByText(/36\su van Groenoord naar Centrum-West/u)).toBeVisible();
  const compared = page.getByRole('region', { name: 'Vergelijking met de planning' });
  await expect(compared.getByRole('row', { name: /^Centrum-West 140,6/u })).toBeVisible();

  await page.getByRole('button', { name: 'Regel toevoegen…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Regel toevoegen' });
  await dialog.getByLabel('Wat wordt er anders').selectOption('Een nieuwe taak');
  await dialog.getByRole('button', { name: 'Toevoegen' }).click();
  await expect(dialog.getByText('Vul in welke taak het is.')).toBeVisible();
  await dialog.getByLabel('Taak').fill('Drang');
  await dialog.getByLabel('Team').selectOption('Oost');
  await dialog.getByLabel('Uren per week voor cliënten').fill('20');
  await dialog.getByRole('button', { name: 'Toevoegen' }).click();
  await expect(dialog).toBeHidden();
  await expect(lines.getByText(/^Nieuwe taak Drang: 20\su per week voor cliënten in Oost$/u)).toBeVisible();
  await expectedToegankelijk(page);
  await setWindow(app, 1280, 800, 2);
  await expectedNothingBuitenView(page);
  await setWindow(app, 1280, 800, 1);

  await page.getByRole('button', { name: 'Delen met collega’s' }).click();
  await expect(page.getByText('Gedeeld · van uzelf')).toBeVisible();
  await page.getByRole('button', { name: 'Alle uren kiezen' }).click();
  await page.getByRole('button', { name: 'Overnemen in de planning (1 regel)' }).click();
  await expect(page.getByText('Overgenomen · van uzelf')).toBeVisible();
  await page.getByRole('button', { name: /^Ongedaan maken: Scenario .* overgenomen: 1 regel$/u }).click();
  await expect(page.getByText('Gedeeld · van uzelf')).toBeVisible();
  await page.getByRole('link', { name: 'Alle scenario’s' }).click();
  await expect(page.getByRole('row', { name: /Gedeeld 2/u })).toBeVisible();
});
