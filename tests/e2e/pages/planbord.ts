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

  async selectBereik(label: string): Promise<void> {
    await this.page.getByRole('combobox', { name: 'Gebied of team' }).selectOption({ label });
    await expect(this.page.locator('.pagina__sub')).toContainText(label);
  }

  async reken(wijze: 'automatisch' | 'week' | 'norm'): Promise<void> {
    await this.page.getByLabel('Rekenen:').selectOption({ label: wijze });
  }

  /** Goes to a week or date, so that it is on screen. */
  async ga(naar: string): Promise<void> {
    await this.page.keyboard.press('Control+g');
    const field = this.page.getByLabel('Ga naar datum of week');
    await field.fill(naar);
    await field.press('Enter');
  }

  /** Column key ('k4') of a week on screen. */
  async column(week: number): Promise<string> {
    const header = this.page.locator('.ag-header-cell', {
      hasText: new RegExp(`wk ${String(week)}\\s`, 'u'),
    });
    const key = await header.first().getAttribute('col-id');
    if (key === null) throw new Error(`Week ${String(week)} is niet in beeld.`);
    return key;
  }

  /** Id of the row of a person in a team; the first row with that name when no team is given. */
  async rowId(naam: string, team?: string): Promise<string> {
    const within = team === undefined ? '' : `*="${(await this.groupId(team)).slice('team:'.length)}"`;
    const row = this.page.locator(`.ag-row[row-id${within}]`).filter({
      has: this.page.locator('.grid-naam').and(this.page.getByText(naam, { exact: true })),
    });
    // Waits for the row: what was just made appears when the answer is in.
    const id = await row.first().getAttribute('row-id');
    if (id === null) throw new Error(`Er is geen rij van ${naam}.`);
    return id;
  }

  /** Id of the row of a team or gebied. */
  async groupId(naam: string): Promise<string> {
    const row = this.page.locator('.bord-team, .bord-gebied').filter({
      has: this.page.locator('.grid-naam', { hasText: new RegExp(`^${naam}$`, 'u') }),
    });
    const id = await row.first().getAttribute('row-id');
    if (id === null) throw new Error(`Er is geen rij van ${naam}.`);
    return id;
  }

  /** Scrolls down to a row; the grid draws only what is in view, and two rows more. */
  async scrollTo(rowId: string): Promise<void> {
    const row = this.page.locator(`.ag-row[row-id="${rowId}"]`).first();
    await this.grid.locator('.ag-cell').first().hover();
    await expect(async () => {
      try {
        await expect(row).toBeInViewport({ timeout: 250 });
      } catch (fault) {
        await this.page.mouse.wheel(0, 150);
        throw fault;
      }
    }).toPass();
  }

  cell(rowId: string, column: string): Locator {
    return this.page.locator(`.ag-row[row-id="${rowId}"] .ag-cell[col-id="${column}"]`);
  }

  /** What stands in a cell. */
  async read(rowId: string, column: string): Promise<string> {
    return (await this.cell(rowId, column).textContent()) ?? '';
  }

  /** Names of people on screen that have their hours in a team. */
  async namenIn(team: string): Promise<string[]> {
    const teamId = (await this.groupId(team)).slice('team:'.length);
    // A team that was just opened draws its people a moment later; a team may also have nobody.
    const first = this.page.locator(`.ag-row[row-id^="inzet:"][row-id*="|${teamId}|casuistiek"]`).first();
    await first.waitFor({ timeout: 3000 }).catch(() => undefined);
    return this.page.evaluate(
      (t) =>
        [
          ...document.querySelectorAll(`.ag-row[row-id^="inzet:"][row-id*="|${t}|casuistiek"] .grid-naam`),
        ].map((naam) => naam.textContent ?? ''),
      teamId,
    );
  }

  /** Types in a cell: the keys as a user would press them, without Enter. */
  async type(rowId: string, column: string, text: string): Promise<void> {
    await this.cell(rowId, column).click();
    await this.page.keyboard.type(text);
    await expect(this.bewerker).toBeVisible();
  }

  async save(): Promise<void> {
    await this.page.keyboard.press('Enter');
    await expect(this.bewerker).toBeHidden();
  }

  /** Opens the context menu of a cell with the mouse and chooses an action. */
  async selectAction(rowId: string, column: string, action: string | RegExp): Promise<void> {
    await this.cell(rowId, column).click({ button: 'right' });
    await this.page.getByRole('menuitem', { name: action }).click();
  }

  async expectedBezetting(naam: string, column: string, text: string): Promise<void> {
    await expect(this.cell(await this.groupId(naam), column)).toHaveText(text);
  }

  async expectedAangekondigd(text: string | RegExp): Promise<void> {
    await expect(this.page.getByRole('status').filter({ hasText: text }).first()).toBeAttached();
  }
}
