/** What `closure-field.js` gives back for one field. */
export interface ClosureEditor {
  focus(): void;
  contents(): string;
  /** Lets go of the field. Its element stays as it is, and nothing listens to it any more. */
  end(): void;
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

let loading: Promise<void> | null = null;

/**
 * Loads the real Closure editor once and turns the element with this id into its field; null when the element was taken
 * away meanwhile.
 */
export async function openEditor(id: string, onSavedChange: (html: string) => void): Promise<ClosureEditor | null> {
  loading ??= loadScript();
  await loading;
  if (window.openClosureEditor === undefined) throw new Error("The Closure editor did not come with its script.");
  if (document.getElementById(id) === null) return null;
  return window.openClosureEditor(id, onSavedChange);
}

/** Under Trusted Types a script's address needs a policy of the page's own. */
function loadScript(): Promise<void> {
  const policy = window.trustedTypes.createPolicy("mail#boot", { createScriptURL: (url) => url });
  const script = document.createElement("script");
  // Beside the page itself, whichever account that is.
  script.src = policy.createScriptURL(`${location.pathname}editor.js`);
  return new Promise((done, failed) => {
    script.addEventListener("load", () => done());
    script.addEventListener("error", () => failed(new Error("The Closure editor could not be loaded.")));
    document.head.append(script);
  });
}
