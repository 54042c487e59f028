import { markLanguage } from "../platform/words";
import "../ui/theme.css";
import "../ui/parts.css";
import "../ui/pages.css";
import { drawInto } from "../ui/draw";
import { Options } from "./options";
import { startOptions } from "./session";

markLanguage(document.documentElement);
const draw = drawInto(document.body);
startOptions((props) => draw(<Options {...props} />));
