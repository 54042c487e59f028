import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import messages from "../../public/_locales/en/messages.json" with { type: "json" };
import { stepIds } from "../../src/core/model/step";
import { gradeOf, listSentences } from "../support/reading-level";

/** Hard enough for anybody who has just read bad news: the seventh school year. */
const hardest = 7;

/** Every surface that says something, by the files that say it; a file belongs to the first it lies under. */
const surfaces: readonly (readonly [name: string, files: RegExp])[] = [
  ...stepIds.map((id) => [`step ${id}`, new RegExp(`^src/ui/(steps|writing)/${id}\\.tsx$`, "u")] as const),
  ["reply", /^src\/ui\/(?:reply\/|steps\/reply-words)/u],
  ["steps, in general", /^src\/ui\/(?:steps|writing|step-)/u],
  ["parts of all surfaces", /^src\/ui\//u],
  ["card", /^src\/card\//u],
  ["popup and desk", /^src\/popup\//u],
  ["settings: self-check", /^src\/options\/(?:self-check|need|page-structure)/u],
  ["settings: data", /^src\/options\/(?:data|erase)/u],
  ["settings: achievements", /^src\/options\/achievement/u],
  ["settings: rejections", /^src\/options\/(?:rejection|feedback|delete-rejection)/u],
  ["settings: the rest", /^src\/options\//u],
];

/** The words of a surface, with a name in each gap. */
const words = Object.entries(messages).map(
  ([key, { message }]) => [`"${key}"`, message.replaceAll(/\$\w+\$/gu, "Nordlicht")] as const,
);

const files = ["ui", "card", "popup", "options"]
  .flatMap((room) =>
    readdirSync(`src/${room}`, { recursive: true, encoding: "utf8" }).map((file) => `src/${room}/${file}`),
  )
  .filter((file) => /\.tsx?$/u.test(file))
  .sort();
const said = new Map<string, string[]>(surfaces.map(([name]) => [name, []]));
for (const file of files) {
  const [surface = ""] = surfaces.find(([, pattern]) => pattern.test(file)) ?? [];
  const code = readFileSync(file, "utf8");
  for (const [key, message] of words) if (code.includes(key)) said.get(surface)?.push(message);
}

describe("what Onward says can be read on a bad day", () => {
  it.each([...said])("%s: at most the seventh grade, over all it says", (_, all) => {
    const isSpoken = listSentences(all).length > 0;
    expect(isSpoken ? gradeOf(all) : 0).toBeLessThanOrEqual(hardest);
  });

  it("counts what is hard as hard", () => {
    expect(
      gradeOf(["Anticipate organisational prioritisation considerations notwithstanding individual qualifications."]),
    ).toBeGreaterThan(hardest);
    expect(gradeOf(["Take what helps, and leave the rest."])).toBeLessThan(3);
  });

  it("has words for every surface that is measured", () => {
    expect([...said].filter(([, all]) => all.length === 0)).toEqual([]);
  });
});
