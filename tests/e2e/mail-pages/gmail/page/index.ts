import type { Thread } from "../../mailbox";
import { countPending, later } from "./clock";
import { builtEditor, nameEditor } from "./editors";
import { buildBareFrame, buildFrame } from "./frame";
import { listView } from "./list-view";
import { startMutationStorm } from "./mutation-storm";
import { threadInAddress, threadOfWindow } from "./routes";
import { recordShortcuts } from "./shortcuts";
import { readContent } from "./state";
import { threadView } from "./thread-view";
import { setTripwires } from "./tripwires";
import { makeViews } from "./views";

const { mailbox, switches } = readContent();
const page = document.documentElement;
window.simulatedGmail = {
  mailbox,
  switches,
  tripwires: [],
  shortcuts: [],
  drafts: [],
  stormChanges: 0,
  opened: [],
  get pending() {
    return countPending();
  },
  nameEditor,
  builtEditor,
  change(changed) {
    this.switches = { ...this.switches, ...changed };
    page.dataset["theme"] = this.switches.theme;
  },
};
window.simulatedGmail.change({});
setTripwires();
recordShortcuts();
const inWindow = threadOfWindow(mailbox.threads);
const views = makeViews(inWindow ? buildBareFrame() : buildFrame(mailbox));
const list = listView(mailbox);
startMutationStorm(list);

let turn = 0;

/** The address is changed already; the header comes after a third of the delay and the bodies after the rest. */
function follow(thread: Thread | null): void {
  turn += 1;
  const mine = turn;
  const { bodyDelay } = window.simulatedGmail.switches;
  const laterHere = (ms: number, run: () => void) =>
    later(ms, () => {
      if (mine === turn) run();
    });
  laterHere(bodyDelay / 3, () => {
    document.title = `${thread?.subject ?? "Inbox"} - ${mailbox.account.address} - Gmail`;
    if (thread === null) {
      views.show(list);
      return;
    }
    const view = threadView(thread);
    views.show(view.root);
    page.querySelector(".Tm.aeJ")?.scrollTo(0, 0);
    window.simulatedGmail.opened.push(thread.subject);
    laterHere((bodyDelay * 2) / 3, () => view.addBodies());
  });
}

addEventListener("hashchange", () => follow(threadInAddress(mailbox.threads)));
follow(inWindow ?? threadInAddress(mailbox.threads));
