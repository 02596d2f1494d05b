import { expect } from '@playwright/test';
import { test } from './fixtures.ts';
import { AppFrame, expectedNothingBuitenView, setWindow } from './pages/frame.ts';
import { expectedToegankelijk } from './pages/toegankelijk.ts';

test('a voorstel: asked for, a line left out, another one, taken over as one opdracht and taken back', async ({
  start,
}) => {
  const { app, page } = await start({ vandaag: '2026-03-02' });
  const frame = new AppFrame(page);
  await frame.isOpen();
  await page.getByRole('button', { name: 'Voorstel laten maken' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Voorstel' })).toBeVisible();

  // What must be chosen is said where it must be chosen.
  await page.getByLabel('Wat wilt u bereiken').selectOption('Vul het tekort van een team');
  await page.getByRole('button', { name: 'Maak een voorstel' }).click();
  await expect(page.getByText('Kies een team.')).toBeVisible();
  await page.getByLabel('Welk team').selectOption('Centrum-West');
  await page.getByRole('button', { name: 'Maak een voorstel' }).click();

  const lines = page.getByRole('region', { name: 'Wijzigingen in dit voorstel' });
  await expect(lines.getByText(/^Haalt Centrum-West van \d+\s% naar \d+\s%/u).first()).toBeVisible();
  await expect(page.getByText(/Bewezen: binnen deze regels/u)).toBeVisible();
  const takeOver = page.getByRole('button', { name: /^Overnemen/u });
  await expect(takeOver).toHaveText('Overnemen (1 regel)');
  await expectedToegankelijk(page);

  // Without its only line there is nothing to take over.
  await lines.getByRole('checkbox').first().uncheck();
  await expect(takeOver).toHaveText('Overnemen (0 regels)');
  await expect(lines.getByText('Niet meegenomen.')).toBeVisible();
  await lines.getByRole('checkbox').first().check();

  await page.getByRole('button', { name: 'Ander voorstel' }).click();
  await expect(page.getByLabel('Voorstel:')).toHaveValue('1');
  await page.getByLabel('Voorstel:').selectOption('1 van 2');

  await setWindow(app, 1280, 800, 2);
  await expectedNothingBuitenView(page);
  await setWindow(app, 1280, 800, 1);

  await takeOver.click();
  await frame.expectedOpgeslagen();
  await expect(page.getByText('Er verandert niets in de planning tot u het overneemt.')).toBeVisible();
  await expect(lines).toBeHidden();
  await page
    .getByRole('button', { name: /^Ongedaan maken: Voorstel overgenomen: inzet van 1 medewerker$/u })
    .click();
  await expect(page.getByRole('button', { name: /^Opnieuw uitvoeren: Voorstel overgenomen/u })).toBeEnabled();
});
