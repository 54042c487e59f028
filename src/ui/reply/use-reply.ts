import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { draftPause } from "../../core/model/note";
import {
  isInBox,
  putDetail,
  type ReplyChoice,
  type ReplyDoubt,
  type ReplyDraft,
  type ReplyOffer,
  type ReplyTrouble,
} from "../../core/model/reply";
import type { FocusWish } from "../use-focus";
import type { ReplyPorts } from "./reply-ports";

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
  readonly news: ReplyNews | null;
  /** Takes another wording or tone, by the key of the choice. */
  readonly choose: (key: string) => void;
  readonly writeDetail: (detail: string) => void;
  readonly write: (text: string) => void;
  readonly insert: (isSure: boolean) => void;
  readonly takeBack: () => void;
  /** Another reply in a thread that has one. */
  readonly again: () => void;
  readonly copy: (field: HTMLTextAreaElement | null) => void;
}

/** Follows one reply from the offer to the box. Null until the offer is there; `unreachable` if nobody made one. */
export function useReply(ports: ReplyPorts, wish: FocusWish): ReplyWriting | "unreachable" | null {
  const [offer, setOffer] = useState<ReplyOffer | "unreachable" | null>(null);
  const [key, setKey] = useState("");
  const [detail, setDetail] = useState("");
  const [changed, setChanged] = useState<ReplyDraft["texts"]>({});
  const [news, setNews] = useState<ReplyNews | null>(null);
  const unkept = useRef<(() => void) | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  // A layout effect, because it is undone at once: what was typed last must be sent before the surface is gone.
  useLayoutEffect(() => {
    let isGone = false;
    void ports.compose().then((made) => {
      if (isGone) return;
      setOffer(made ?? "unreachable");
      if (!made) return;
      const { fitting, draft, put } = made;
      setKey(draft?.choice ?? fitting);
      setDetail(draft?.detail ?? "");
      setChanged(draft?.texts ?? {});
      if (put)
        setNews(isInBox(put) ? { is: "put-before", at: put.at } : { is: "sent-before", at: put.sentAt ?? put.at });
    });
    return () => {
      isGone = true;
      // What was typed last is kept also when the step is left before the pause is over.
      keepNow();
    };
  }, []);

  const keepLater = (draft: ReplyDraft) => {
    clearTimeout(timer.current);
    unkept.current = () => {
      unkept.current = null;
      void ports.keepDraft(draft).then((kept) => {
        setNews((now) => (kept ? (now?.is === "not-kept" ? null : now) : { is: "not-kept" }));
      });
    };
    timer.current = setTimeout(() => unkept.current?.(), draftPause);
  };

  const keepNow = () => {
    clearTimeout(timer.current);
    unkept.current?.();
  };

  if (offer === null || offer === "unreachable") return offer;
  const { sender, choices, gap } = offer;
  const choice = choices.find((one) => one.key === key) ?? choices[0];
  if (!choice) return "unreachable";
  const { wording, signOff } = choice;
  const text = changed[choice.key] ?? putDetail(choice, detail, gap);
  return {
    offer,
    choice,
    detail,
    text,
    news,
    choose(next) {
      setKey(next);
      keepLater({ choice: next, detail, texts: changed });
    },
    write(next) {
      const texts = { ...changed, [choice.key]: next };
      setChanged(texts);
      keepLater({ choice: choice.key, detail, texts });
    },
    writeDetail(next) {
      setDetail(next);
      keepLater({ choice: choice.key, detail: next, texts: changed });
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
        if (restored && Object.keys(changed).length > 0) keepLater({ choice: choice.key, detail, texts: changed });
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
