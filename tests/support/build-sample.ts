import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { copyProject, rebuild, SAMPLE } from './project-copy.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A copy of the project in which the bundled sample is built. */
    sampleProject: string;
  }
}

/** Builds the bundled sample once for all tests that look at the site. */
export default async function buildSample(project: TestProject): Promise<() => Promise<void>> {
  const copy = await copyProject(project.getProvidedContext().runFolder);
  const { status, said } = await rebuild(copy, [join(copy, SAMPLE)], { TZ: 'UTC' });
  if (status !== 0) throw new Error(`the sample does not build:\n${said}`);
  project.provide('sampleProject', copy);
  return () => rm(copy, { recursive: true, force: true });
}
