/** What `look` sees; null for a page that cannot even be looked at. Nothing of that is told to the page's console. */
export async function lookSafely<T>(look: () => T | Promise<T>): Promise<T | null> {
  try {
    return await look();
  } catch {
    return null;
  }
}
