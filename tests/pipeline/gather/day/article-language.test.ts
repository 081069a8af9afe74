import { describe, expect, it } from 'vitest';
import { articleLanguage } from '../../../../scripts/pipeline/gather/day/article-language.ts';

const UZBEK =
  'Шаҳар кенгаши душанба куни эски кўприкни таъмирлаш учун маблағ ажратишга қарор қилди. Ҳоким йиғилишда ишлар ёзда бошланишини айтди. ' +
  'Аҳоли бир неча йилдан бери йўлнинг ёмон аҳволидан шикоят қилиб келаётган эди, энди улар янги йўл қурилишини кутмоқда.';
const TAJIK =
  'Шӯрои шаҳр рӯзи душанбе барои таъмири пули кӯҳна маблағ ҷудо кард. Раиси шаҳр гуфт, ки корҳо тобистон оғоз мешаванд. ' +
  'Сокинон чанд сол аст, ки аз вазъи бади роҳ шикоят мекунанд ва ҳоло сохтмони роҳи навро интизоранд.';
const ENGLISH =
  'The city council voted on Monday to pay for the repair of the old bridge, and the mayor said that the work would begin in summer. ' +
  'Residents have complained for years about the state of the road, and are now waiting for the new one to be built.';
const GEORGIAN =
  'ქალაქის საბჭომ ორშაბათს ძველი ხიდის შეკეთებას მხარი დაუჭირა, მერმა კი თქვა, რომ სამუშაოები ზაფხულში დაიწყება. ' +
  'მოსახლეობა წლებია გზის მდგომარეობას უჩივის და ახლა ახალი გზის მშენებლობას ელოდება, რომელიც მომავალ წელს უნდა დასრულდეს.';

const TIGRINYA =
  'ቤት ምኽሪ ከተማ ንሰኑይ ነቲ ኣረጊት ድልድል ንምጽጋን ገንዘብ ክህብ ወሲኑ። እቲ ኣመሓዳሪ ስራሕ ኣብ ሓጋይ ከም ዝጅመር ተዛሪቡ። ' +
  'ነበርቲ ንዓመታት ብዛዕባ ኩነታት እቲ መንገዲ ክጥርዑ ጸኒሖም፣ ሕጂ ድማ ህንጸት ሓድሽ መንገዲ ይጽበዩ ኣለዉ። እቲ ስራሕ ክልተ ዓመት ክወስድ እዩ ተባሂሉ፣ ብዙሓት ሰባት ግን ኣጸቢቖም ይጠራጠሩ።';

describe('the language of an article', () => {
  it('stays one that shares its script with the language that is told by it', () => {
    expect(TIGRINYA.length).toBeGreaterThan(200);
    expect(articleLanguage(TIGRINYA, [undefined, undefined, 'ti'])).toBe('ti');
    expect(articleLanguage(TIGRINYA, [undefined, undefined, 'uz'])).toBe('am');
  });

  it.each([
    ['uz', UZBEK],
    ['tg', TAJIK],
  ])('stays %s, as its source declares, though the detector knows only its neighbours', (language, text) => {
    expect(articleLanguage(text, [undefined, undefined, language])).toBe(language);
    expect(articleLanguage(text, ['ru', undefined, language])).not.toBe('bg');
  });

  it('is English on a page of an Uzbek site that declares it', () => {
    expect(articleLanguage(ENGLISH, ['en', undefined, 'uz'])).toBe('en');
    expect(articleLanguage(ENGLISH, ['en-GB', 'uz', 'uz'])).toBe('en-GB');
  });

  it('is Uzbek where the page’s template declares English and the text is none', () => {
    expect(articleLanguage(UZBEK, ['en', undefined, 'uz'])).toBe('uz');
  });

  it('is that of its script where no other is written in it, whatever is declared', () => {
    expect(articleLanguage(GEORGIAN, [undefined, undefined, 'uz'])).toBe('ka');
  });

  it('is the text’s where the detector knows the declared language and plainly finds another', () => {
    expect(articleLanguage(ENGLISH, [undefined, undefined, 'pl'])).toBe('en');
  });
});
