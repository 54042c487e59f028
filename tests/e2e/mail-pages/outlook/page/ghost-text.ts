import { element } from "./element";

const suggestion = "Press Tab to draft with Copilot";

/** Puts a suggestion into an editor's first line. It goes with the first thing that is written, whoever writes it. */
export function showGhostText(editor: HTMLElement): void {
  const ghost = element("span", { look: "ghost", contenteditable: "false", "aria-hidden": "true" }, suggestion);
  const line = editor.firstElementChild ?? editor;
  line.append(ghost);
  const leave = () => {
    ghost.remove();
    for (const type of ["keydown", "beforeinput", "input", "paste"]) editor.removeEventListener(type, leave, true);
  };
  for (const type of ["keydown", "beforeinput", "input", "paste"]) editor.addEventListener(type, leave, true);
}
