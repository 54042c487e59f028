import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import type { HostId } from "../../../src/core/model/host-names";
import type { Inspection } from "../../../src/core/model/inspection";
import { inspectedHosts } from "../../../src/hosts/inspectors";
import { inspectPage } from "../../../src/hosts/page/inspect-page";
import { giveLayout } from "../../support/give-layout";

const addresses: Readonly<Record<HostId, string>> = {
  gmail: "https://mail.google.com/mail/u/0/#inbox/FMfcgzGxSRMZPhqRBgVXnTqLwRtKpQsD",
  outlook: "https://outlook.live.com/mail/0/inbox/id/AQQkADAwATAAAA",
};

beforeEach(giveLayout);

/** Inspects one of the fixed pages with what a test wants different. */
function inspect(
  host: HostId,
  name: string,
  change: (page: string) => string = (page) => page,
  address = addresses[host],
): Inspection {
  const page = change(readFileSync(`tests/fixtures/mail-pages/${host}/${name}.html`, "utf8"));
  const [, lang = "en", dir = "ltr"] = /<html lang="(\S+)" dir="(\S+)"/u.exec(page) ?? [];
  Object.assign(document.documentElement, { lang, dir });
  document.title = "";
  // eslint-disable-next-line no-unsanitized/property -- a page of this test's own
  document.body.innerHTML = /<body[^>]*>([\s\S]*)/u.exec(page)?.[1] ?? "";
  document.body.className = /<body class="([^"]*)"/u.exec(page)?.[1] ?? "";
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(address);
  const inspected = inspectedHosts.find(({ id }) => id === host);
  if (!inspected) throw new Error(`There is no ${host}.`);
  return inspectPage(inspected, document);
}

const stateOf = ({ needs }: Inspection, need: string) => needs.find((finding) => finding.need === need)?.state;
const without = (pattern: RegExp) => (page: string) => {
  const changed = page.replaceAll(pattern, "");
  if (changed === page) throw new Error(`${pattern} is not on the page.`);
  return changed;
};

describe("an open mail in Gmail", () => {
  it.each([
    ["header-a", "header buttons A"],
    ["header-b", "header buttons B"],
  ])("has everything it needs, and says which page it is: %s", (name, form) => {
    const inspection = inspect("gmail", name);
    expect(inspection.isMailOpen).toBe(true);
    expect(inspection.cannot).toBeNull();
    expect(inspection.needs.filter(({ state }) => state === "missing" || state === "unsure")).toEqual([]);
    expect(inspection.variant).toContain(form);
    expect(inspection.variant).toEqual(expect.arrayContaining(["address inbox", "one thread", "language en"]));
  });

  it("says by which row a part was found, and when that was last seen", () => {
    const older = (page: string) => page.replaceAll('class="gD"', 'class="changed"');
    const sender = inspect("gmail", "header-b", older).needs.find(({ need }) => need === "sender");
    expect(sender).toEqual({
      need: "sender",
      state: "found",
      row: 1,
      rows: 3,
      seen: "2025-08",
      candidates: 1,
      visible: 1,
    });
  });

  it.each([
    ["thread", / a98 iY| data-legacy-thread-id="\w+"/gu],
    ["subject", /<h2[\s\S]*?<\/h2>/gu],
    ["sender", / email="dana@jobs\.example"/gu],
    ["body", /class="a3s aiL"| jslog="20277[^"]*"/gu],
  ])("that lost its %s names it", (need, pattern) => {
    const inspection = inspect("gmail", "header-b", without(pattern));
    expect(inspection.cannot).toBe(need);
    expect(stateOf(inspection, need)).toBe("missing");
  });

  it("whose parts are all there, but whose ids name two mails, is not certain", () => {
    const inspection = inspect("gmail", "header-b", (page) =>
      page.replace('data-legacy-message-id="19ac8532c2790001"', 'data-legacy-message-id="19ac8532c2790999"'),
    );
    expect(inspection.cannot).toBe("keys");
    expect(stateOf(inspection, "keys")).toBe("unsure");
  });

  it("in which two ways find two senders is not certain of the sender", () => {
    const inspection = inspect("gmail", "header-b", (page) =>
      page
        .replace('<h3 class="iw gFxsud">', '<h3 class="iw gFxsud"><b class="gD" email="eve@jobs.example">Eve</b>')
        .replace('class="gD"><span>Dana', 'class="was"><span>Dana'),
    );
    expect(stateOf(inspection, "sender")).toBe("unsure");
    expect(inspection.cannot).toBe("sender");
  });

  it("that is folded is left alone: nothing is read, and nothing is wrong", () => {
    const inspection = inspect("gmail", "header-b", (page) => {
      const open = page.indexOf('<div class="h7 ie');
      return `${page.slice(0, open)}</div></div></div></div></div></div></div></body>`;
    });
    expect(inspection.isMailOpen).toBe(true);
    expect(inspection.cannot).toBeNull();
    expect(stateOf(inspection, "body")).toBe("absent");
  });

  it("without any way to reply can be read", () => {
    const inspection = inspect("gmail", "header-b", (page) =>
      without(/<span><button[\s\S]*?<\/button><\/span>/gu)(without(/ bkH/gu)(page)),
    );
    expect(inspection.cannot).toBeNull();
    expect(stateOf(inspection, "replyButton")).toBe("missing");
  });
});

describe("Gmail without an open mail", () => {
  const list = () =>
    '<body><div role="main"><table><tr class="zA"><td>Interview invitation</td></tr></table></div></body>';
  it.each([
    "#inbox",
    "#inbox/p2",
    "#label/Bewerbungsschreiben",
    "#search/Unternehmensberatung",
    "#settings/general",
    "",
  ])("is quiet: %s", (hash) => {
    const inspection = inspect("gmail", "header-b", list, `https://mail.google.com/mail/u/0/${hash}`);
    expect(inspection).toMatchObject({ isMailOpen: false, cannot: null });
    expect(inspection.needs.filter(({ state }) => state === "missing")).toEqual([]);
    expect(inspection.variant.join()).not.toMatch(/bewerbung|beratung/iu);
  });

  it("is quiet while the list still stands under the address of a mail", () => {
    expect(inspect("gmail", "header-b", list)).toMatchObject({ isMailOpen: false, cannot: null });
  });

  it("names the conversation where the address says that one is open, and neither it nor a list is there", () => {
    const empty = () => '<body><div role="main"><p>…</p></div></body>';
    expect(inspect("gmail", "header-b", empty)).toMatchObject({ isMailOpen: true, cannot: "thread" });
  });

  it("is quiet on a page that prints", () => {
    const address = "https://mail.google.com/mail/u/0/?view=pt#inbox/FMfcgzGxSRMZPhqRBgVXnTqLwRtKpQsD";
    expect(inspect("gmail", "header-b", undefined, address)).toMatchObject({ isMailOpen: false, cannot: null });
  });
});

describe("an open mail in Outlook", () => {
  it("has everything it needs", () => {
    const inspection = inspect("outlook", "conversation");
    expect(inspection).toMatchObject({ isMailOpen: true, cannot: null });
    expect(inspection.needs.filter(({ state }) => state === "missing" || state === "unsure")).toEqual([]);
    expect(inspection.variant).toContain("address folder, one mail");
  });

  it.each([
    ["subject", / id="CONV_\S+" title="Interview invitation"/gu],
    ["body", / role="document"| id="UniqueMessageBody_14"| allowTextSelection/gu],
  ])("that lost its %s names it", (need, pattern) => {
    const inspection = inspect("outlook", "conversation", without(pattern));
    expect(inspection.cannot).toBe(need);
    expect(stateOf(inspection, need)).toBe("missing");
  });

  it("that lost its sender names it", () => {
    const inspection = inspect("outlook", "conversation", without(/<span id="MSG_[\s\S]*?<\/span><\/span>/gu));
    expect(inspection.cannot).toBe("from");
  });

  it("is quiet where several rows are selected, where a draft is written, in the calendar, and with an empty pane", () => {
    const two = (page: string) =>
      page.replace('<div id="row1"', '<div role="option" aria-selected="true">Other</div><div id="row1"');
    expect(inspect("outlook", "conversation", two)).toMatchObject({ isMailOpen: false, cannot: null });
    const draft = (page: string) =>
      page.replace(
        /<div class="XbIp4[\s\S]*?<\/div><\/div><\/div><\/div><\/div>/u,
        '<div contenteditable="true" role="textbox">Mine</div>',
      );
    expect(inspect("outlook", "conversation", draft)).toMatchObject({ isMailOpen: false, cannot: null });
    const calendar = "https://outlook.live.com/calendar/0/view/month";
    expect(inspect("outlook", "conversation", undefined, calendar)).toMatchObject({ isMailOpen: false, cannot: null });
    const empty = () =>
      '<body><div id="ReadingPaneContainerId"><div role="main">Select an item to read</div></div></body>';
    expect(inspect("outlook", "conversation", empty, "https://outlook.live.com/mail/0/inbox")).toMatchObject({
      isMailOpen: false,
      cannot: null,
    });
  });
});
