import { expect } from '@playwright/test';
import { test } from './fixtures.ts';
import { WACHTZIN } from './pages/administratie.ts';
import { Beheer } from './pages/beheer.ts';
import { AppFrame } from './pages/frame.ts';
import { chooseOwn, createAs, Gebruikers, signIn } from './pages/gebruikers.ts';
import { expectedToegankelijk } from './pages/toegankelijk.ts';

/** Ways in that somebody gives another: never without a trace, and told to who it is about. */

const FIRST = 'zeven groene stoelen op een rij';
const SECOND = 'acht gele lampen in de gang';

test('whose access is set anew is told so at the next sign-in, and the logbook holds who did what', async ({
  start,
}) => {
  const first = await start({ args: [], vandaag: '2026-03-02' });
  const gebruikers = await createAs(first.page, 'Anna de Wit');
  await gebruikers.open();
  const startzin = await gebruikers.add('Bert Smit', 'Inzage');
  await first.app.close();

  const second = await start({ args: [], vandaag: '2026-03-02' });
  await signIn(second.page, 'Bert Smit', startzin);
  await chooseOwn(second.page, FIRST);
  await second.page.keyboard.press('Control+l');
  await signIn(second.page, 'Anna de Wit', WACHTZIN, 'Ontgrendelen');
  await expect(second.page.locator('footer')).toContainText('Anna de Wit');
  await new Gebruikers(second.page).open();
  await second.page.getByRole('button', { name: 'Toegang van Bert Smit' }).click();
  const access = second.page.getByRole('dialog', { name: 'Toegang van Bert Smit' });
  await expect(access).toContainText('Bert Smit krijgt het bij het aanmelden te lezen');
  await access.getByRole('button', { name: 'Nieuwe startwachtzin maken' }).click();
  const again = (await second.page.getByRole('status', { name: 'Startwachtzin' }).textContent()) ?? '';
  await second.page.getByRole('button', { name: 'Ik heb hem doorgegeven' }).click();
  await second.app.close();

  const third = await start({ args: [], vandaag: '2026-03-02' });
  await signIn(third.page, 'Bert Smit', FIRST);
  await expect(third.page.getByText(/^Deze wachtzin past niet/u)).toBeVisible();
  await signIn(third.page, 'Bert Smit', again);
  await chooseOwn(third.page, SECOND);
  const notice = third.page.getByRole('dialog', { name: 'Uw toegang is gewijzigd' });
  await expect(notice).toContainText(
    /Op .* is uw toegang opnieuw ingesteld met een startwachtzin, door Anna de Wit\./u,
  );
  await expectedToegankelijk(third.page);
  await notice.getByRole('button', { name: 'Ik heb dit gelezen' }).click();
  await expect(notice).toBeHidden();
  await third.page.keyboard.press('Control+l');
  await signIn(third.page, 'Anna de Wit', WACHTZIN, 'Ontgrendelen');
  await new AppFrame(third.page).ga('Beheer');
  await new Beheer(third.page).tab('Back-ups');
  await third.page.getByRole('button', { name: /^Herstelsleutel/u }).click();
  await expect(third.page.getByRole('dialog', { name: 'Herstelsleutel' })).toContainText(/[A-Z0-9]{4}/u);
  await third.page.keyboard.press('Escape');
  await new Beheer(third.page).tab('Logboek');
  const lines = third.page.getByRole('table', { name: 'Logboek, nieuwste eerst' }).getByRole('row');
  for (const text of [
    /Anna de Wit.*Herstelsleutel getoond of gebruikt.*getoond/u,
    /Bert Smit.*Vergrendeld/u,
    /Bert Smit.*Bericht over de eigen toegang gelezen/u,
    /Bert Smit.*Nieuwe toegang voor het eerst gebruikt.*startwachtzin/u,
    /Anna de Wit.*Startwachtzin gegeven.*Bert Smit/u,
  ]) {
    await expect(lines.filter({ hasText: text }).first()).toBeVisible();
  }
  await third.page.getByRole('button', { name: 'Nu controleren' }).click();
  await expect(third.page.getByText(/^Alle regels zijn zoals ze zijn geschreven/u)).toBeVisible();
});
