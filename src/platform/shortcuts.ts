import { browser } from "./browser";

/** A keyboard shortcut of ours: what it does, and its keys as the browser writes them; empty while none are set. */
export interface Shortcut {
  readonly name: string;
  readonly does: string;
  readonly keys: string;
}

/** The one that opens the popup is the browser's own and has no words of ours. */
const ofTheBrowser = "_execute_action";

/** Calls back with our shortcuts now and whenever the person comes back to the page: they are set elsewhere. Answers how to stop. */
export function followShortcuts(onShortcuts: (shortcuts: readonly Shortcut[]) => void): () => void {
  const look = async () => {
    const commands = await browser.commands.getAll();
    onShortcuts(
      commands.flatMap(({ name, description, shortcut }) =>
        name && name !== ofTheBrowser ? [{ name, does: description ?? name, keys: shortcut ?? "" }] : [],
      ),
    );
  };
  const lookAgain = () => void look().catch(() => onShortcuts([]));
  lookAgain();
  addEventListener("focus", lookAgain);
  return () => removeEventListener("focus", lookAgain);
}

/** Opens the browser's own page for shortcuts: Firefox has a call for it, Chrome an address. False where it does not open. */
export async function openShortcutSettings(): Promise<boolean> {
  const commands = browser.commands as { openShortcutSettings?: () => Promise<void> };
  try {
    if (commands.openShortcutSettings) await commands.openShortcutSettings();
    else await browser.tabs.create({ url: "chrome://extensions/shortcuts" });
    return true;
  } catch {
    return false;
  }
}
