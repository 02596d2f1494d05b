/** Finding a name whatever its spelling: "ROG Plus", "ROG-plus" and "ROGplus" are one. */

/** Letters and digits only, without accents and case. */
export function zoekvorm(naam: string): string {
  return naam
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/gu, '');
}

/** Best first. */
export const NAAM_SOORTEN = ['naam', 'alias', 'vroegere-naam'] as const;
export type NaamSoort = (typeof NAAM_SOORTEN)[number];

export type Zoeknaam = { readonly id: string; readonly naam: string; readonly soort: NaamSoort };

export type Gevonden = Zoeknaam & {
  /** false: only a part of the name matches. */
  readonly geheel: boolean;
};

/**
 * The names that match, best first, each id once: whole names before parts of names, names of
 * now before aliases and earlier names. A text without letters or digits finds nothing.
 */
export function zoekNamen(namen: readonly Zoeknaam[], tekst: string): Gevonden[] {
  const gezocht = zoekvorm(tekst);
  if (gezocht === '') return [];
  const treffers = namen
    .flatMap((naam): Gevonden[] => {
      const vorm = zoekvorm(naam.naam);
      if (vorm === gezocht) return [{ ...naam, geheel: true }];
      return vorm.includes(gezocht) ? [{ ...naam, geheel: false }] : [];
    })
    .sort(
      (a, b) =>
        Number(b.geheel) - Number(a.geheel) || NAAM_SOORTEN.indexOf(a.soort) - NAAM_SOORTEN.indexOf(b.soort),
    );
  const gezien = new Set<string>();
  return treffers.filter(({ id }) => {
    if (gezien.has(id)) return false;
    gezien.add(id);
    return true;
  });
}
