/**
 * HTML whose root-relative links (`href="/…"`) lead to a site, for readers who see it elsewhere.
 * @param root absolute address of the site with its base path, for example `https://example.org/news/`
 */
export function absoluteLinks(html: string, root: string): string {
  const base = root.replace(/\/$/, '');
  return html.replace(/(<a\s[^>]*?href=")\/(?!\/)/g, `$1${base}/`);
}
