import { describe, expect, test } from "vitest";
import { attributesIn, stageGmail, textsIn } from "../support/gmail-stage";
import { clickRow } from "../support/mail-actions";
import { comeToRest } from "../support/page-editors";
import { longThread, withPictures } from "./mail-pages/gmail/scenarios/threads";
import { mailboxWith } from "./mail-pages/gmail/scenarios/told";
import { gmailChoices } from "./mail-pages/gmail/switches";

const stage = stageGmail();
const withHistory = "Design Lead at Okoro Studio";

describe("nodes are exchanged", () => {
  test("those of a header when it is pointed at, and when it is starred", async () => {
    const page = await stage.open({ rebuilds: "header" });
    const sender = await page.$("[role=main] .gD");
    await page.hover("[role=main] .gE");
    await page.waitForFunction((old) => old?.isConnected === false, {}, sender);
    const next = await page.$("[role=main] .gD");
    await page.click("[role=main] .gH [role=checkbox]");
    expect(await next?.evaluate((old) => old.isConnected)).toBe(false);
    expect(await attributesIn(page, ".gH [role=checkbox]", "aria-checked")).toEqual(["true"]);
  });

  test("those of the mail, while it is read", async () => {
    const page = await stage.open({ rebuilds: "message" });
    const body = await page.$("[role=main] .a3s");
    await page.waitForFunction((old) => old?.isConnected === false, {}, body);
    expect((await textsIn(page, ".a3s"))[0]).toContain("ahead with another candidate");
    expect(await textsIn(page, ".h7")).toHaveLength(1);
  });
});

test("the middle of a long thread is folded and no item of its list, until it is pressed", async () => {
  stage.use(mailboxWith(longThread));
  const page = await stage.open({ olderMessages: "bundled" }, longThread.subject);
  expect(await textsIn(page, "[role=listitem]")).toHaveLength(3);
  expect(await attributesIn(page, ".kQ, .kx", "role")).toEqual([null, null, null]);
  await (await page.$("::-p-aria(3 older messages)"))?.click();
  expect(await textsIn(page, "[role=listitem].kv")).toHaveLength(5);
});

test("the mails of a thread can be shown one by one", async () => {
  const page = await stage.open({ threadsTogether: false }, withHistory);
  expect(await textsIn(page, "[data-message-id]")).toHaveLength(1);
  expect((await textsIn(page, ".a3s"))[0]).toContain("Thank you again for coming by");
});

test("emoji of a subject are pictures", async () => {
  stage.use(mailboxWith(withPictures));
  const page = await stage.open({}, withPictures.subject);
  expect(await textsIn(page, "h2.hP")).toEqual(["News  about your application "]);
  expect(await attributesIn(page, "h2.hP img", "alt")).toEqual(["📬", "🙂"]);
});

describe("ids", () => {
  test("are written in each way Gmail writes them, and stand in the log beside them", async () => {
    const seen: Record<string, unknown> = {};
    for (const how of gmailChoices.messageIds) {
      const page = await stage.open({ messageIds: how, threadIds: how });
      const [perm] = await attributesIn(page, ".adn", "data-message-id");
      const [legacy] = await attributesIn(page, ".adn", "data-legacy-message-id");
      const [thread] = await attributesIn(page, "h2.hP", "data-thread-perm-id");
      const [log] = await attributesIn(page, ".ii.gt", "jslog");
      const logged = [...(log ?? "").matchAll(/\d:([\w+/=]{16,})/gu)].map(([, code]) => atob(code ?? ""));
      const shape = (id: string | null | undefined) => id?.replace(/[\da-f]{16,}/u, "…") ?? null;
      seen[how] = [shape(perm), shape(legacy), shape(thread), logged.map((ids) => shape(ids)?.slice(0, 14))];
    }
    const logged = ['["#thread-f:…"', '["#msg-f:…",nu'];
    expect(seen).toEqual({
      both: ["#msg-f:…", "…", "thread-f:…", logged],
      undefined: ["undefined", "…", "undefined", logged],
      "no legacy": ["#msg-f:…", null, "thread-f:…", logged],
      "in the log only": [null, null, null, logged],
      none: [null, null, null, []],
    });
  });
});

test("the page speaks each language, and Arabic from right to left", async () => {
  const labels = new Set<string>();
  for (const gmailLanguage of gmailChoices.gmailLanguage) {
    const page = await stage.open({ gmailLanguage, otherRecipients: true });
    const [more] = await attributesIn(page, ".aap", "aria-label");
    const [date] = await attributesIn(page, ".g3", "title");
    const bar = await textsIn(page, ".amn .ams");
    labels.add([...bar, more, date].join("|"));
    expect(bar).toHaveLength(3);
    expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe(
      gmailLanguage === "ar" ? "rtl" : "ltr",
    );
    expect(await page.title()).toBe("Your application at Nordlicht Energie - ines.moreau@mail.example - Gmail");
  }
  expect(labels.size).toBe(gmailChoices.gmailLanguage.length);
});

describe("the pane", () => {
  test("says that nothing is selected, and then shows the mail beside its row", async () => {
    const page = await stage.go({ previewPane: "right" });
    expect(await textsIn(page, ".S3 .aia .apa")).toEqual(["No conversations selected"]);
    await clickRow(page, 0);
    await comeToRest(page);
    expect(await textsIn(page, ".zA.aps [data-simulated=row-subject]")).toEqual(
      await textsIn(page, ".aia .a98.iY h2.hP"),
    );
    expect(await textsIn(page, ".apa")).toEqual([]);
  });

  test("can stay behind: row and address name the next mail", async () => {
    const page = await stage.open({ previewPane: "below", stalePane: true });
    const before = await page.evaluate(() => location.hash);
    await clickRow(page, withHistory);
    await comeToRest(page);
    expect(await textsIn(page, ".aps [data-simulated=row-subject]")).toEqual([withHistory]);
    expect(await textsIn(page, ".aia h2.hP")).toEqual(["Your application at Nordlicht Energie"]);
    expect(await page.evaluate(() => location.hash)).not.toBe(before);
  });
});

describe("what Gmail and others put around a mail", () => {
  test("stands inside its part and outside its body", async () => {
    for (const notice of ["external", "spam", "translated"] as const) {
      const page = await stage.open({ notice });
      expect(await textsIn(page, ".adn [role=status]")).toHaveLength(1);
      expect(await textsIn(page, ".a3s [role=status]")).toEqual([]);
    }
    const page = await stage.open({ notice: "translated" });
    expect((await textsIn(page, ".wl4W9b"))[0]).toContain("Translated from German");
  });

  test("is a hidden heading, a button and a field of another extension", async () => {
    const page = await stage.open({ otherExtension: true });
    expect(await textsIn(page, "h2.hP")).toEqual(["Notes on this person", "Your application at Nordlicht Energie"]);
    expect(await textsIn(page, ".a98 > * [contenteditable=true][role=textbox]")).toEqual(["Spoke with her in spring."]);
    expect(await page.$$eval("[data-stranger]", (hosts) => hosts.map((host) => host.shadowRoot?.textContent))).toEqual([
      "Reply with a template",
      "Track this mail",
    ]);
  });
});

test("a body may be clipped, trimmed, or no text at all", async () => {
  const page = await stage.open({ bodyKind: "clipped" });
  expect(await attributesIn(page, ".iX a", "href")).toEqual([expect.stringContaining("view=lg")]);
  await stage.open({ bodyKind: "trimmed" });
  expect(
    await page.$eval("[role=main] .adL .im", (part) => [part.checkVisibility(), part.textContent.length > 0]),
  ).toEqual([false, true]);
  for (const bodyKind of ["confidential", "picture", "amp"] as const) {
    await stage.open({ bodyKind });
    expect(await textsIn(page, ".a3s")).toEqual([""]);
    expect(await textsIn(page, ".a3s :is(img, iframe)")).toHaveLength(1);
  }
});

describe("names", () => {
  test("that nobody has built on are others at each load", async () => {
    const read = async () => {
      const page = await stage.go({});
      return page.$eval("header[role=banner]", (bar) => bar.className);
    };
    expect(await read()).not.toBe(await read());
  });

  test("are gone after a redesign, and the page is as usable as before", async () => {
    const page = await stage.go({ hashedNames: "all" });
    await clickRow(page, 0);
    await comeToRest(page);
    const known =
      "[data-message-id], [data-legacy-message-id], [email], [jslog], .adn, .hP, .a98, .a3s, .zA, .aaq, .bkH";
    expect(await page.$$(known)).toHaveLength(0);
    expect(await page.$eval("[role=main] h2", (title) => title.checkVisibility())).toBe(true);
    expect((await textsIn(page, "[role=list]"))[0]).toContain("ahead with another candidate");
  });
});

describe("other pages", () => {
  test("a window that only writes, and the settings, hold an editor and no mail", async () => {
    for (const path of ["?view=cm&fs=1", "#settings/general"]) {
      const page = await stage.go({}, path);
      expect(await page.$$("[contenteditable=true][role=textbox]")).toHaveLength(1);
      expect(await page.$$(".a3s, .adn")).toHaveLength(0);
    }
    const page = await stage.go({}, "?view=cm");
    expect(await page.$$("body.xE.xp .aoI")).toHaveLength(1);
  });

  test("print and the whole of a clipped mail come from the server, without scripts", async () => {
    for (const view of ["pt", "lg"]) {
      const page = await stage.open({});
      const [key] = await attributesIn(page, ".adn", "data-message-id");
      await stage.go({}, `?view=${view}&permmsgid=${key?.slice(1)}`);
      expect(await page.$$("script")).toHaveLength(0);
      expect(await page.evaluate(() => document.body.textContent)).toContain("After careful consideration");
    }
  });
});
