import { useLayoutEffect, useState } from "preact/hooks";
import {
  isInBox,
  putDetail,
  type ReplyChoice,
  type ReplyDoubt,
  type ReplyDraft,
  type ReplyHint,
  type ReplyOffer,
  type ReplyTrouble,
} from "../../core/model/reply";
import type { FocusWish } from "../use-focus";
import type { ReplyPorts } from "./reply-ports";
import { useReplyDraft } from "./use-reply-draft";

/** What the person is told about their reply; null while there is nothing to tell. */
export type ReplyNews =
  | { readonly is: "inserting" }
  | { readonly is: "inserted"; readonly keptWords: boolean }
  | { readonly is: "put-before" | "sent-before"; readonly at: number }
  | { readonly is: "taken-back" | "only-by-keys" | "copied" | "not-copied" | "not-kept" }
  | { readonly is: "asks"; readonly doubt: ReplyDoubt }
  | { readonly is: "trouble"; readonly trouble: ReplyTrouble | "unreachable" };

/** A reply being written. */
export interface ReplyWriting {
  readonly offer: ReplyOffer;
  readonly choice: ReplyChoice;
  readonly detail: string;
  readonly text: string;
  /** True once the text was changed by hand: a detail goes in there then, and no more by itself. */
  readonly isChanged: boolean;
  readonly hints: readonly ReplyHint[];
  readonly news: ReplyNews | null;
  /** Takes another wording or tone, by the key of the choice. */
  readonly choose: (key: string) => void;
  readonly writeDetail: (detail: string) => void;
  readonly write: (text: string) => void;
  /** A field was left: the mail may be left next, and what was typed last must be kept before that. */
  readonly rest: () => void;
  /** Keeps it as it is, to come up again on a day (`YYYY-MM-DD`), or not (null). */
  readonly plan: (day: string | null) => void;
  readonly insert: (isSure: boolean) => void;
  readonly takeBack: () => void;
  /** Another reply in a thread that has one. */
  readonly again: () => void;
  readonly copy: (field: HTMLTextAreaElement | null) => void;
}

/** Follows one reply from the offer to the box. Null until the offer is there; `unreachable` if nobody made one. */
export function useReply(ports: ReplyPorts, wish: FocusWish): ReplyWriting | "unreachable" | null {
  const [offer, setOffer] = useState<ReplyOffer | "unreachable" | null>(null);
  const [draft, setDraft] = useState<ReplyDraft>({ choice: "", detail: null, texts: {} });
  const [news, setNews] = useState<ReplyNews | null>(null);
  const tellKept = (isKept: boolean) =>
    setNews((now) => (isKept ? (now?.is === "not-kept" ? null : now) : { is: "not-kept" }));
  const { hints, keepLater, keepNow } = useReplyDraft(ports, tellKept);

  useLayoutEffect(() => {
    let isGone = false;
    void ports.compose().then((made) => {
      if (isGone) return;
      setOffer(made ?? "unreachable");
      if (!made) return;
      const { put } = made;
      setDraft((now) => made.draft ?? { ...now, choice: made.fitting });
      if (put)
        setNews(isInBox(put) ? { is: "put-before", at: put.at } : { is: "sent-before", at: put.sentAt ?? put.at });
    });
    return () => {
      isGone = true;
    };
  }, []);

  if (offer === null || offer === "unreachable") return offer;
  const { sender, choices, gap, language } = offer;
  const find = (key: string) => choices.find((one) => one.key === key);
  const choice = find(draft.choice) ?? find(offer.fitting);
  if (!choice) return "unreachable";
  const { wording, signOff } = choice;
  const detailOf = (now: ReplyDraft) => now.detail ?? offer.detail;
  const textOf = (now: ReplyDraft, one: ReplyChoice) => now.texts[one.key] ?? putDetail(one, detailOf(now), gap);
  const text = textOf(draft, choice);
  const change = (next: ReplyDraft, one = choice) => {
    setDraft(next);
    const isOurs = next.texts[one.key] === undefined && next.detail === null;
    keepLater(next, isOurs ? null : textOf(next, one), language);
  };
  return {
    offer,
    choice,
    detail: detailOf(draft),
    text,
    isChanged: draft.texts[choice.key] !== undefined,
    hints,
    news,
    choose: (key) => change({ ...draft, choice: key }, find(key)),
    write: (next) => change({ ...draft, choice: choice.key, texts: { ...draft.texts, [choice.key]: next } }),
    writeDetail: (detail) => change({ ...draft, choice: choice.key, detail }),
    rest: keepNow,
    plan(day) {
      if (day !== null) change({ ...draft, choice: choice.key });
      keepNow();
      void ports.plan(day).then(tellKept);
    },
    insert(isSure) {
      keepNow();
      setNews({ is: "inserting" });
      void ports.insert({ wording, text, signOff, sender, isSure }).then((told) => {
        if (told.outcome !== "inserted") wish.current = "reply-news";
        if (told.outcome === "inserted") setNews({ is: "inserted", keptWords: told.keptWords });
        else if (told.outcome === "asks") setNews({ is: "asks", doubt: told.doubt });
        else setNews({ is: "trouble", trouble: told.trouble });
      });
    },
    takeBack() {
      void ports.takeBack().then((restored) => {
        wish.current = restored ? "reply-text" : "reply-news";
        setNews({ is: restored ? "taken-back" : "only-by-keys" });
        // In the box it needed no keeping; out of it, it does again.
        if (restored && (draft.detail !== null || Object.keys(draft.texts).length > 0)) change(draft);
      });
    },
    again() {
      wish.current = "reply-text";
      setNews(null);
    },
    copy(field) {
      const whole = signOff === "" ? text : `${text}\n\n${signOff}`;
      const told = (isCopied: boolean) => setNews({ is: isCopied ? "copied" : "not-copied" });
      navigator.clipboard.writeText(whole).then(
        () => told(true),
        () => {
          // The page may forbid it; then the words are at least ready to be copied by hand.
          field?.select();
          told(false);
        },
      );
    },
  };
}
