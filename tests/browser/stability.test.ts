import { describe, expect, it } from 'vitest';
import { pageTypes } from '../support/sample-pages.ts';
import { visitSite } from '../support/visit-site.ts';

const site = visitSite();
/** Layout shift above which a page is felt to jump; Core Web Vitals call 0.1 good. */
const MOST = 0.02;

interface Shift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
}

describe.each(pageTypes())('the page: %s', (_, path) => {
  it.each([390, 1440])('does not jump while it loads at %i pixels', async (width) => {
    const { page } = await site.visit(path, { viewport: { width, height: 900 } });
    await page.waitForLoadState('networkidle');
    if (path === '/') await page.locator('overview-globe[data-ready]').waitFor();
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          const observer = new PerformanceObserver((list) => {
            for (const entry of list.getEntries() as Shift[]) if (!entry.hadRecentInput) sum += entry.value;
          });
          observer.observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(sum), 300);
        }),
    );
    expect(shift).toBeLessThanOrEqual(MOST);
  });
});
