import {
  AutoFormatPlugin,
  createBr,
  createDomToModelContext,
  createParagraph,
  createText,
  domToContentModel,
  Editor,
  EditPlugin,
  exportContent,
  PastePlugin,
  type ShallowMutableContentModelDocument,
  ShortcutPlugin,
} from "roosterjs";
import { restoreDelay } from "../../mailbox";
import { later } from "./clock";
import type { ComposePlan } from "./compose-plan";
import { composeStart } from "./compose-start";
import { pasteCleaner, saver } from "./editor-plugins";
import { knowEditor, noteBuilt } from "./editors";
import { element } from "./element";
import { showGhostText } from "./ghost-text";
import { leaveAt } from "./leaving";
import { policy } from "./trusted-types";
import { say } from "./words";

const format = { fontFamily: "Aptos", fontSize: "12pt", textColor: "rgb(0, 0, 0)" };

/** Milliseconds from the place for an editor to the editor: it is there before it can be written in. */
const startDelay = 60;

/** Puts a place for an editor into `parent`; the editor starts a little later. What is answered reads it, as text. */
export function placeEditor(parent: HTMLElement, plan: ComposePlan): () => string {
  parent.append(element("div", {}));
  let editor: Editor | null = null;
  const start = (isAgain: boolean) => {
    editor = startEditor(parent.firstElementChild as HTMLDivElement, plan, isAgain);
  };
  const { editorRebuiltAfter } = window.simulatedOutlook.switches;
  later(startDelay, () => start(false));
  if (editorRebuiltAfter > 0) {
    later(startDelay + editorRebuiltAfter, () => {
      editor?.dispose();
      parent.replaceChildren(element("div", {}));
      start(true);
    });
  }
  return () => (editor ? exportContent(editor, "PlainText") : "");
}

function startEditor(place: HTMLDivElement, plan: ComposePlan, isAgain: boolean): Editor {
  const { editorFocusDelay, ghostText } = window.simulatedOutlook.switches;
  place.setAttribute("role", "textbox");
  place.setAttribute("aria-multiline", "true");
  place.setAttribute("aria-label", say().body);
  place.dataset["look"] = "editor";
  const editor = new Editor(place, {
    initialModel: domToContentModel(composeStart(plan), createDomToModelContext()),
    trustedHTMLHandler: { isBypassed: false, htmlToDOM: toDocument },
    plugins: [
      new PastePlugin(),
      new EditPlugin(),
      new ShortcutPlugin(),
      new AutoFormatPlugin(),
      pasteCleaner,
      saver(place),
    ],
    defaultSegmentFormat: format,
  });
  place.addEventListener("input", () => leaveAt("first-words"), { once: true });
  knowEditor(place, plan.name);
  // What was built is without it: it goes when something is written, and does not come back.
  if (ghostText) showGhostText(place);
  later(isAgain ? 0 : editorFocusDelay, () => place.focus());
  // What was begun earlier takes the place of all that stands in the box.
  const { draft } = plan;
  if (draft !== undefined) {
    later(restoreDelay, () => {
      if (editor.isDisposed()) return;
      editor.formatContentModel((model) => restore(model, draft));
      noteBuilt(place);
    });
  }
  return editor;
}

function toDocument(html: string): Document {
  return new DOMParser().parseFromString(policy.createHTML(html) as string, "text/html");
}

function restore(model: ShallowMutableContentModelDocument, draft: string): boolean {
  const lines = draft.split("\n").map((line) => {
    const paragraph = createParagraph();
    paragraph.segments.push(line === "" ? createBr() : createText(line));
    return paragraph;
  });
  model.blocks.unshift(...lines);
  return true;
}
