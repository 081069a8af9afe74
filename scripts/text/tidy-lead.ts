import { cleanText } from './clean-text.ts';
import { decodeEntities } from './decode-entities.ts';

/**
 * Invitations to open the article at the end of a lead: "Read Full Article at RT.com", "Continue reading...", "DW has more.",
 * and the line that WordPress adds, "The post … appeared first on …". Each in as many words as such a line has, since a lead
 * may itself end in "read more books".
 */
const INVITATION =
  /(?<![\p{L}\p{N}] (?:to|and|who|we|they|people) )(?:\bread (?:the )?(?:full|more|whole|entire)(?: (?:article|story|report|here|now))*(?: (?:at|on|in) [\w.]+(?: [\w.]+)?)?|\bcontinue reading|\b[A-Z]{2,4} has more|\bThe post .{1,300} appeared first on .{1,80})\s*[.…»›→>\]]*$/iu;

/** A lead as plain text on one line: character references decoded, no invitation to open the article at its end. */
export function tidyLead(text: string): string {
  return withoutInvitation(cleanText(decodeEntities(text)));
}

/** A clean lead without an invitation to open the article at its end. */
export function withoutInvitation(lead: string): string {
  return lead.replace(INVITATION, '').trimEnd();
}
