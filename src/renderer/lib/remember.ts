import { useState } from 'react';

/** Reads one remembered value; anything unreadable counts as absent. */
export function readOnthouden(key: string): string | null {
  try {
    return localStorage.getItem(`gebiedsplanner.${key}`);
  } catch {
    return null;
  }
}

/** Remembers one value in this profile; the application works as well where that is refused. */
export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(`gebiedsplanner.${key}`, value);
  } catch {
    // A full or refused store only costs the memory of a preference.
  }
}

/**
 * State that survives a restart: collapsed rows, filters, a chosen tab. Never personal data.
 * `lees` turns what was stored into a value, or gives null when it no longer makes sense.
 */
export function useOnthouden<T>(
  key: string,
  begin: T,
  read: (opgeslagen: unknown) => T | null,
): [T, (value: T) => void] {
  const [value, setValue] = useState<T>(() => {
    const text = readOnthouden(key);
    if (text === null) return begin;
    try {
      return read(JSON.parse(text)) ?? begin;
    } catch {
      return begin;
    }
  });
  return [
    value,
    (nieuw) => {
      setValue(nieuw);
      remember(key, JSON.stringify(nieuw));
    },
  ];
}
