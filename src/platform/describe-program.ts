import { browser } from "./browser";

/** Which Onward this is, and in which browser, by name and version, such as "Firefox 153.0". */
export function describeProgram(): { readonly version: string; readonly browser: string } {
  return { version: browser.runtime.getManifest().version, browser: nameBrowser(navigator.userAgent) };
}

/** The browser that a user agent's string names: the particular one before those it also calls itself. */
export function nameBrowser(userAgent: string): string {
  const [, name = "", version = ""] =
    /\b(Edg|OPR|Vivaldi|Firefox)\/([\d.]+)/u.exec(userAgent) ?? /(Chrome)\/([\d.]+)/u.exec(userAgent) ?? [];
  const names: Readonly<Record<string, string>> = { Edg: "Edge", OPR: "Opera" };
  return name === "" ? "an unknown browser" : `${names[name] ?? name} ${version}`;
}
