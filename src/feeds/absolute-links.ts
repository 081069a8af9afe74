/**
 * Prefixes the root-relative links (`href="/…"`) of some HTML with the root of the site.
 * @param root the site's address with its base path, such as `https://example.org/news/`, for readers elsewhere; or the
 *   base path alone, such as `/news/`, for pages of the site itself
 */
export function absoluteLinks(html: string, root: string): string {
  const base = root.replace(/\/$/, '');
  return html.replace(/(<a\s[^>]*?href=")\/(?!\/)/g, `$1${base}/`);
}
