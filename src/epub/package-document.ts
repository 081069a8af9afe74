import { interfaceLanguage } from '../interface/language.ts';
import { t } from '../interface/t.ts';
import { clean } from '../feeds/make-rss.ts';
import { escapeHtml } from '../feeds/markup.ts';
import { CONTENTS } from './contents-page.ts';

/** What the package document says of a book. */
export interface BookFacts {
  title: string;
  /** Its address. */
  identifier: string;
  publisher: string;
  day: string;
  /** The instant of the seal. */
  modified: string;
  /** The files of its pages, in the order of reading. */
  pages: readonly string[];
}

/** The package document of a book (EPUB 3.3, §5), with what it says of its accessibility (EPUB Accessibility 1.1). */
export function packageDocument({ title, identifier, publisher, day, modified, pages }: BookFacts): string {
  const text = (value: string): string => clean(escapeHtml(value));
  const idOf = (file: string): string => file.replace('.xhtml', '');
  const language = interfaceLanguage();
  const items = pages.map(
    (file) =>
      `<item id="${idOf(file)}" href="${file}" media-type="application/xhtml+xml"${file === CONTENTS ? ' properties="nav"' : ''}/>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="address" xml:lang="${language}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="address">${text(identifier)}</dc:identifier>
<dc:title>${text(title)}</dc:title>
<dc:language>${language}</dc:language>${language === 'en' ? '' : '\n<dc:language>en</dc:language>'}
<dc:publisher>${text(publisher)}</dc:publisher>
<dc:date>${day}</dc:date>
<meta property="dcterms:modified">${modified.slice(0, 19)}Z</meta>
<meta property="schema:accessMode">textual</meta>
<meta property="schema:accessModeSufficient">textual</meta>
<meta property="schema:accessibilityFeature">structuralNavigation</meta>
<meta property="schema:accessibilityFeature">tableOfContents</meta>
<meta property="schema:accessibilityHazard">none</meta>
<meta property="schema:accessibilitySummary">${text(t('Text with headings and contents; the cover is the only picture.'))}</meta>
</metadata>
<manifest>
<item id="style" href="style.css" media-type="text/css"/>
<item id="cover-picture" href="cover.png" media-type="image/png" properties="cover-image"/>
${items.join('\n')}
</manifest>
<spine>
${pages.map((file) => `<itemref idref="${idOf(file)}"/>`).join('\n')}
</spine>
</package>
`;
}
