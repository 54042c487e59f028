import { useEffect, useState } from "preact/hooks";

/** What is stored, as long as its view stands; null until that is known. */
export function useFollowed<T>(follow: (onChange: (value: T) => void, signal: AbortSignal) => void): T | null {
  const [value, setValue] = useState<T | null>(null);
  useEffect(() => {
    const { signal, abort } = endable();
    follow((next) => setValue(() => next), signal);
    return abort;
  }, []);
  return value;
}

function endable() {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}
