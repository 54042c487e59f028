import type { HostId } from "../../../src/core/model/host-names";
import { demoMailbox } from "../../e2e/mail-pages/demo-mailbox";
import type { Mailbox } from "../../e2e/mail-pages/mailbox";
import type { PageSwitches } from "../../e2e/mail-pages/switches";
import { type Dice, makeDice } from "./dice";
import { planSwitches } from "./plan-switches";

/** One random trial of putting a reply in; all that is random in it comes from its seed. */
export interface Trial {
  readonly seed: number;
  readonly host: HostId;
  readonly switches: Partial<PageSwitches>;
  readonly mailbox: Mailbox;
  /** Subject of the mail that is answered. */
  readonly subject: string;
  /** The reply, with empty lines between its parts. */
  readonly text: string;
  /** Words that were begun another day; null: none were. */
  readonly draft: string | null;
  /** What the person does in a reply box they open themselves: lines they type, and keys that move the caret; null: they open none. */
  readonly hand: { readonly lines: readonly string[]; readonly keys: readonly CaretKey[] } | null;
  /** Milliseconds after which the person goes to another mail; null: they stay. */
  readonly leavesAfter: number | null;
  readonly isSure: boolean;
}

/** Keys that move a caret. */
type CaretKey = "Home" | "End" | "ArrowLeft" | "ArrowUp" | "ArrowDown";

/** Lines as people write them, and as nobody should: the same ones twice, other scripts, signs of markup. */
const phrases = [
  "Hello Mara,",
  "Thank you for letting me know, and for the time you took.",
  "I enjoyed our conversation.",
  "I would be glad to stay in touch.",
  "Best wishes,",
  "Ines Moreau",
  "Vielen Dank für die Rückmeldung – über ein Wiedersehen würde ich mich freuen.",
  "Merci d’avoir pris le temps de m’écrire.",
  "شكرًا على إخباري بذلك.",
  "תודה על העדכון.",
  "お知らせいただき、ありがとうございます。",
  "알려 주셔서 감사합니다.",
  "Cảm ơn anh đã cho tôi biết.",
  "👩🏽‍💻 née Ødegård, zażółć gęślą jaźń",
  "<b>not bold</b> & <script>alert(1)</script>",
  "$& $1 \\n %s {company} `quoted`",
  "a  b   c",
  "- one",
  "1. first",
  "https://example.org/a?b=c&d=e#f",
];

const draftLines = [
  "Dear Mara,",
  "I began this yesterday.",
  "One more thing",
  "— and another.",
  "P.S. See you in spring",
];

const subjects = [
  "Your application at Nordlicht Energie",
  "Design Lead at Okoro Studio",
  "Update on Service Designer (Ref. 20418)",
] as const;

/** The trial of a seed. */
export function planTrial(host: HostId, seed: number): Trial {
  const dice = makeDice(seed * 2 + (host === "gmail" ? 0 : 1));
  const subject = dice.one(subjects);
  const draft = dice.happens(0.25) ? someLines(dice, draftLines, 1, 3).join("\n") : null;
  const threads = demoMailbox.threads.map((thread) =>
    draft !== null && thread.subject === subject ? { ...thread, draft } : thread,
  );
  const switches = planSwitches(host, dice);
  const canWrite = switches.replyBox === "one" && dice.happens(0.35);
  return {
    seed,
    host,
    switches,
    mailbox: { ...demoMailbox, threads },
    subject,
    text: someLines(dice, phrases, 1, 7).join(dice.one(["\n", "\n\n"])),
    draft,
    hand: canWrite ? { lines: someLines(dice, draftLines, 0, 3), keys: someKeys(dice) } : null,
    leavesAfter: dice.happens(0.1) ? dice.between(0, 3_500) : null,
    isSure: dice.happens(0.5),
  };
}

function someLines(dice: Dice, from: readonly string[], least: number, most: number): string[] {
  return Array.from({ length: dice.between(least, most) }, () => dice.one(from));
}

function someKeys(dice: Dice): CaretKey[] {
  const keys = ["Home", "End", "ArrowLeft", "ArrowUp", "ArrowDown"] as const;
  return Array.from({ length: dice.between(0, 4) }, () => dice.one(keys));
}
