/**
 * HTML whose root-relative links (`href="/…"`) lead below the root of a site.
 * @param root address of the site with its base path, for example `https://example.org/news/` for readers who see it
 *   elsewhere, or `/news/` on the site itself
 */
export function absoluteLinks(html: string, root: string): string {
  const base = root.replace(/\/$/, '');
  return html.replace(/(<a\s[^>]*?href=")\/(?!\/)/g, `$1${base}/`);
}
