// @ts-check
import { runBootstrap } from './bootstrap-error.mjs';
import { requireNode } from './find-node.mjs';
import { ensureInstalled } from './install.mjs';
import { PROJECT_FOLDER, projectEnvironment } from './project.mjs';
import { takePublication } from './publication.mjs';
import { runChild } from './run-child.mjs';

/*
 * node scripts/bootstrap/run.mjs [--OPTION=VALUE OF NODE …] scripts/COMMAND.ts|TOOL [ARGUMENTS]
 *
 * Installs what is missing, then runs a TypeScript command or a tool of node_modules/.bin with a Node that is new
 * enough. Starts on Node 18 with nothing installed, so it is plain JavaScript on Node's own modules.
 */
await runBootstrap(async () => {
  const given = process.argv.slice(2);
  const start = given.findIndex((each) => !each.startsWith('--'));
  const options = given.slice(0, start);
  const [what = '', ...all] = given.slice(start);
  const { args, environment: chosen } = takePublication(all);
  await ensureInstalled(PROJECT_FOLDER);
  const node = requireNode(PROJECT_FOLDER);
  const environment = projectEnvironment(PROJECT_FOLDER, node, chosen);
  return what.endsWith('.ts')
    ? runChild(node, [...options, what, ...args], environment)
    : runChild(what, args, environment);
});
