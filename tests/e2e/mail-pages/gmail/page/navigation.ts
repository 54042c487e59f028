import type { Thread } from "../../mailbox";
import { later } from "./clock";
import type { Frame } from "./frame";
import type { ListView } from "./list-view";
import { isSettingsAddress, threadInAddress } from "./routes";
import { settingsView } from "./settings-view";
import { type ThreadView, threadView } from "./thread-view";
import { makeViews } from "./views";
import { words } from "./words";

/** Follows the address: says which thread's view is on the page, and whether the page has yet to hear of a new address. */
export interface Navigation {
  open(): ThreadView | null;
  isBehind(): boolean;
}

/**
 * The address is changed already when this hears of it; the header comes after a third of the delay and the bodies after
 * the rest. `only` is the one thread of a window of its own.
 */
export function followAddress(
  threads: readonly Thread[],
  frame: Frame,
  list: ListView,
  only: Thread | null,
): Navigation {
  const views = makeViews(frame.place, list.root);
  let turn = 0;
  let followed = location.href;
  let open: ThreadView | null = null;

  const showTitle = (subject: string) => {
    document.title = `${subject} - ${window.simulatedGmail.mailbox.account.address} - Gmail`;
  };

  const show = (thread: Thread | null, laterHere: typeof later) => {
    const { switches, opened } = window.simulatedGmail;
    const isInPane = switches.previewPane !== "off" && only === null;
    if (isInPane && switches.stalePane && open !== null && thread !== null) return;
    open?.leave();
    open = null;
    showTitle(thread?.subject ?? words().inbox);
    if (isSettingsAddress()) {
      showTitle(words().settings);
      views.show(settingsView());
      return;
    }
    if (isInPane || thread === null) views.show(list.root);
    if (thread === null) {
      list.fillPane(null);
      return;
    }
    const view = threadView(thread, isInPane);
    open = view;
    if (isInPane) list.fillPane(view.root);
    else views.show(view.root);
    frame.scroll.scrollTo(0, 0);
    opened.push(thread.subject);
    laterHere((switches.bodyDelay * 2) / 3, () => view.addBodies());
  };

  const follow = (thread: Thread | null) => {
    turn += 1;
    followed = location.href;
    const mine = turn;
    const laterHere: typeof later = (ms, run) => later(ms, () => mine === turn && run());
    list.select(thread);
    laterHere(window.simulatedGmail.switches.bodyDelay / 3, () => show(thread, laterHere));
  };

  addEventListener("hashchange", () => follow(threadInAddress(threads)));
  follow(only ?? threadInAddress(threads));
  return { open: () => open, isBehind: () => location.href !== followed };
}
