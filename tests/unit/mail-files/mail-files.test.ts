import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { htmlToText } from "../../../scripts/html-to-text";
import { MailFileError, readMailFile, toMail } from "../../../scripts/mail-files";

const eml = [
  "From: =?utf-8?Q?Ren=C3=A9e?= Quist <Renee@Northwind.example>",
  "Subject: Your application",
  "MIME-Version: 1.0",
  "Content-Type: text/html; charset=utf-8",
  "",
  "<html><head><style>p{color:red}</style></head><body><p>Dear Sam,</p><div style='display:none'>preview</div>",
  "<p>You were <b>not selected</b> for&nbsp;the role.</p><blockquote><p>Any news?</p></blockquote></body></html>",
].join("\r\n");
const plain = (subject: string) => `From: a@b.example\nSubject: ${subject}\n\nHello there.\n>From me to you.\n`;

let folder = "";
const put = async (name: string, content: string) => {
  const file = path.join(folder, name);
  await writeFile(file, content);
  return file;
};
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "onward-mails-"));
});
afterAll(() => rm(folder, { recursive: true }));

describe("readMailFile", () => {
  it("reads a mail of HTML alone as a browser shows it", async () => {
    const [mail] = await readMailFile(await put("one.eml", eml));
    expect(mail?.from).toBe("Renée Quist <Renee@Northwind.example>");
    expect(mail?.body).toBe("Dear Sam,\n\nYou were not selected for the role.\n\n> Any news?");
    if (mail === undefined) throw new Error("no mail");
    expect(toMail(mail).sender).toEqual({ name: "Renée Quist", address: "renee@northwind.example" });
  });

  it("reads the signs of windows-1252, also where the mail says iso-8859-1", async () => {
    for (const charset of ["windows-1252", "iso-8859-1"]) {
      const head = `From: a@b.example\r\nContent-Type: text/plain; charset=${charset}\r\nContent-Transfer-Encoding: 8bit\r\n\r\n`;
      const file = path.join(folder, `${charset}.eml`);
      await writeFile(file, Buffer.from(`${head}We won\x92t move forward \x96 caf\xe9.`, "latin1"));
      expect((await readMailFile(file))[0]?.body, charset).toBe("We won’t move forward – café.");
    }
  });

  it("says so in one sentence when a file holds no mail", async () => {
    for (const [name, content] of [
      ["empty.eml", ""],
      ["noise.eml", "\u0000\u0001\u0002 no: mail"],
      ["empty.jsonl", "\n\n"],
      ["empty.mbox", ""],
    ] as const) {
      await expect(readMailFile(await put(name, content)), name).rejects.toThrow(/holds no mail/u);
    }
  });

  it("reads every message of an mbox", async () => {
    const file = await put(
      "box.mbox",
      `From a Mon Jan  1 00:00:00 2025\n${plain("One")}\nFrom b Mon Jan  1 00:00:00 2025\n${plain("Two")}`,
    );
    const mails = await readMailFile(file);
    expect(mails.map((mail) => mail.subject)).toEqual(["One", "Two"]);
    expect(mails[0]?.body).toContain("\nFrom me to you.");
  });

  it("reads lines of JSON and keeps what else they say", async () => {
    const file = await put(
      "lines.jsonl",
      '{"id":"x","subject":"S","from":"a@b.example","body":"B","label":"hold"}\n\n{"body":"C"}\n',
    );
    expect(await readMailFile(file)).toEqual([
      { id: "x", subject: "S", from: "a@b.example", body: "B", label: "hold" },
      { id: "3", subject: "", from: "", body: "C" },
    ]);
  });

  it.each([
    ["missing.eml", null, /^There is no file .*missing\.eml\.$/],
    ["notes.txt", "x", /is not an \.eml, \.mbox or \.jsonl file\.$/],
    ["empty.mbox", "", /holds no mail\.$/],
    ["broken.jsonl", "{", /^Line 1 of .* is not JSON\.$/],
    ["bare.jsonl", '{"id":"x"}', /^Line 1 of .* has no body\.$/],
  ])("says in one sentence what is wrong with %s", async (name, content, sentence) => {
    const file = content === null ? path.join(folder, name) : await put(name, content);
    await expect(readMailFile(file)).rejects.toThrow(MailFileError);
    await expect(readMailFile(file)).rejects.toThrow(sentence);
  });
});

describe("htmlToText", () => {
  it.each([
    ["a<br>b", "a\nb"],
    ["<table><tr><td>a</td><td>b</td></tr></table>", "a b"],
    ["1 &lt; 2 &#8211; &amp;c", "1 < 2 – &c"],
    ["<script>alert(1)</script>x<!-- y -->", "x"],
    ["a < b", "a < b"],
  ])("%s", (html, text) => expect(htmlToText(html)).toBe(text));
});

describe("the detect command", () => {
  const run = (...args: string[]) =>
    promisify(execFile)(process.execPath, ["node_modules/tsx/dist/cli.mjs", "scripts/detect.ts", ...args]);

  it("prints one line a mail with the verdict's keys", async () => {
    const { stdout } = await run(await put("two.eml", eml), await put("three.jsonl", '{"id":"x","body":""}'));
    const lines = stdout.trim().split("\n");
    const [first, second] = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(Object.keys(first ?? {}).sort()).toEqual(
      (
        "company confidence contact decision doorOpen evidence feedback id kind language reason replyable role stage " +
        "waitingMonths"
      ).split(" "),
    );
    expect([first?.["kind"], first?.["replyable"], second?.["kind"]]).toEqual(["rejection", true, "none"]);
  }, 30_000);

  it("ends with one plain sentence for a bad file", async () => {
    await expect(run("nowhere.eml")).rejects.toMatchObject({
      code: 1,
      stderr: "There is no file nowhere.eml.\n",
      stdout: "",
    });
  }, 30_000);
});
