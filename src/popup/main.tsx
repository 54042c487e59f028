import { render } from "preact";
import { type DeskAbout, readDeskAddress } from "../messages/desk-address";
import { markLanguage } from "../platform/words";
import "../ui/theme.css";
import "../ui/parts.css";
import "../ui/pages.css";
import { Popup } from "./popup";
import { startPopup } from "./session";

markLanguage(document.documentElement);
const about = readDeskAddress(location.search);
if (about === null) startPopup((status, ports) => render(<Popup status={status} ports={ports} />, document.body));
else void openDesk(about);

/** The same page in a window of its own. Its code is loaded by it alone: the popup must stand at once. */
async function openDesk(subject: DeskAbout): Promise<void> {
  const [{ Desk }, { startDesk }] = await Promise.all([import("./desk"), import("./desk-session")]);
  startDesk(subject, (state, ports) => render(<Desk about={subject} state={state} ports={ports} />, document.body));
}
