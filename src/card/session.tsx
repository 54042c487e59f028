import { render } from "preact";
import { isSameMail } from "../core/model/mail";
import { isTextFolded, type OpenMail, tellByRecord } from "../core/model/open-mail";
import { type ReplyAsk, type ReplyOutcome, readyReply } from "../core/model/reply";
import type { StepId, StepState } from "../core/model/step";
import type { Host } from "../hosts/host";
import { watchPage } from "../hosts/page/watch-page";
import { placesOf } from "../hosts/places";
import { call, newWriteId } from "../messages/call";
import type { Answer, Unfolding } from "../messages/protocol";
import { isOrphan } from "../platform/lifetime";
import { markLanguage, say } from "../platform/words";
import { arrangeFold, arrangeSurface, followScrolling, roomAround } from "./arrange";
import { startTextFold } from "./fold-text";
import { type CardBox, placeCard, placeNotice, type Room } from "./place";
import { type CardPorts, type CardShape, onlyTrusted } from "./ports";
import type { Replied } from "./replied-notice";
import { startReplies } from "./replies";
import { createShadowHost } from "./shadow-host";
import { CardSurface } from "./surface";

/** Looks in a row without the mail until the surface is hidden, and until it is taken away: pages replace their parts while a mail is open. */
const looksUntilHidden = 3;
const looksUntilGone = 6;

/** What the rest of the extension can ask of the card. */
export interface CardSession {
  /**
   * Shows what is known about the mail. False if that is not the mail on the screen any more, or if the card was asked
   * for and the window has no room for it.
   */
  show(mail: OpenMail, unfolding: Unfolding): boolean;
  /** Puts a reply into the reply box of the open mail, which must be the one meant. */
  insertReply(messageKey: string, reply: ReplyAsk): Promise<ReplyOutcome>;
  /** Takes the last one back. */
  undoReply(messageKey: string): Promise<boolean>;
  /** Something about the mail changed elsewhere; null takes the card away. */
  renew(mail: OpenMail | null): void;
}

/** The card of one mail page: draws the surface, keeps it beside its mail, and carries out what the person asks for. */
export function startCard(host: Host, page: Document, signal: AbortSignal): CardSession {
  const places = placesOf(host.id);
  const surface = createShadowHost(page, signal);
  markLanguage(surface);
  // Said once while there are words: after an update there are none left to say it with.
  say("orphaned");
  let mail: OpenMail | null = null;
  let unfolding: { readonly how: Unfolding } = { how: "folded" };
  let orphaned = false;
  /** Whether the window has room for the card now; a reply box may take it away. */
  let hasRoom = true;
  /** Whether there is neither room here nor a popup that may be opened. */
  let isStuck = false;
  let replied: Replied | null = null;
  let shape: CardShape["card"] = "nothing";
  let missed = 0;

  const textFold = startTextFold(page, signal);

  /** The text as the person wants it, and the bar in its place. An orphan could not bring it back later. */
  const foldText = () => {
    const isFolded = mail !== null && isTextFolded(mail) && !isOrphan();
    const body = isFolded && mail ? places.findBody(page, mail) : null;
    // Its part of the page may just be being replaced: `follow` looks again.
    if (body || !isFolded) textFold.hold(body);
    return body;
  };

  const draw = () => {
    foldText();
    render(mail && <CardSurface {...{ mail, ports, unfolding, orphaned, hasRoom, replied, isStuck }} />, surface);
  };

  /** The mail a press in the card is about. There is a card only while there is a mail. */
  const key = () => ({ writeId: newWriteId(), messageKey: mail?.messageKey ?? "" });

  const settle = (answer: Answer<OpenMail>): boolean => {
    orphaned = !answer.ok && isOrphan();
    if (answer.ok && mail && isSameMail(answer.value, mail)) mail = tellByRecord(answer.value);
    draw();
    return answer.ok;
  };

  const ports: CardPorts = {
    async markStep(step: StepId, state: StepState) {
      return settle(await call("step/mark", { ...key(), step, state }));
    },
    async dismiss() {
      return settle(await call("mail/dismiss", key()));
    },
    async correct(isRejection) {
      return settle(await call("mail/correct", { ...key(), isRejection }));
    },
    async foldText(isFolded) {
      if (mail) mail = { ...mail, isFolded };
      draw();
      return settle(await call("mail/fold", { ...key(), isFolded }));
    },
    async closePause() {
      if (mail) mail = { ...mail, suggestsPause: false };
      draw();
      return (await call("pause/suggested", { writeId: newWriteId() })).ok;
    },
    async write(step) {
      const { ok } = await call("desk/open", { ...key(), about: step });
      orphaned = !ok && isOrphan();
      if (orphaned) draw();
      return ok;
    },
    async lookAgain() {
      const answer = await call("mail/look-again", { messageKey: mail?.messageKey ?? "" });
      return settle(answer) && answer.ok && answer.value.canKeep;
    },
    steps: {
      reply: {
        async compose() {
          const answer = await call("reply/compose", { messageKey: key().messageKey });
          return answer.ok ? answer.value : null;
        },
        keepDraft: async (draft) => (await call("reply/keep-draft", { ...key(), draft })).ok,
        async check(text, language) {
          const answer = await call("reply/check", { messageKey: key().messageKey, text, language });
          return answer.ok ? answer.value : [];
        },
        plan: async (day) =>
          settle(await call("follow-up/plan", { ...key(), followUp: { kind: "reply", day, text: "" } })),
        async insert(reply) {
          const told = await insertReply(key().messageKey, reply);
          tellReplied({ reply, told });
          return told;
        },
        takeBack: () => undoReply(key().messageKey),
        guard: onlyTrusted,
      },
      achievements: {
        async match() {
          const answer = await call("achievement/match", { messageKey: key().messageKey });
          return answer.ok ? answer.value : null;
        },
        add: async () => (await call("desk/open", { ...key(), about: "achievement" })).ok,
        guard: onlyTrusted,
      },
      picks: {
        pick: async (picked) => settle(await call("step/pick", { ...key(), picked })),
        plan: async (followUp) => settle(await call("follow-up/plan", { ...key(), followUp })),
        async listStrengths() {
          const answer = await call("strength/list", { messageKey: key().messageKey });
          return answer.ok ? answer.value : null;
        },
        guard: onlyTrusted,
      },
    },
    async putReply() {
      const offer = await ports.steps.reply?.compose();
      const reply = offer && readyReply(offer);
      if (!reply) return false;
      await ports.steps.reply?.insert(reply);
      return true;
    },
    answer: {
      keep: async () => settle(await call("feedback/keep", key())),
      letBe: async () => settle(await call("feedback/let-be", key())),
      guard: onlyTrusted,
    },
    closeReplied() {
      replied = null;
      draw();
    },
    makeRoom() {
      if (findRoom()) return true;
      void openPopup();
      return false;
    },
    leave() {
      if (mail) places.findHeader(page, mail)?.focus();
    },
    drawn({ card }) {
      shape = card;
      arrange();
    },
  };

  const replies = startReplies(page, signal, async ({ messageKey }, wording) => {
    const answer = await call("reply/mark", { writeId: newWriteId(), messageKey, wording });
    // Another mail may be open by now; its card is not this one's.
    if (mail?.messageKey === messageKey) settle(answer);
  });

  const tellReplied = (next: Replied) => {
    replied = next;
    draw();
  };

  const insertReply = async (messageKey: string, reply: ReplyAsk): Promise<ReplyOutcome> => {
    const keys = host.readKeys(page);
    if (keys?.messageKey !== messageKey) return { outcome: "trouble", trouble: "no-mail" };
    const told = await replies.insert(keys, reply);
    // Asked for by the popup or by the shortcut: the page says what happened, and has the way back.
    if (told.outcome === "inserted") tellReplied({ reply, told });
    return told;
  };

  const undoReply = async (messageKey: string): Promise<boolean> => {
    const keys = host.readKeys(page);
    if (keys?.messageKey !== messageKey) return false;
    const isRestored = await replies.undo(keys);
    if (replied) tellReplied({ ...replied, told: { outcome: isRestored ? "taken-back" : "only-by-keys" } });
    return isRestored;
  };

  /** Some browsers open the popup only for a press on its own button; then the chip says so. */
  const openPopup = async () => {
    isStuck = !(await call("popup/open", null)).ok;
    draw();
  };

  const measureRoom = (): Room | null => {
    const place = mail && places.findPlace(page, mail);
    return place && roomAround(page, place);
  };

  const findRoom = (): CardBox | null => {
    const room = measureRoom();
    return room && placeCard(room);
  };

  /** Puts chip and card where they belong now. False while the mail is not on the screen. */
  const arrange = (): boolean => {
    if (!orphaned && isOrphan()) {
      orphaned = true;
      draw();
    }
    const room = measureRoom();
    if (!room) return false;
    surface.hidden = false;
    const box = placeCard(room);
    const noticeBox = shape === "replied" ? placeNotice(room) : null;
    if (hasRoom !== (box !== null)) {
      hasRoom = box !== null;
      isStuck &&= !hasRoom;
      draw();
    }
    arrangeSurface(surface, page, room, noticeBox ?? box);
    arrangeFold(surface, room, foldText());
    return true;
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
    insertReply,
    undoReply,
    show(shown, how) {
      const keys = host.readKeys(page);
      // No keys is no other mail: a part of it is just being replaced, and `follow` waits for it.
      if (keys && !isSameMail(keys, shown)) return false;
      const isSame = mail !== null && isSameMail(mail, shown);
      if (!isSame) {
        render(null, surface);
        replied = null;
      }
      mail = shown;
      missed = 0;
      const hasRoom = how === "folded" || findRoom() !== null;
      // The same mail told again must not fold a card that is being read.
      if (!isSame || how !== "folded") unfolding = { how: hasRoom ? how : "folded" };
      draw();
      return hasRoom;
    },
    renew(changed) {
      if (changed && (!mail || !isSameMail(changed, mail))) return;
      mail = changed && tellByRecord(changed);
      draw();
    },
  };
}
