import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSnapshot } from '../../scripts/adapters/snapshot/open-snapshot.ts';
import { writeSnapshot } from '../../scripts/adapters/snapshot/write-snapshot.ts';
import { buildDigest } from '../../scripts/pipeline/digest/build-digest.ts';
import { defaultDigestOptions } from '../../scripts/pipeline/digest/default-digest-options.ts';
import { annotateSnapshot } from '../../scripts/jobs/annotate-snapshot.ts';
import { hashManifest } from '../../scripts/pipeline/snapshot/public-snapshot.ts';
import { startService } from '../support/json-service.ts';
import { copyProject } from '../support/project-copy.ts';
import { run } from '../support/run-script.ts';
import { snapshotOf } from '../support/snapshot-on-disk.ts';

const report = (source: string, title: string, what: string) => ({
  source,
  title,
  paragraphs: [`Talks on the Ngassel ferry under Adaeze Morrow closed on Tuesday. ${what}`],
});
const sketches = [
  report('gb-post', 'Ngassel ferry talks close', 'They ended without a deal between owners and crews.'),
  report(
    'ke-star',
    'Ngassel ferry talks close without a deal',
    'No deal was reached, and the crews stay on strike.',
  ),
  report(
    'fr-jour',
    'Ngassel ferry talks: sides to meet again',
    'Both sides agreed to meet again, a first step.',
  ),
  report(
    'us-sun',
    'Ngassel ferry talks close, new round in June',
    'Owners and crews agreed to meet again in June.',
  ),
];

interface Asked {
  messages: { content: string }[];
}

/** Answers as a model would that was asked about the story above. */
function answerTo(body: unknown): unknown {
  const { articles } = JSON.parse((body as Asked).messages[1]?.content ?? '') as {
    articles: { number: number; source: string }[];
  };
  const numberOf = (source: string) => articles.find((each) => each.source === source)?.number ?? -1;
  const take = (label: string, quotes: [string, string][]) => ({
    label,
    articles: quotes.map(([source]) => numberOf(source)),
    quotes: quotes.map(([source, quote]) => ({ article: numberOf(source), quote })),
  });
  const answer = {
    takes: [
      take('No Deal Reached', [
        ['gb-post', 'They ended without a deal between owners and crews.'],
        ['ke-star', 'No deal was reached, and the crews stay on strike.'],
      ]),
      take('A First Step', [
        ['fr-jour', 'Both sides agreed to meet again, a first step.'],
        ['us-sun', 'Owners and crews agreed to meet again in June.'],
      ]),
    ],
    voices: [],
    summary: [
      {
        text: 'Talks on the Ngassel ferry closed on Tuesday without a deal.',
        articles: [numberOf('ke-star')],
      },
      { text: 'Morrow resigned after 97 votes.', articles: [numberOf('gb-post')] },
    ],
  };
  return { choices: [{ message: { content: JSON.stringify(answer) } }], usage: { total_tokens: 700 } };
}

/** Answers as a model would that finds one take and one headline that stands alone. */
function oneVoiceTo(body: unknown): unknown {
  const { articles } = JSON.parse((body as Asked).messages[1]?.content ?? '') as {
    articles: { number: number; source: string; title: string; text: string }[];
  };
  const alone = articles.find(({ source }) => source === 'us-sun');
  const others = articles.filter((each) => each !== alone);
  const answer = {
    takes: [
      {
        label: 'Talks Close on Tuesday',
        articles: others.map(({ number }) => number),
        quotes: others.map(({ number, text }) => ({ article: number, quote: text.split('.')[0] })),
      },
    ],
    voices: [{ article: alone?.number, quote: alone?.title }],
    summary: [],
  };
  return { choices: [{ message: { content: JSON.stringify(answer) } }] };
}

describe('npm run annotate', () => {
  it('seals what a model wrote and could show, and the digest has it, the same bytes each time', async () => {
    const project = await copyProject();
    const path = await snapshotOf(project, sketches);
    const { url, asked } = await startService(({ body }) => answerTo(body));
    const env = { OVERVIEW_LLM_URL: `${url}/v1`, OVERVIEW_LLM_MODEL: 'small-model', OVERVIEW_LLM_PRICE: '2' };
    const out = join(project, 'out', '2026-03-18');
    const annotate = (...args: string[]) =>
      run(process.execPath, [join(project, 'scripts/annotate.ts'), path, '--out', out, ...args], {
        folder: project,
        env,
      });

    const { status, said } = await annotate();
    expect(said).toContain('1 of 1 stories annotated');
    expect(said).toContain('small-model used 700 tokens of 3000000, which cost 0.0014');
    expect(said).toContain('the number 97 does not stand in what it cites: 1');
    expect(status).toBe(0);

    const snapshot = await openSnapshot(out);
    expect(snapshot.annotations.map(({ model, summary }) => [model, summary.length])).toEqual([
      ['small-model', 1],
    ]);
    const digest = buildDigest(snapshot, defaultDigestOptions('full'));
    expect(buildDigest(await openSnapshot(out), defaultDigestOptions('full'))).toEqual(digest);
    const [story] = [...digest].filter(([name]) => name.startsWith('stories/')).map(([, text]) => text);
    expect(story).toContain('No Deal Reached');
    expect(story).toContain("writtenBy: 'small-model'");
    expect(story).toContain('closed on Tuesday without a deal.');

    const again = await annotate('--replace');
    expect(again.status).toBe(0);
    expect(asked).toHaveLength(1);
    expect(await readFile(join(out, 'annotations.jsonl'), 'utf8')).toContain('A First Step');
  });

  it('is no correction of a seal of the same run, which nobody has seen', async () => {
    const project = await copyProject();
    const snapshot = await snapshotOf(project, sketches);
    const { url } = await startService(({ body }) => answerTo(body));
    const chat = { url: `${url}/v1`, model: 'small-model', key: '', budget: 10_000 };
    const annotated = async (name: string, isNew: boolean) => {
      const out = join(project, name, '2026-03-18');
      await annotateSnapshot({ snapshot, out, replace: false, chat, project, signer: undefined, isNew });
      return (await openSnapshot(out)).manifest.corrections?.map(({ by }) => by);
    };
    expect(await annotated('new', true)).toBeUndefined();
    expect(await annotated('seen', false)).toEqual(['annotate']);
  });

  it('completes the correction that the same run made', async () => {
    const project = await copyProject();
    const snapshot = await snapshotOf(project, sketches);
    const { manifest, ...contents } = await openSnapshot(snapshot);
    const replaces = { manifest, by: 'digest' as const };
    const sealedAgain = { ...contents, ...manifest, sealedAt: '2026-03-18T22:00:00Z', replaces };
    await writeSnapshot(snapshot, sealedAgain, { replace: true });
    const { url } = await startService(({ body }) => answerTo(body));
    const chat = { url: `${url}/v1`, model: 'small-model', key: '', budget: 10_000 };
    const request = { snapshot, out: snapshot, replace: true, chat, project, signer: undefined, isNew: true };
    await annotateSnapshot(request);
    const now = (await openSnapshot(snapshot)).manifest;
    const counts = (file: string) => ({
      ...{ file, before: manifest.files[file]?.records ?? 0, after: now.files[file]?.records },
    });
    expect(now.corrections).toEqual([
      {
        ...{ manifest: hashManifest(manifest), by: 'digest' },
        changed: [counts('annotations.jsonl'), counts('ledger.jsonl')],
      },
    ]);
    expect(counts('annotations.jsonl').after).toBe(1);
  });

  it('seals the day without it when the endpoint answers nonsense', async () => {
    const project = await copyProject();
    const path = await snapshotOf(project, sketches);
    const { url } = await startService(() => ({ choices: [{ message: { content: 'Sure! Here you go.' } }] }));
    const env = { OVERVIEW_LLM_URL: `${url}/v1`, OVERVIEW_LLM_MODEL: 'small-model' };
    const out = join(project, 'out', '2026-03-18');
    const { status, said } = await run(
      process.execPath,
      [join(project, 'scripts/annotate.ts'), path, '--out', out],
      {
        folder: project,
        env,
      },
    );
    expect(said).toContain('the model’s answer does not match the JSON schema: 1');
    expect(said).toContain('0 of 1 stories annotated');
    expect(status).toBe(0);
    expect((await openSnapshot(out)).annotations).toEqual([]);
  });

  it('says what to set when no model is configured', async () => {
    const project = await copyProject();
    const args = [join(project, 'scripts/annotate.ts'), 'content/snapshots/2026-03-18', '--out', 'x'];
    const { status, said } = await run(process.execPath, args, { folder: project, env: {} });
    expect(status).toBe(1);
    expect(said).toContain('set OVERVIEW_LLM=auto, or OVERVIEW_LLM_URL and OVERVIEW_LLM_MODEL');
  });

  it('finds a server of this machine where it is asked to, says which, and the digest says who wrote', async () => {
    const project = await copyProject();
    const path = await snapshotOf(project, sketches);
    const { url, asked } = await startService(({ path: asked, body }) =>
      asked === '/v1/models'
        ? { data: [{ id: 'all-minilm:latest' }, { id: 'gemma3:4b' }] }
        : oneVoiceTo(body),
    );
    const env = { OVERVIEW_LLM: 'auto', OVERVIEW_TEST_ORIGIN: new URL(url).port };
    const out = join(project, 'out', '2026-03-18');
    const args = [join(project, 'scripts/annotate.ts'), path, '--out', out];
    const { status, said } = await run(process.execPath, args, { folder: project, env });
    expect(said).toContain(`found Ollama at ${new URL(url).host}; using gemma3:4b`);
    expect(said).toContain('1 of 1 stories annotated');
    expect(status).toBe(0);
    expect(asked.map(({ path: of }) => of)).toEqual(['/v1/models', '/v1/chat/completions']);

    const digest = buildDigest(await openSnapshot(out), defaultDigestOptions('full'));
    const [story] = [...digest].filter(([name]) => name.startsWith('stories/')).map(([, text]) => text);
    expect(story).toContain("verdict: 'one-voice'");
    expect(story).toContain("writtenBy: 'gemma3:4b'");
    expect(story).toContain('us-sun leads with “Ngassel ferry talks close, new round in June”.');
  });
});
