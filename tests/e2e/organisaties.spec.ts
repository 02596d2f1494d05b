import { expect, type Page } from '@playwright/test';
import { test } from './fixtures.ts';
import { Raamwerk, verwachtNietsBuitenBeeld, zetVenster } from './paginas/raamwerk.ts';
import { verwachtToegankelijk } from './paginas/toegankelijk.ts';

const VANDAAG = '2021-03-01';

async function openOrganisatie(page: Page, naam: string): Promise<void> {
  await new Raamwerk(page).ga('Organisaties');
  await page.getByRole('link', { name: naam, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: naam })).toBeVisible();
}

async function kiesMeer(page: Page, actie: string): Promise<void> {
  await page.getByRole('button', { name: /^Meer acties voor/u }).click();
  await page.getByRole('menuitem', { name: actie }).click();
}

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

test('an organisation is split over two others, person by person, and one undo gives it back', async ({
  start,
}) => {
  const { page } = await start({ vandaag: VANDAAG });
  const raamwerk = new Raamwerk(page);
  await raamwerk.isOpen();
  await openOrganisatie(page, 'SeniorenWelzijn');
  await kiesMeer(page, 'Splitsen…');
  const dialoog = page.getByRole('dialog');
  await dialoog.getByRole('button', { name: 'Toepassen' }).click();
  await expect(dialoog.getByText('Kies minstens twee organisaties.')).toBeVisible();
  await dialoog.getByRole('checkbox', { name: 'Dock' }).check();
  await dialoog.getByRole('checkbox', { name: 'Minters' }).check();
  await dialoog.getByLabel('Medewerkers gaan naar').selectOption({ label: 'Dock' });
  const verdeling = dialoog.getByRole('region', { name: 'Verdeling van medewerkers' });
  await expect(verdeling.getByRole('row')).toHaveCount(4);
  await verdeling.getByRole('combobox').first().selectOption({ label: 'Minters' });
  await expect(
    dialoog.getByText('SeniorenWelzijn gesplitst in Dock en Minters per 01-03-2021'),
  ).toBeVisible();
  await expect(dialoog.getByText('SeniorenWelzijn eindigt')).toBeVisible();
  await verwachtToegankelijk(page);
  await dialoog.getByRole('button', { name: 'Toepassen' }).click();
  await expect(dialoog).toBeHidden();
  await expect(page.locator('.kern')).toContainText('t/m 28-02-2021');
  await raamwerk.ga('Organisaties');
  const regel = (naam: string) =>
    page.getByRole('row').filter({ has: page.getByRole('link', { name: naam, exact: true }) });
  await expect(regel('Dock').getByRole('cell').nth(0)).toHaveText('8');
  await expect(regel('Minters').getByRole('cell').nth(0)).toHaveText('10');
  await raamwerk.ongedaanKnop().click();
  await expect(regel('Dock').getByRole('cell').nth(0)).toHaveText('6');
  await expect(regel('SeniorenWelzijn').getByRole('cell').nth(0)).toHaveText('3');
});

test('an opvolging is noted, corrected and removed; one made by mistake goes', async ({ start }) => {
  const { page } = await start({ vandaag: VANDAAG });
  await new Raamwerk(page).isOpen();
  await openOrganisatie(page, 'Clessidra');
  await page.getByRole('button', { name: 'Opvolging vastleggen…' }).click();
  const dialoog = page.getByRole('dialog');
  await dialoog.getByRole('button', { name: 'Opslaan' }).click();
  await expect(dialoog.getByText('Kies een organisatie.').first()).toBeVisible();
  await dialoog.getByLabel('Nieuwe organisatie').selectOption({ label: 'Enver' });
  await dialoog.getByLabel('Soort').selectOption({ label: 'Overname' });
  await dialoog.getByRole('textbox', { name: 'Vanaf' }).fill('01-03-2021');
  await verwachtToegankelijk(page);
  await dialoog.getByRole('button', { name: 'Opslaan' }).click();
  await expect(dialoog).toBeHidden();
  const stap = page.getByRole('row').filter({ hasText: 'Overname: Clessidra → Enver' });
  await expect(stap).toContainText('01-03-2021');
  await expect(page.locator('.kern')).toContainText('Enver');
  await page.getByRole('button', { name: 'Opvolging Clessidra naar Enver wijzigen' }).click();
  await dialoog.getByRole('textbox', { name: 'Vanaf' }).fill('01-02-2021');
  await dialoog.getByRole('button', { name: 'Opslaan' }).click();
  await expect(stap).toContainText('01-02-2021');
  await page.getByRole('button', { name: 'Opvolging Clessidra naar Enver wijzigen' }).click();
  await dialoog.getByRole('button', { name: 'Verwijderen' }).click();
  await expect(stap).toHaveCount(0);

  await kiesMeer(page, 'Verwijderen…');
  await dialoog.getByRole('button', { name: 'Verwijderen' }).click();
  await expect(page.getByText(/Bij Clessidra staan nog gegevens: 1 detachering/u).first()).toBeVisible();
});

test('an organisation ends with everything that hangs on it, shown first; its cao is dated', async ({
  start,
}) => {
  const { page } = await start({ vandaag: VANDAAG });
  const raamwerk = new Raamwerk(page);
  await raamwerk.isOpen();
  await openOrganisatie(page, 'Parnassia Groep');
  await kiesMeer(page, 'Beëindigen…');
  const dialoog = page.getByRole('dialog');
  await dialoog.getByRole('textbox', { name: 'Eindigt per' }).fill('01-07-2021');
  await expect(dialoog.getByText(/t\/m 30-06-2021 \(was zonder einde\)/u).first()).toBeVisible();
  await expect(dialoog.getByText('Parnassia Groep levert geen medewerkers meer')).toBeVisible();
  await verwachtToegankelijk(page);
  await dialoog.getByRole('button', { name: 'Toepassen' }).click();
  await expect(dialoog).toBeHidden();
  await expect(page.locator('.kern')).toContainText('30-06-2021');
  await expect(page.getByRole('region', { name: 'Wie wanneer eindigt' })).toContainText('30-06-2021');
  await raamwerk.ongedaanKnop().click();
  await expect(page.locator('.kern')).not.toContainText('30-06-2021');

  await page.getByRole('button', { name: 'Andere cao vanaf…' }).click();
  await dialoog.getByLabel('Cao').selectOption({ label: 'Gemeenten' });
  await dialoog.getByRole('textbox', { name: 'Vanaf' }).fill('01-05-2021');
  await dialoog.getByRole('button', { name: 'Opslaan' }).click();
  await expect(dialoog).toBeHidden();
  await expect(page.getByRole('row').filter({ hasText: 'Gemeenten' })).toContainText('vanaf 01-05-2021');
  await expect(page.locator('.pagina__sub')).toContainText('cao Jeugdzorg');
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
  await dialoog.getByLabel('Afgesproken in').selectOption({ label: 'fte' });
  await dialoog.getByLabel('Fte, van iedereen samen').fill('4,5');
  await dialoog.getByLabel('Afgesproken in').selectOption({ label: 'uren per week' });
  await expect(dialoog.getByLabel('Uren per week, van iedereen samen')).toHaveValue('162');
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

  // Two agreements at once: who is chosen counts for one of them only.
  await afspraak.getByRole('button', { name: /^Medewerkers van/u }).click();
  await expect(dialoog.getByRole('checkbox')).toHaveCount(6);
  for (const vink of await dialoog.getByRole('checkbox').all()) await vink.check();
  await verwachtToegankelijk(page);
  await dialoog.getByRole('button', { name: 'Opslaan' }).click();
  await expect(dialoog).toBeHidden();
  await expect(afspraak).toContainText(/152\su per week \(95,0\s%\)/u);
});

test('ending detacheringen stand in order of date and are prolonged in one click', async ({ start }) => {
  const { app, page } = await start({ vandaag: VANDAAG });
  const raamwerk = new Raamwerk(page);
  await raamwerk.isOpen();
  await openOrganisatie(page, 'MEE Regio Rijnmond');
  await expect(page.locator('.kern')).toContainText('18-04-2021');
  const eindigend = page.getByRole('region', { name: 'Wie wanneer eindigt' });
  await eindigend.getByRole('button', { name: /verlengen$/u }).click();
  const dialoog = page.getByRole('dialog');
  await expect(dialoog.getByRole('textbox', { name: 'Verlengen t/m' })).toHaveValue('18-04-2022');
  await expect(dialoog.getByText(/t\/m 18-04-2021 → t\/m 18-04-2022/u)).toBeVisible();
  await verwachtToegankelijk(page);
  await dialoog.getByRole('button', { name: 'Toepassen' }).click();
  await expect(dialoog).toBeHidden();
  await expect(eindigend).toContainText('18-04-2022');
  await raamwerk.ongedaanKnop().click();
  await expect(eindigend).toContainText('18-04-2021');
  await raamwerk.geefOpdracht('Donkere kleuren');
  await zetVenster(app, 1280, 800, 2);
  await verwachtNietsBuitenBeeld(page);
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
