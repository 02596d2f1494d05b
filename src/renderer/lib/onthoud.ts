import { useState } from 'react';

/** Reads one remembered value; anything unreadable counts as absent. */
export function leesOnthouden(sleutel: string): string | null {
  try {
    return localStorage.getItem(`gebiedsplanner.${sleutel}`);
  } catch {
    return null;
  }
}

/** Remembers one value in this profile; the application works as well where that is refused. */
export function onthoud(sleutel: string, waarde: string): void {
  try {
    localStorage.setItem(`gebiedsplanner.${sleutel}`, waarde);
  } catch {
    // A full or refused store only costs the memory of a preference.
  }
}

/**
 * State that survives a restart: collapsed rows, filters, a chosen tab. Never personal data.
 * `lees` turns what was stored into a value, or gives null when it no longer makes sense.
 */
export function useOnthouden<T>(
  sleutel: string,
  begin: T,
  lees: (opgeslagen: unknown) => T | null,
): [T, (waarde: T) => void] {
  const [waarde, zetWaarde] = useState<T>(() => {
    const tekst = leesOnthouden(sleutel);
    if (tekst === null) return begin;
    try {
      return lees(JSON.parse(tekst)) ?? begin;
    } catch {
      return begin;
    }
  });
  return [
    waarde,
    (nieuw) => {
      zetWaarde(nieuw);
      onthoud(sleutel, JSON.stringify(nieuw));
    },
  ];
}
