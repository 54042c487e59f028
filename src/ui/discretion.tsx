import { type ComponentChildren, createContext } from "preact";
import { useContext } from "preact/hooks";
import { say } from "../platform/words";

/** Whether discreet mode is on, for everything that is drawn below it on our own pages. */
export const Discretion = createContext(false);

/** What a page of ours calls the extension. */
export function useOwnName(): string {
  return say(useContext(Discretion) ? "discreetName" : "extName");
}

/**
 * A name that not everybody near the screen need read: blurred in discreet mode until it is pointed at or focused, which
 * the keyboard can do too. To screen readers it is a text as ever.
 */
export function Private({ children }: { readonly children: ComponentChildren }) {
  if (!useContext(Discretion)) return <bdi>{children}</bdi>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what pointing at it shows, the keyboard must be able to show as well.
    <bdi class="private" tabIndex={0}>
      {children}
    </bdi>
  );
}

/** Makes the page's own frame, its title and the sign in its tab, as neutral as what is on it. */
export function dressPage(title: string, isDiscreet: boolean): void {
  document.title = isDiscreet ? say("discreetName") : title;
  document.documentElement.toggleAttribute("data-discreet", isDiscreet);
  const sign = document.querySelector("link[rel=icon]");
  sign?.setAttribute("href", isDiscreet ? "/icons/discreet/32.png" : "/icons/32.png");
}
