import type { LanguagePack } from "../language-pack";
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

/** Every language the detector reads, in the order they are tried. */
export const languagePacks: readonly LanguagePack[] = [
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
