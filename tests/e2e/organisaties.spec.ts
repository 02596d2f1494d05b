import { expect } from '@playwright/test';
import { test } from './fixtures.ts';
import { Raamwerk } from './paginas/raamwerk.ts';
import { verwachtToegankelijk } from './paginas/toegankelijk.ts';

const VANDAAG = '2021-03-01';

test('two organisations merge in one opdracht that is shown first and can be undone', async ({ start }) => {
  const { page } = await start({ vandaag: VANDAAG });
  const raamwerk = new Raamwerk(page);
  await raamwerk.isOpen();
  await raamwerk.ga('Organisaties');
  const regel = (naam: string) =>
    page.getByRole('row').filter({ has: page.getByRole('link', { name: naam }) });
  await expect(regel('Dock')).toContainText('4,00');
  await page.getByRole('button', { name: 'Samenvoegen…' }).click();
  const dialoog = page.getByRole('dialog');
  await dialoog.getByRole('button', { name: 'Toepassen' }).click();
  await expect(dialoog.getByText('Kies minstens één organisatie die opgaat.')).toBeVisible();
  await dialoog.getByRole('checkbox', { name: 'Buurtwerk' }).check();
  await dialoog.getByLabel('In welke organisatie?').selectOption({ label: 'Dock' });
  await dialoog.getByRole('textbox', { name: 'Vanaf' }).fill('01-03-2021');
  await expect(dialoog.getByText(/^4 medewerkers gaan over\./u)).toBeVisible();
  await verwachtToegankelijk(page);
  await dialoog.getByRole('button', { name: 'Toepassen' }).click();
  await expect(dialoog).toBeHidden();
  await expect(regel('Dock')).toContainText('6,67');
  await expect(regel('Buurtwerk')).toHaveCount(0);
  await raamwerk.ongedaanKnop().click();
  await expect(regel('Dock')).toContainText('4,00');
  await expect(regel('Buurtwerk')).toContainText('2,67');
});

test('an organisation has people, names and agreements; another spelling finds it', async ({ start }) => {
  const { page } = await start({ vandaag: VANDAAG });
  const raamwerk = new Raamwerk(page);
  await raamwerk.isOpen();
  await raamwerk.ga('Organisaties');
  await page.getByRole('searchbox').fill('ROG Plus');
  await page.getByRole('list', { name: 'Gevonden organisaties' }).getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'ROGplus' })).toBeVisible();
  await expect(page.locator('.kern')).toContainText('4,22');
  await page.getByRole('button', { name: 'Nieuwe afspraak…' }).click();
  const dialoog = page.getByRole('dialog');
  await dialoog.getByLabel('Uren per week, van iedereen samen').fill('160');
  await dialoog.getByRole('textbox', { name: 'Vanaf' }).fill('01-01-2021');
  await dialoog.getByRole('textbox', { name: 'T/m' }).fill('31-12-2021');
  await dialoog.getByLabel('Kenmerk').fill('WOT-2021-99');
  await dialoog.getByRole('button', { name: 'Opslaan' }).click();
  await expect(dialoog).toBeHidden();
  const afspraak = page.getByRole('row').filter({ hasText: 'WOT-2021-99' });
  await expect(afspraak).toContainText('tarief ontbreekt');
  await expect(afspraak).toContainText(/\d,\d\s%/u);
  await verwachtToegankelijk(page);
});

test('matrix: 95 + 16 = 111 and 85,00 fte, on screen and on paper', async ({ start }) => {
  const { page } = await start({ vandaag: VANDAAG });
  const raamwerk = new Raamwerk(page);
  await raamwerk.isOpen();
  await raamwerk.ga('Overzichten');
  await page
    .getByLabel('Overzicht', { exact: true })
    .selectOption({ label: 'Organisaties en teams (matrix)' });
  const rij = (naam: string) =>
    page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: naam, exact: true }) });
  await expect(rij('Totaal in teams')).toContainText('95');
  await expect(rij('Totaal buiten de teams')).toContainText('16');
  await expect(rij('Totaal')).toContainText('111');
  await expect(rij('Totaal')).toContainText('85,00');
  await verwachtToegankelijk(page);
  await page.getByRole('button', { name: /^5, Enver, Nieuwland/u }).click();
  await expect(page.getByRole('dialog').getByRole('row')).toHaveCount(6);
  await page.getByRole('button', { name: 'Sluiten' }).click();
  await page.getByLabel('Tonen').selectOption({ label: 'Op papier (PDF)' });
  const papier = page.locator('.pdf__tekst').first();
  await expect(papier).toContainText('85,00', { timeout: 15_000 });
  await expect(papier).toContainText('111');
});
