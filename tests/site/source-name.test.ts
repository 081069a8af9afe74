import { describe, expect, it } from 'vitest';
import { sourceName } from '../../src/schemas/source.ts';

const homepage = 'https://www.saltmere-post.example/';
const named = (name: string, nameEnglish?: string) => sourceName({ name, nameEnglish, homepage });

describe('a source is called', () => {
  it('by the name that the registry gives it in Latin letters', () => {
    expect(named('Почта Солтмира', 'Saltmere Post')).toBe('Saltmere Post');
  });

  it.each(['Últimas Noticias', 'Tenisový svět', 'Saltmere.example', '444', 'Rukhʼ'])(
    'by its own name where that is Latin: %s',
    (name) => {
      expect(named(name)).toBe(name);
    },
  );

  it.each([
    ['Известия', 'Izvestiya'],
    ['РБК', 'RBK'],
    ['БИЗНЕС Online', 'BIZNES Online'],
    ['Телеканал 360°', 'Telekanal 360°'],
    ['Южноуральская панорама', 'Yuzhnouralskaya panorama'],
    ['Українська правда', 'Ukrainska pravda'],
    ['Καθημερινή', 'Kathimerini'],
    ['bTV Новините', 'bTV Novinite'],
  ])('letter by letter, where its alphabet allows that: %s', (name, spelled) => {
    expect(named(name)).toBe(spelled);
  });

  it.each([
    ['鏡週刊 Mirror Media', 'Mirror Media'],
    ['The News Lens 關鍵評論', 'The News Lens'],
    ['NTD 新唐人電視台', 'NTD'],
    ['DISGUSTING MEN. Отвратительные и невоспитанные мужики', 'DISGUSTING MEN'],
  ])('by the part of its name that can be read: %s', (name, part) => {
    expect(named(name)).toBe(part);
  });

  it.each([
    'العربية نت',
    'כלכליסט',
    '読売新聞オンライン',
    '뉴스1',
    'เดลินิวส์',
    'デイリースポーツ online',
    '産経 News',
    'Официальный сайт Правительства Солтмирского края',
  ])('by the host of its home page, where nothing else can be read: %s', (name) => {
    expect(named(name)).toBe('saltmere-post.example');
  });
});
