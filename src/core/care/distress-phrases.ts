import { furtherPhrases } from "./further-phrases";
import type { PhrasesOfLanguage } from "./phrases-of-language";
import { westernPhrases } from "./western-phrases";

/** By the tag of the language, in the order of the detector's languages; a test holds the two lists together. */
export const distressPhrases: Readonly<Record<string, PhrasesOfLanguage>> = { ...westernPhrases, ...furtherPhrases };
