/** What an address of Outlook shows. `id` names a conversation or a message. */
export type Route =
  | { readonly shows: "mail"; readonly id: string | null; readonly hasSettings: boolean }
  | { readonly shows: "read" | "print"; readonly id: string }
  | { readonly shows: "compose" }
  | { readonly shows: "other"; readonly app: string };

/** Where mails begin when one comes from another app. */
let base = "/mail/0/";

/** Reads an address; `/mail/`, `/mail/0/` and `/mail/1/` are accounts of one page. */
export function readRoute(pathname: string): Route {
  const [, start, rest = ""] = /^(\/mail\/(?:\d+\/)?)(.*)$/u.exec(`${pathname.replace(/\/$/u, "")}/`) ?? [];
  if (start === undefined) return { shows: "other", app: pathname.split("/")[1] ?? "" };
  base = start;
  const id = /(?:^|\/)(?:id|read|print)\/([^/]+)/u.exec(rest)?.[1];
  if (/^(?:deeplink\/)?compose\//u.test(rest)) return { shows: "compose" };
  if (id !== undefined && rest.startsWith("deeplink/read/")) return { shows: "read", id: decodeURIComponent(id) };
  if (id !== undefined && rest.startsWith("print/")) return { shows: "print", id: decodeURIComponent(id) };
  const hasSettings = rest.startsWith("options/");
  return { shows: "mail", id: id === undefined ? null : decodeURIComponent(id), hasSettings };
}

/** Changes the address as the app does: without a load, and nobody is told by an event. */
export function goToMail(id: string | null): void {
  history.pushState(null, "", `${base}${id === null ? "" : `inbox/id/${encodeURIComponent(id)}`}`);
}

export function goToApp(app: string): void {
  history.pushState(null, "", app === "calendar" ? "/calendar/view/week" : `/${app}/`);
}
