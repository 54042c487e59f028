import { render } from "preact";
import { browser } from "../platform/browser";
import "../ui/theme.css";
import "../ui/parts.css";
import "../ui/pages.css";
import { Options } from "./options";
import { startOptions } from "./session";

document.documentElement.lang = browser.i18n.getUILanguage();
startOptions((settings, storage, ports) =>
  render(<Options settings={settings} storage={storage} ports={ports} />, document.body),
);
