import { anywhere } from './patterns.ts';

/** What appears every day whatever happens, by how its headlines are written in many languages. */
const FIXTURES: Record<string, readonly string[]> = {
  weather: [
    'weather (?:forecast|today|tomorrow|outlook)|(?:today|tomorrow|weekend).{0,6} weather|forecast for (?:today|tomorrow|the weekend)',
    'wetter(?:vorhersage|bericht| heute| morgen)|so wird das wetter|météo(?: du| de|:)|prévisions météo|pronóstico del tiempo|el tiempo (?:hoy|mañana|para)|cómo estará el tiempo|(?:máxima|mínima).{0,24}\\d ?°|previsão do tempo|previsioni meteo|meteo(?: oggi| domani|:)|weerbericht|prognoza (?:pogody|meteo)|pogoda na (?:dziś|jutro|weekend)|předpověď počasí|predpoveď počasia|időjárás|vremenska prognoza|hava durumu',
    '(?:прогноз|сводка) погоды|\\p{L}{4,} (?:похолодает|потеплеет) до [-+−]?\\d|погод[аеуы] (?:на|в) (?:выходн|сегодня|завтра|понедельник|вторник|сред|четверг|пятниц|суббот|воскресень|недел)|(?:какой|какая) будет погода|рассказали о погоде|прогноз погоди|погода (?:на|в) \\p{L}+ (?:сьогодні|завтра)|прогноза за времето|حالة الطقس|الأرصاد|طقس اليوم|وضعیت آب ?و ?هوا|天气预报|天氣預報|天気予報|오늘 ?날씨|내일 ?날씨|cuaca hari ini|prakiraan cuaca|dự báo thời tiết|พยากรณ์อากาศ|आज का मौसम',
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
    'lottery (?:results|winning numbers)|winning (?:lottery )?numbers|powerball|mega millions|lottozahlen|résultats? du loto|resultados? (?:de la lotería|da mega-sena)|mega-sena|estrazioni? (?:del lotto|superenalotto)|sayısal loto',
  ],
  listings: [
    'full list of (?:qualified|winners|teams)|(?<!see )all (?:the )?(?:results|scores)|what to watch (?:today|tonight|this week)|tv (?:guide|tonight|programm)|on this day|(?:this day|today) in (?:\\p{L}+ )?history|daily quiz|crossword|wordle|cartoon of the day|letters to the editor|photos? of the (?:day|week)|the week in pictures',
    'programme tv|guida tv|accadde oggi|efemérides|телепрограмма|день в истории',
  ],
};

/** Round-ups of a day's or a week's news, which come as regularly. */
const DIGESTS = [
  '(?:news|morning|evening) (?:briefing|roundup|round-up|digest)|news in brief|sports? in brief',
  'revue de presse|le journal de|nachrichten des tages|presseschau|rassegna stampa|primeras planas|portadas de|capas dos jornais|manchetes dos jornais|главное за (?:день|сутки|неделю)|итоги (?:дня|недели)|обзор прессы|головне за день',
];

const FIXTURE = anywhere(...Object.values(FIXTURES).flat());
const DIGEST = anywhere(...DIGESTS);

/** Whether a headline is that of a weather report, a horoscope, a price list or the like. */
export function isFixture(title: string): boolean {
  return FIXTURE.test(title);
}

/** Whether a headline is that of a round-up of the day's or the week's news. */
export function isDigest(title: string): boolean {
  return DIGEST.test(title);
}

/** Whether a headline is that of something that comes every day: every day has it, and no event. */
export function isRoutine(title: string): boolean {
  return isFixture(title) || isDigest(title);
}
