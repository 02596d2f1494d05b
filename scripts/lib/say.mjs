/** Progress lines, in Dutch: each step says what it does before it takes time. */
export const say = (line = '') => process.stdout.write(`${line}\n`);

/** A step that may take a while. */
export const step = (line) => say(`▸ ${line}`);
