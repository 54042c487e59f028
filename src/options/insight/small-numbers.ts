import { pictureFrom, sketchBelow } from "../../core/insight/picture-size";
import { say } from "../../platform/words";

/** True where there is too little for a picture. */
export function isEarly(total: number): boolean {
  return total < pictureFrom;
}

/** The title of what is too little for a picture. */
export function sayEarly(total: number): string {
  return say("insightEarly", String(total));
}

/** What to mind with few; null where they are many, or where there is no picture to misread. */
export function sayFew(total: number): string | null {
  return total < sketchBelow && !isEarly(total) ? say("themesSmall") : null;
}
