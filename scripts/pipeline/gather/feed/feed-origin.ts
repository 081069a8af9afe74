import type { DateContext } from '../../../text/date/possible-date.ts';

/** Where a feed is from. */
export interface FeedOrigin {
  /** Its address in the registry, which its entries name it by. */
  url: string;
  /** The address that answered, after redirects, against which it is read (RFC 3986 §5.1.3); by default the same. */
  answeredBy?: string | undefined;
  /** What its dates leave unsaid. */
  dates?: DateContext | undefined;
}
