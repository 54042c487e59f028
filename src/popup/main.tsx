import { render } from "preact";
import { markLanguage } from "../platform/words";
import "../ui/theme.css";
import "../ui/parts.css";
import "../ui/pages.css";
import { Popup } from "./popup";
import { startPopup } from "./session";

markLanguage(document.documentElement);
startPopup((status, ports) => render(<Popup status={status} ports={ports} />, document.body));
