/**
 * The headers the simulated page is served with, after those Gmail sends: Trusted Types are enforced, no policy named
 * `default` may be made, and only the page's own scripts run. `nonce` is new for every answer.
 */
export function securityHeaders(nonce: string): Readonly<Record<string, string>> {
  return {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-cache, no-store, max-age=0, must-revalidate",
    "content-security-policy": [
      "require-trusted-types-for 'script'",
      "trusted-types mail#boot goog goog#html goog#base",
      `script-src 'report-sample' 'nonce-${nonce}' 'unsafe-inline' 'strict-dynamic' https: http: 'unsafe-eval'`,
      "object-src 'none'",
      "base-uri 'self'",
      "frame-ancestors https://mail.google.com",
    ].join("; "),
    "cross-origin-opener-policy": "same-origin-allow-popups",
    "referrer-policy": "origin",
    "strict-transport-security": "max-age=10886400; includeSubDomains",
    "x-content-type-options": "nosniff",
    "x-frame-options": "SAMEORIGIN",
    "x-xss-protection": "0",
  };
}
