/** Kinds of articles that appear every day and tell no event, by how their headlines are written in many languages. */
const ROUTINE: Record<string, readonly string[]> = {
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
    '(?:news|morning|evening) (?:briefing|roundup|round-up|digest)|news in brief|sports? in brief|full list of (?:qualified|winners|teams)|all (?:the )?(?:results|scores)|what to watch (?:today|tonight|this week)|tv (?:guide|tonight|programm)|on this day|today in history|daily quiz|crossword|wordle|cartoon of the day|letters to the editor|photos? of the (?:day|week)|the week in pictures',
    'revue de presse|le journal de|programme tv|nachrichten des tages|presseschau|rassegna stampa|guida tv|accadde oggi|primeras planas|portadas de|efemérides|capas dos jornais|manchetes dos jornais|главное за (?:день|сутки|неделю)|итоги (?:дня|недели)|телепрограмма|день в истории|обзор прессы|головне за день',
  ],
};

const PATTERN = new RegExp(`(?<![\\p{L}\\p{N}])(?:${Object.values(ROUTINE).flat().join('|')})`, 'iu');

/** Whether a headline is that of a weather report, a horoscope or the like: every day has them, and no event. */
export function isRoutine(title: string): boolean {
  return PATTERN.test(title);
}
