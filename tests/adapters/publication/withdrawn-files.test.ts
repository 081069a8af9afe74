import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  readWithdrawals,
  writeWithdrawal,
} from '../../../scripts/adapters/publication/withdrawal-records.ts';
import {
  addressOfFile,
  fileOfAddress,
  goneFrom,
} from '../../../scripts/adapters/publication/withdrawn-files.ts';
import { withdrawnArticle, withdrawnDay } from '../../support/make-withdrawal.ts';
import { makeFolder } from '../../support/fake-project.ts';

const ID = '0123456789abcdef';

it.each([
  ['/', 'index.html'],
  ['/2026-03-18/', '2026-03-18/index.html'],
  ['/2026-03-18/flood/', '2026-03-18/flood/index.html'],
  ['/2026-03-18/flood/card.png', '2026-03-18/flood/card.png'],
])('%s is answered with %s', (address, file) => {
  expect(fileOfAddress(address)).toBe(file);
  expect(addressOfFile(file)).toBe(address);
});

it('of what a withdrawal took away, that is gone which is not there, or only says so', async () => {
  const dist = makeFolder({
    '2026-03-18/says-so/index.html': '<div data-withdrawn>',
    '2026-03-18/given-anew/index.html': '<h1>Another story</h1>',
    '2026-03-18/given-anew/card.png': 'a card',
  });
  const addresses = ['says-so/', 'given-anew/', 'given-anew/card.png', 'gone/card.png'].map(
    (path) => `/2026-03-18/${path}`,
  );
  const withdrawal = withdrawnArticle(ID, {
    addresses: [...addresses, '/2026-03-19/gone/', '/images/0.avif'],
  });
  expect(await goneFrom(dist, '2026-03-18', [withdrawal])).toEqual([
    '2026-03-18/gone/card.png',
    '2026-03-18/says-so/index.html',
  ]);
});

describe('the records of withdrawals', () => {
  const put = (project: string, name: string, text: string) => {
    const path = join(project, 'content/withdrawals', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  };

  it('are read as they were written, one a file', async () => {
    const project = makeFolder();
    expect(await readWithdrawals(project)).toEqual([]);
    const [article, day] = [withdrawnArticle(ID), withdrawnDay('2026-03-17')];
    expect(await writeWithdrawal(project, article)).toBe(
      join(project, `content/withdrawals/2026-03-18-article-${ID}.json`),
    );
    await writeWithdrawal(project, day);
    expect(await readWithdrawals(project)).toEqual([day, article]);
  });

  it.each([
    ['it is not JSON', '{'],
    ['reason', JSON.stringify({ ...withdrawnDay(), reason: '' })],
    ['one line of text', JSON.stringify({ ...withdrawnDay(), reason: 'A.\n\n# B' })],
    ['one line of text', JSON.stringify({ ...withdrawnDay(), reason: 'A\u202e' })],
    ['addresses', JSON.stringify({ ...withdrawnDay(), addresses: ['/../../x'] })],
    ['it is the record of 2026-03-17-day', JSON.stringify(withdrawnDay('2026-03-17'))],
  ])('stop the command where one cannot be trusted: %s', async (what, text) => {
    const project = makeFolder();
    put(project, '2026-03-18-day.json', text);
    await expect(readWithdrawals(project)).rejects.toThrow(what);
    await expect(readWithdrawals(project)).rejects.toThrow('2026-03-18-day.json');
  });
});
