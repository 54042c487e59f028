import type { HostId } from "../../../src/core/model/host-names";
import { gmailChoices } from "../../e2e/mail-pages/gmail/switches";
import type { PageSwitches } from "../../e2e/mail-pages/switches";
import type { Dice } from "./dice";

/** Most things of the page are ordinary most of the time; so the odd ones meet each other in twos and threes. */
const oddShare = 0.25;

/** A page that behaves in a few ways out of the ordinary, at odd times. */
export function planSwitches(host: HostId, dice: Dice): Partial<PageSwitches> {
  const odd = <T>(others: readonly T[], usual: T): T => (dice.happens(oddShare) ? dice.one(others) : usual);
  const shared = {
    bodyDelay: dice.between(0, 800),
    replyDelay: dice.between(100, 3_000),
    signature: dice.happens(0.6),
    theme: dice.one(["light", "dark"] as const),
    recipient: odd(["somebody@elsewhere.example", "no-reply@jobs.example"], null),
    replyBox: dice.happens(0.05) ? dice.one(["none", "two"] as const) : "one",
  } satisfies Partial<PageSwitches>;
  return host === "gmail" ? { ...shared, ...planGmail(dice, odd) } : { ...shared, ...planOutlook(dice, odd) };
}

type Odd = <T>(others: readonly T[], usual: T) => T;

function planGmail(dice: Dice, odd: Odd) {
  const { headerButtons, defaultReply, replyBar, replyFields, draftRestored, boxRebuilt, signaturePlace } =
    gmailChoices;
  return {
    headerButtons: dice.one(headerButtons),
    reactFirst: dice.happens(0.5),
    buttonWords: odd([true], false),
    replyInHeader: odd([false], true),
    defaultReply: odd(defaultReply, "reply"),
    otherRecipients: odd([true], false),
    replyBar: odd(replyBar, "plain"),
    focusDelay: dice.between(0, 600),
    draftDelay: dice.between(0, 800),
    draftRestored: dice.one(draftRestored),
    boxRebuilt: odd(boxRebuilt, "never"),
    replyFields: odd(replyFields, "filled"),
    quoteInBox: odd([true], false),
    signaturePlace: dice.one(signaturePlace),
    plainText: odd([true], false),
    messageIds: odd(["undefined", "no legacy", "in the log only"] as const, "both"),
    threadIds: odd(["undefined", "no legacy", "in the log only"] as const, "both"),
    gmailLanguage: dice.one(gmailChoices.gmailLanguage),
    previewPane: odd(gmailChoices.previewPane, "off"),
    threadsTogether: odd([false], true),
    // One that lies over the whole page would lie over the list, too.
    otherBoxes: odd(["docked", "minimised"] as const, "none"),
    olderReply: odd([true], false),
    notice: odd(gmailChoices.notice, "none"),
    threadDraft: odd(gmailChoices.threadDraft, "none"),
    olderMessages: odd(gmailChoices.olderMessages, "lines"),
    rebuilds: odd(gmailChoices.rebuilds, "nothing"),
    viewOverlap: dice.between(0, 200),
    otherExtension: odd([true], false),
  } satisfies Partial<PageSwitches>;
}

function planOutlook(dice: Dice, odd: Odd) {
  const fromLabel = dice.one(["en", "de", "fr", "zh", "he"] as const);
  const secondCompose = odd(["docked", "tab"] as const, "none");
  return {
    paneAt: odd(["below", "off"] as const, "right"),
    paneState: odd(["lags"] as const, "follows"),
    rowIds: odd(["missing"] as const, "shown"),
    adBar: odd([true], false),
    conversationView: odd(["off"] as const, "on"),
    newestAt: dice.one(["bottom", "top"] as const),
    openItems: odd(["all"] as const, "newest"),
    bodyBuild: odd(["id-outside", "no-number", "class-only"] as const, "id-inside"),
    senderShows: odd(["name", "address", "address-as-name"] as const, "name-and-address"),
    fromLabel,
    accountAt: odd(["folder-name", "header-button", "nowhere"] as const, "root-title"),
    timeTitle: odd(["localised", "missing"] as const, "iso"),
    draftAs: odd(["item", "bare-item", "folded-item"] as const, "reply-box"),
    replyAt: odd(["message", "bottom", "ribbon", "menu", "nowhere"] as const, "message-and-bottom"),
    replyPress: odd(["disabled", "aria-disabled"] as const, "enabled"),
    replyIcons: dice.one(["Regular", "Filled", "20Regular"] as const),
    splitButton: odd(["reply", "reply-all"] as const, "none"),
    // Where the page runs from right to left, a docked box lies over the list.
    secondCompose: fromLabel === "he" && secondCompose === "docked" ? "tab" : secondCompose,
    wellShows: dice.one(["address", "name"] as const),
    quoteAt: dice.one(["editor", "folded", "nowhere"] as const),
    signatureId: dice.one(["kept", "dropped"] as const),
    editorFocusDelay: dice.between(0, 600),
    editorRebuiltAfter: odd([dice.between(50, 1_200)], 0),
    focusTrap: odd([true], false),
    ghostText: odd([true], false),
    strangeParts: odd([true], false),
  } satisfies Partial<PageSwitches>;
}
