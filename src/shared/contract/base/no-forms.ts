/** Never made: our calls carry plain values, and the bytes of a file as text. */
class NoForm {
  constructor() {
    throw new Error('Over de poorten gaan geen bestanden of formulieren; stuur de inhoud als tekst.');
  }
}

/**
 * oRPC asks of every message whether it is `FormData`. In Node that name loads a whole HTTP client
 * at first use: some 80 ms in the first call of each start, and its memory. Call this before the first message.
 */
export function dropFormData(): void {
  // An assignment: to define the property, or even to look at it, loads what it stands for.
  Reflect.set(globalThis, 'FormData', NoForm);
}
