import type { Store } from '../../src/core/db/types.ts';

/** Every journalled row of every table, as text: two databases with the same inhoud are the same to a user. */
export function inhoud(store: Store): string {
  const { verbinding, tabellen } = store.intern;
  return [...tabellen.values()]
    .map((tabel) => {
      const rijen = verbinding
        .prepare(`SELECT ${tabel.beeld(`"${tabel.naam}"`)} AS beeld FROM "${tabel.naam}" ORDER BY id`)
        .all();
      return `${tabel.naam}\n${rijen.map((rij) => JSON.stringify(rij)).join('\n')}`;
    })
    .join('\n');
}
