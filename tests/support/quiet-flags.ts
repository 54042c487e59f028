/** Flags that keep the browser itself from speaking to anybody, so that what is left is a page's or the extension's doing. */
export const quietFlags: readonly string[] = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-default-apps",
  "--disable-domain-reliability",
  "--disable-quic",
  "--disable-search-engine-choice-screen",
  "--disable-sync",
  "--disable-features=OptimizationHints,MediaRouter,Translate,CertificateTransparencyComponentUpdater,AutofillServerCommunication,InterestFeedContentSuggestions,DialMediaRouteProvider",
  "--metrics-recording-only",
  "--no-default-browser-check",
  "--no-first-run",
  "--no-pings",
  "--password-store=basic",
  "--use-mock-keychain",
];

/** Hosts Chromium itself may still ask for in spite of the flags; nothing of ours ever speaks to them. */
export const browserOwnHosts: readonly string[] = [
  "accounts.google.com",
  "android.clients.google.com",
  "clients2.google.com",
  "clientservices.googleapis.com",
  "content-autofill.googleapis.com",
  "edgedl.me.gvt1.com",
  "mtalk.google.com",
  "optimizationguide-pa.googleapis.com",
  "redirector.gvt1.com",
  "safebrowsingohttpgateway.googleapis.com",
  "update.googleapis.com",
  "www.google.com",
];
