import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/**
 * What axe objects to in a page without frames, each with an element that it names. It is run in the page itself:
 * `@axe-core/playwright`, which is made for pages with frames, takes twice the CPU time.
 */
export async function violationsOf(page: Page): Promise<string[]> {
  if (page.frames().length > 1) throw new Error(`${page.url()} has frames, into which axe is not put here`);
  await page.evaluate(axe.source);
  // Nothing is said of what passes, which would take a third of the time.
  const { violations } = await page.evaluate<AxeResults>(
    'axe.run(document, { resultTypes: ["violations"] })',
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}
