import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { eyesOf, type Medium, type Surface } from "./eyes";

/** Saves what a surface shows as a PNG. Moving parts are given two frames to come to rest. */
export async function takeShot(surface: Surface, path: `${string}.png`): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, await eyesOf(surface).takePicture());
  return path;
}

/** Turns the browser's colour scheme for a surface; the simulated mail page has its own switch beside it. */
export async function setColours(surface: Surface, theme: "light" | "dark"): Promise<void> {
  await eyesOf(surface).setColours(theme);
}

/** Shows a surface as it is on paper, or on a screen again. */
export async function setMedium(surface: Surface, medium: Medium): Promise<void> {
  await eyesOf(surface).setMedium(medium);
}
