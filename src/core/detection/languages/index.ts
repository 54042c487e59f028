import type { LanguagePack } from "../language-pack";
import { en } from "./en";

/** Every language the detector reads, in the order they are tried. */
export const languagePacks: readonly LanguagePack[] = [en];
