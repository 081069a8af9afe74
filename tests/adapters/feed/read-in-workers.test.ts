import { describe, expect, it, onTestFinished } from 'vitest';
import { readInWorkers } from '../../../scripts/adapters/feed/read-in-workers.ts';
import { parseFeed } from '../../../scripts/pipeline/gather/feed/parse-feed.ts';

const fetched = (xml: string) => ({ url: 'https://gazette.example/feed', body: Buffer.from(xml) });

const small = (title: string) =>
  fetched(`<rss><channel><item><title>${title}</title></item></channel></rss>`);

/** Microseconds of processor time that this thread has used. */
const threadTime = (): number => {
  const { user, system } = process.threadCpuUsage();
  return user + system;
};

function start(limits: Parameters<typeof readInWorkers>[0] = {}) {
  const reader = readInWorkers(limits);
  onTestFinished(() => reader.close());
  return reader;
}

describe('feeds are read in a thread of their own', () => {
  it('and one that takes too much work costs only itself, and never holds up the others', async () => {
    const reader = start({ cpuLimit: 20 });
    const item = `<item><title>Many words</title><description>${'<p>and more'.repeat(200)}</description></item>`;
    const slow = fetched(`<rss><channel>${item.repeat(1_600)}</channel></rss>`);
    const before = threadTime();
    const [first, second] = await Promise.all([reader.read(slow), reader.read(small('A bridge opens'))]);
    const waited = threadTime() - before;
    expect(first).toMatchObject({ ok: false, failure: { reason: 'took too long' } });
    expect(second).toMatchObject({ value: { entries: [{ title: 'A bridge opens' }] } });
    // This thread waited, and did none of the work, which on the same machine takes it far longer.
    parseFeed(slow.body.toString(), { url: slow.url });
    expect(waited).toBeLessThan((threadTime() - before - waited) / 2);
  });

  it('and one that needs too much memory too', async () => {
    const reader = start({ memory: 24, cpuLimit: 20_000 });
    const large = fetched(`<rss><channel>${'<item><a>&#65;</a><b/></item>'.repeat(300_000)}</channel></rss>`);
    expect(await reader.read(large)).toMatchObject({ ok: false, failure: { reason: 'unreadable' } });
    expect(await reader.read(small('A bridge opens'))).toMatchObject({ ok: true });
  });

  it('and one of half references and single letters is read, however many these are', async () => {
    const reader = start();
    const text = '& '.repeat(4_900_000);
    const item = `<item><title>A bridge opens</title><description>${text}</description></item>`;
    expect(await reader.read(fetched(`<rss><channel>${item}</channel></rss>`))).toMatchObject({
      value: { entries: [{ title: 'A bridge opens' }] },
    });
  });

  const begun = '<rss><channel><item><title>A bridge opens</title></item>';
  it.each([
    ['a text between its entries', begun, 'a '],
    ['references between its entries', begun, '&amp;'],
    ['a text that nothing reads', `${begun}<remark>`, 'a '],
    ['small elements', begun, '<a>b</a>'],
    ['small elements that have attributes', begun, '<a b="c"/>'],
    ['a text in an entry', '<feed><entry><title>A bridge opens</title>', 'a '],
  ])('and one with %s is read within its memory, however long', async (_what, beginning, piece) => {
    const reader = start();
    const xml = beginning + piece.repeat(9_900_000 / piece.length);
    const name = beginning.startsWith('<feed') ? '</entry></feed>' : '</channel></rss>';
    const read = await reader.read(fetched(xml + name));
    expect(read).toMatchObject({ value: { entries: [{ title: 'A bridge opens' }] } });
    expect(read).toHaveProperty('value.notes', [expect.stringMatching(/only its first 100000|over 1000000/)]);
  });

  it.each([
    ['{},', 'it has over 100000 values'],
    ['[', 'it is nested over 100 levels deep'],
    ['"\\"",', 'it has over 100000 values'],
  ])('and JSON of nothing but %s is refused before it is parsed', async (piece, detail) => {
    const reader = start();
    const json = `{"version":"https://jsonfeed.org/version/1.1","items":[${piece.repeat(9_900_000 / piece.length)}`;
    const read = await reader.read(fetched(json));
    expect(read).toMatchObject({ failure: { reason: 'unreadable', detail } });
  });

  it('and feeds can be read after the thread gave its memory back', async () => {
    const reader = start();
    expect(await reader.read(small('A bridge opens'))).toMatchObject({ ok: true });
    await reader.close();
    expect(await reader.read(small('A bridge closes'))).toMatchObject({ ok: true });
  });
});
