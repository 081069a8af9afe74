import { globSync, readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packFiles } from '../../scripts/adapters/snapshot/pack-snapshot.ts';
import type { PublicSnapshot } from '../../scripts/pipeline/snapshot/public-snapshot.ts';
import { sha256 } from '../../scripts/pipeline/snapshot/check-seal.ts';
import { MANIFEST } from '../../scripts/pipeline/snapshot/snapshot-files.ts';
import { canonicalLine } from '../../scripts/text/canonical-json.ts';
import { sealSnapshot } from '../../scripts/pipeline/snapshot/seal-snapshot.ts';
import type { Story } from '../../src/schemas/story.ts';
import { floodDay } from '../support/flood.ts';
import { commandsIn } from '../support/many-command-lines.ts';
import { copyProject } from '../support/project-copy.ts';
import { publicFormOf } from '../support/public-form.ts';

const DAY = '2026-03-18';
const MARKUP =
  '</p><script>alarm()</script><img src=x onerror=alarm()> [click](javascript:alarm()) ![x](https://tracker.invalid/x.gif)';

const STORIES = 'derived-stories.jsonl';

/** A packed public snapshot whose stories are changed, with a manifest that agrees, as a forger would make it. */
function forged(snapshot: PublicSnapshot, change: (story: Story) => object): Promise<Buffer> {
  const files = new Map(sealSnapshot(snapshot, snapshot.manifest, 'forged'));
  const { stories } = snapshot.derived;
  const lines = Buffer.from(stories.map((story) => canonicalLine({ ...story, ...change(story) })).join(''));
  const sealed = { sha256: sha256(lines), bytes: lines.length, records: stories.length };
  const manifest = { ...snapshot.manifest, files: { ...snapshot.manifest.files, [STORIES]: sealed } };
  files.set(STORIES, lines).set(MANIFEST, Buffer.from(canonicalLine(manifest)));
  return packFiles(files, manifest);
}

describe('a forged public snapshot', () => {
  let project = '';
  const command = commandsIn(() => project);
  let day: PublicSnapshot;
  const rebuildForged = async (change: (story: Story) => object) => {
    const path = join(project, 'forged.tar.zst');
    await writeFile(path, await forged(day, change));
    return command('rebuild.ts', path);
  };
  beforeAll(async () => {
    project = await copyProject();
    day = publicFormOf(floodDay(DAY, 'the water falls'));
  });
  afterAll(() => rm(project, { recursive: true, force: true }));

  it('puts no markup, no script and no address of its own into a page, a feed or the Markdown', async () => {
    const { said } = await rebuildForged(({ links, articles }) => ({
      links: links.map((link) => ({ ...link, shared: [MARKUP] })),
      distinctiveWords: [{ country: 'DE', words: [MARKUP] }],
      disagreements: [],
      writtenSummary: { model: MARKUP, sentences: [{ text: MARKUP, cites: articles.slice(0, 1) }] },
    }));
    expect(said).toContain('built the site');
    const pages = globSync('**/*.{html,xml}', { cwd: join(project, 'dist') }).map((path) =>
      readFileSync(join(project, 'dist', path), 'utf8'),
    );
    // The words are shown, as words.
    expect(pages.filter((page) => page.includes('alarm()')).length).toBeGreaterThan(0);
    for (const page of pages)
      expect(page).not.toMatch(/<script>alarm|<img src=x|href="javascript:|src="https:\/\/tracker/);
    const markdown = globSync('content/digests/**/*.md', { cwd: project }).map((path) =>
      readFileSync(join(project, path), 'utf8').replace(/^---$[\s\S]*?^---$/m, ''),
    );
    for (const body of markdown) expect(body).not.toMatch(/<script|<img|\]\(javascript:/);
  });

  it.each([
    [
      'an address that is no web address',
      {
        country: 'DE',
        source: 'de-blatt',
        url: 'javascript:alarm()',
        title: 'x',
        language: 'en',
        score: 0.5,
      },
      /derived-stories\.jsonl:1: coverage\.doubtful\.0\.url/,
    ],
    [
      'a headline that no feed had',
      {
        country: 'DE',
        source: 'de-blatt',
        url: 'https://a.example/',
        title: 'x',
        language: 'en',
        score: 0.5,
      },
      /derived-stories\.jsonl:1: (?:“x” is not among the headlines of DE|a country is in two groups)/,
    ],
  ])('is refused with %s', async (_, headline, why) => {
    const { said, status } = await rebuildForged(({ coverage }) => ({
      coverage: { ...coverage, doubtful: [headline] },
    }));
    expect(said).toMatch(why);
    expect(status).toBe(1);
  });

  it.each([
    ['a slug that leads out of its folder', { slug: '../../evil' }, /derived-stories\.jsonl:1: slug/],
    ['a field that no story has', { html: '<b>' }, /Unrecognized key: "html"/],
    ['characters that turn the direction of a text', { title: 'a\u202Eb' }, /title: the text is not clean/],
  ])('is refused with %s', async (_, change, why) => {
    const { said, status } = await rebuildForged(() => change);
    expect(said).toMatch(why);
    expect(status).toBe(1);
  });
});
