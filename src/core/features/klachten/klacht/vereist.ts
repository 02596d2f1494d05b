/** The schema guarantees these together with the status; a file that says otherwise is damaged. */
export function vereist<T>(value: T | null | undefined, column: string): T {
  if (value === null || value === undefined) throw new Error(`Een klacht mist ${column}.`);
  return value;
}
