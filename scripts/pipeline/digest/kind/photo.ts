import type { Clues } from './clues.ts';
import { atStart, LABEL_MARK, wholly } from './patterns.ts';

/** URL segments under which sites keep pictures and videos. */
const PLACE = wholly(
  '(?:videos?|fotos?|photos?)\\.|videos?|v[ií]deos|video-?news|videogallery|watch|tv-video|galler(?:y|ies)|(?:photo|image|picture)-?galler(?:y|ies)|photos?|photo-?essays?|(?:news-)?in-pictures|pictures|slideshows?|images?|fotos?|fotogaler(?:ie|ia|ias|ía)s?|galer(?:ia|ias|ie|i|ías)|fotostrecken?|bilderstrecken?|bilder|diaporamas?|portfolios?|foto-galeri|galeri|fotonews|snimki|fotoreportazh|fotoreportazhi|foto-video|fotogallery|foto-story|zdjecia|anh|photo-story|صور|فيديو|عکس|فیلم',
);

/** Beginnings of the headlines of picture stories, and of those that send to a video. */
const BEGINNING = atStart(
  `(?:photos?|(?:ap|afp|reuters) photos|(?:news )?in (?:pictures|photos)|(?:photo|picture)s? (?:gallery|essay|story)|photo ?essay|gallery|slideshow|en images|diaporama|en imágenes|fotogalería|em imagens|galeria de (?:fotos|imagens)|fotogallery|bilderstrecke|fotostrecke|die bilder des tages|фоторепортаж|фотогалерея|фотоподборка|foto galeri|foto-foto|galeri foto|chùm ảnh|写真特集|フォト|組圖|组图|图集|圖輯|화보|\\[?포토\\]?|گزارش تصویری)${LABEL_MARK}`,
  '(?:شاهد الصور|بالصور|تصاویر)[\\s.:|]',
  `(?:watch|see|video|v[ií]deo|mira|regardez|guarda|assista|veja|смотрите|видео|відео|izle|nonton|tonton|xem|ดู|看|動画|شاهد|بالفيديو|فيديو|ببینید|ویدیو|ویدئو|צפו)${LABEL_MARK}`,
);

/** Whether an article consists of pictures or is a video. */
export function isPhoto({ titles, places }: Clues): boolean {
  return places.some((place) => PLACE.test(place)) || titles.some((title) => BEGINNING.test(title));
}
