import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it, vi } from "vitest";
import manifest from "../../manifest.json" with { type: "json" };
import words from "../../public/_locales/en/messages.json" with { type: "json" };
import { languagePacks } from "../../src/core/detection";
import { hostIds, hostOrigins } from "../../src/core/model/host-names";
import { noteLimit, tones } from "../../src/core/model/reply";
import { stepIds } from "../../src/core/model/step";
import { recoverySteps } from "../../src/core/recovery";
import { composeReplies } from "../../src/core/replies/compose-reply";
import { wordingPacks } from "../../src/core/replies/wordings";
import { hosts } from "../../src/hosts";
import { allTables } from "../../src/hosts/all-tables";
import { inspectedHosts } from "../../src/hosts/inspectors";
import { needWords } from "../../src/ui/need-words";

vi.mock("../../src/platform/browser", () => import("../support/words"));

/** Names of the files of a folder without their ending, but for the ones given. */
function namesIn(folder: string, ...others: string[]): string[] {
  const names = readdirSync(folder, { withFileTypes: true }).map(({ name }) => path.parse(name).name);
  return names.filter((name) => !others.includes(name)).sort();
}

/** Names of the folders of a folder, but for the ones given. */
function foldersIn(folder: string, ...others: string[]): string[] {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.flatMap(({ name }) => (others.includes(name) ? [] : [name])).sort();
}

/** Every file of a host that holds tables. */
const tableFiles = import.meta.glob<Record<string, object>>("../../src/hosts/*/{tables,*-tables}.ts", { eager: true });

/** The names of all needs in a host's tables. */
function listNeeds(host: string): string[] {
  const files = Object.entries(tableFiles).filter(
    ([file]) => file.includes(`/${host}/`) && !file.endsWith("/all-tables.ts"),
  );
  return files.flatMap(([, file]) => Object.values(file).flatMap((tables) => Object.keys(tables))).sort();
}

const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/u.test(name))
  .map((name) => readFileSync(path.join("src", name), "utf8"))
  .join("\n");

/** A mail without a way to answer, all of whose names are known. */
function namedMail(language: string): Parameters<typeof composeReplies>[0] {
  return {
    facts: {
      ...{ company: "Nordlicht Energie", role: "Senior Data Analyst", contact: null, stage: "application", language },
      ...{ decision: null, reason: null, feedback: null, doorOpen: false, waitingMonths: null },
      replyable: { can: false, because: "no-reply-address" },
    },
    ...{ isHold: false, hasAnswer: false, own: [], people: ["Mara Lindqvist"] },
    settings: { firstName: "", signOff: "", tone: "warm", replyLanguage: null },
  };
}

describe("lists and files agree", () => {
  it("on the steps: their order, a core file and a view each", () => {
    expect(recoverySteps.map(({ id }) => id)).toEqual(stepIds);
    expect(namesIn("src/core/recovery/steps")).toEqual([...stepIds].sort());
    expect(namesIn("src/ui/steps")).toEqual(expect.arrayContaining([...stepIds]));
  });

  it("on the languages: a pack, mails and sentences each", () => {
    const codes = languagePacks.map(({ tag }) => tag);
    expect(namesIn("src/core/detection/languages", "index")).toEqual([...codes].sort());
    for (const code of codes) {
      expect(namesIn(`tests/fixtures/mails/${code}`)).toEqual(["develop", "validate"]);
      expect(namesIn("tests/fixtures/sentences")).toContain(code);
    }
  });

  it("on the wordings: a pack for each language of the detector, in one order, and a note that fits where it is put", () => {
    const codes = wordingPacks.map(({ tag }) => tag);
    expect(codes).toEqual(languagePacks.map(({ tag }) => tag));
    expect(namesIn("src/core/replies/wordings", "index")).toEqual([...codes].sort());
    for (const language of codes) {
      const { choices } = composeReplies(namedMail(language));
      const notes = choices.filter(({ wording }) => wording === "note");
      const ours = tones.filter((tone) => wordingPacks.some((pack) => pack.tag === language && pack.tones[tone]));
      expect(notes.map(({ tone }) => tone)).toEqual(ours);
      for (const { text } of notes) {
        expect(text.length, `${language}: ${text}`).toBeLessThanOrEqual(noteLimit);
        for (const name of ["Senior Data Analyst", "Nordlicht Energie"]) expect(text).toContain(name);
      }
    }
  });

  it("on the hosts: a folder, a simulated page and a place in the manifest each", () => {
    expect(hosts.map(({ id }) => id)).toEqual(hostIds);
    expect(foldersIn("src/hosts", "page")).toEqual([...hostIds].sort());
    expect(foldersIn("tests/e2e/mail-pages")).toEqual([...hostIds].sort());
    for (const origin of Object.values(hostOrigins).flat()) {
      expect(manifest.host_permissions.some((pattern) => pattern.startsWith(`${origin}/`))).toBe(true);
    }
    expect(manifest.content_scripts[0]?.matches).toEqual(manifest.host_permissions);
  });

  it("on the needs of a mail page: each is gone through by the self-check, and has words", () => {
    expect(inspectedHosts.map(({ id }) => id)).toEqual(hostIds);
    expect(allTables.map(({ id }) => id)).toEqual(hostIds);
    for (const { id, tables, region, words: closed } of allTables) {
      const needs = listNeeds(id);
      expect(Object.keys(tables).sort()).toEqual(needs);
      expect(needs).toEqual(expect.arrayContaining([region, ...closed]));
      const inspected = inspectedHosts.find((host) => host.id === id);
      const places = Object.keys(inspected?.places ?? {}).filter((need) => need !== "keys");
      expect(needs, "a place for a need that is in no table").toEqual(expect.arrayContaining(places));
      const unsaid = needs.filter((need) => !Object.hasOwn(needWords, need));
      expect(unsaid, `needs of ${id} without words in src/ui/need-words.ts`).toEqual([]);
    }
  });

  it("on the words: every one is said somewhere", () => {
    const said = Object.keys(words).filter(
      (key) => sources.includes(`"${key}"`) || JSON.stringify(manifest).includes(`__MSG_${key}__`),
    );
    expect(said).toEqual(Object.keys(words));
  });
});

describe("words a person reads", () => {
  const spoken = Object.values(words).map(({ message }) => message);

  it("shout at nobody and leave the old phrases alone", () => {
    expect(spoken.filter((message) => /!|\boops\b|\bunfortunately\b|\bjourney\b/iu.test(message))).toEqual([]);
  });

  it("use the signs of print, not of a keyboard", () => {
    expect(spoken.filter((message) => /['"]|\.\.\./u.test(message))).toEqual([]);
  });
});

describe("no file makes one scroll for its point", () => {
  it("has over 300 lines, but for data", () => {
    const isData = (name: string) =>
      /\/(?:languages|wordings|rules|fixtures|node_modules)\//u.test(name) || name.endsWith("detection/weights.ts");
    const files = ["src", "tests", "scripts", "bench"].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => path.join(folder, name)),
    );
    const long = files
      .filter((name) => /\.(?:tsx?|mjs|css)$/u.test(name) && !isData(name))
      .filter((name) => readFileSync(name, "utf8").split("\n").length > 300);
    expect(long).toEqual([]);
  });
});
