import { render } from "preact";
import { isSameMail } from "../core/model/mail";
import type { OpenMail } from "../core/model/open-mail";
import type { StepId, StepState } from "../core/model/step";
import type { Host, MailPlace } from "../hosts/host";
import { watchPage } from "../hosts/page/watch-page";
import { call, newWriteId } from "../messages/call";
import type { Answer, Unfolding } from "../messages/protocol";
import { isOrphan } from "../platform/lifetime";
import { markLanguage, say } from "../platform/words";
import { placeCard, placeChip, type Room } from "./place";
import { readTheme } from "./page-theme";
import type { CardPorts } from "./ports";
import { createShadowHost } from "./shadow-host";
import { CardSurface } from "./surface";

/** Looks in a row without the mail until the surface is hidden, and until it is taken away: pages replace their parts while a mail is open. */
const looksUntilHidden = 3;
const looksUntilGone = 6;

/** What the rest of the extension can ask of the card. */
export interface CardSession {
  /** Shows what is known about the mail. False if that is not the mail on the screen any more. */
  show(mail: OpenMail, unfolding: Unfolding): boolean;
  /** Something about the mail changed elsewhere; null takes the card away. */
  renew(mail: OpenMail | null): void;
}

/** The card of one mail page: draws the surface, keeps it beside its mail, and carries out what the person asks for. */
export function startCard(host: Host, page: Document, signal: AbortSignal): CardSession {
  const surface = createShadowHost(page, signal);
  markLanguage(surface);
  // Said once while there are words: after an update there are none left to say it with.
  say("orphaned");
  let mail: OpenMail | null = null;
  let unfolding: { readonly how: Unfolding } = { how: "folded" };
  let orphaned = false;
  let missed = 0;

  const draw = () => {
    render(mail && <CardSurface mail={mail} ports={ports} unfolding={unfolding} orphaned={orphaned} />, surface);
  };

  const settle = (answer: Answer<OpenMail | null>): boolean => {
    orphaned = !answer.ok && isOrphan();
    if (answer.ok && answer.value && mail && isSameMail(answer.value, mail)) mail = answer.value;
    draw();
    return answer.ok;
  };

  const ports: CardPorts = {
    async markStep(step: StepId, state: StepState) {
      return settle(await call("step/mark", { writeId: newWriteId(), step, state }));
    },
    async dismiss() {
      return settle(await call("mail/dismiss", { writeId: newWriteId(), dismissed: true }));
    },
    async correct(isRejection) {
      return settle(await call("mail/correct", { writeId: newWriteId(), isRejection }));
    },
    async lookAgain() {
      const answer = await call("mail/look-again", {});
      return settle(answer) && answer.ok && answer.value?.canKeep === true;
    },
    makeRoom() {
      const room = measureRoom();
      if (room && placeCard(room)) return true;
      void call("popup/open", {});
      return false;
    },
    leave() {
      if (mail) host.findHeader(page, mail)?.focus();
    },
    drawn() {
      if (!orphaned && isOrphan()) {
        orphaned = true;
        draw();
      }
      arrange();
    },
  };

  const measureRoom = (): Room | null => {
    const place = mail && host.findPlace(page, mail);
    return place && roomAround(page, place);
  };

  const partOf = (name: "chip" | "card") => surface.querySelector<HTMLElement>(`[data-part="${name}"]`);

  /** Puts chip and card where they belong now. False while the mail is not on the screen. */
  const arrange = (): boolean => {
    const room = measureRoom();
    if (!room) return false;
    surface.hidden = false;
    surface.dataset["theme"] = readTheme(page, themePoint(room.place));
    const chip = partOf("chip");
    if (chip) putChip(chip, room);
    const card = partOf("card");
    if (card) putCard(card, room);
    return true;
  };

  /** Scrolled out of sight it can still be given focus: the card folds into it. */
  const putChip = (chip: HTMLElement, room: Room) => {
    const { width, height } = chip.getBoundingClientRect();
    const box = placeChip(room, { width, height });
    chip.style.opacity = box ? "1" : "0";
    chip.style.pointerEvents = box ? "auto" : "none";
    if (box) putAt(chip, box);
  };

  const putCard = (card: HTMLElement, room: Room) => {
    const box = placeCard(room);
    card.style.visibility = box ? "visible" : "hidden";
    if (!box) return;
    card.style.setProperty("--card-width", `${box.width}px`);
    card.style.setProperty("--card-height", `${box.height}px`);
    const used = Math.min(card.getBoundingClientRect().height, box.height);
    // At the bottom the card stands on the window's edge, however little it holds.
    const top = box.top > room.view.height / 2 ? box.top + box.height - used : box.top;
    putAt(card, { ...box, top });
  };

  const follow = (): boolean => {
    if (!mail) return false;
    if (arrange()) {
      missed = 0;
      return false;
    }
    missed += 1;
    surface.hidden = missed >= looksUntilHidden;
    if (missed < looksUntilGone) return true;
    mail = null;
    draw();
    return false;
  };

  watchPage(page, signal, follow);
  followScrolling(page, signal, () => mail && arrange());

  return {
    show(shown, how) {
      const keys = host.readKeys(page);
      if (!keys || !isSameMail(keys, shown)) return false;
      const isSame = mail !== null && isSameMail(mail, shown);
      if (!isSame) render(null, surface);
      // The same mail told again must not fold a card that is being read.
      if (!isSame || how !== "folded") unfolding = { how };
      mail = shown;
      missed = 0;
      draw();
      return true;
    },
    renew(changed) {
      if (changed && (!mail || !isSameMail(changed, mail))) return;
      mail = changed;
      draw();
    },
  };
}

function roomAround(page: Document, place: MailPlace): Room {
  const { clientWidth: width, clientHeight: height } = page.documentElement;
  return { place, view: { width, height }, isMirrored: page.documentElement.dir === "rtl" || page.body.dir === "rtl" };
}

/** A point of the mail's own ground: the corner of its header, where no words stand. */
function themePoint({ header, pane }: MailPlace): { x: number; y: number } {
  return { x: header.left + 1, y: Math.min(Math.max(header.top + 1, pane.top + 1), pane.bottom - 1) };
}

function putAt(part: HTMLElement, { left, top }: { readonly left: number; readonly top: number }): void {
  part.style.translate = `${Math.round(left)}px ${Math.round(top)}px`;
}

/** Scrolling does not bubble, but it can be caught on its way down; one arrangement a frame is enough. */
function followScrolling(page: Document, signal: AbortSignal, arrange: () => void): void {
  const view = page.defaultView;
  let frame = 0;
  const onScroll = () => {
    frame ||=
      view?.requestAnimationFrame(() => {
        frame = 0;
        arrange();
      }) ?? 0;
  };
  page.addEventListener("scroll", onScroll, { signal, capture: true, passive: true });
}
