import { rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openSnapshot } from '../../scripts/adapters/snapshot/open-snapshot.ts';
import { writeSnapshot } from '../../scripts/adapters/snapshot/write-snapshot.ts';
import { proveDay } from '../../scripts/jobs/verify/prove-day.ts';
import { hashManifest } from '../../scripts/pipeline/snapshot/public-snapshot.ts';
import { articleId } from '../../scripts/text/article-id.ts';
import { canonicalUrl } from '../../scripts/text/canonical-url.ts';
import type { LedgerLine } from '../../src/schemas/ledger.ts';
import { startService } from '../support/json-service.ts';
import { listen } from '../support/loopback.ts';
import { DAY, makeSnapshot } from '../support/make-day.ts';
import { STORY_HTML, webPage } from '../support/make-page.ts';
import { commandsIn } from '../support/many-command-lines.ts';
import { copyProject } from '../support/project-copy.ts';

const TEXT = 'Talks on the Ngassel ferry under Adaeze Morrow closed on Tuesday.';
const sketches = [
  ['gb-post', 'Ngassel ferry talks close', 'They ended without a deal between owners and crews.'],
  [
    'ke-star',
    'Ngassel ferry talks close without a deal',
    'No deal was reached, and the crews stay on strike.',
  ],
  ['fr-jour', 'Ngassel ferry talks: sides to meet again', 'Both sides agreed to meet again, a first step.'],
  [
    'us-sun',
    'Ngassel ferry talks close, new round in June',
    'Owners and crews agreed to meet again in June.',
  ],
].map(([source = '', title = '', what = '']) => ({ source, title, paragraphs: [`${TEXT} ${what}`] }));

let project = '';
const command = commandsIn(() => project);

/** A sealed day with a story of four articles, of which one has only its summary, since its page could not be read. */
async function sealDay(): Promise<string> {
  const { manifest, articles, ...contents } = makeSnapshot(sketches);
  const lacking = articles.map((article) => {
    if (article.source !== 'us-sun') return article;
    const url = canonicalUrl('http://us-sun.example/3');
    return { ...article, id: articleId(url), url, based: 'summary' as const, blocks: [], summary: TEXT };
  });
  const ledger: LedgerLine[] = lacking.flatMap(({ url, based }) => [
    { stage: 'select', subject: url, outcome: 'published' },
    ...(based === 'summary'
      ? [{ stage: 'page', subject: url, outcome: 'failed' as const, reason: 'http status', detail: '503' }]
      : []),
  ]);
  const folder = join(project, 'content/snapshots', DAY);
  const sorted = lacking.sort((a, b) => (a.id < b.id ? -1 : 1));
  await rm(folder, { recursive: true });
  await writeSnapshot(folder, { ...contents, ...manifest, articles: sorted, ledger });
  return folder;
}

/** What a model quotes of each source, in two takes. */
const TAKES: [label: string, quotes: [source: string, quote: string][]][] = [
  [
    'No Deal Reached',
    [
      ['gb-post', 'They ended without a deal between owners and crews.'],
      ['ke-star', 'No deal was reached, and the crews stay on strike.'],
    ],
  ],
  [
    'A First Step',
    [
      ['fr-jour', 'Both sides agreed to meet again, a first step.'],
      ['us-sun', 'Ngassel ferry talks close, new round in June'],
    ],
  ],
];

/** What it quotes instead of a headline once it reads the text. */
const READ = 'Owners and crews agreed to meet in June.';

/** Answers as a model does that is asked about the story. */
function answer(body: unknown): unknown {
  const { messages } = body as { messages: { content: string }[] };
  const { articles } = JSON.parse(messages[1]?.content ?? '') as {
    articles: { number: number; source: string; text: string }[];
  };
  const isRead = articles.some(({ text }) => text.includes(READ));
  const numberOf = (source: string) => articles.find((each) => each.source === source)?.number ?? -1;
  const takes = TAKES.map(([label, quotes]) => ({
    ...{ label, articles: quotes.map(([source]) => numberOf(source)) },
    quotes: quotes.map(([source, quote]) => ({
      article: numberOf(source),
      quote: isRead && source === 'us-sun' ? READ : quote,
    })),
  }));
  const content = JSON.stringify({ takes, voices: [], summary: [] });
  return { choices: [{ message: { content } }], usage: { total_tokens: 100 } };
}

it('a day that is repaired and annotated at once has one correction; one that gains nothing, that of its annotation', async () => {
  project = await copyProject();
  const folder = await sealDay();
  const pages = { areThere: false };
  const html = webPage({
    article: `<h1>Talks</h1><p>${TEXT} ${READ}</p>${STORY_HTML}`,
  });
  const port = await listen(
    createServer(({ url = '' }, response) => {
      if (url === '/robots.txt' || !pages.areThere) response.writeHead(404).end();
      else response.writeHead(200, { 'content-type': 'text/html' }).end(html);
    }),
  );
  const { url } = await startService(({ body }) => answer(body));
  const repair = () =>
    command(
      ...([`OVERVIEW_TEST_ORIGIN=${port}`, `OVERVIEW_LLM_URL=${url}/v1`] as const),
      ...['OVERVIEW_LLM_MODEL=small-model', 'digest.ts', '--contact', 'https://overview.example/about/'],
      ...['--gap', '0', '--repair', DAY, '--annotate', '--no-build', '--translate', 'none'],
    );
  const first = (await openSnapshot(folder)).manifest;

  const vain = await repair();
  expect(vain.said).toContain(`${DAY} stays as it was sealed`);
  expect(vain.said).toContain('1 of 1 stories annotated');
  const annotated = await openSnapshot(folder);
  const told = annotated.manifest.corrections?.map(({ by, manifest }) => [by, manifest]);
  // Readers have seen the seal that it replaces.
  expect(told).toEqual([['annotate', hashManifest(first)]]);

  pages.areThere = true;
  const gained = await repair();
  expect(gained.said).toContain('1 more articles have their text');
  const { manifest, ...mended } = await openSnapshot(folder);
  expect(manifest.corrections?.map(({ by, manifest: before }) => [by, before])).toEqual([
    ...(told ?? []),
    ['repair', hashManifest(annotated.manifest)],
  ]);
  expect(JSON.stringify(mended.annotations)).toContain(READ);
  const said = proveDay({ manifest, ...mended }, undefined, 'snap');
  expect(said.filter(({ standing }) => standing === 'refuted')).toEqual([]);
  expect(said.map(({ what }) => what)).toContain(
    'the counts of its 2 corrections end in the records that it has',
  );
});
