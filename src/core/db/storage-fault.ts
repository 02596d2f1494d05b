/** Ways in which the place of the file fails while it is open. */
export type StorageFaultSoort = 'schijf-vol' | 'alleen-lezen' | 'in-gebruik' | 'beschadigd';

/** Writing failed because of the disk, not because of the data; nothing was written. */
export class StorageFault extends Error {
  readonly soort: StorageFaultSoort;

  constructor(soort: StorageFaultSoort, cause: unknown) {
    super(`Opslaan lukt niet: ${soort}`, { cause: cause });
    this.name = 'OpslagFout';
    this.soort = soort;
  }
}

/** Code of an SQLite or file system error, such as SQLITE_FULL or EROFS, also when drizzle wrapped it; else empty. */
export function foutcode(fault: unknown): string {
  if (!(fault instanceof Error)) return '';
  if ('code' in fault && typeof fault.code === 'string') return fault.code;
  return foutcode(fault.cause);
}

/** Which fault of the disk an error is; null when it is something else (a rule of the schema, a bug). */
export function storageFaultSoort(fault: unknown): StorageFaultSoort | null {
  if (fault instanceof StorageFault) return fault.soort;
  const code = foutcode(fault);
  // SQLite calls a full quota a failed write; no room is by far the most usual reason for one.
  if (/^SQLITE_(FULL|IOERR_WRITE|IOERR_TRUNCATE)$/u.test(code) || /^(ENOSPC|EDQUOT|EFBIG)$/u.test(code)) {
    return 'schijf-vol';
  }
  if (/^SQLITE_(READONLY|PERM|AUTH|CANTOPEN)/u.test(code) || /^(EACCES|EPERM|EROFS)$/u.test(code))
    return 'alleen-lezen';
  if (/^SQLITE_(BUSY|LOCKED|PROTOCOL)/u.test(code) || code === 'EBUSY') return 'in-gebruik';
  if (/^SQLITE_(CORRUPT|NOTADB|IOERR|FORMAT)/u.test(code) || code === 'EIO') return 'beschadigd';
  return null;
}

/** The error as the rest of the core knows it. */
export function asStorageFault(fault: unknown): unknown {
  const soort = storageFaultSoort(fault);
  return soort === null ? fault : new StorageFault(soort, fault);
}
