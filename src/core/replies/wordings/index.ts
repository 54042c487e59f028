import type { WordingPack } from "../wording-pack";
import { ar } from "./ar";
import { da } from "./da";
import { de } from "./de";
import { en } from "./en";
import { es } from "./es";
import { fr } from "./fr";
import { hi } from "./hi";
import { id } from "./id";
import { it } from "./it";
import { ja } from "./ja";
import { ko } from "./ko";
import { nl } from "./nl";
import { pl } from "./pl";
import { pt } from "./pt";
import { ru } from "./ru";
import { sv } from "./sv";
import { tl } from "./tl";
import { tr } from "./tr";
import { zh } from "./zh";

/** Every language a reply can be written in, in the order of the detector's. */
export const wordingPacks: readonly WordingPack[] = [
  en,
  es,
  fr,
  de,
  pt,
  it,
  nl,
  pl,
  sv,
  da,
  tr,
  ru,
  ar,
  ja,
  zh,
  ko,
  hi,
  tl,
  id,
];

/** Stands in where a mail's language has no wordings. */
export const standIn = en;
