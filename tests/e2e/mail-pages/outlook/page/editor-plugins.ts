import { type EditorPlugin, exportContent, type IEditor } from "roosterjs";

/** A changed draft is saved after this pause, in milliseconds. */
const saveDelay = 400;

/** Saves the draft by itself after each change the editor tells of. */
export function saver(place: HTMLElement): EditorPlugin {
  let editor: IEditor | null = null;
  let saving: ReturnType<typeof setTimeout> | undefined;
  return {
    getName: () => "saver",
    initialize: (started) => {
      editor = started;
    },
    dispose: () => {
      clearTimeout(saving);
      editor = null;
    },
    onPluginEvent: ({ eventType }) => {
      if (eventType !== "contentChanged" && eventType !== "input" && eventType !== "keyPress") return;
      clearTimeout(saving);
      saving = setTimeout(() => {
        if (editor) window.simulatedOutlook.drafts.push(savedText(editor, place));
      }, saveDelay);
    },
  };
}

/** What the editor's own model holds, in the lines the person sees if both hold the same words. */
function savedText(editor: IEditor, place: HTMLElement): string {
  const held = exportContent(editor, "PlainText");
  // biome-ignore lint/performance/useDomNodeTextContent: where lines end is part of what was saved
  const seen = place.innerText;
  return wordsOf(held) === wordsOf(seen) ? seen : held;
}

/** The model writes a rule as a line of underscores. */
function wordsOf(text: string): string {
  return text.replaceAll(/[\s\u200b]|_{8,}/gu, "");
}

/** What comes in as markup is given the writer's own colour, whatever it had. */
export const pasteCleaner: EditorPlugin = {
  getName: () => "pasteCleaner",
  initialize: () => undefined,
  dispose: () => undefined,
  onPluginEvent: (event) => {
    if (event.eventType !== "beforePaste" || !event.clipboardData.rawHtml) return;
    for (const part of event.fragment.querySelectorAll<HTMLElement>("*")) {
      part.style.color = "rgb(0, 0, 0)";
      part.style.removeProperty("background-color");
    }
  },
};
