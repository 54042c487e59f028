import { type DeskAbout, readDeskAddress } from "../messages/desk-address";
import { markLanguage } from "../platform/words";
import "../ui/theme.css";
import "../ui/parts.css";
import "../ui/pages.css";
import { drawInto } from "../ui/draw";
import { Popup } from "./popup";
import { startPopup } from "./session";

markLanguage(document.documentElement);
const draw = drawInto(document.body);
const about = readDeskAddress(location.search);
if (about === null) startPopup((props) => draw(<Popup {...props} />));
else void openDesk(about);

/** The same page in a window of its own. Its code is loaded by it alone: the popup must stand at once. */
async function openDesk(subject: DeskAbout): Promise<void> {
  const [{ Desk }, { startDesk }] = await Promise.all([import("./desk"), import("./desk-session")]);
  startDesk(subject, (state, pause, ports) => draw(<Desk about={subject} state={state} pause={pause} ports={ports} />));
}
