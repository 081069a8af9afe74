import type { APIRoute } from 'astro';
import { worldTopology } from '../components/globe/topology.ts';

/** The shapes of the globe, for the script that animates it. */
export const GET: APIRoute = async () => Response.json(await worldTopology());
