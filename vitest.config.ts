import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import LongestFirst from './tests/support/longest-first.ts';

/** Tests that run commands of the project, in processes of their own. */
const OF_COMMANDS = 'tests/{bootstrap,commands,jobs}/**/*.test.ts';

/** Tests that need a built site; the sample is built and a browser started once for them all. */
const OF_THE_BUILT_SITE = 'tests/{browser,built,rebuild}/**/*.test.ts';

/** Makes the folder for all that tests make; each project has to say so, for the setup of all runs after theirs. */
const RUN_FOLDER = 'tests/support/run-folder.ts';

/** No test waits so long: it ends one that hangs, on any machine however busy. In milliseconds. */
const HANGS = 900_000;

export default defineConfig({
  test: {
    testTimeout: HANGS,
    hookTimeout: HANGS,
    expect: { poll: { timeout: 120_000 } },
    // Vitest would leave one core alone, which is half of a machine with two; and tests of browsers and servers wait
    // for a good part of their time.
    maxWorkers: availableParallelism() + 2,
    sequence: { sequencer: LongestFirst },
    // Vitest would take every style sheet for empty; the colours of the pictures are read from this one.
    css: { include: [/tokens\.css\?raw$/] },
    projects: [
      {
        extends: true,
        test: {
          name: 'parts',
          include: ['tests/**/*.test.ts'],
          exclude: [OF_COMMANDS, OF_THE_BUILT_SITE],
          globalSetup: [RUN_FOLDER],
          // These tests change nothing outside themselves, and importing the modules anew for each file takes
          // twice as long as all that they test.
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'commands', include: [OF_COMMANDS], globalSetup: [RUN_FOLDER], isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: [OF_THE_BUILT_SITE],
          globalSetup: [RUN_FOLDER, 'tests/support/build-sample.ts', 'tests/support/start-browser.ts'],
          isolate: false,
        },
      },
    ],
  },
});
