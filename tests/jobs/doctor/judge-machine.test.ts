import { describe, expect, it } from 'vitest';
import { judgeModel, type ModelFacts } from '../../../scripts/jobs/doctor/checks/language-model.ts';
import { judgeMachine, type MachineFacts } from '../../../scripts/jobs/doctor/checks/machine.ts';
import { judgeTranslation, type TranslationFacts } from '../../../scripts/jobs/doctor/checks/translation.ts';
import { InputError } from '../../../scripts/pipeline/outcome/input-error.ts';
import { fail, succeed } from '../../../scripts/pipeline/outcome/result.ts';
import { findingLines as lines } from '../../support/finding-lines.ts';

describe('the machine', () => {
  const facts: MachineFacts = {
    ...{ node: '24.1.0', oldestNode: '22.18.0', cores: 2, free: 5e9, failures: [] },
    memory: { free: 2e9, all: 4e9 },
  };
  const judged = (changes: Partial<MachineFacts>) => lines(judgeMachine({ ...facts, ...changes }));

  it('is well', () => {
    expect(judged({})).toEqual([
      'ok: Node 24.1.0',
      'ok: 2 cores',
      'ok: 2.0 GB of 4.0 GB of memory are free',
      'ok: a day can be written, and 5.0 GB of the disk are free',
    ]);
  });

  it.each([
    ['22.17.9', 'do: Node 22.17.9 is too old'],
    ['9.99.0', 'do: Node 9.99.0 is too old'],
    ['22.18.0', 'ok: Node 22.18.0'],
    ['100.0.0', 'ok: Node 100.0.0'],
  ])('with Node %s', (node, line) => expect(judged({ node })[0]).toContain(line));

  it('has little memory, which is worth knowing, or a full disk, which stops a day', () => {
    expect(judged({ memory: { free: 3e8, all: 5e8 } })[2]).toMatch(/^note: only 0\.3 GB of 0\.5 GB/);
    const full = new InputError('/srv', 'only 12 MB are free', 'free some space');
    expect(judged({ failures: [full] }).slice(3)).toEqual([
      'do: /srv: only 12 MB are free → free some space',
    ]);
  });
});

describe('translation', () => {
  const languages = new Map([
    ['de', 3],
    ['fr', 2],
    ['si', 1],
  ]);
  const bergamot = {
    name: 'bergamot',
    knows: new Map([['de', 'here'] as const, ['fr', 'in the index'] as const]),
    bytes: 31e6,
  };
  const judged = (changes: Partial<TranslationFacts>) =>
    lines(
      judgeTranslation({
        ...{ languages, engines: [bergamot], memory: { languages: 0, bytes: 0 }, leftOut: undefined },
        ...changes,
      }),
    );

  it('says where the models of the languages are, and which language has none', () => {
    expect(judged({ memory: { languages: 2, bytes: 4e6 } })).toEqual([
      'ok: bergamot has the models of 1 of 3 languages here',
      expect.stringMatching(/^note: models of 1 more are in the index, 31 MB: fr → they are downloaded/),
      expect.stringMatching(/^note: no engine translates si: the news of 1 source stays as it is written/),
      'ok: translations in 2 languages are remembered, 4 MB',
    ]);
  });

  it('counts every engine of the chain', () => {
    const deepl = {
      name: 'deepl',
      knows: new Map([...languages.keys()].map((each) => [each, 'known'] as const)),
      bytes: 0,
    };
    const all = judged({ engines: [deepl, bergamot] });
    expect(all[0]).toBe('ok: deepl knows 3 of 3 languages');
    expect(all).toContain('ok: every language of the sources can be translated');
  });

  it('finds no fault where it was not allowed to look, or nothing is to be translated', () => {
    const failed = { name: 'bergamot', knows: new Map(), failure: 'no index', bytes: 0 };
    expect(judged({ engines: [failed], leftOut: '--offline' })).toEqual([
      expect.stringMatching(/^note: bergamot cannot be used: no index/),
    ]);
    expect(judged({ engines: [] })).toEqual(['note: translation is off']);
  });
});

describe('the language model', () => {
  const endpoint = { url: 'https://model.example/v1', model: 'small' };
  const judged = (facts: Partial<ModelFacts>) => lines(judgeModel({ isNeeded: false, ...facts }));

  it('is not needed, unless a day is to be annotated', () => {
    expect(judged({})).toEqual(['ok: none is configured, and none is needed']);
    expect(judged({ isNeeded: true })[0]).toMatch(/^do: a day is to be annotated/);
    const failure = new InputError('OVERVIEW_LLM=auto', 'no server', 'start one');
    expect(judged({ failure })).toEqual(['note: OVERVIEW_LLM=auto: no server → start one']);
    expect(judged({ failure, isNeeded: true })[0]).toMatch(/^do: /);
  });

  it('answers, does not, or has another model', () => {
    expect(judged({ endpoint, listed: succeed(['small']) })[0]).toMatch(/^ok: .* and has small$/);
    expect(judged({ endpoint, listed: succeed(['large']) })[0]).toMatch(
      /^note: .* does not list small → .* large$/,
    );
    const refused = fail({ reason: 'not accepted', detail: 'HTTP 401' } as const);
    expect(judged({ endpoint, listed: refused })[0]).toMatch(
      /^note: .*: HTTP 401 → check its address and its key/,
    );
    expect(judged({ endpoint, tokens: { budget: 3_000_000, spent: 3_000_000 } })[1]).toMatch(
      /^note: 3,000,000 of/,
    );
  });
});
