import { z } from 'zod';

const DAG = '2026-02-02';
/** Mondays, as `DAG` is: what is about whole weeks may not be about half a year. */
const LATER = ['2026-12-28', '2026-03-02'];

/**
 * An input that a schema accepts, with `id` wherever a text may stand: for tests that try every call. Leaves are
 * tried one by one, so nothing has to be known of what a refinement asks for. Undefined when none was found.
 */
export function preview(schema: unknown, id: string): unknown {
  if (!(schema instanceof z.core.$ZodType)) return undefined;
  const def = schema._zod.def;
  const past = (value: unknown) => z.safeParse(schema, value).success;
  const first = (kandidaten: readonly unknown[]) => kandidaten.find(past);
  if (schema instanceof z.core.$ZodObject) {
    const fields = Object.fromEntries(
      Object.entries(schema._zod.def.shape).map(([naam, field]) => [naam, preview(field, id)]),
    );
    // An end must lie after a begin: one date after the other becomes a later one.
    const later = Object.entries(fields).flatMap(([naam, value]) =>
      value === DAG ? LATER.map((later) => ({ ...fields, [naam]: later })) : [],
    );
    return first([fields, ...later]) ?? fields;
  }
  if (schema instanceof z.core.$ZodArray) return [preview(schema._zod.def.element, id)];
  if (schema instanceof z.core.$ZodTuple) return schema._zod.def.items.map((part) => preview(part, id));
  if (schema instanceof z.core.$ZodUnion) {
    return first(schema._zod.def.options.map((part) => preview(part, id)));
  }
  if (schema instanceof z.core.$ZodNullable || schema instanceof z.core.$ZodOptional) {
    return preview(schema._zod.def.innerType, id) ?? null;
  }
  if (schema instanceof z.core.$ZodReadonly || schema instanceof z.core.$ZodDefault) {
    return preview(schema._zod.def.innerType, id);
  }
  if (schema instanceof z.core.$ZodPipe) return preview(schema._zod.def.in, id);
  if (schema instanceof z.core.$ZodEnum) return Object.values(schema._zod.def.entries)[0];
  if (schema instanceof z.core.$ZodLiteral) return schema._zod.def.values[0];
  if (def.type === 'boolean') return true;
  if (def.type === 'number') return first([1, 0, 60, 2026, 100]);
  if (def.type === 'string') return first([id, DAG, DAG.slice(0, 7), 'x', 'abc', '', 'eA==', '2026']);
  return undefined;
}
