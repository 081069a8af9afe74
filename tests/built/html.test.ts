import { globSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, inject, it } from 'vitest';

/** The rules of the HTML standard and of WCAG that can be judged without a browser. */
const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
    // What comes from the site itself is as safe as the page.
    rules: { 'require-sri': ['error', { target: 'crossorigin' }] },
  }),
);

it('every page is valid HTML', async () => {
  const dist = join(inject('sampleProject'), 'dist');
  const faults: string[] = [];
  const pages = globSync('**/*.html', { cwd: dist }).sort();
  for (const page of pages) {
    const { results } = await validator.validateFile(join(dist, page));
    for (const { messages } of results)
      faults.push(
        ...messages.map(
          ({ ruleId, line, column, message }) => `${page}:${line}:${column} ${ruleId}: ${message}`,
        ),
      );
  }
  expect(pages.length).toBeGreaterThan(100);
  expect(faults.slice(0, 20)).toEqual([]);
});
