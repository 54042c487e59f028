import { useEffect, useState } from "preact/hooks";

/** What is stored, as long as its view stands; undefined until that is known. */
export function useFollowed<T>(follow: (onChange: (value: T) => void, signal: AbortSignal) => void): T | undefined {
  const [value, setValue] = useState<T | undefined>(undefined);
  useEffect(() => {
    const until = new AbortController();
    follow((next) => setValue(() => next), until.signal);
    return () => until.abort();
  }, []);
  return value;
}
