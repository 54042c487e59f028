interface Policy {
  createHTML(html: string): unknown;
}

type Factory = { createPolicy(name: string, rules: { createHTML(html: string): string }): Policy };

const factory = (window as unknown as { trustedTypes?: Factory }).trustedTypes;
const plain: Policy = { createHTML: (html) => html };

/** The page's own policy, made beside the `default` one Outlook has: a second `default` throws, and the page does not start. */
export const policy: Policy = factory?.createPolicy("owa", { createHTML: (html) => html }) ?? plain;

factory?.createPolicy("default", { createHTML: (html) => html });

/** Records whatever the page's headers forbid, a policy of somebody else's among it. */
export function recordViolations(page: Document, tripwires: string[]): void {
  page.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
    tripwires.push(`policy:${effectiveDirective}:${blockedURI}`);
  });
}
