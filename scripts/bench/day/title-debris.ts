/**
 * Patterns that a reader recognises as feed debris in a headline: written independently of the code that cleans
 * headlines, in order to check it.
 */
const DEBRIS: readonly RegExp[] = [
  /^\s*[\p{Extended_Pictographic}•▶►■●★◆]/u,
  /^[([【](?:\d(?:st|nd|rd|th) )?(?:lead|ld|photos?|video|watch|updated?|release|gallery|live|exclusive|breaking|[^)\]】]{0,4}фото|видео)\b[^)\]】]*[)\]】]/iu,
  /^(?:watch|video|photos?|gallery|official|breaking(?: news)?|live(?: updates?)?|update \d+|just in|exclusive|видео|фото|fotos?|vídeo|en vivo|en direct|última hora|عاجل|فيديو)\s*[:|]/iu,
  /[([](?:photos?|videos?|watch|updated|live|видео|фото)[)\]]\s*$/iu,
  /\s[–—-]\s(?:live(?: updates?| blog)?|as it happened|video|photos?)\s*$/iu,
  /\s[|｜]\s[^|]{1,30}$/u,
  /&(?:amp|quot|#\d+|lt|gt|nbsp);/u,
  /\s{2,}/u,
];

/** Whether a headline contains feed debris, anywhere in it. */
export function titleDebris(title: string): boolean {
  return DEBRIS.some((pattern) => pattern.test(title));
}
