/** Something the developer can solve: said in Dutch, with what to do, without a stack. */
export class Stop extends Error {
  constructor(message, advice) {
    super(message);
    this.advice = advice;
  }
}

/** Runs a command of ours: says what went wrong in words, and always ends with the right exit code. */
export async function run(command) {
  try {
    process.exitCode = (await command()) ?? 0;
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    process.stderr.write(`\nHet lukt niet: ${error.message}\n`);
    if (error.advice) process.stderr.write(`Wat u kunt doen: ${error.advice}\n`);
    process.exitCode = 1;
  }
}
