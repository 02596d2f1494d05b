/** A disk or a share that does not answer: whoever asks goes on after this. */
const LIMIT_MS = 4000;
/** Where it has not answered before. */
const AGAIN_MS = 300;

/** It may answer later, or never. */
export const SILENT = 'antwoordt-niet';

type Asked = { readonly answer: Promise<unknown>; isSilent: boolean };

/**
 * Asks folders that may never answer. A question that hangs holds one of the few threads that all files go through, so of
 * a folder only one is under way at a time: who asks the same meanwhile gets that answer.
 */
export class SlowFolders {
  readonly #asked = new Map<string, Asked>();
  readonly #limit: number;

  constructor(limit = LIMIT_MS) {
    this.#limit = limit;
  }

  /** `question` must always be the same one for a folder. Rejects as it does. */
  async ask<T>(folder: string, question: () => Promise<T>): Promise<T | typeof SILENT> {
    const before = this.#asked.get(folder);
    if (before === undefined) {
      const answer = question().finally(() => this.#asked.delete(folder));
      this.#asked.set(folder, { answer, isSilent: false });
      return await this.#within(answer, folder, this.#limit);
    }
    const isDone = await this.#within(before.answer, folder, before.isSilent ? AGAIN_MS : this.#limit).catch(
      () => null,
    );
    return isDone === SILENT ? SILENT : await this.ask(folder, question);
  }

  /** Whether one does not answer: a program does not end by itself while a file is being waited for. */
  isHeldUp(): boolean {
    return [...this.#asked.values()].some(({ isSilent }) => isSilent);
  }

  async #within<T>(answer: Promise<T>, folder: string, ms: number): Promise<T | typeof SILENT> {
    const { promise, resolve } = Promise.withResolvers<typeof SILENT>();
    const clock = setTimeout(() => {
      const asked = this.#asked.get(folder);
      if (asked !== undefined) asked.isSilent = true;
      resolve(SILENT);
    }, ms);
    try {
      return await Promise.race([answer, promise]);
    } finally {
      clearTimeout(clock);
    }
  }
}
