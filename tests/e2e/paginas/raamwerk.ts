import { type ElectronApplication, expect, type Page } from '@playwright/test';

/** What every screen has around it: navigation, undo, palette, saved state. */
export class Raamwerk {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Waits until an administratie is open: the frame is there before the store is. */
  async isOpen(): Promise<void> {
    await expect(this.page.locator('footer')).toContainText('Administratie:', { timeout: 30_000 });
  }

  async ga(
    naam: 'Vandaag' | 'Capaciteit' | 'Medewerkers' | 'Organisaties' | 'Overzichten' | 'Beheer',
  ): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Schermen' }).getByRole('link', { name: naam }).click();
    await expect(this.page.getByRole('heading', { level: 1, name: naam })).toBeVisible();
  }

  ongedaanKnop(label?: string | RegExp) {
    return this.page.getByRole('button', { name: label ?? /^Ongedaan maken/u });
  }

  async verwachtOpgeslagen(): Promise<void> {
    await expect(this.page.locator('footer')).toContainText('✓ Opgeslagen');
  }

  /** Opens the palette, types and carries out the first that is found. */
  async geefOpdracht(tekst: string): Promise<void> {
    await this.page.keyboard.press('Control+k');
    const zoek = this.page.getByRole('combobox', { name: /^Zoek een scherm/u });
    await zoek.fill(tekst);
    await expect(this.page.getByRole('option', { name: new RegExp(tekst, 'iu') }).first()).toBeVisible();
    await zoek.press('Enter');
    await expect(zoek).toBeHidden();
  }
}

/** Size of the page in device pixels and its zoom: 1280 × 800 at 2 is a page of 640 × 400. */
export async function zetVenster(
  app: ElectronApplication,
  breedte: number,
  hoogte: number,
  zoom: number,
): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, { w, h, z }) => {
      const venster = BrowserWindow.getAllWindows().find((v) => v.isVisible());
      venster?.unmaximize();
      venster?.setContentSize(w, h);
      venster?.webContents.setZoomFactor(z);
    },
    { w: breedte, h: hoogte, z: zoom },
  );
}

/** Nothing may stick out sideways: then a control would be out of reach. */
export async function verwachtNietsBuitenBeeld(page: Page): Promise<void> {
  const buiten = await page.evaluate(() => {
    const breedte = document.documentElement.clientWidth;
    return (
      [...document.querySelectorAll('button, a, input, select, h1')]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        // The planbord scrolls by itself.
        .filter((element) => element.closest('.ag-root, .alleen-voorlezen, .sprong') === null)
        .filter((element) => element.getBoundingClientRect().right > breedte + 1)
        .map((element) => element.outerHTML.slice(0, 120))
    );
  });
  expect(buiten).toEqual([]);
}
