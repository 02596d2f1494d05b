/** Closes an exhaustive switch: a new union member breaks the build here. */
export function assertNever(waarde: never, plek = 'switch'): never {
  throw new Error(`Onverwachte waarde in ${plek}: ${String(waarde)}`);
}
