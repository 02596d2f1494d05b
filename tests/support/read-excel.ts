import { readFileSync } from 'node:fs';
import { read, utils } from '@e965/xlsx';

type Value = string | number | boolean | null;

/** Every sheet of a workbook on disk, with its values as they are stored: numbers stay numbers. */
export function readExcel(path: string): { readonly sheet: string; readonly data: readonly Value[][] }[] {
  const book = read(readFileSync(path), { type: 'buffer' });
  return book.SheetNames.map((sheet) => ({
    sheet,
    data: utils.sheet_to_json<Value[]>(book.Sheets[sheet] ?? {}, { header: 1, raw: true, defval: null }),
  }));
}
