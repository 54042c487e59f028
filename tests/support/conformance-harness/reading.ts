import type { HostId } from "../../../src/core/model/host-names";
import type { Mail, MailKeys } from "../../../src/core/model/mail";
import { hosts } from "../../../src/hosts";
import { placesOf } from "../../../src/hosts/places";
import { type TriedReply, tryReply } from "./try-reply";

/** Everything a host says of the page it stands on. */
export interface Reading {
  readonly isMailPage: boolean;
  readonly mail: Mail | null;
  readonly keys: MailKeys | null;
  /** Whether the place of the mail was found; `astray` when it does not lie on the mail. */
  readonly place: "found" | "not found" | "astray";
  readonly reply: TriedReply | null;
  /** What was thrown, by the function that threw it. */
  readonly thrown: readonly string[];
}

/** Keys of a mail that is on no page. */
const nowhere = { messageKey: "none", threadKey: "none" };

/** Asks a host all it can be asked of the page. `writes`: a text is put into a reply box that is open. */
export async function readPage(id: HostId, writes = false): Promise<Reading> {
  const host = hosts.find((one) => one.id === id);
  if (!host) throw new Error(`There is no host ${id}.`);
  const thrown: string[] = [];
  const ask = <T>(name: string, answer: () => T, instead: T): T => {
    try {
      return answer();
    } catch (error) {
      thrown.push(`${name}: ${String(error)}`);
      return instead;
    }
  };
  const isMailPage = ask("isMailPage", () => host.isMailPage(document), false);
  const mail = ask("readMail", () => host.readMail(document), null);
  const keys = ask("readKeys", () => host.readKeys(document), null);
  const wanted = mail ?? keys ?? { host: id, ...nowhere };
  const place = ask("findPlace", () => placesOf(id).findPlace(document, wanted), null);
  ask("findHeader", () => placesOf(id).findHeader(document, wanted), null);
  const reply = await tryReply(id, wanted, writes).catch((error: unknown) => {
    thrown.push(`openReply: ${String(error)}`);
    return null;
  });
  return {
    isMailPage,
    mail,
    keys,
    place: place === null ? "not found" : isOnMail(place) ? "found" : "astray",
    reply,
    thrown,
  };
}

/** Header and text lie where the newest message lies; a page that lost the mark cannot tell. */
function isOnMail(place: { readonly header: DOMRect; readonly text: DOMRect }): boolean {
  const box = document.querySelector("[data-part=newest]")?.getBoundingClientRect();
  if (!box) return true;
  const isIn = ({ top, bottom }: DOMRect) => top >= box.top - 1 && bottom <= box.bottom + 1;
  return isIn(place.header) && isIn(place.text);
}
