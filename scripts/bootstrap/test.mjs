// @ts-check
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runBootstrap } from './bootstrap-error.mjs';
import { countTests, renderCounts } from './count-tests.mjs';
import { requireNode } from './find-node.mjs';
import { ensureChromium } from './install-chromium.mjs';
import { ensureInstalled } from './install.mjs';
import { PROJECT_FOLDER, projectEnvironment } from './project.mjs';
import { runChild } from './run-child.mjs';

/*
 * node scripts/bootstrap/test.mjs [VITEST ARGUMENTS]
 *
 * Installs what is missing, Chromium included, then runs the tests. Its last line is `N passed, N failed`.
 */
await runBootstrap(async () => {
  await ensureInstalled(PROJECT_FOLDER);
  const environment = projectEnvironment(PROJECT_FOLDER, requireNode(PROJECT_FOLDER));
  const chromium = await ensureChromium(environment);
  const folder = mkdtempSync(join(tmpdir(), 'overview-test-'));
  try {
    const report = join(folder, 'report.json');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const args = ['run', ...reporters, ...process.argv.slice(2)];
    const code = await runChild('vitest', args, { ...environment, OVERVIEW_CHROMIUM: chromium });
    console.log(renderCounts(countTests(readReport(report), code)));
    return code;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** @param {string} file */
function readReport(file) {
  try {
    return /** @type {import('./count-tests.mjs').VitestReport} */ (JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    // Vitest ended before or while writing its report; countTests counts that as a failure.
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === 'ENOENT' || error instanceof SyntaxError) return undefined;
    throw error;
  }
}
