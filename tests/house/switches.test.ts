import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { HostId } from "../../src/core/model/host-names";
import { gmailChoices, usualGmail } from "../e2e/mail-pages/gmail/switches";
import { outlookChoices, usualOutlook } from "../e2e/mail-pages/outlook/switches";
import { scenariosOf } from "../e2e/mail-pages/scenarios";

const hosts = ["gmail", "outlook"] as const;
const usual: Readonly<Record<HostId, object>> = { gmail: usualGmail, outlook: usualOutlook };
const choicesOf: Readonly<Record<HostId, Readonly<Record<string, readonly string[]>>>> = {
  gmail: gmailChoices,
  outlook: outlookChoices,
};

/** All tests that open a simulated page, as one text. */
const others = readdirSync("tests/e2e", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".test.ts"))
  .map((name) => readFileSync(path.join("tests/e2e", name), "utf8"))
  .join("\n");

function isNamedElsewhere(name: string): boolean {
  return new RegExp(`\\b${name}\\b`, "u").test(others);
}

/** What the scenarios of a host turn a switch to. */
function valuesIn(host: HostId, name: string): unknown[] {
  return scenariosOf[host].flatMap(({ switches }) =>
    Object.entries(switches).flatMap(([key, value]) => (key === name ? [value] : [])),
  );
}

describe("a switch of a simulated page", () => {
  for (const host of hosts) {
    it(`is turned in a scenario, or in another test: ${host}`, () => {
      const unused = Object.entries(usual[host]).filter(
        ([name, value]) => valuesIn(host, name).every((other) => other === value) && !isNamedElsewhere(name),
      );
      expect(unused.map(([name]) => name)).toEqual([]);
    });
  }

  for (const host of hosts) {
    it(`is turned every way it can be: ${host}`, () => {
      const unused = Object.entries(choicesOf[host]).flatMap(([name, [ordinary, ...choices]]) => {
        const used = new Set([...valuesIn(host, name), ordinary]);
        return choices.filter((choice) => !used.has(choice)).map((choice) => `${name}: ${choice}`);
      });
      expect(unused).toEqual([]);
    });

    it(`is ordinary in the first way it can be: ${host}`, () => {
      const first = Object.fromEntries(Object.entries(choicesOf[host]).map(([name, [ordinary]]) => [name, ordinary]));
      expect(usual[host]).toMatchObject(first);
    });

    it(`has a row in the page about them: ${host}`, () => {
      const rows = readFileSync("docs/simulated-pages.md", "utf8");
      expect(Object.keys(usual[host]).filter((name) => !rows.includes(`| \`${name}\``))).toEqual([]);
    });
  }
});
