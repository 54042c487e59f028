/**
 * Codes of the languages a reply can be written in, in the order of the wordings. They stand here by themselves, so that a
 * page that only names them does not load every wording; a test holds the two against each other.
 */
export const replyLanguages: readonly string[] = "en es fr de pt it nl pl sv da tr ru ar ja zh ko hi tl id".split(" ");
