/**
 * What a link to another site says of it (HTML, “Link types”): that it leads away, gets no handle on this page and does not
 * learn where the reader came from; that it is followed by no search engine as a recommendation, since a machine chose it.
 */
export const EXTERNAL_LINK = 'external noopener noreferrer nofollow ugc';
