import { arrivedAt, type Mailbox, type Message, type Thread } from "../mailbox";
import type { SimulatedSite } from "../simulated-site";
import { idsOfMessage, idsOfThread } from "./ids";

/** Pages the server writes without scripts: a thread to be printed, and the whole of a clipped message. Null for any other. */
export function serverPage(url: URL, { mailbox }: SimulatedSite): ReturnType<SimulatedSite["answer"]> | null {
  const view = url.searchParams.get("view");
  if (view !== "pt" && view !== "lg") return null;
  const thread = threadOf(url, mailbox);
  const shown = view === "pt" ? thread.messages : thread.messages.slice(-1);
  const body = [
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Gmail - ${escapeText(thread.subject)}</title></head>`,
    `<body><div class="bodycontainer"><table width="100%"><tr><td>${escapeText(mailbox.account.address)}</td></tr></table><hr>`,
    `<div class="maincontent"><h2 class="hP">${escapeText(thread.subject)}</h2>${shown.map(messageOf).join("<hr>")}</div></div></body></html>`,
  ].join("\n");
  return { status: 200, headers: { "content-type": "text/html; charset=utf-8" }, body };
}

/** By the thread's id (`th`), or by the message's (`permmsgid`). */
function threadOf(url: URL, { threads }: Mailbox): Thread {
  const wanted = [url.searchParams.get("th"), url.searchParams.get("permmsgid")];
  const isWanted = (thread: Thread) =>
    [idsOfThread(thread).legacy, idsOfMessage(thread, thread.messages.length - 1).perm.slice(1)].some((id) =>
      wanted.includes(id),
    );
  const found = threads.find(isWanted);
  if (found === undefined) throw new Error(`No mail of the simulated mailbox is at ${url.search}.`);
  return found;
}

function messageOf(message: Message): string {
  const { name, address } = message.from;
  const text = message.text ?? JSON.stringify(message.body).replace(/[^\p{L}\p{P} ]/gu, " ");
  return `<table class="message"><tr><td><b>${escapeText(name)}</b> &lt;${escapeText(address)}&gt;</td><td>${new Date(arrivedAt(message)).toISOString()}</td></tr><tr><td colspan="2"><div class="a3s">${escapeText(text)}</div></td></tr></table>`;
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
