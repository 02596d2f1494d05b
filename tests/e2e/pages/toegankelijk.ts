import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** No violations of WCAG 2.2 AA that axe can find on what is on screen now. */
export async function expectedToegankelijk(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    // Electron opens no second page for axe to finish in.
    .setLegacyMode(true)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const kort = violations.map(({ id, nodes }) => ({
    id,
    waar: nodes.slice(0, 3).map((node) => `${node.target.join(' ')} — ${node.failureSummary ?? ''}`),
  }));
  expect(kort).toEqual([]);
}
