import { pictureFrom, sketchBelow } from "../../core/insight/picture-size";
import { say } from "../../platform/words";

/** What every picture is drawn from. */
export interface PictureProps<Sum> {
  readonly sum: Sum;
  /** True where all of it is called a sketch already. */
  readonly isSketch: boolean;
}

/** True where there is too little for a picture. */
export function isEarly(total: number): boolean {
  return total < pictureFrom;
}

/** Title and second line of a picture: its sentence, and what it is about; of what is too little for one, what it is about, and that it is too early. */
export function headOf(total: number, about: string, sentence: () => string): { title: string; about: string } {
  return isEarly(total) ? { title: about, about: say("insightEarly", String(total)) } : { title: sentence(), about };
}

/** What to mind with few; null where they are many, where it was said already, or where there is no picture to misread. */
export function sayFew(total: number, isSketch: boolean): string | null {
  return total < sketchBelow && !isSketch && !isEarly(total) ? say("themesSmall") : null;
}
