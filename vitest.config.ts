import { defineConfig } from 'vitest/config';

/** Tests that need a built site; the sample is built for them once, and not at all when none of them runs. */
const OF_THE_BUILT_SITE = 'tests/{browser,built,rebuild}/**/*.test.ts';

export default defineConfig({
  test: {
    // Some tests build a site or drive a browser, on machines slower than the one they were written on.
    testTimeout: 120_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 10_000 } },
    projects: [
      {
        extends: true,
        test: { name: 'parts', include: ['tests/**/*.test.ts'], exclude: [OF_THE_BUILT_SITE] },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: [OF_THE_BUILT_SITE],
          globalSetup: ['tests/support/build-sample.ts'],
        },
      },
    ],
  },
});
