import { sourceName } from '../../src/schemas/source.ts';
import type { ComposedDay } from '../pipeline/digest/compose/compose-day.ts';
import { composeSnapshot } from '../pipeline/digest/build-digest.ts';
import { defaultDigestOptions } from '../pipeline/digest/default-digest-options.ts';
import { daysNamed, readGoldDays } from './day/gold-days.ts';

/** Number of takes printed for reading. */
const PRINTED = 30;

/** Returns thirty takes of real days as published, with their evidence, for reading; and how many stories have any. */
export async function readTakes(): Promise<string[]> {
  const days = await readGoldDays(daysNamed());
  const composed = days.map(({ name, snapshot }) => ({
    name,
    day: composeSnapshot(snapshot, defaultDigestOptions('full')),
  }));
  return [
    ...composed.map(({ name, day }) => {
      const { stories } = day;
      const divided = stories.filter(({ takes }) => takes.length > 0);
      return `${name}: ${stories.length} stories, of which ${divided.length} have takes`;
    }),
    ...upTo(
      composed.flatMap(({ day }) => linesOf(day)),
      PRINTED,
    ),
  ];
}

function linesOf({ stories, articles }: ComposedDay): string[] {
  const titles = new Map(
    articles.map(({ frontMatter }) => [
      frontMatter.id,
      `${sourceName(frontMatter.source)}: ${frontMatter.title}`,
    ]),
  );
  return stories
    .filter(({ takes }) => takes.length > 0)
    .flatMap(({ title, articles: all, takes, voices }) => [
      `# ${title} (${all.length} articles)`,
      ...takes.flatMap(({ label, named, evidence, articles: ids, placed }) => [
        `  ${named === 'headline' ? `“${label}”` : label} (${ids.length}, ${named})`,
        ...evidence.map(({ text }) => `      “${text}”`),
        ...placed.map(({ article, words }) => `      ${titles.get(article) ?? ''} [${words.join(', ')}]`),
      ]),
      ...voices.map(({ evidence }) => `    one voice: ${titles.get(evidence.article) ?? ''}`),
    ]);
}

function upTo(lines: readonly string[], takes: number): string[] {
  let count = 0;
  const end = lines.findIndex((line) => /^ {2}\S/.test(line) && ++count > takes);
  return end === -1 ? [...lines] : lines.slice(0, end);
}
