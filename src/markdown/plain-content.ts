import { defineMdastPlugin } from 'satteri';

/** Addresses that a page may link to: http, https, and paths below the site's own root. */
const SAFE_ADDRESS = /^(?:https?:\/\/|\/(?![/\\]))/i;

/**
 * A second line of defence behind the escaping of fetched text: drops raw HTML and images from Markdown, and replaces
 * links to anything but http, https or the site itself with their text.
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
