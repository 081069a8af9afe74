import type { Clues } from './clues.ts';
import { isFixture } from './every-day.ts';
import { isHardNews } from './hard-news.ts';
import { anywhere, atStart, wholly } from './patterns.ts';

/** Markets named in daily reports: a single company's shares are not one. */
const MARKET =
  '(?:seoul|tokyo|hong kong|shanghai|mumbai|london|frankfurt|paris|asian|asia-pacific|european|u\\.?s\\.?|american|world|global|gulf|indian|chinese|japanese|german|french|british|russian|israeli|turkish|saudi|egyptian|australian|singapore|taiwan|thai|malaysian|philippine|indonesian|pakistani?|south korean) (?:shares?|stocks?|stock (?:markets?|indices|indexes)|bourses?)|wall st(?:reet)?|kospi|nikkei|topix|hang seng|sensex|nifty|ftse(?: 100)?|dax|cac 40|ibex(?: 35)?|ibovespa|dow(?: jones)?|nasdaq|s&p 500|moex|psx|kse-100|tsx|asx(?: 200)?|sti|klci|set index|bist 100';

const TRADING = [
  `(?:${MARKET})(?: \\p{L}+){0,2} (?:opens?|closes?|ends?|finish(?:es)?|starts?|begins?|settles?) (?:\\p{L}+ )?(?:higher|lower|flat|mixed|up|down|in (?:the )?(?:red|green)|at|on|with|over|above|below|nearly)`,
  '(?:seoul|tokyo|hong kong|shanghai|asian|european|indian|gulf|australian|chinese) (?:shares|stocks) (?:rise|fall|gain|dip|slip|up|down|edge|advance|drop|climb|jump|tumble|slump|rally|extend|retreat|sink)',
  '(?:stock )?(?:indices|indexes|index) (?:up|down|rise|fall|mixed) (?:as|at|on) .{0,40}(?:trading|open)',
  '(?:rupee|peso|naira|lira|rand|ruble|rouble|won|yen|yuan|ringgit|rupiah|baht|dollar) (?:\\p{L}+ ){0,2}\\d[\\d.]* (?:paise|sen|kopecks|points)',
  'bank of \\p{L}+ (?:lowers|raises|sets|cuts|ups) (?:the )?(?:official )?(?:dollar|euro|yuan|exchange)(?:\\/\\p{L}+)? rate',
  '(?:gold|silver|petrol|diesel|fuel|onion|oil|rice|cement) (?:prices?|rates?) (?:today|in \\p{L}+ today|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|for \\p{L}+ \\d)|today.s (?:gold|silver|petrol|fuel) (?:price|rate)|hallmark gold',
  'precio d(?:el|e la|e) (?:dólar|oro|gasolina|luz|euro)(?: hoy)?|(?:precio|cotización) de(?:l)? .{0,24} hoy|preço d[ao] (?:gasolina|ouro|dólar) hoje|prix (?:du carburant|de l.or) (?:aujourd|au)|цен[аы] на (?:золото|бензин|нефть) (?:сегодня|на \\d)|курс (?:биткоина|тенге|гривны|лиры|рубля)|официальный курс|altın (?:ne kadar|kaç)|dolar (?:ne kadar|kaç)|petrol fiyat|akaryakıt fiyat|harga (?:bbm|cabai|beras) hari ini|kurs (?:rupiah|dolar|euro|walut|valute)|giá (?:xăng|usd|cà phê) hôm nay|tỷ giá|قیمت (?:طلا|دلار|سکه|ارز)|أسعار (?:العملات|الدولار|النفط اليوم|الخضروات)|سعر (?:اليورو|الريال)|ราคาทอง|今日金价|人民币汇率中间价|환율 마감|코스피 (?:마감|개장|출발)|東京株式|日経平均|外為|ニューヨーク株',
];

const WEATHER = [
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day.s weather|\\p{L}+ weather\\s?[:|]|(?:rains?|showers|thunderstorms|heatwave|heavy rain) (?:likely )?to (?:continue|lash) .{0,40}(?:alert|imd)?|(?:orange|yellow|red) alert (?:in|for|sounded|issued) .{0,20}districts|(?:sun|sunshine|rain|showers) (?:and [\\p{L} ]{2,24} )?ahead for',
  '(?:previsão|tempo) (?:para|do tempo)|frente fria (?:chega|traz|avança|derruba|provoca)|(?:tem |há )?previsão de (?:chuva|neve|geada|sol)|onda (?:polar|de frio|de calor) .{0,40}(?:termômetros|temperatura|neve)|(?:vai|deve) chover|onda de calor (?:chega|segue)|clima (?:hoy|para hoy|en \\p{L}+ hoy)|aviso meteorológico|allerta meteo|unwetterwarnung|wetter am|(?:ciel|temps|météo) (?:prévu|de ce|pour)|météo .{0,20}prévision',
  '(?:в|на) (?:выходн\\p{L}+|\\p{L}+(?:ой|ую) неделе?) .{0,50}(?:будет (?:тепло|холодно|облачно|дождливо|снег)|похолодает|потеплеет)|похолодает до|синоптики .{0,40}погод|погода в \\p{L}+|dia mais (?:frio|quente)',
];

const WATCHING = [
  'how (?:and where )?to watch|where to watch|what (?:tv )?channel|kick-?off time|live stream(?:ing)? details|predicted (?:line-?ups?|xi)|probable (?:line-?ups?|xi)|possible line-?ups|team news and|betting (?:tips|odds)|odds and (?:prediction|picks)|match prediction|dream11|fantasy (?:tips|picks)|bet info|prediction, odds',
  '(?:dónde|donde) ver|horario y (?:dónde|tv|canal)|a qué hora (?:juega|es)|posibles? alineacion|probables? alineacion|formaciones? probables?|onde (?:assistir|ver)|horário e onde|prováveis escalações|escalação provável|palpites?|où (?:voir|regarder)|à quelle heure|sur quelle chaîne|compos probables|dove (?:vedere|vederl[ao])|probabili formazioni|formazioni ufficiali|orario e tv|wo läuft|wer zeigt|übertragung im (?:tv|free)|voraussichtliche aufstellung',
  'где смотреть|прогноз (?:на матч|и ставк)|ставки на|во сколько (?:начало|матч)|de câte ori|la ce oră|cine transmite|gdzie oglądać|o której (?:mecz|godzinie)|typy bukmacherskie|hangi kanalda|saat kaçta|muhtemel 11|jadwal (?:siaran|sholat|salat|imsakiyah|pertandingan|liga)|link (?:live )?streaming|prediksi (?:skor|susunan|bola)|lịch thi đấu|soi kèo|nhận định bóng|القنوات الناقلة|موعد (?:مباراة|مباريات)|تشكيل(?:ة)? .{0,20}المتوقع|ساعت پخش|放送予定|テレビ放送|중계 (?:채널|시간)',
  'assist[ae]m? a(?:o|os|à)s? (?:telejorna\\p{L}+|vídeos|.{2,30}(?:edição|meio dia|\\d\\b))|assista ao |resumo (?:da novela|das novelas)|capítulo de (?:hoje|segunda|terça|quarta|quinta|sexta|sábado)|resumen del capítulo|avance del capítulo|anticipazioni|das? läuft heute im|denní menu',
  'vídeos(?::| d[aeo]s?) .{2,50} (?:de|desta|deste|-) (?:segunda|terça|quarta|quinta|sexta|sábado|domingo)',
];

const LISTS = [
  '\\d+ ?% (?:off|de descuento|de réduction|di sconto|rabatt)|chollo|a precio de chollo|best deals on',
  'números sorteados|lotof[áa]cil|quina: |resultado d[oa] (?:quina|mega|loto)|números ganadores|euromillon|eurojackpot|toto results?|4d results?|kết quả xổ số|xổ số|xsmb|kqxs|ผลสลาก|ตรวจหวย|lottery sambad|lottery result|jackpot numbers|kerala lottery',
  'read in the new issue|in (?:this|the new) issue of|citeşte în noul număr|im neuen heft|prayer times?|namaz vakit|imsakiye|مواقيت الصلاة|اوقات شرعی|load ?shedding schedule|road closures? (?:this|for the) week|(?:confira|veja) (?:a )?(?:agenda|programação)|agenda cultural|(?:online )?(?:casino|betting) (?:sites?|guide|bonus|experience)|events? (?:this|for the) (?:week|weekend)|what.s on (?:this|in)|agenda (?:del|do|da) (?:fin de semana|semana|dia|día)|que faire ce week-end|veranstaltungen am|(?:daily|news|weekly) quiz|aaj ka|free (?:android |ios )?apps (?:of|this)|(?:δωρεάν|έκπτωση) .{0,30}εφαρμογές .{0,30}(?:εβδομάδας|ημέρας)',
  '(?:see|confira) (?:which|os|as) (?:shops|shoppings?|lojas|bancos).{0,30}(?:open|abre\\p{L}*|fecha\\p{L}*)|o que abre e (?:o que )?fecha|horario de (?:bancos|supermercados)|vagas de emprego|concursos? abertos?|job (?:mela|fair) at|latest jobs',
];

const PATTERN = anywhere(...TRADING, ...WEATHER, ...WATCHING, ...LISTS);
const BEGINNING = atStart('today in .{2,24} history|на этой неделе в афише|афиша');

/** URL segments under which sites keep daily fixtures. */
const PLACE = wholly(
  'horoscopes?|horoskop|horoscopo|oroscopo|goroskop|lottery|loterias?|lotto|today-?in-?history|(?:on-)?this-day(?:-in-history)?|efemerides|shopping|coupons?|best-buys|bons-plans|ofertas(?:-y-descuentos)?|escaparate|comparativas|chollos|angebote|shopping-guides?|o-que-fazer-.{2,30}|what-s-on|crosswords?|puzzles|tv-guide|programme-tv|playlist|weather-forecast|forecast|pronostico|previsao-do-tempo|wettervorhersage',
);

/** Whether an article is a daily fixture or comes with every match: forecasts, prices, listings, lotteries. */
export function isRoutineArticle({ titles, places }: Clues): boolean {
  return places.some((place) => PLACE.test(place)) || titles.some(isRoutineHeadline);
}

function isRoutineHeadline(title: string): boolean {
  return isFixture(title) || (PATTERN.test(title) && !isHardNews(title)) || BEGINNING.test(title);
}
