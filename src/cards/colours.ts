/** The light colours of `tokens.css`, which a picture cannot read. */
export const COLOURS = {
  ink: '#1c1a17',
  soft: '#5a554d',
  paper: '#fbf9f5',
  accent: '#9a2c1f',
  land: '#e8e4da',
  told: '#9a2c1f',
  doubtful: '#d49a8d',
  silent: '#8d9aa5',
  unread: '#cdc5b5',
  /** The colour of articles in no take, then those of the takes in order. */
  takes: ['#c3bcae', '#2f5d8a', '#b3541e', '#4c7a3f', '#7a4a86'],
} as const;
