/** What `closure-field.js` gives back for one field. */
export interface ClosureEditor {
  focus(): void;
  contents(): string;
}

declare global {
  interface Window {
    openClosureEditor?: (id: string, onSavedChange: (html: string) => void) => ClosureEditor;
    trustedTypes: {
      createPolicy(
        name: string,
        rules: { createScriptURL(url: string): string },
      ): { createScriptURL(url: string): string };
    };
  }
}

/** Where the site serves the compiled editor. */
const editorAddress = "/mail/u/0/editor.js";

let loading: Promise<void> | null = null;

/** Loads the real Closure editor once and turns the element with this id into its field. */
export async function openEditor(id: string, onSavedChange: (html: string) => void): Promise<ClosureEditor> {
  loading ??= loadScript();
  await loading;
  if (window.openClosureEditor === undefined) throw new Error("The Closure editor did not come with its script.");
  return window.openClosureEditor(id, onSavedChange);
}

/** Under Trusted Types a script's address needs a policy of the page's own. */
function loadScript(): Promise<void> {
  const policy = window.trustedTypes.createPolicy("mail#boot", { createScriptURL: (url) => url });
  const script = document.createElement("script");
  script.src = policy.createScriptURL(editorAddress);
  return new Promise((done, failed) => {
    script.addEventListener("load", () => done());
    script.addEventListener("error", () => failed(new Error("The Closure editor could not be loaded.")));
    document.head.append(script);
  });
}
