import type { LanguagePack } from "./language-pack";

const known = new Map<LanguagePack, ReadonlySet<string>>();

/** The nouns a role ends with, out of the pack's list `roleNoun`. */
export function roleNouns(pack: LanguagePack): ReadonlySet<string> {
  const nouns =
    known.get(pack) ??
    new Set([
      ...(pack.lists["roleNoun"] ?? []).flatMap((phrase) => phrase.split(/[(|)]/)).filter((word) => word !== ""),
      ...pack.details.roleWords,
    ]);
  known.set(pack, nouns);
  return nouns;
}
