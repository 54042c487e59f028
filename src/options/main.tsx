import { render } from "preact";
import { markLanguage } from "../platform/words";
import "../ui/theme.css";
import "../ui/parts.css";
import "../ui/pages.css";
import { Options } from "./options";
import { startOptions } from "./session";

markLanguage(document.documentElement);
startOptions((props) => render(<Options {...props} />, document.body));
