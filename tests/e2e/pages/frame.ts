import { type ElectronApplication, expect, type Page } from '@playwright/test';

/** What every screen has around it: navigation, undo, palette, saved state. */
export class AppFrame {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Waits until an administratie is open: the frame is there before the store is. */
  async isOpen(): Promise<void> {
    await expect(this.page.locator('footer')).toContainText('Administratie:', { timeout: 30_000 });
  }

  async ga(
    naam:
      | 'Vandaag'
      | 'Capaciteit'
      | 'Medewerkers'
      | 'Organisaties'
      | 'Werkvoorraad'
      | 'Indicatoren'
      | 'Aanwezigheid'
      | 'Overzichten'
      | 'Beheer',
  ): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Schermen' }).getByRole('link', { name: naam }).click();
    await expect(this.page.getByRole('heading', { level: 1, name: naam })).toBeVisible();
  }

  ongedaanButton(label?: string | RegExp) {
    return this.page.getByRole('button', { name: label ?? /^Ongedaan maken/u });
  }

  async expectedOpgeslagen(): Promise<void> {
    await expect(this.page.locator('footer')).toContainText('✓ Opgeslagen');
  }

  /** Opens the palette, types and carries out the first that is found. */
  async giveOpdracht(text: string, key = 'Enter'): Promise<void> {
    await this.page.keyboard.press('Control+k');
    const query = this.page.getByRole('combobox', { name: /^Zoek een scherm/u });
    await query.fill(text);
    await expect(this.page.getByRole('option', { name: new RegExp(text, 'iu') }).first()).toBeVisible();
    await query.press(key);
    await expect(query).toBeHidden();
  }
}

/** Size of the page in device pixels and its zoom: 1280 × 800 at 2 is a page of 640 × 400. */
export async function setWindow(
  app: ElectronApplication,
  width: number,
  height: number,
  zoom: number,
): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, { w, h, z }) => {
      const window = BrowserWindow.getAllWindows().find((v) => v.isVisible());
      window?.unmaximize();
      window?.setContentSize(w, h);
      window?.webContents.setZoomFactor(z);
    },
    { w: width, h: height, z: zoom },
  );
}

/** Nothing may stick out sideways: then a control would be out of reach. */
export async function expectedNothingBuitenView(page: Page): Promise<void> {
  const buiten = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    return (
      [...document.querySelectorAll('button, a, input, select, h1')]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        // The planbord scrolls by itself.
        .filter((element) => element.closest('.ag-root, .alleen-voorlezen, .sprong') === null)
        .filter((element) => element.getBoundingClientRect().right > width + 1)
        .map((element) => element.outerHTML.slice(0, 120))
    );
  });
  expect(buiten).toEqual([]);
}
