import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeSnapshot } from '../../scripts/adapters/snapshot/write-snapshot.ts';
import { PROJECT, run } from '../support/run-script.ts';
import { madeContents, temporaryFolder } from '../support/snapshot-files.ts';

it('a site is not rebuilt from some of its days, which would differ from it', async () => {
  const folder = await temporaryFolder();
  for (const day of ['2026-03-17', '2026-03-18'])
    await writeSnapshot(join(folder, day), { ...madeContents(), day, sealedAt: `${day}T10:00:00Z` });
  await writeFile(join(folder, '2026-03-17/snapshot.json'), '{"formatVersion":');
  const command = [join(PROJECT, 'scripts/verify.ts'), '--archive', folder, '--rebuild'];
  const { status, said } = await run(process.execPath, command, { folder: PROJECT, env: {} });
  expect(status).toBe(1);
  expect(said).toContain(`✖ ${join(folder, '2026-03-17')}: `);
  expect(said).toContain('the site was not rebuilt, since 1 of its snapshots could not be opened');
  expect(said).toContain('1 refuted');
});
