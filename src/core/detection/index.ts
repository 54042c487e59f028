export { teach } from "./correction";
export { declareRejection, isDeclared, listSentences } from "./declare";
export { detect } from "./detect";
export { findFeedback } from "./find-feedback";
export { findPeople } from "./find-people";
export { languagePacks } from "./languages/index";
