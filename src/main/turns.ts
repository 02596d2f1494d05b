/** One step at a time, in the order in which they were asked for. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  take<T>(step: () => Promise<T>, onFault: (fault: unknown) => T): Promise<T> {
    const result = this.#last.then(step).catch(onFault);
    this.#last = result.catch(() => undefined);
    return result;
  }
}
