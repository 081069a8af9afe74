import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { encodeInProcesses } from '../../../scripts/adapters/picture/encode-in-processes.ts';
import { SPENT } from '../../../scripts/adapters/picture/encode-limits.ts';
import { makeJpeg } from '../../support/make-pictures.ts';
import { makeTemporary } from '../../support/run-folder.ts';

/** A process that does to each of its questions what a line of code says. */
function programOf(code: string): string {
  const file = join(makeTemporary('encoder-'), 'program.mjs');
  writeFileSync(file, `process.on('message', (bytes) => { ${code} });`);
  return file;
}

function encoderOf(program?: string) {
  const made = encodeInProcesses(program);
  onTestFinished(() => made.close());
  return { encode: (bytes: Uint8Array) => made.encode(bytes) };
}

it('pictures are encoded in processes of their own, several at once', async () => {
  const { encode } = encoderOf();
  const originals = await Promise.all([0, 90, 180].map((hue) => makeJpeg({ width: 600, height: 400, hue })));
  const results = await Promise.all(originals.map(encode));
  expect(results.map((each) => each.ok && each.value.files.map(({ width }) => width))).toEqual([
    [480, 600],
    [480, 600],
    [480, 600],
  ]);
});

it('a picture that crashes its process costs no other', async () => {
  const { encode } = encoderOf(
    programOf(
      'if (bytes[0] === 1) process.kill(process.pid, "SIGKILL"); else process.send({ ok: true, value: 5 });',
    ),
  );
  expect(await encode(Buffer.from([1]))).toEqual({
    ok: false,
    failure: { reason: 'unreadable', detail: 'the decoder ended with SIGKILL' },
  });
  expect(await encode(Buffer.from([2]))).toEqual({ ok: true, value: 5 });
});

it('a picture that takes too long is given up', async () => {
  const { encode } = encoderOf(programOf(`process.exit(${SPENT});`));
  const result = await encode(Buffer.from([1]));
  expect(!result.ok && result.failure.reason).toBe('took too long');
});

it('a picture whose process ended is tried once more', async () => {
  const once = join(makeTemporary('encoder-'), 'once');
  const { encode } = encoderOf(
    programOf(
      `import('node:fs').then(({ existsSync, writeFileSync }) => {
        if (existsSync(${JSON.stringify(once)})) return process.send({ ok: true, value: 5 });
        writeFileSync(${JSON.stringify(once)}, '');
        process.exit(${SPENT});
      });`,
    ),
  );
  expect(await encode(Buffer.from([1]))).toEqual({ ok: true, value: 5 });
});

it('the process knows nothing of what the environment holds', async () => {
  process.env.OVERVIEW_DEEPL_KEY = 'secret';
  onTestFinished(() => {
    delete process.env.OVERVIEW_DEEPL_KEY;
  });
  const { encode } = encoderOf(programOf('process.send({ ok: true, value: Object.keys(process.env) });'));
  const result = (await encode(Buffer.from([1]))) as { value?: unknown };
  expect(result.value).not.toContain('OVERVIEW_DEEPL_KEY');
});
