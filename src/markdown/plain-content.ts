import { defineMdastPlugin } from 'satteri';

/** Addresses that a page may link to: http, https, and paths below the site's own root. */
const SAFE_ADDRESS = /^(?:https?:\/\/|\/(?![/\\]))/i;

/**
 * A second lock behind the escaping of fetched text: raw HTML and images are dropped from Markdown, and a
 * link that leads anywhere but to http, https or the site itself becomes its own text.
 */
export const plainContent = defineMdastPlugin({
  name: 'plain-content',
  html(node, context) {
    context.removeNode(node);
  },
  image(node, context) {
    context.removeNode(node);
  },
  imageReference(node, context) {
    context.removeNode(node);
  },
  link(node, context) {
    if (!SAFE_ADDRESS.test(node.url))
      context.replaceNode(node, { type: 'text', value: context.textContent(node) });
  },
  definition(node, context) {
    if (!SAFE_ADDRESS.test(node.url)) context.removeNode(node);
  },
});
