import { isAboutUs } from './imprint.ts';
import { measureTexts } from './text-lengths.ts';
import { textOf } from './text-of.ts';

/** Largest share of a page's text that such a box has. */
const MAX_BOX_SHARE = 0.35;

/** Elements that an article stands in itself. */
const AROUND = new Set(['BODY', 'MAIN', 'ARTICLE']);

const HEADINGS = 'h2, h3, h4, h5, h6';

/** Removes the boxes between the paragraphs of a page in which its publisher says what it is: those headed "About us". */
export function pruneAbout(body: Element): void {
  const headings = [...body.querySelectorAll(HEADINGS)].filter((each) => isAboutUs(textOf(each), ''));
  if (headings.length === 0) return;
  const lengths = measureTexts(body);
  for (const heading of headings) {
    const box = heading.parentElement;
    if (!box || AROUND.has(box.tagName) || lengths.of(box) > MAX_BOX_SHARE * lengths.of(body)) continue;
    const isAlone = box.querySelectorAll(HEADINGS).length === 1 && textOf(box).startsWith(textOf(heading));
    if (isAlone && isAboutUs(textOf(heading), textOf(box))) box.remove();
  }
}
