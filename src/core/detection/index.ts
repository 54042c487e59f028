export { teach } from "./correction";
export { detect } from "./detect";
export { languagePacks } from "./languages/index";
