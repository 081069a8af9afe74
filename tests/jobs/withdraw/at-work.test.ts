import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { claim } from '../../../scripts/adapters/disk/claim.ts';
import { recordRestoration } from '../../../scripts/jobs/withdraw/restore.ts';
import { recordWithdrawal } from '../../../scripts/jobs/withdraw/withdraw.ts';
import { defaultDigestOptions } from '../../../scripts/pipeline/digest/default-digest-options.ts';
import { temporaryFolder } from '../../support/make-fetcher.ts';

const WANTED = {
  ...{ kind: 'day' as const, day: '2026-03-18', page: '/2026-03-18/', slug: '' },
  ...{ reason: 'The source asked for it.', at: '2026-03-19T00:00:00Z' },
};

it('nothing is withdrawn or restored while another command changes the site, and no record is left', async () => {
  const project = await temporaryFolder();
  await mkdir(join(project, '.overview'));
  const options = { project, settings: {}, digest: defaultDigestOptions('licensed') };
  const other = await claim(join(project, '.overview/at-work'));
  expect(other).toBeDefined();
  for (const record of [recordWithdrawal, recordRestoration])
    await expect(record(WANTED, options)).rejects.toThrow('another command is building its site');
  expect(existsSync(join(project, 'content'))).toBe(false);
  await other?.release();
  await expect(recordRestoration(WANTED, options)).rejects.toThrow('/2026-03-18/');
});
