/** What a reader asks for; empty where anything will do. Its names are those of the form's fields and of the address. */
export interface SearchState {
  q: string;
  kind: string;
  day: string;
  country: string;
  topic: string;
  language: string;
  /** `all`, or empty for the newest months alone. */
  months: string;
  /** `newest`, or empty for the most relevant first. */
  sort: string;
}

const NAMES = ['q', 'kind', 'day', 'country', 'topic', 'language', 'months', 'sort'] as const;
/** The fields that leave pages out; the names are those of the index's filters. */
const FILTERS = ['kind', 'day', 'country', 'topic', 'language'] as const;

/** What the fields of a form ask for. */
export function readForm(form: HTMLFormElement): SearchState {
  const data = new FormData(form);
  const read = (name: (typeof NAMES)[number]): string => {
    const value = data.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  return {
    q: read('q'),
    kind: read('kind'),
    day: read('day'),
    country: read('country'),
    topic: read('topic'),
    language: read('language'),
    months: read('months'),
    sort: read('sort'),
  };
}

/** Fills the fields of a form from the address, as far as they offer its values. */
export function fillForm(form: HTMLFormElement, address: URLSearchParams): void {
  for (const name of NAMES) {
    const field = form.elements.namedItem(name);
    const value = address.get(name) ?? '';
    if (field instanceof HTMLInputElement) field.value = value;
    if (field instanceof HTMLSelectElement && [...field.options].some((option) => option.value === value))
      field.value = value;
  }
}

/** The query part of the address: what is asked for and nothing else. */
export function searchAddress(state: SearchState): string {
  const asked = NAMES.filter((name) => state[name] !== '').map((name) => [name, state[name]]);
  return asked.length > 0 ? `?${new URLSearchParams(asked)}` : '';
}

/** The filters asked for, without that of the language, which is applied later so that others can be counted. */
export function filtersOf(state: SearchState): Record<string, string> {
  const asked = FILTERS.filter((name) => name !== 'language' && state[name] !== '');
  return Object.fromEntries(asked.map((name) => [name, state[name]]));
}

/** Whether any filter is set. */
export const isFiltered = (state: SearchState): boolean => FILTERS.some((name) => state[name] !== '');
