import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../scripts/text/detect-language.ts';

describe('the language of a text', () => {
  it.each([
    ['Le conseil municipal a voté lundi la réouverture du vieux port, après un long débat.', 'fr'],
    ['Совет города проголосовал в понедельник за открытие старого порта после долгих споров.', 'ru'],
    ['ក្រុមប្រឹក្សាក្រុងបានបោះឆ្នោតកាលពីថ្ងៃចន្ទ', 'km'],
    ['မြို့တော်ကောင်စီသည် တနင်္လာနေ့တွင် မဲပေးခဲ့သည်', 'my'],
    ['නගර සභාව සඳුදා ඡන්දය දුන්නේය', 'si'],
    ['ქალაქის საბჭომ ორშაბათს კენჭი იყარა', 'ka'],
    ['시의회는 월요일 옛 항구를 다시 열기로 의결했다', 'ko'],
  ])('%s', (text, language) => {
    expect(detectLanguage(text).language).toBe(language);
  });

  it('is not known of figures and signs', () => {
    expect(detectLanguage('12:30 – 4:1 …').sure).toBe(false);
  });
});
