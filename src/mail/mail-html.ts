import { escapeHtml } from '../feeds/markup.ts';
import { interfaceLanguage } from '../interface/language.ts';
import { directionOf } from '../schemas/language.ts';
import { TOKENS } from '../styles/tokens.ts';
import type { MailFrame } from './mail-frame.ts';

/** All that a mail says. */
export interface MailContent extends MailFrame {
  subject: string;
  /** The stories, as the HTML of a feed's item. */
  items: string;
}

const SERIF = "Georgia, 'Times New Roman', serif";
const SANS = "-apple-system, 'Segoe UI', Helvetica, Arial, sans-serif";

/** Styles stand at each element, since many mail programs remove those of the head. */
const STYLES: Readonly<Record<string, string>> = {
  h2: `margin:28px 0 8px;font:600 20px/1.3 ${SERIF}`,
  p: `margin:0 0 10px;font:16px/1.55 ${SERIF}`,
};

const { paper, ink, accent, rule, 'ink-soft': inkSoft } = TOKENS;

/** In the dark, and on a phone; a mail program without such styles shows the mail in the light. */
const HEAD = `:root{color-scheme:light dark;supported-color-schemes:light dark}
@media(prefers-color-scheme:dark){.paper{background:${paper.dark}!important;color:${ink.dark}!important}.soft,.soft a{color:${inkSoft.dark}!important}h2 a{color:${ink.dark}!important}p a{color:${accent.dark}!important}.rule{border-color:${rule.dark}!important}}
@media(max-width:480px){.inner{padding:20px 16px!important}}`;

/** A mail as HTML: without pictures, scripts, or anything that a mail program would load. */
export function mailHtml({ subject, title, above, items, below }: MailContent): string {
  const language = interfaceLanguage();
  const attributes = `lang="${language}"${directionOf(language) === 'rtl' ? ' dir="rtl"' : ''}`;
  return `<!doctype html>
<html ${attributes}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(subject)}</title>
<style>${HEAD}</style>
</head>
<body class="paper" style="margin:0;padding:0;background:${paper.light};color:${ink.light}">
<div class="inner" style="max-width:600px;margin:0 auto;padding:28px 24px">
<div class="rule" style="padding-bottom:12px;border-bottom:3px double ${ink.light}">
<h1 style="margin:0 0 4px;font:600 28px/1.2 ${SERIF}">${escapeHtml(title)}</h1>
${soft(above)}
</div>
${styled(items)}
<div class="rule" style="margin-top:32px;padding-top:12px;border-top:1px solid ${rule.light}">
${soft(below)}
</div>
</div>
</body>
</html>
`;
}

/** Gives the elements that the feeds write their styles; text in them has no `<`, so these are all. */
const styled = (html: string): string =>
  html
    .replaceAll(/<(h2|p)>/g, (_, name: string) => `<${name} style="${STYLES[name] ?? ''}">`)
    .replaceAll(
      /(<h2[^>]*>)<a /g,
      (_, heading: string) => `${heading}<a style="color:${ink.light};text-decoration:none" `,
    )
    .replaceAll('<a href', `<a style="color:${accent.light}" href`);

const soft = (paragraphs: readonly string[]): string =>
  paragraphs
    .map((each) =>
      each.replaceAll(
        '<p>',
        `<p class="soft" style="margin:0 0 6px;font:14px/1.5 ${SANS};color:${inkSoft.light}">`,
      ),
    )
    .map((each) => each.replaceAll('<a href', `<a style="color:${inkSoft.light}" href`))
    .join('\n');
