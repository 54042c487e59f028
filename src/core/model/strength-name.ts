/** Names of strengths that differ only in capital letters, or in spaces around them, are one. */
export function isSameStrength(name: string, other: string): boolean {
  return plain(name) === plain(other);
}

function plain(name: string): string {
  return name.trim().toLocaleLowerCase();
}
