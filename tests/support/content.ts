import type { Store } from '../../src/core/db/types.ts';

/** Every journalled row of every table, as text: two databases with the same inhoud are the same to a user. */
export function content(store: Store): string {
  const { verbinding, tabellen } = store.intern;
  return [...tabellen.values()]
    .map((table) => {
      const rows = verbinding
        .prepare(`SELECT ${table.view(`"${table.naam}"`)} AS beeld FROM "${table.naam}" ORDER BY id`)
        .all();
      return `${table.naam}\n${rows.map((row) => JSON.stringify(row)).join('\n')}`;
    })
    .join('\n');
}
