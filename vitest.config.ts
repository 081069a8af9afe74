import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Some tests build a site or drive a browser, on machines slower than the one they were written on.
    testTimeout: 30_000,
    hookTimeout: 180_000,
  },
});
