import type { Article } from '../../../../src/schemas/article.ts';
import type { PictureFile, PicturePolicy } from '../../../../src/schemas/picture.ts';
import { mayShowPictures, type Source } from '../../../../src/schemas/source.ts';
import type { Failure, Why } from '../../outcome/failure.ts';
import { inPhase, type Progress } from '../../outcome/progress.ts';
import { fail, type Result, succeed } from '../../outcome/result.ts';
import { pictureName } from '../../snapshot/picture-name.ts';
import { headerDirectives, headerLimits, previewOf } from '../opt-out/robots-directives.ts';
import { strictest } from '../opt-out/strictest.ts';
import type { Fetcher } from '../fetcher.ts';
import type { EncodedPicture, PictureEncoder } from './picture-encoder.ts';

/** The outcome of reading one picture. */
export interface PictureOutcome {
  url: string;
  /** Why it is not shown. */
  failure?: Failure | undefined;
  /** The widths that were left out, in words. */
  note?: string | undefined;
  /** Bytes received over the network. */
  bytes: number;
}

/** The articles with the pictures that could be had, and what became of each address. */
export interface ReadPictures {
  articles: Article[];
  /** Bytes by file name; the same picture of two articles is one. */
  pictures: Map<string, Uint8Array>;
  outcomes: PictureOutcome[];
}

/** The adapters that fetch and encode pictures. */
export interface PictureReaders {
  fetcher: Fetcher;
  encoder: PictureEncoder;
  progress: Progress;
}

/** From how many articles of one source a picture is the source's emblem, and not of any of them. */
const EMBLEM_OF = 3;

/** Fetches and encodes the lead image of each article that may show it; an article without it stays as it is. */
export async function readPictures(
  articles: readonly Article[],
  sources: readonly Source[],
  policy: PicturePolicy,
  outside: PictureReaders,
): Promise<ReadPictures> {
  const allowed = new Set(sources.filter((source) => mayShowPictures(source, policy)).map(({ id }) => id));
  const wanted = Map.groupBy(
    articles.filter(({ source }) => allowed.has(source)),
    ({ image }) => image?.url,
  );
  const addresses = [...wanted].flatMap(([url, own]) => (url === undefined ? [] : [{ url, own }]));
  const read = await inPhase(outside.progress, { what: 'pictures', total: addresses.length }, () =>
    Promise.all(
      addresses.map(async ({ url, own }) => {
        const { bytes, result } = await readPicture(url, own, outside);
        outside.progress.advance();
        return { url, bytes, result };
      }),
    ),
  );
  const pictures = new Map<string, Uint8Array>();
  const filesOf = new Map<string, PictureFile[]>();
  for (const { url, result } of read) {
    if (result.ok) filesOf.set(url, store(result.value, pictures));
  }
  return {
    articles: articles.map((article) => withFiles(article, allowed, filesOf)),
    pictures,
    outcomes: read.map(({ url, bytes, result }) =>
      result.ok
        ? { url, bytes, note: noteOf(result.value) }
        : { url, bytes, failure: { stage: 'picture', subject: url, ...result.failure } },
    ),
  };
}

async function readPicture(
  url: string,
  own: readonly Article[],
  { fetcher, encoder }: PictureReaders,
): Promise<{ bytes: number; result: Result<EncodedPicture> }> {
  const emblem = emblemFailure(own);
  if (emblem) return { bytes: 0, result: fail(emblem) };
  const fetched = await fetcher.fetch(url, 'picture');
  if (!fetched.ok) {
    const { bytes, reason, detail } = fetched.failure;
    return { bytes, result: fail({ reason, detail }) };
  }
  const { bytes, body, robotsTag } = fetched.value;
  const limit = strictest(headerLimits(robotsTag));
  if (limit && limit.shows !== 'excerpt') {
    return { bytes, result: fail({ reason: limit.rule, detail: 'the picture’s header asks for this' }) };
  }
  const ofHeader = previewOf(headerDirectives(robotsTag));
  if (ofHeader === 'none')
    return { bytes, result: fail({ reason: 'noimageindex', detail: 'the picture’s header asks for this' }) };
  const encoded = await encoder.encode(body);
  const isSmall = ofHeader === 'standard' || own.some(({ image }) => image?.preview === 'standard');
  return { bytes, result: encoded.ok && isSmall ? succeed(preview(encoded.value)) : encoded };
}

/** The narrowest form of a picture, where its publisher lets only a preview be shown. */
const preview = ({ files, ...rest }: EncodedPicture): EncodedPicture => ({
  ...rest,
  files: files.slice(0, 1),
});

/** Why a picture belongs to no article: so many of one source have it. */
function emblemFailure(own: readonly Article[]): Why | undefined {
  for (const [source, same] of Map.groupBy(own, (article) => article.source)) {
    if (same.length >= EMBLEM_OF)
      return { reason: 'not of one article', detail: `${same.length} articles of ${source} have it` };
  }
  return undefined;
}

/** Adds a picture's files to those of the day, and describes them. */
function store({ files }: EncodedPicture, pictures: Map<string, Uint8Array>): PictureFile[] {
  return files.map(({ bytes, width, height }) => {
    const file = pictureName(bytes);
    pictures.set(file, bytes);
    return { file, width, height, bytes: bytes.length };
  });
}

function withFiles(
  article: Article,
  allowed: ReadonlySet<string>,
  filesOf: ReadonlyMap<string, PictureFile[]>,
): Article {
  const { image, source } = article;
  const files = image && allowed.has(source) ? filesOf.get(image.url) : undefined;
  return image && files ? { ...article, image: { ...image, files } } : article;
}

function noteOf({ left }: EncodedPicture): string | undefined {
  return left.length === 0
    ? undefined
    : `left out where it is ${left.join(' and ')} pixels wide: too many bytes at any quality`;
}
