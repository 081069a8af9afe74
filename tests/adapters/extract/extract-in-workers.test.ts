import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { extractInWorkers } from '../../../scripts/adapters/extract/extract-in-workers.ts';
import { makeTemporary } from '../../support/run-folder.ts';
import { STORY, STORY_HTML, webPage } from '../../support/make-page.ts';

/** A page as it comes from the network. */
const fetched = (html: string) => ({
  url: 'https://gazette.example/1',
  body: new TextEncoder().encode(html),
});

function start(options?: Parameters<typeof extractInWorkers>[0]) {
  const extractor = extractInWorkers(options);
  onTestFinished(() => extractor.close());
  return extractor;
}

describe('pages are read in threads of their own', () => {
  it('many at once, each answered by its own text', async () => {
    const extractor = start();
    const pages = await Promise.all(
      Array.from({ length: 12 }, (_, n) =>
        extractor.extract(
          fetched(webPage({ article: `${STORY_HTML}<p>${STORY[0] ?? ''} Page ${n} ends here.</p>` })),
        ),
      ),
    );
    for (const [n, page] of pages.entries()) {
      expect(page.ok && page.value.blocks.at(-1)?.text).toContain(`Page ${n} ends here.`);
    }
  });

  it('and one that takes too much work costs only itself', async () => {
    const extractor = start({ workers: 1, cpuLimit: 1_500 });
    const slow = webPage({ article: '<p>many words in one page</p>'.repeat(19_000) });
    const [first, second] = await Promise.all([
      start({ cpuLimit: 1 }).extract(fetched(slow)),
      extractor.extract(fetched(webPage({ article: STORY_HTML }))),
    ]);
    expect(first).toMatchObject({ ok: false, failure: { reason: 'took too long' } });
    expect(second).toMatchObject({
      value: { blocks: STORY.map((text) => ({ kind: 'paragraph', text })) },
    });
  });

  it('and pages can be read after the threads gave their memory back', async () => {
    const extractor = start();
    const page = fetched(webPage({ article: STORY_HTML }));
    const first = await extractor.extract(page);
    await extractor.close();
    expect(first).toMatchObject({ ok: true });
    expect(await extractor.extract(page)).toEqual(first);
  });

  it('and one whose thread ended is read once more', async () => {
    const folder = makeTemporary('extractor-');
    const once = JSON.stringify(join(folder, 'once'));
    const program = join(folder, 'program.mjs');
    writeFileSync(
      program,
      `import { existsSync, writeFileSync } from 'node:fs';
      import { parentPort } from 'node:worker_threads';
      parentPort.on('message', () => {
        if (existsSync(${once})) return parentPort.postMessage({ ok: true, value: 5 });
        writeFileSync(${once}, '');
        process.exit(1);
      });
      parentPort.postMessage('ready');`,
    );
    const extractor = extractInWorkers({}, pathToFileURL(program));
    onTestFinished(() => extractor.close());
    expect(await extractor.extract(fetched(''))).toEqual({ ok: true, value: 5 });
  });

  it('and one that took too long is not', async () => {
    const times = join(makeTemporary('extractor-'), 'times');
    const program = join(dirname(times), 'program.mjs');
    writeFileSync(
      program,
      `import { appendFileSync } from 'node:fs';
      import { parentPort } from 'node:worker_threads';
      parentPort.on('message', () => {
        appendFileSync(${JSON.stringify(times)}, 'once ');
        for (;;);
      });
      parentPort.postMessage('ready');`,
    );
    const extractor = extractInWorkers({ cpuLimit: 1 }, pathToFileURL(program));
    onTestFinished(() => extractor.close());
    expect(await extractor.extract(fetched(''))).toMatchObject({ failure: { reason: 'took too long' } });
    expect(readFileSync(times, 'utf8')).toBe('once ');
  });

  it('and one that needs too much memory too', async () => {
    const extractor = start({ workers: 1, memory: 40, cpuLimit: 20_000 });
    const large = webPage({ article: '<p>many words in one page</p>'.repeat(99_000) });
    expect(await extractor.extract(fetched(large))).toMatchObject({ ok: false });
    expect(await extractor.extract(fetched(webPage({ article: STORY_HTML })))).toMatchObject({ ok: true });
  });
});
