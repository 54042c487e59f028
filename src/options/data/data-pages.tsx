import { useState } from "preact/hooks";
import { ImportSection } from "../import/import-section";
import type { OptionsProps } from "../options";
import { DataSection } from "./data-section";

/** Data and privacy, and bringing in; a backup that is brought in is handed over to where it is restored. */
export function DataPages({ item, ...props }: OptionsProps & { readonly item: string }) {
  const [handed, setHanded] = useState<File | null>(null);
  const restore = (backup: File) => {
    setHanded(backup);
    location.hash = "data";
  };
  if (item !== "import") return <DataSection {...props} handed={handed} onTaken={() => setHanded(null)} />;
  return <ImportSection {...props} onBackup={restore} />;
}
