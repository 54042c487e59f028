import { useEffect, useState } from "preact/hooks";

/** What stands behind the `#` of the page's address, as it changes. */
export function useAddress(): string {
  const [address, setAddress] = useState(location.hash.slice(1));
  useEffect(() => {
    const follow = () => setAddress(location.hash.slice(1));
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  return address;
}
