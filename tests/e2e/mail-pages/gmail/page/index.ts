import { makeNames } from "../class-names";
import { countPending } from "./clock";
import { builtEditor, nameEditor } from "./editors";
import { useNames } from "./element";
import { buildBareFrame, buildFrame } from "./frame";
import { listView } from "./list-view";
import { startMutationStorm } from "./mutation-storm";
import { followAddress, type Navigation } from "./navigation";
import { openLoneBox, openOtherBoxes } from "./other-boxes";
import { isComposeWindow, threadOfWindow } from "./routes";
import { recordShortcuts } from "./shortcuts";
import { readContent } from "./state";
import type { ThreadView } from "./thread-view";
import { threadsOf } from "./threads";
import { watchTripwires } from "./tripwires";

const { mailbox, switches, seed } = readContent();
let navigation: Navigation | null = null;

function openThread(): ThreadView {
  const view = navigation?.open();
  if (!view) throw new Error("No thread is open on the simulated page.");
  return view;
}

window.simulatedGmail = {
  mailbox,
  switches,
  tripwires: [],
  shortcuts: [],
  drafts: [],
  stormChanges: 0,
  opened: [],
  get pending() {
    return countPending() + (navigation?.isBehind() ? 1 : 0);
  },
  nameEditor,
  builtEditor,
  change(changed) {
    this.switches = { ...this.switches, ...changed };
    document.documentElement.dataset["theme"] = this.switches.theme;
  },
  sendReply: () => openThread().sendReply(),
  receiveAnswer: (message) => openThread().receiveAnswer(message),
};
useNames(makeNames(seed, switches.hashedNames));
watchTripwires();
recordShortcuts();
if (isComposeWindow()) {
  openLoneBox(buildBareFrame("xE xp").place);
} else {
  const threads = threadsOf(mailbox);
  const inWindow = threadOfWindow(threads);
  const list = listView(threads);
  const frame = inWindow ? buildBareFrame("aAU xE Su") : buildFrame(mailbox);
  startMutationStorm(list.cells);
  navigation = followAddress(threads, frame, list, inWindow);
  openOtherBoxes(switches.otherBoxes);
}
