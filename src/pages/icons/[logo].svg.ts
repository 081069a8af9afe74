import type { APIRoute, GetStaticPaths } from 'astro';
import { logo } from '../../lib/look.ts';

/** One for each form of the logo; none if the publication has no logo. */
export const getStaticPaths = (() =>
  (logo()?.files ?? []).flatMap((file) =>
    file ? [{ params: { logo: file.name }, props: { svg: file.svg } }] : [],
  )) satisfies GetStaticPaths;

/** The logo of the publication, if it has one. */
export const GET: APIRoute<{ svg: string }> = ({ props: { svg } }) =>
  new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
