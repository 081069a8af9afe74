import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { renderedDays } from '../../lib/days.ts';
import { filesOfDays } from '../../lib/pictures.ts';
import { currentTurn } from '../../lib/turn.ts';

/** One for each picture that a rendered day shows. */
export const getStaticPaths = (async () => {
  const files = filesOfDays(await renderedDays());
  return [...files].map(([file, day]) => ({
    params: { file: file.replace(/^images\/|\.avif$/g, '') },
    props: { path: join(currentTurn().digests, day, file) },
  }));
}) satisfies GetStaticPaths;

/** A picture as it is sealed: its name is made of its bytes, so it can be cached for ever. */
export const GET: APIRoute<{ path: string }> = async ({ props }) =>
  new Response(await readFile(props.path), { headers: { 'Content-Type': 'image/avif' } });
