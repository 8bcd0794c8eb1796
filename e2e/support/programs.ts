import { spawnSync } from 'node:child_process';

/** What a program wrote and how it ended. */
export interface Run {
  status: number | null;
  output: string;
  /** What it wrote as errors or for debugging. */
  errors: string;
}

/** Runs a program to its end; it asks the server, which is another process. */
export function run(
  program: string,
  args: string[],
  environment: Record<string, string> = {},
): Run {
  const env = { ...process.env, ...environment };
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    env,
    encoding: 'utf8',
    timeout: 50_000,
    maxBuffer: 2 ** 26,
  });
  return { status, output: stdout ?? '', errors: `${stderr ?? ''}${error ? error.message : ''}` };
}

/** The first of some programs that a trial succeeds with; undefined when there is none. */
export function findProgram(candidates: string[], trial: string[]): string | undefined {
  return candidates.find((program) => run(program, trial).status === 0);
}
