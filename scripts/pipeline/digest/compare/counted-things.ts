/**
 * Something that news reports count in an event, and the words for it; terms as in `Frame.terms`. `of` is how the page
 * names it to the reader. Only numbers of one thing are compared.
 */
export interface CountedThing {
  of: string;
  terms: string;
  /** Terms next to which the number counts something else. */
  unless?: string;
}

/** The things that are distinguished, more specific ones first. */
export const COUNTED_THINGS: readonly CountedThing[] = [
  { of: 'magnitude', terms: 'magnitude', unless: 'aftershock*' },
  { of: 'injured', terms: 'injured, wounded, hurt, injuries, injuring, wounding, wounds' },
  { of: 'missing', terms: 'missing, unaccounted for' },
  { of: 'arrested', terms: 'arrested, arrest, arrests, detained, detentions, detain, in custody' },
  {
    of: 'forced from home',
    terms: 'evacuated, evacuate, evacuees, displaced, homeless, fled, leave their homes, left their homes',
  },
  { of: 'rescued', terms: 'rescued, rescue, rescues, saved' },
  {
    of: 'killed',
    terms:
      'killed, kills, killing, dead, died, dies, die, deaths, death toll, dead bodies, fatalities, lives',
    unless: 'dead last',
  },
  { of: 'infected', terms: 'infected, infections, new cases, confirmed cases' },
];

/** Words for people that say no more about whom a number counts. */
export const peopleWords =
  'people, persons, person, others, individuals, were, are, dead, killed, died, injured, missing, arrested';
