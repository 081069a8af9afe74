/** What the option `--days` says of itself, in every command that builds a site. */
export const DAYS_HELP = 'how many of the newest days to show in feeds and lists; other pages stay';
