import { t } from '../interface/t.ts';
import { escapeHtml, markLanguage, linkTo } from '../feeds/markup.ts';
import { type BookSection, restTitle } from './book-sections.ts';
import { xhtmlPage } from './xhtml.ts';

/** The file of the contents, which is also what e-readers navigate by (EPUB 3.3, §7). */
export const CONTENTS = 'contents.xhtml';

/** The contents of a book, by section. */
export function contentsPage(sections: readonly BookSection[]): string {
  const parts = sections.map(
    ({ name, stories, rest }) =>
      `<li><span>${escapeHtml(name)}</span>\n<ol>\n${[
        ...stories.map(
          // A link stands by itself in a list of contents (EPUB 3.3, §7.3); its words are marked within it.
          ({ file, story: { title, titleLanguage } }) =>
            `<li><a href="${escapeHtml(file)}">${markLanguage(escapeHtml(title), titleLanguage)}</a></li>`,
        ),
        ...rest.map(({ file }, index) => `<li>${linkTo(file, restTitle(name, index + 1, rest.length))}</li>`),
      ].join('\n')}\n</ol></li>`,
  );
  const first = `<li>${linkTo('day.xhtml', t('The day'))}</li>`;
  return xhtmlPage(
    t('Contents'),
    `<nav epub:type="toc" id="toc"><h1>${t('Contents')}</h1>\n<ol>\n${[first, ...parts].join('\n')}\n</ol></nav>`,
  );
}
