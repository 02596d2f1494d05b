import { expect, type Locator, type Page } from '@playwright/test';

/** The planbord as a user sees it: rows by name, cells by week. */
export class Planbord {
  readonly page: Page;
  readonly grid: Locator;
  readonly paneel: Locator;
  readonly bewerker: Locator;

  constructor(page: Page) {
    this.page = page;
    this.grid = page.locator('.grid-vak');
    this.paneel = page.locator('aside.paneel');
    this.bewerker = page.locator('.bewerker');
  }

  async isKlaar(): Promise<void> {
    await expect(this.page.locator('.ag-row').first()).toBeVisible({ timeout: 30_000 });
  }

  async kiesBereik(label: string): Promise<void> {
    await this.page.getByRole('combobox', { name: 'Gebied of team' }).selectOption({ label });
    await expect(this.page.locator('.pagina__sub')).toContainText(label);
  }

  async reken(wijze: 'automatisch' | 'week' | 'norm'): Promise<void> {
    await this.page.getByLabel('Rekenen:').selectOption({ label: wijze });
  }

  /** Goes to a week or date, so that it is on screen. */
  async ga(naar: string): Promise<void> {
    await this.page.keyboard.press('Control+g');
    const veld = this.page.getByLabel('Ga naar datum of week');
    await veld.fill(naar);
    await veld.press('Enter');
  }

  /** Column key ('k4') of a week on screen. */
  async kolom(week: number): Promise<string> {
    const kop = this.page.locator('.ag-header-cell', { hasText: new RegExp(`wk ${String(week)}\\s`, 'u') });
    const sleutel = await kop.first().getAttribute('col-id');
    if (sleutel === null) throw new Error(`Week ${String(week)} is niet in beeld.`);
    return sleutel;
  }

  /** Id of the row of a person in a team; the first row with that name when no team is given. */
  async rijId(naam: string, team?: string): Promise<string> {
    const teamId = team === undefined ? '' : (await this.groepId(team)).slice('team:'.length);
    const id = await this.page.evaluate(
      ({ n, t }) => {
        const namen = [...document.querySelectorAll('.grid-naam')].filter(
          (naamvak) => naamvak.textContent === n,
        );
        const ids = namen.map((naamvak) => naamvak.closest('.ag-row')?.getAttribute('row-id') ?? '');
        return ids.find((rij) => rij.includes(t)) ?? null;
      },
      { n: naam, t: teamId },
    );
    if (id === null) throw new Error(`Er is geen rij van ${naam}.`);
    return id;
  }

  /** Id of the row of a team or gebied. */
  async groepId(naam: string): Promise<string> {
    const rij = this.page.locator('.bord-team, .bord-gebied').filter({
      has: this.page.locator('.grid-naam', { hasText: new RegExp(`^${naam}$`, 'u') }),
    });
    const id = await rij.first().getAttribute('row-id');
    if (id === null) throw new Error(`Er is geen rij van ${naam}.`);
    return id;
  }

  cel(rijId: string, kolom: string): Locator {
    return this.page.locator(`.ag-row[row-id="${rijId}"] .ag-cell[col-id="${kolom}"]`);
  }

  /** What stands in a cell. */
  async lees(rijId: string, kolom: string): Promise<string> {
    return (await this.cel(rijId, kolom).textContent()) ?? '';
  }

  /** Names of people on screen that have their hours in a team. */
  async namenIn(team: string): Promise<string[]> {
    const teamId = (await this.groepId(team)).slice('team:'.length);
    return this.page.evaluate(
      (t) =>
        [
          ...document.querySelectorAll(`.ag-row[row-id^="inzet:"][row-id*="|${t}|casuistiek"] .grid-naam`),
        ].map((naam) => naam.textContent ?? ''),
      teamId,
    );
  }

  /** Types in a cell: the keys as a user would press them, without Enter. */
  async typ(rijId: string, kolom: string, tekst: string): Promise<void> {
    await this.cel(rijId, kolom).click();
    await this.page.keyboard.type(tekst);
    await expect(this.bewerker).toBeVisible();
  }

  async opslaan(): Promise<void> {
    await this.page.keyboard.press('Enter');
    await expect(this.bewerker).toBeHidden();
  }

  /** Opens the context menu of a cell with the mouse and chooses an action. */
  async kiesActie(rijId: string, kolom: string, actie: string | RegExp): Promise<void> {
    await this.cel(rijId, kolom).click({ button: 'right' });
    await this.page.getByRole('menuitem', { name: actie }).click();
  }

  async verwachtBezetting(naam: string, kolom: string, tekst: string): Promise<void> {
    await expect(this.cel(await this.groepId(naam), kolom)).toHaveText(tekst);
  }

  async verwachtAangekondigd(tekst: string | RegExp): Promise<void> {
    await expect(this.page.getByRole('status').filter({ hasText: tekst }).first()).toBeAttached();
  }
}
