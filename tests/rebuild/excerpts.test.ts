import { globSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readIndex } from '../support/open-data.ts';
import { commandsIn } from '../support/many-command-lines.ts';
import { copyProject } from '../support/project-copy.ts';
import { snapshotOf } from '../support/snapshot-on-disk.ts';

let project = '';
const command = commandsIn(() => project);

beforeAll(async () => {
  project = await copyProject();
});
afterAll(() => rm(project, { recursive: true, force: true }));

it('a published excerpt shows its first paragraphs in English and as printed, however long each is', async () => {
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
  expect((await command('rebuild.ts', snapshot, '--publish')).said).toContain('built the site');
  const articles = join(project, 'dist/2026-03-18/articles');
  const html = readFileSync(join(articles, readdirSync(articles)[0] ?? '', 'index.html'), 'utf8');
  expect(html.match(/class="pair"/g)).toHaveLength(1);
  expect(html).toContain('The talks ended on Tuesday.');
  expect(html).toContain('交渉は火曜日に終わった。');
  expect(html).not.toContain('The chair was tired.');
  expect(html).toContain('The opening of the article; the rest is');
  expect(html).not.toContain('Only the headline and the lead are translated');

  // The day has no story, and its data files all the same.
  const dist = join(project, 'dist');
  const sizes = readIndex(dist).files.map(({ url, bytes, records }) => {
    return { there: statSync(join(dist, new URL(url).pathname)).size, bytes, records };
  });
  expect(sizes.filter(({ there, bytes }) => there !== bytes)).toEqual([]);
  expect(sizes.filter(({ records }) => records === 0)).toHaveLength(4);
});

it('what a published excerpt withholds stands in no data file, and in a Markdown twin only where its page quotes it', async () => {
  const dam = 'The dam on the Orvel river burst on Tuesday and flooded the town of Marsk, the governor said.';
  const bells = 'The bells of Saint Marsk rang under water until their ropes broke.';
  const sketches = [
    ['fr-matin', 'Orvel dam bursts and floods the town of Marsk', 'slept under stars '],
    ['de-blatt', 'Dam bursts on the Orvel, town of Marsk flooded', 'boats at dawn '],
    ['ke-post', 'Marsk flooded as Orvel dam bursts', 'schools are closed '],
  ].map(([source = '', title = '', words = '']) => {
    return { source, title, paragraphs: [words.repeat(30).trim(), `${title}. ${dam}`, bells] };
  });
  const snapshot = await snapshotOf(project, sketches);
  expect((await command('rebuild.ts', snapshot, '--publish')).said).toContain('built the site');
  const dist = join(project, 'dist');
  const read = (file: string): string => readFileSync(join(dist, file), 'utf8');

  const data = globSync(['data/**/*.*', 'llms.txt'], { cwd: dist });
  expect(data.length).toBeGreaterThan(15);
  expect(data.filter((file) => [dam, bells].some((text) => read(file).includes(text)))).toEqual([]);
  expect(read('data/2026-03-18/articles.ndjson').match(/"excerpt":true/g)).toHaveLength(3);

  const [twin = ''] = globSync('*/*/index.md', { cwd: dist });
  expect(read(twin)).not.toContain(bells);
  const quotes = Array.from(read(twin).matchAll(/^> “(.+)”$/gm), ([, quote = '']) => quote);
  const page = read(twin.replace(/md$/, 'html'));
  expect(quotes.length).toBeGreaterThan(1);
  expect(quotes.filter((quote) => !page.includes(quote))).toEqual([]);
});
