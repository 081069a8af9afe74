import { isHardNews } from './hard-news.ts';
import { anywhere, atStart, LABEL_MARK } from './patterns.ts';

/** Daily fixtures, by how their headlines are written in many languages. */
const FIXTURES: Record<string, readonly string[]> = {
  weather: [
    'weather (?:forecast(?!er)|today|tomorrow|outlook)|(?:today|tomorrow|weekend).{0,6} weather|forecast for (?:today|tomorrow|the weekend)',
    'wetter(?:vorhersage|bericht| heute| morgen)|so wird das wetter|météo(?: du| de|:)|prévisions météo|pronóstico del tiempo|el tiempo (?:hoy|mañana|para)|cómo estará el tiempo|(?:máxima|mínima).{0,24}\\d ?°|previsão do tempo|previsioni meteo|meteo(?: oggi| domani|:)|weerbericht|prognoza (?:pogody|meteo)|pogoda na (?:dziś|jutro|weekend)|předpověď počasí|predpoveď počasia|időjárás|vremenska prognoza|hava durumu',
    '(?:прогноз|сводка) погоды|\\p{L}{4,40} (?:похолодает|потеплеет) до [-+−]?\\d|погод[аеуы] (?:на|в) (?:выходн|сегодня|завтра|понедельник|вторник|сред|четверг|пятниц|суббот|воскресень|недел)|(?:какой|какая) будет погода|рассказали о погоде|прогноз погоди|погода (?:на|в) \\p{L}+ (?:сьогодні|завтра)|прогноза за времето|حالة الطقس|الأرصاد|طقس اليوم|وضعیت آب ?و ?هوا|天气预报|天氣預報|天気予報|오늘 ?날씨|내일 ?날씨|cuaca hari ini|prakiraan cuaca|dự báo thời tiết|พยากรณ์อากาศ|आज का मौसम',
  ],
  horoscope: [
    'horoscopes?|zodiac sign|horoskop|horoscope du|horóscopo|oroscopo|horoscoop|horoszkóp|гороскоп|الأبراج|برجك|burç yorumları|ramalan zodiak|tử vi|राशिफल|星座运势|星座運勢|今日の運勢|ดวงวันนี้',
  ],
  markets: [
    'stock market (?:today|live|close)|markets? (?:wrap|close|live)|the close: |(?:gold|oil|fuel|petrol) price(?:s)? (?:today|in pakistan|in india)|exchange rates? (?:today|for)|sensex,? nifty|top \\d+ things to know in the market',
    'börse (?:heute|aktuell)|dax aktuell|ouverture de la bourse|clôture de la bourse|cierre de (?:la bolsa|mercados)|(?:dólar|euro) (?:hoy|blue hoy)|cotação do dólar|borsa oggi|курс (?:доллара|евро|валют|долара)|курсы валют|سعر (?:الدولار|الذهب|صرف)|أسعار الذهب|harga emas (?:hari ini|antam)|giá vàng hôm nay|döviz kurları|altın fiyatları',
  ],
  offers: [
    'black friday.{0,30}\\b(?:deals|sales|offers)|\\b(?:deals|offers).{0,30}black friday|cyber monday deals|(?:deals|offers) of the (?:day|week)|ofertas (?:del|de) black friday|ofertas da black friday|bons plans black friday',
  ],
  lottery: [
    'lottery (?:results|winning numbers)|winning (?:lottery )?numbers|lottozahlen|résultats? du loto|resultados? (?:de la lotería|da mega-sena)|mega-sena|estrazioni? (?:del lotto|superenalotto)|sayısal loto',
  ],
  listings: [
    'full list of (?:qualified|winners|teams)|(?<!see )all (?:the )?(?:results|scores)(?=$|[:,|]| (?:and|from) )|what to watch (?:today|tonight|this week)|tv (?:guide|tonight|programm)|on this day|(?:this day|today) in (?:\\p{L}+ )?history|daily quiz|cartoon of the day|letters to the editor|photos? of the (?:day|week)|the week in pictures',
    'programme tv|guida tv|accadde oggi|efemérides|телепрограмма|день в истории',
  ],
};

/** Daily games, draws and horoscopes; their names alone may also occur in a report. */
const GAME =
  '(?:powerball|mega millions|crossword|wordle|sudoku|tarot|numerology|panchang|rashifal|connections puzzle)';
const OF_THE_DAY =
  '(?:numbers|results?|answers?|hints?|clues?|puzzles?|predictions?|readings?|horoscope)(?!\\p{L})';

const GAMES = anywhere(
  `${GAME} (?:\\p{L}+ )?${OF_THE_DAY}`,
  `(?:daily|today.s|weekly|weekend|quick|quiptic|cryptic|prize|mini|easy|hard) ${GAME}`,
);
const GAME_FIRST = atStart(`${GAME}(?:${LABEL_MARK}|,|$|\\s(?:today|for|no|on|\\d|of the))`);

/** Round-ups of a day's or a week's news, which are just as regular. */
const DIGESTS = [
  `(?:news|morning|evening) (?:(?:roundup|round-up|digest)(?!\\p{L})|briefing(?=${LABEL_MARK}))|news in brief|sports? in brief`,
  'revue de presse|le journal de (?:\\d|l.afrique)|nachrichten des tages|presseschau|rassegna stampa|primeras planas|portadas de|capas dos jornais|manchetes dos jornais|главное за (?:день|сутки|неделю)|итоги (?:дня|недели)|обзор прессы|головне за день',
];

const FIXTURE = anywhere(...Object.values(FIXTURES).flat());
const DIGEST = anywhere(...DIGESTS);
const DIGEST_FIRST = atStart('(?:\\p{L}+ )?(?:news|morning|evening) briefing(?=$|,|\\s(?:for|on|\\d))');

/** Whether a headline belongs to a weather report, a horoscope, a price list or the like, and reports no harm. */
export function isFixture(title: string): boolean {
  return [FIXTURE, GAMES, GAME_FIRST].some((pattern) => pattern.test(title)) && !isHardNews(title);
}

/** Whether a headline belongs to a round-up of the day's or the week's news. */
export function isDigest(title: string): boolean {
  return DIGEST.test(title) || DIGEST_FIRST.test(title);
}
