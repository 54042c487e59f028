import { browser } from "./browser";

/** A notification as the browser shows it. `name` says what it is about; a second one of the same name takes its place. */
export interface Notification {
  readonly name: string;
  readonly title: string;
  readonly message: string;
  /** A picture of the extension, from its root. */
  readonly icon: string;
}

/** There only while the person allows notifications, in both browsers. */
function api(): typeof browser.notifications | undefined {
  return (browser as { readonly notifications?: typeof browser.notifications }).notifications;
}

/** Shows a notification; throws where the person does not allow it. Without buttons: Firefox knows none. */
export async function showNotification({ name, title, message, icon }: Notification): Promise<void> {
  const notifications = api();
  if (!notifications) throw new Error("notifications are not allowed");
  await notifications.create(name, { type: "basic", title, message, iconUrl: browser.runtime.getURL(icon) });
}

/**
 * Calls back with the name of a notification that was pressed, and takes it away. To be called at every start of the
 * background, and again once notifications were allowed.
 */
export function onNotificationPressed(listener: (name: string) => void): void {
  const notifications = api();
  if (!notifications || isListening) return;
  isListening = true;
  notifications.onClicked.addListener((name) => {
    listener(name);
    void notifications.clear(name);
  });
}

let isListening = false;
