/** What the option `--days` says of itself, in every command that builds a site. */
export const DAYS_HELP = 'the newest days in feeds and lists; pages of others stay';
