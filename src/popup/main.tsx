import { render } from "preact";
import { browser } from "../platform/browser";
import "../ui/theme.css";
import "../ui/parts.css";
import "../ui/pages.css";
import { Popup } from "./popup";
import { startPopup } from "./session";

document.documentElement.lang = browser.i18n.getUILanguage();
startPopup((status, ports) => render(<Popup status={status} ports={ports} />, document.body));
