import { describe, expect, it } from 'vitest';
import { isAside, isCredit } from '../../../../scripts/pipeline/gather/extract/asides.ts';

describe('a credit of a picture', () => {
  it.each([
    'Photo: Ann Ash',
    '(Foto: Ann Ash)',
    'Ann Ash / Reuters',
    'личный архив Анны Ясень',
    'Symbolbild',
    'Courtesy of the museum',
  ])('is %s', (line) => {
    expect(isCredit(line)).toBe(true);
  });

  it.each(['Symbolbilder hatte die Polizei nicht, sagte sie.', 'Скриншоты показали в суде в понедельник.'])(
    'is not %s',
    (line) => {
      expect(isCredit(line)).toBe(false);
    },
  );
});

describe('a line of a page that is no part of its report', () => {
  it.each([
    ['a pointer', 'Read also: Mayor resigns after the vote'],
    ['a pointer in German', 'Weitere Informationen'],
    ['a pointer in Turkish', 'İLGİLİ HABER: Başkan istifa etti'],
    ['a pointer in Chinese', '相关阅读：市长辞职'],
    ['a request', 'Sign up for our newsletter to get the news of Saltmere every morning.'],
    ['a request in Dutch', 'Lees verder met een abonnement'],
    ['a request in Greek', 'Ακολουθήστε μας στο Google News'],
    ['a request in Arabic', 'اشترك الآن'],
    ['what readers must log in for', 'Already a subscriber? Log in'],
    ['the same in Portuguese', 'Já é assinante? Faça login'],
    ['the same in Japanese', 'この記事は有料会員限定です。'],
    ['what goes on below an advertisement', 'This article continues below the advertisement.'],
    ['the same in French', 'La suite après la publicité'],
    ['the same in Norwegian', 'Artikkelen fortsetter under annonsen'],
    ['the same in Czech', 'Článek pokračuje pod reklamou'],
    ['a request for consent', 'We use cookies to improve your experience.'],
    ['the same in Polish', 'Ta strona używa plików cookie.'],
    [
      'the same in the words of the framework',
      `We and our 842 partners store and access information on a device. ${'You can choose. '.repeat(20)}`,
    ],
    ['the date of publishing', 'Published: 25 November 2026, 10:05'],
    ['the signature of an agency', '(Reporting by Ann Ash in Saltmere; Editing by Bob Oak)'],
    ['sources', 'Quellen: dpa, AFP'],
    ['what a program writes that needs scripts', 'You need to enable JavaScript to run this app.'],
  ])('is %s', (_what, line) => {
    expect(isAside(line)).toBe(true);
  });

  it.each([
    'Recommended retail prices rose by four percent, the ministry said.',
    'Advertisement revenue fell by a tenth last year, the broadcaster’s report says.',
    'Donated blankets reached the camp on Friday morning, the agency said.',
    'Published in March, the report counts 4,200 bridges in need of repair.',
    'Updated figures released on Monday show that 312 people were hurt.',
    'If you have any symptoms, stay at home, the ministry told residents.',
    'Reporting by neighbours led the police to the house, officers said.',
    'Sources: three officials said the talks had failed before midnight.',
    'Weitere Informationen zum Hergang gab die Polizei zunächst nicht bekannt.',
    'Zum Thema Hafen sagte die Ministerin am Dienstag, sie wolle warten.',
    'Publicado en 1998, el libro vendió más de dos millones de ejemplares.',
    'Assinemos o acordo amanhã, pediu o presidente aos ministros reunidos.',
    'Urmărește să obțină majoritatea, a declarat liderul partidului luni.',
    'Loe kasvas ja kaldale jäid vaid paadid, teatas linn esmaspäeval.',
    '关注气候变化的专家表示，明年的气温可能继续上升。',
    '相关报道称，市长已于星期一向市议会提出辞职。',
    '関連記事を書いた記者は月曜日、裁判所で証言した。',
    'اشترك في المؤتمر أكثر من مئة خبير من عشرين دولة، بحسب الوزارة.',
  ])('is no sentence that begins like one: %s', (sentence) => {
    expect(isAside(sentence)).toBe(false);
  });
});
