import { globSync, readFileSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { composeSnapshot } from '../../scripts/pipeline/digest/build-digest.ts';
import { defaultDigestOptions } from '../../scripts/pipeline/digest/default-digest-options.ts';
import { makeSnapshot } from '../support/make-day.ts';
import { storyQuotes } from '../../src/lib/story/story-quotes.ts';
import { newsOf } from '../support/make-news.ts';
import { copyProject, rebuild } from '../support/project-copy.ts';
import { snapshotOf } from '../support/snapshot-on-disk.ts';

it('a published excerpt shows its first paragraphs in English and as printed, however long each is', async () => {
  const project = await copyProject();
  onTestFinished(() => rm(project, { recursive: true, force: true }));
  const snapshot = await snapshotOf(project, [
    {
      source: 'jp-asa',
      language: 'ja',
      title: '交渉は合意なく終わった',
      paragraphs: ['交渉は火曜日に終わった。', '議長は疲れていた。', '次の会合は秋に開かれる。'],
      english: {
        title: 'Talks end without a deal',
        paragraphs: [
          'The talks ended on Tuesday. '.repeat(6).trim(),
          'The chair was tired. '.repeat(12).trim(),
          'The next is in autumn.',
        ],
      },
    },
  ]);
  expect((await rebuild(project, [snapshot, '--publish'])).said).toContain('built the site');
  const articles = join(project, 'dist/2026-03-18/articles');
  const html = readFileSync(join(articles, readdirSync(articles)[0] ?? '', 'index.html'), 'utf8');
  expect(html.match(/class="pair"/g)).toHaveLength(1);
  expect(html).toContain('The talks ended on Tuesday.');
  expect(html).toContain('交渉は火曜日に終わった。');
  expect(html).not.toContain('The chair was tired.');
  expect(html).toContain('The opening of the article; the rest is');
  expect(html).not.toContain('Only the headline and the lead are translated');
});

it('what a published excerpt withholds stands in no data file and in no Markdown twin', async () => {
  const project = await copyProject();
  onTestFinished(() => rm(project, { recursive: true, force: true }));
  const withheld =
    'The dam on the Orvel river burst on Tuesday and flooded the town of Marsk, the governor of Orvel said.';
  // No sentence ends in what may be shown, so a page of full texts quotes the paragraph after it.
  const sketches = [
    ['fr-matin', 'Orvel dam bursts and floods the town of Marsk', 'slept under stars '],
    ['de-blatt', 'Dam bursts on the Orvel, town of Marsk flooded', 'boats at dawn '],
    ['ke-post', 'Marsk flooded as Orvel dam bursts', 'schools are closed '],
  ].map(([source = '', title = '', words = '']) => {
    return { source, title, paragraphs: [words.repeat(30).trim(), `${title}. ${withheld}`] };
  });
  const { stories, articleById } = newsOf(
    composeSnapshot(makeSnapshot(sketches), defaultDigestOptions('full')),
  );
  const [story] = stories;
  const blocksOf = (id: string) =>
    sketches
      .filter(({ title }) => title === articleById.get(id)?.title)
      .flatMap(({ paragraphs }) => paragraphs.map((html) => ({ tag: 'p' as const, html })));
  const inFull =
    story && storyQuotes(story, articleById, new Map(story.articles.map((id) => [id, blocksOf(id)])));
  expect(inFull?.contrast[0]?.text).toContain(withheld);
  const snapshot = await snapshotOf(project, sketches);
  const dist = join(project, 'dist');
  const made = () =>
    globSync(['data/**/*.*', '*/*/index.md', 'llms.txt'], { cwd: dist }).map((file) => ({
      file,
      text: readFileSync(join(dist, file), 'utf8'),
    }));
  expect((await rebuild(project, [snapshot, '--publish'])).said).toContain('built the site');
  const published = made();
  expect(published.filter(({ file }) => file.endsWith('.md'))).toHaveLength(1);
  expect(published.length).toBeGreaterThan(15);
  expect(published.filter(({ text }) => text.includes(withheld.slice(0, 50)))).toEqual([]);
  const rows = readFileSync(join(dist, 'data/2026-03-18/articles.ndjson'), 'utf8');
  expect(rows.match(/"excerpt":true/g)).toHaveLength(3);
});
