import { expect, it } from 'vitest';
import { withMarks } from '../../../src/lib/article/marked.ts';

const evidence = {
  article: 'a',
  side: 'english',
  block: 1,
  start: 0,
  end: 0,
  text: 'Fish & chips <cost> more',
} as const;

it('a quoted passage is marked in its take’s colour, and its letters stay as they are', () => {
  const blocks = [
    { tag: 'p', html: 'Before.' },
    { tag: 'p', html: 'Today: Fish &amp; chips &lt;cost&gt; more &amp; more.' },
  ] as const;
  expect(withMarks(blocks, [{ evidence, tone: 2 }]).map(({ html }) => html)).toEqual([
    'Before.',
    'Today: <mark class="quoted quoted-2">Fish &amp; chips &lt;cost&gt; more</mark> &amp; more.',
  ]);
});

it('a block that has other markup, or not these words, stays as it is', () => {
  for (const html of ['<em>Fish &amp; chips &lt;cost&gt; more</em>', 'Other words']) {
    const blocks = [
      { tag: 'p', html: 'Before.' },
      { tag: 'p', html },
    ] as const;
    expect(withMarks(blocks, [{ evidence, tone: 2 }])[1]?.html).toBe(html);
  }
});
