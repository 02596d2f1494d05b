/** Closes an exhaustive switch: a new union member breaks the build here. */
export function assertNever(value: never, place = 'switch'): never {
  throw new Error(`Onverwachte waarde in ${place}: ${String(value)}`);
}
