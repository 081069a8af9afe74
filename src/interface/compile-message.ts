import { isMessage, partsOf } from '../schemas/message.ts';
import { kindOf, type MessagePart } from '../schemas/message-part.ts';
import type { BrowserMessage, BrowserPart } from './in-browser/t.ts';

/**
 * A message as browsers get it: parsed when the templates are compiled, so that no page loads a parser. A text without
 * anything to fill in stays a text.
 * @throws SyntaxError when it is not in ICU's format; Error when it has what scripts do not fill in, such as a tag
 */
export function compileMessage(text: string, language: string): BrowserMessage {
  return isMessage(text) ? partsOf(text, language).map(compilePart) : text;
}

function compilePart(part: MessagePart): BrowserPart {
  const kind = kindOf(part);
  if (kind === 'number') return 0;
  const value = 'value' in part ? part.value : '';
  if ('options' in part)
    return [
      value,
      Object.fromEntries(
        Object.entries(part.options).map(([form, { value: parts }]) => [form, parts.map(compilePart)]),
      ),
    ];
  if (kind === 'literal') return value;
  if (kind === 'argument') return [value];
  throw new Error(`interface: a script cannot fill in ${JSON.stringify(part)}`);
}
