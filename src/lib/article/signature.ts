import { sourceName, type Source } from '../../schemas/source.ts';
import { plainText, type TextBlock } from '../text-blocks.ts';
import { afterBy, isAgency, isPerson, partsOfByline } from './shown-byline.ts';

/** Paragraphs of a text among which its signature stands: above it, or after its lead. */
const FIRST = 3;
/** The longest signature, in UTF-16 code units: two names and a newspaper. */
const MAX_SIGNATURE_LENGTH = 80;
/** The end of an address, which sources use as names. */
const DOMAIN = /\.\p{L}{2,4}$/u;

/**
 * Whether a paragraph of a text only says who wrote it: `Reuters | The Times` in The Times, or `By Ada Lund`. Each of its names is
 * an agency's, the source's own, or a person's after "By".
 *
 * @param at its place among the paragraphs, from 0
 */
export function isSignature(
  block: TextBlock,
  at: number,
  source: Pick<Source, 'name' | 'nameEnglish' | 'homepage'>,
): boolean {
  if (at >= FIRST || block.tag !== 'p') return false;
  const text = plainText(block);
  if (text.length > MAX_SIGNATURE_LENGTH) return false;
  const own = [source.name, sourceName(source)].map(lettersOf);
  const signed = afterBy(text);
  const parts = partsOfByline(signed ?? text).filter((part) => part !== '');
  return (
    parts.length > 0 &&
    parts.every(
      (part) => isAgency(part) || own.includes(lettersOf(part)) || (signed !== undefined && isPerson(part)),
    )
  );
}

const lettersOf = (name: string): string =>
  name
    .replace(DOMAIN, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
