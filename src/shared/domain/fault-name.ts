/** The name of an error, for a log: its message may hold contents. */
export function faultName(fault: unknown): string {
  return fault instanceof Error ? fault.name : 'fout';
}
