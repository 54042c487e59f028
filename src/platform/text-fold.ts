import { surfaceMarker } from "./lifetime";

/** Marks the one element of a page whose text is folded away. */
export const foldMarker = "data-onward-folded";

/**
 * What a marked element looks like. The words are hidden from eyes, from screen readers and from a search on the page;
 * the mail stays in the document as it is, and is read by us as before. The room that is left is the bar's, which is
 * there only as long as this is: Firefox takes both away with the extension, whose scripts it ends without a word.
 */
export const foldCss = `
  [${foldMarker}] { content-visibility: hidden !important; min-height: 72px !important; }
  [${surfaceMarker}] { --onward-fold: flex; }
`;
