import type { APIRoute } from 'astro';
import { dependencies } from '../lib/dependencies.ts';
import { inEnglish } from '../interface/shown-interface.ts';
import { counted } from '../lib/words.ts';

/** The licences of the software that made the site, a package a line. */
export const GET: APIRoute = () => {
  const packages = dependencies();
  const lines = packages.map(({ name, version, license }) => `${name} ${version}: ${license}`);
  const head = `This site was made by Overview (MIT) with ${inEnglish(() => counted(lines.length, 'package'))} of other authors:`;
  return new Response([head, '', ...lines, ''].join('\n'), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
