/** What a value of a property may be. */
export type PropertyKind = 'colour' | 'veil' | 'length' | 'fonts';

/** A property that a theme may set. */
export interface ThemeProperty {
  kind: PropertyKind;
  /** What it is used for. */
  about: string;
}

const of = (kind: PropertyKind, properties: Readonly<Record<string, string>>): [string, ThemeProperty][] =>
  Object.entries(properties).map(([name, about]) => [`--${name}`, { kind, about }]);

/** The properties that a theme may set, in the order of `tokens.css`; all of them, by a test. */
export const THEME_PROPERTIES: ReadonlyMap<string, ThemeProperty> = new Map([
  ...of('colour', {
    ink: 'text, heavy rules, and the ground of a pressed button',
    'ink-soft': 'smaller print',
    paper: 'the page, and the text of a pressed button',
    'paper-raised': 'what stands out from the page',
    rule: 'lines and borders',
    hairline: 'lighter lines',
    accent: 'what asks for attention; links under the pointer',
    focus: 'the frame round what the keyboard is on',
    'take-1': 'the first take of a story, in bars and as text',
    'take-2': 'the second take',
    'take-3': 'the third take',
    'take-4': 'the fourth take',
    'take-none': 'articles of no take',
    'map-none': 'maps: no source in the registry',
    'map-covered': 'maps: covers the story',
    'map-doubtful': 'maps: may cover it',
    'map-silent': 'maps: does not cover it',
    'map-unread': 'maps: no feed could be read',
    'globe-sea': 'the globe: water',
    'globe-line': 'the globe: meridians and parallels',
    'globe-border': 'the globe: borders',
    'globe-none': 'the globe: no news',
    'globe-level-1': 'the globe: little news',
    'globe-level-2': 'the globe: some news',
    'globe-level-3': 'the globe: much news',
    'globe-picked': 'the globe: the chosen country',
    'globe-lit': 'the globe: countries of the chosen story',
    'globe-night': 'the globe: where it is night',
    mark: 'the ground of words that were searched for',
  }),
  ...of('veil', { backdrop: 'what lies behind an open window' }),
  ...of('colour', {
    'print-paper': 'printed: the page',
    'print-ink': 'printed: text',
    'print-ink-soft': 'printed: smaller print',
    'print-rule': 'printed: lines',
  }),
  ...of('fonts', {
    serif: 'headlines and texts; need not have serifs',
    sans: 'labels, lists and buttons',
  }),
  ...of('length', {
    measure: 'the longest line of a text',
    page: 'the widest page',
    gutter: 'the space between columns',
    margin: 'the space beside the page',
    radius: 'the corners of boxes and buttons',
    'radius-small': 'the corners of small things',
    'size-lead': 'the title of a page',
    'size-name': 'the name of a country',
    'size-leading': 'the first headline of the front page',
    'size-second': 'headlines of the second rank',
    'size-third': 'headlines of the third rank',
    'size-fourth': 'headlines of the fourth rank',
    'size-section': 'headings of sections',
    'size-head': 'headings of boxes',
    'size-quote': 'quotations',
    'size-small': 'smaller print',
    tabs: 'the height of the bar at the foot of a narrow window',
    sheet: 'the height of the sheet below the globe',
  }),
]);
