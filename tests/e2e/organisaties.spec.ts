import { expect, type Page } from '@playwright/test';
import { test } from './fixtures.ts';
import { AppFrame, expectedNothingBuitenView, setWindow } from './pages/frame.ts';
import { expectedToegankelijk } from './pages/toegankelijk.ts';

const VANDAAG = '2021-03-01';

async function openOrganisatie(page: Page, naam: string): Promise<void> {
  await new AppFrame(page).ga('Organisaties');
  await page.getByRole('link', { name: naam, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: naam })).toBeVisible();
}

async function selectMeer(page: Page, action: string): Promise<void> {
  await page.getByRole('button', { name: /^Meer acties voor/u }).click();
  await page.getByRole('menuitem', { name: action }).click();
}

test('two organisations merge in one opdracht that is shown first and can be undone', async ({ start }) => {
  const { page } = await start({ vandaag: VANDAAG });
  const frame = new AppFrame(page);
  await frame.isOpen();
  await frame.ga('Organisaties');
  const line = (naam: string) =>
    page.getByRole('row').filter({ has: page.getByRole('link', { name: naam }) });
  await expect(line('Dock')).toContainText('4,00');
  await page.getByRole('button', { name: 'Samenvoegen…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Toepassen' }).click();
  await expect(dialog.getByText('Kies minstens één organisatie die opgaat.')).toBeVisible();
  await dialog.getByRole('checkbox', { name: 'Buurtwerk' }).check();
  await dialog.getByLabel('In welke organisatie?').selectOption({ label: 'Dock' });
  await dialog.getByRole('textbox', { name: 'Vanaf' }).fill('01-03-2021');
  await expect(dialog.getByText(/^4 medewerkers gaan over\./u)).toBeVisible();
  await expectedToegankelijk(page);
  await dialog.getByRole('button', { name: 'Toepassen' }).click();
  await expect(dialog).toBeHidden();
  await expect(line('Dock')).toContainText('6,67');
  await expect(line('Buurtwerk')).toHaveCount(0);
  await frame.ongedaanButton().click();
  await expect(line('Dock')).toContainText('4,00');
  await expect(line('Buurtwerk')).toContainText('2,67');
});

test('an organisation is split over two others, person by person, and one undo gives it back', async ({
  start,
}) => {
  const { page } = await start({ vandaag: VANDAAG });
  const frame = new AppFrame(page);
  await frame.isOpen();
  await openOrganisatie(page, 'SeniorenWelzijn');
  await selectMeer(page, 'Splitsen…');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Toepassen' }).click();
  await expect(dialog.getByText('Kies minstens twee organisaties.')).toBeVisible();
  await dialog.getByRole('checkbox', { name: 'Dock' }).check();
  await dialog.getByRole('checkbox', { name: 'Minters' }).check();
  await dialog.getByLabel('Medewerkers gaan naar').selectOption({ label: 'Dock' });
  const verdeling = dialog.getByRole('region', { name: 'Verdeling van medewerkers' });
  await expect(verdeling.getByRole('row')).toHaveCount(4);
  await verdeling.getByRole('combobox').first().selectOption({ label: 'Minters' });
  await expect(dialog.getByText('SeniorenWelzijn gesplitst in Dock en Minters per 01-03-2021')).toBeVisible();
  await expect(dialog.getByText('SeniorenWelzijn eindigt')).toBeVisible();
  await expectedToegankelijk(page);
  await dialog.getByRole('button', { name: 'Toepassen' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.locator('.kern')).toContainText('t/m 28-02-2021');
  await frame.ga('Organisaties');
  const line = (naam: string) =>
    page.getByRole('row').filter({ has: page.getByRole('link', { name: naam, exact: true }) });
  await expect(line('Dock').getByRole('cell').nth(0)).toHaveText('8');
  await expect(line('Minters').getByRole('cell').nth(0)).toHaveText('10');
  await frame.ongedaanButton().click();
  await expect(line('Dock').getByRole('cell').nth(0)).toHaveText('6');
  await expect(line('SeniorenWelzijn').getByRole('cell').nth(0)).toHaveText('3');
});

test('an opvolging is noted, corrected and removed; one made by mistake goes', async ({ start }) => {
  const { page } = await start({ vandaag: VANDAAG });
  await new AppFrame(page).isOpen();
  await openOrganisatie(page, 'Clessidra');
  await page.getByRole('button', { name: 'Opvolging vastleggen…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Opslaan' }).click();
  await expect(dialog.getByText('Kies een organisatie.').first()).toBeVisible();
  await dialog.getByLabel('Nieuwe organisatie').selectOption({ label: 'Enver' });
  await dialog.getByLabel('Soort').selectOption({ label: 'Overname' });
  await dialog.getByRole('textbox', { name: 'Vanaf' }).fill('01-03-2021');
  await expectedToegankelijk(page);
  await dialog.getByRole('button', { name: 'Opslaan' }).click();
  await expect(dialog).toBeHidden();
  const stap = page.getByRole('row').filter({ hasText: 'Overname: Clessidra → Enver' });
  await expect(stap).toContainText('01-03-2021');
  await expect(page.locator('.kern')).toContainText('Enver');
  await page.getByRole('button', { name: 'Opvolging Clessidra naar Enver wijzigen' }).click();
  await dialog.getByRole('textbox', { name: 'Vanaf' }).fill('01-02-2021');
  await dialog.getByRole('button', { name: 'Opslaan' }).click();
  await expect(stap).toContainText('01-02-2021');
  await page.getByRole('button', { name: 'Opvolging Clessidra naar Enver wijzigen' }).click();
  await dialog.getByRole('button', { name: 'Verwijderen' }).click();
  await expect(stap).toHaveCount(0);

  await selectMeer(page, 'Verwijderen…');
  await dialog.getByRole('button', { name: 'Verwijderen' }).click();
  await expect(page.getByText(/Bij Clessidra staan nog gegevens: 1 detachering/u).first()).toBeVisible();
});

test('an organisation ends with everything that hangs on it, shown first; its cao is dated', async ({
  start,
}) => {
  const { page } = await start({ vandaag: VANDAAG });
  const frame = new AppFrame(page);
  await frame.isOpen();
  await openOrganisatie(page, 'Parnassia Groep');
  await selectMeer(page, 'Beëindigen…');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Eindigt per' }).fill('01-07-2021');
  await expect(dialog.getByText(/t\/m 30-06-2021 \(was zonder einde\)/u).first()).toBeVisible();
  await expect(dialog.getByText('Parnassia Groep levert geen medewerkers meer')).toBeVisible();
  await expectedToegankelijk(page);
  await dialog.getByRole('button', { name: 'Toepassen' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.locator('.kern')).toContainText('30-06-2021');
  await expect(page.getByRole('region', { name: 'Wie wanneer eindigt' })).toContainText('30-06-2021');
  await frame.ongedaanButton().click();
  await expect(page.locator('.kern')).not.toContainText('30-06-2021');

  await page.getByRole('button', { name: 'Andere cao vanaf…' }).click();
  await dialog.getByLabel('Cao').selectOption({ label: 'Gemeenten' });
  await dialog.getByRole('textbox', { name: 'Vanaf' }).fill('01-05-2021');
  await dialog.getByRole('button', { name: 'Opslaan' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('row').filter({ hasText: 'Gemeenten' })).toContainText('vanaf 01-05-2021');
  await expect(page.locator('.pagina__sub')).toContainText('cao Jeugdzorg');
});

test('an organisation has people, names and agreements; another spelling finds it', async ({ start }) => {
  const { page } = await start({ vandaag: VANDAAG });
  const frame = new AppFrame(page);
  await frame.isOpen();
  await frame.ga('Organisaties');
  await page.getByRole('searchbox').fill('ROG Plus');
  await page.getByRole('list', { name: 'Gevonden organisaties' }).getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'ROGplus' })).toBeVisible();
  await expect(page.locator('.kern')).toContainText('4,22');
  await page.getByRole('button', { name: 'Nieuwe afspraak…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Afgesproken in').selectOption({ label: 'fte' });
  await dialog.getByLabel('Fte, van iedereen samen').fill('4,5');
  await dialog.getByLabel('Afgesproken in').selectOption({ label: 'uren per week' });
  await expect(dialog.getByLabel('Uren per week, van iedereen samen')).toHaveValue('162');
  await dialog.getByLabel('Uren per week, van iedereen samen').fill('160');
  await dialog.getByRole('textbox', { name: 'Vanaf' }).fill('01-01-2021');
  await dialog.getByRole('textbox', { name: 'T/m' }).fill('31-12-2021');
  await dialog.getByLabel('Kenmerk').fill('WOT-2021-99');
  await dialog.getByRole('button', { name: 'Opslaan' }).click();
  await expect(dialog).toBeHidden();
  const afspraak = page.getByRole('row').filter({ hasText: 'WOT-2021-99' });
  await expect(afspraak).toContainText('tarief ontbreekt');
  await expect(afspraak).toContainText(/\d,\d\s%/u);
  await expectedToegankelijk(page);

  // Two agreements at once: who is chosen counts for one of them only.
  await afspraak.getByRole('button', { name: /^Medewerkers van/u }).click();
  await expect(dialog.getByRole('checkbox')).toHaveCount(6);
  for (const check of await dialog.getByRole('checkbox').all()) await check.check();
  await expectedToegankelijk(page);
  await dialog.getByRole('button', { name: 'Opslaan' }).click();
  await expect(dialog).toBeHidden();
  await expect(afspraak).toContainText(/152\su per week \(95,0\s%\)/u);
});

test('ending detacheringen stand in order of date and are prolonged in one click', async ({ start }) => {
  const { app, page } = await start({ vandaag: VANDAAG });
  const frame = new AppFrame(page);
  await frame.isOpen();
  await openOrganisatie(page, 'MEE Regio Rijnmond');
  await expect(page.locator('.kern')).toContainText('18-04-2021');
  const eindigend = page.getByRole('region', { name: 'Wie wanneer eindigt' });
  await eindigend.getByRole('button', { name: /verlengen$/u }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('textbox', { name: 'Verlengen t/m' })).toHaveValue('ma 18-04-2022 (wk 16)');
  await expect(dialog.getByText(/t\/m 18-04-2021 → t\/m 18-04-2022/u)).toBeVisible();
  await expectedToegankelijk(page);
  await dialog.getByRole('button', { name: 'Toepassen' }).click();
  await expect(dialog).toBeHidden();
  await expect(eindigend).toContainText('18-04-2022');
  await frame.ongedaanButton().click();
  await expect(eindigend).toContainText('18-04-2021');
  await frame.giveOpdracht('Donkere kleuren');
  await setWindow(app, 1280, 800, 2);
  await expectedNothingBuitenView(page);
  await expectedToegankelijk(page);
});

test('matrix: 95 + 16 = 111 and 85,00 fte, on screen and on paper', async ({ start }) => {
  const { page } = await start({ vandaag: VANDAAG });
  const frame = new AppFrame(page);
  await frame.isOpen();
  await frame.ga('Overzichten');
  await page
    .getByLabel('Overzicht', { exact: true })
    .selectOption({ label: 'Organisaties en teams (matrix)' });
  const row = (naam: string) =>
    page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: naam, exact: true }) });
  await expect(row('Totaal in teams')).toContainText('95');
  await expect(row('Totaal buiten de teams')).toContainText('16');
  await expect(row('Totaal')).toContainText('111');
  await expect(row('Totaal')).toContainText('85,00');
  await expectedToegankelijk(page);
  await page.getByRole('button', { name: /^5, Enver, Nieuwland/u }).click();
  await expect(page.getByRole('dialog').getByRole('row')).toHaveCount(6);
  await page.getByRole('button', { name: 'Sluiten' }).click();
  await page.getByLabel('Tonen').selectOption({ label: 'Op papier (PDF)' });
  const papier = page.locator('.pdf__tekst').first();
  await expect(papier).toContainText('85,00', { timeout: 15_000 });
  await expect(papier).toContainText('111');
});
