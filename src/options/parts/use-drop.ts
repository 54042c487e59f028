import { useEffect, useRef, useState } from "preact/hooks";

/**
 * Takes files that are dropped anywhere on the page, so that none that misses its place opens in the tab instead. True while
 * files are held over it.
 */
export function useDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  const take = useRef(onFiles);
  take.current = onFiles;
  useEffect(() => {
    const control = new AbortController();
    const hear = (name: "dragover" | "dragleave" | "drop", act: (event: DragEvent) => void) =>
      addEventListener(
        name,
        (event) => {
          if (event.dataTransfer?.types.includes("Files")) act(event);
        },
        { signal: control.signal },
      );
    hear("dragover", (event) => {
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = "copy";
      setOver(true);
    });
    // Left is the page where nothing of it is entered.
    hear("dragleave", ({ relatedTarget }) => {
      if (!relatedTarget) setOver(false);
    });
    hear("drop", (event) => {
      event.preventDefault();
      setOver(false);
      take.current([...(event.dataTransfer?.files ?? [])]);
    });
    return () => control.abort();
  }, []);
  return isOver;
}
