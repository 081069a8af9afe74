import { describe, expect, it } from 'vitest';
import { tidySourceName } from '../../scripts/text/tidy-source-name.ts';

describe('a feed’s title gives its source’s name', () => {
  it.each([
    ['NYT > Top Stories', 'NYT'],
    ['World News - Breaking international news | Guardian', 'Guardian'],
    ['Thể thao - VnExpress RSS', 'VnExpress'],
    ['BBC News - World', 'BBC News'],
    ['RSS | Haaretz', 'Haaretz'],
    ['Le Monde.fr - Actualités et Infos en France et dans le monde', 'Le Monde.fr'],
    ['Bangkokpost.com : Top Stories', 'Bangkokpost.com'],
    ['vc.ru: Популярное за все время', 'vc.ru'],
    ['Latest news from Saltmere Post', 'Saltmere Post'],
    ['https://www.saltmerepost.example/rss', 'saltmerepost.example'],
    ['اخبار روز ایران و جهان | آفتاب نیوز', 'آفتاب نیوز'],
  ])('%s: %s', (title, name) => {
    expect(tidySourceName(title)).toBe(name);
  });

  it.each([
    'Le Monde',
    'Die Welt',
    'The News',
    'Sky News',
    'News24',
    'Daily News',
    'Mail & Guardian',
    '«Бумага»',
  ])('%s is a name already', (name) => {
    expect(tidySourceName(name)).toBe(name);
  });

  it.each(['Just In', 'World News', 'RSS', 'Top Stories', 'Новости', 'Unknown'])('%s is none', (title) => {
    expect(tidySourceName(title)).toBeUndefined();
  });

  it('unless the source’s own domain spells it', () => {
    expect(tidySourceName('Últimas Noticias', 'www.ultimasnoticias.com.ve')).toBe('Últimas Noticias');
    expect(tidySourceName('SP - The Saltmere Post', 'thesaltmerepost.com')).toBe('The Saltmere Post');
  });
});
