import { useEffect, useState } from "preact/hooks";
import type { Shortcut } from "../../platform/shortcuts";
import { say } from "../../platform/words";
import { Panel } from "../parts/panel";
import type { SettingsPorts } from "./settings-ports";

/** The keys that are set, and the way to the browser's page where they are changed. */
export function ShortcutsPanel({ ports }: { readonly ports: SettingsPorts }) {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  const [isClosed, setClosed] = useState(false);
  useEffect(() => ports.followShortcuts(setShortcuts), []);
  const change = async () => {
    setClosed(false);
    setClosed(!(await ports.openShortcuts()));
  };
  return (
    <Panel title={say("shortcutsTitle")} address="settings/shortcuts">
      <p class="lede">{say("shortcutsLead")}</p>
      {shortcuts.length > 0 && (
        <dl class="keys">
          {shortcuts.map(({ name, does, keys }) => (
            <div key={name} class="keys-of">
              <dt>{does}</dt>
              <dd>{keys === "" ? <span class="soft">{say("shortcutNone")}</span> : <kbd>{keys}</kbd>}</dd>
            </div>
          ))}
        </dl>
      )}
      <button type="button" class="btn start" onClick={() => void change()}>
        {say("shortcutsChange")}
      </button>
      {isClosed && <p role="alert">{say("shortcutsWhere")}</p>}
    </Panel>
  );
}
