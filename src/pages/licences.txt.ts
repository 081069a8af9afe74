import type { APIRoute } from 'astro';
import lockfile from '../../package-lock.json?raw';
import { licenceLines } from '../lib/licence-lines.ts';

/** The packages that make the site, with their versions and licences. */
export const GET: APIRoute = () => new Response(licenceLines(lockfile).join('\n'));
