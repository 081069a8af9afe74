import { MAX_TAKE_LABEL } from '../../../../src/schemas/take.ts';
import { cutText } from '../../../text/cut-text.ts';
import { wordsOf } from '../../../text/words.ts';
import type { Framing } from '../split/splitter.ts';

/**
 * Returns takes of which none has the title of its story for a name, as far as their headlines allow: what is said above
 * already names nothing. Such a take is named by the most typical of its quoted headlines that has other words.
 */
export const namedBesideTitle = (framings: readonly Framing[], title: string): Framing[] =>
  framings.map((framing) => {
    const said = plain(title);
    if (framing.named !== 'headline' || plain(framing.label) !== said) return framing;
    const other = framing.evidence.find(({ block, text }) => block === null && plain(text) !== said);
    return other ? { ...framing, label: cutText(other.text, MAX_TAKE_LABEL) } : framing;
  });

/** The words of a headline, without marks and capitals. */
const plain = (headline: string): string =>
  wordsOf(headline, 'en')
    .map(({ text }) => text.toLowerCase())
    .join(' ');
