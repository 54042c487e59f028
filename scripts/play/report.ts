/** Tells what happened, one line a happening, and remembers whether something did not. */
export interface Report {
  /** Runs `happen`; its answer is told after the line. When it throws, the line is told as failed and the error goes on. */
  step(line: string, happen: () => Promise<string | null>): Promise<void>;
  note(line: string): void;
}

/** The error of a step that was told already. */
export class StepFailed extends Error {}

/** Writes to the terminal. */
export function startReport(write: (line: string) => void = console.log): Report {
  return {
    async step(line, happen) {
      try {
        const detail = await happen();
        write(`ok    ${line}${detail === null ? "" : `: ${detail}`}`);
      } catch (cause) {
        write(`FAIL  ${line}. ${cause instanceof Error ? cause.message : String(cause)}`);
        throw new StepFailed(line, { cause });
      }
    },
    note: (line) => write(`      ${line}`),
  };
}
