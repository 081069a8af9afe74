import { expect, it } from 'vitest';
import { coverageFlow } from '../../../../scripts/pipeline/digest/render/coverage-flow.ts';
import { renderMarkdown } from '../../../../scripts/pipeline/digest/render/markdown.ts';
import { countryName } from '../../../../src/lib/countries.ts';
import type { Coverage } from '../../../../src/schemas/story.ts';

const nothing: Coverage = { covered: [], matched: [], doubtful: [], noMatch: [], unknown: [] };

it('a subscriber reads the names of countries that the pages have, whatever the machine calls them', () => {
  const codes = ['CD', 'HK', 'MM', 'PS', 'TR', 'XK'];
  const missedBy = codes.map((country) => ({ country, sources: 3, headlines: 30, surprise: 0.1 }));
  const text = renderMarkdown(coverageFlow({ missedBy, coverage: nothing }, new Map()));
  const named = codes.map((code) => `${countryName(code)} (0 of 30 headlines in 3 sources)`).join(', ');
  expect(text).toBe(`## Coverage\n\nNot found in: ${named}\n`);
  expect(named).toContain('Hong Kong (0 of');
});
