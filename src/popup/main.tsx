import type { ComponentChild } from "preact";
import { type DeskAbout, readDeskAddress } from "../messages/desk-address";
import { markLanguage, say } from "../platform/words";
import "../ui/theme.css";
import "../ui/parts.css";
import "../ui/pages.css";
import { Discretion, dressPage } from "../ui/discretion";
import { drawInto } from "../ui/draw";
import { type DueState, startDue } from "./due-session";
import { Popup } from "./popup";
import { startPopup } from "./session";

markLanguage(document.documentElement);
const draw = drawInto(document.body);
const about = readDeskAddress(location.search);
let state: DueState | null = null;
let drawn: ((due: DueState["due"]) => ComponentChild) | null = null;

/** Nothing is drawn before it is known whether names are to be blurred. */
const redraw = () => {
  if (!state || !drawn) return;
  draw(<Discretion.Provider value={state.isDiscreet}>{drawn(state.due)}</Discretion.Provider>);
};

startDue((next) => {
  state = next;
  dressPage(say("extName"), state.isDiscreet);
  redraw();
});
if (about !== null) void openDesk(about);
else {
  startPopup((props) => {
    drawn = (due) => <Popup {...props} due={due} />;
    redraw();
  });
}

/** The same page in a window of its own. Its code is loaded by it alone: the popup must stand at once. */
async function openDesk(subject: DeskAbout): Promise<void> {
  const [{ Desk }, { startDesk }] = await Promise.all([import("./desk"), import("./desk-session")]);
  startDesk(subject, (desk, pause, ports) => {
    drawn = () => <Desk about={subject} state={desk} pause={pause} ports={ports} />;
    redraw();
  });
}
