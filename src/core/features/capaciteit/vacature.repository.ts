import { vacature } from '../../db/schema/planning.ts';
import { tableRows } from '../../db/table-rows.ts';

export const vacatureRows = tableRows(vacature);
