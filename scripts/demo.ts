import { demoMailbox } from "../tests/e2e/mail-pages/demo-mailbox";
import { MailFileError } from "./mail-files";
import { makeThreads } from "./play/make-threads";
import { playGivenMails } from "./play/play-given-mails";
import { playMainJob } from "./play/play-main-job";
import { showWindow } from "./play/show-window";
import { readStartArguments } from "./start-arguments.mjs";

/** Without a display nobody could see a window, so the main job is played and told line by line. */
function hasDisplay(): boolean {
  if (process.platform === "darwin" || process.platform === "win32") return true;
  return Boolean(process.env["DISPLAY"] || process.env["WAYLAND_DISPLAY"]);
}

/** Answers whether everything that was to happen did. */
async function run(words: readonly string[]): Promise<boolean> {
  const read = readStartArguments(words);
  if ("error" in read) throw new MailFileError(read.error);
  const given = await makeThreads(read.mails);
  const mailbox = { ...demoMailbox, threads: [...given, ...demoMailbox.threads] };
  if (hasDisplay() && !read.headless) return showWindow(read, mailbox, given.length > 0);
  if (!read.headless) console.log("There is no display here, so the main job is played without a window.");
  return given.length === 0 ? playMainJob(read) : playGivenMails(read, mailbox, given);
}

run(process.argv.slice(2)).then(
  (ok) => {
    process.exitCode = ok ? 0 : 1;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
