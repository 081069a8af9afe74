import type { Clues } from './clues.ts';
import { isHardNews } from './hard-news.ts';
import { anywhere, atEnd, atStart, LABEL_MARK, wholly } from './patterns.ts';

/** URL segments, first host labels and sections where sites file opinion. */
const PLACE = wholly(
  '(?:n)?opinions?(?:-(?:and-)?(?:analysis|columns?|pieces?|editorial))?|op-?eds?|editorials?|the-editorial|columns?|columnists?|commentary|commentaries|commentisfree|comments?-and-analysis|viewpoints?|letters?(?:-to-the-editor)?|insight-and-opinion|voices',
  'meinung(?:en)?|kommentare?|kolumnen?|leitartikel|gastbeitraege|debattenbeitrag|standpunkt|l?opinion|idees|tribunes?|chroniques?|editoriaux|edito|editos|points?-de-vue|blogs-opinion',
  'opini[oó]n(?:es)?|columnas?(?:[-_]?de[-_]?opini[oó]n)?|columnistas?|editorial(?:es)?|tribunas?|firmas|opini[aã]o|artigos-de-opiniao|opinioni|commenti|editoriali',
  '(?:opinions?|opinion-?blogs?|meinung|kolom|kolumne|opini)\\.',
  'mneni[ye]a?|mneniya|kolonki|kolumnistika|blogs?-mnenie|opinie|komentarze|felietony|nazory|komentare|velemeny|vélemény|opinii|editoriale|kolumne|komentari|makaleler|yazarlar|kose-yazilari|kolom|opini|tajuk|gocnhin|goc-nhin|makalat|articles-opinion|raay|yaddasht|shasetsu|shelun|column|الرأي|آراء|مقالات|رأي|یادداشت|社論|社评',
);

/** Labels before a headline that name the form. */
const LABEL = atStart(
  `(?:(?:guest |the )?(?:opinion|editorial|op-?ed|comment(?:ary)?|column|viewpoint|perspective|leader)(?: blog| today)?|letters?(?: to the editor)?|kommentar|meinung|kolumne|leitartikel|gastbeitrag|édito(?:rial)?|tribune|chronique|point de vue|billet|opini[oó]n|columna|opini[aã]o|coluna|artigo|commento|l.editoriale|opinione|мнение|колонка|думка|коментар|opinie|opinia|komentarz|felieton|názor|komentář|vélemény|köşe yazısı|görüş|opini|kolom|tajuk rencana|quan điểm|góc nhìn|رأي|افتتاحية|یادداشت|سرمقاله|דעה|社説|コラム|社论|社評|評論|评论|观点|사설|칼럼|기고)${LABEL_MARK}`,
  'editorial from |the \\p{L}+ view on |our view\\b|letters?: ',
);

/** The same labels after a headline. */
const LABELLED_BEHIND = atEnd(
  '[|–—-]\\s(?:opinion|editorial|comment|commentary|column|op-?ed|opini[oó]n|kommentar)',
);

/** Beginnings of headlines that argue. */
const ARGUING = atStart(
  '(?:[^:]{3,40}: )?(?:why |how )?(?:we|you) (?:must|should|ought|need to)\\s|it.s time (?:to|for|we)\\s|the (?:real|true|hidden) (?:cost|price) of|(?:the )?case (?:for|against)\\s|in (?:defen[cs]e|praise) of (?![^,]+,)|the (?:trouble|problem) with|dear (?:mr|mrs|prime|president)|beware: |no, |(?:why|what) .{3,50} gets? .{3,50} wrong$|let.s (?:not|stop)\\s',
);

/** Attribution in a headline that reports somebody's argument. */
const ATTRIBUTED = anywhere(
  'says?|said|tells?|told|warns?|warned|urges?|urged|argues?|insists?|according to|report',
  '(?<=, )(?:\\p{L}+ ){1,4}(?:rules|finds|vows|claims|declares|decides|announces|replies|hears)$',
);

/** Disclaimers by which publishers distance themselves from an author's views. */
const DISCLAIMER = anywhere(
  '(?:views?|opinions?)(?: and opinions)? expressed in this (?:article|column|commentary|essay|op-?ed|opinion|piece)|(?:the|this) (?:author|writer|columnist) is an? |las opiniones (?:expresadas|vertidas)|les (?:opinions|propos) exprim|мнение автора может не совпадать|мнение редакции может не',
);

/** Author notes at the end: `Jane Doe is a professor of law at …`. */
const AUTHOR =
  /^(?:\p{Lu}\S* ){1,4}is (?:an?|the) (?:[\p{L}-]+ ){0,3}(?:professor|fellow|columnist|lecturer|commentator|scholar)\s/mu;

/** Whether an article argues for a view held by its author or editors. */
export function isOpinion({ titles, places, opening, closing }: Clues): boolean {
  return (
    places.some((place) => PLACE.test(place)) ||
    titles.some((title) => LABEL.test(title) || LABELLED_BEHIND.test(title) || argues(title)) ||
    DISCLAIMER.test(opening) ||
    DISCLAIMER.test(closing) ||
    AUTHOR.test(closing)
  );
}

function argues(title: string): boolean {
  return ARGUING.test(title) && !ATTRIBUTED.test(title) && !isHardNews(title);
}
