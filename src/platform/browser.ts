import browser from "webextension-polyfill";

/** The browser's extension API, promises in both browsers. This file alone names the package. */
export { browser };
