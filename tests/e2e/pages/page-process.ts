import { type ElectronApplication, expect } from '@playwright/test';

/**
 * The process of a page, which a test ends as a crash would. Playwright gives up on a page that crashed, so
 * what is on screen afterwards is asked of Electron itself.
 */

type Which = 'window' | 'print';

/** Ends the process of the window, or of the hidden page of a print. */
export async function killPage(app: ElectronApplication, which: Which): Promise<void> {
  const pid = await app.evaluate(({ BrowserWindow }, visible) => {
    const window = BrowserWindow.getAllWindows().find((one) => one.isVisible() === visible);
    return window?.webContents.getOSProcessId() ?? 0;
  }, which === 'window');
  if (pid === 0) throw new Error(`There is no process of the ${which}.`);
  process.kill(pid, 'SIGKILL');
}

/** Whether there is a hidden page that makes a print. */
export async function hasPrintPage(app: ElectronApplication): Promise<boolean> {
  return await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().some((one) => !one.isVisible() && one.webContents.getOSProcessId() !== 0),
  );
}

/** Runs a script in the window, also after Playwright lost it; null when there is no page to run it in. */
export async function inWindow(app: ElectronApplication, script: string): Promise<unknown> {
  return await app.evaluate(async ({ BrowserWindow }, code) => {
    const window = BrowserWindow.getAllWindows().find((one) => one.isVisible());
    if (window === undefined || window.webContents.isCrashed()) return null;
    const answer: Promise<unknown> = window.webContents.executeJavaScript(code).catch(() => null);
    // Asked while the page goes down it is never answered: then it is asked again.
    const late = new Promise((resolve) => setTimeout(() => resolve(null), 1000));
    return await Promise.race([answer, late]);
  }, script);
}

/** Waits until the window shows the frame again, connected to the core. */
export async function windowIsBack(app: ElectronApplication): Promise<void> {
  await expect
    .poll(() => inWindow(app, "document.querySelector('.statusbalk__opslag')?.textContent ?? null"), {
      timeout: 30_000,
    })
    .toContain('Opgeslagen');
}
