/**
 * The one place errors are told to the console. Only where it happened and the error's name: an error's message can
 * hold words of a mail, and those go nowhere.
 */
export function reportError(where: string, error: unknown): void {
  const name = error instanceof Error ? error.name : typeof error;
  console.warn(`Onward: ${where}: ${name}`);
}
