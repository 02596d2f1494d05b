import { isContractProcedure } from '@orpc/contract';
import { z } from 'zod';

/** Inputs made from the schemas of a contract: so no call can be forgotten, and a new one is tried by itself. */

export type Path = readonly (string | number)[];

/** One value inside an input that is no object or list. */
export type Leaf = { readonly path: Path; readonly schema: z.ZodType };

/** An input of one form, with what can be put elsewhere in it. */
export type Shape = { readonly value: unknown; readonly leaves: readonly Leaf[] };

export type ContractCall = {
  readonly path: string;
  readonly meta: unknown;
  /** `undefined` = the call takes nothing. */
  readonly input: z.ZodType | undefined;
};

/** Every call of a contract, by its path. */
export function contractCalls(part: object, path: readonly string[] = []): ContractCall[] {
  return Object.entries(part).flatMap(([naam, child]): ContractCall[] => {
    const here = [...path, naam];
    if (isContractProcedure(child)) {
      const { meta, inputSchema } = child['~orpc'];
      const input = inputSchema instanceof z.ZodType ? inputSchema : undefined;
      return [{ path: here.join('.'), meta, input }];
    }
    return typeof child === 'object' && child !== null ? contractCalls(child, here) : [];
  });
}

const TEXTS = [
  '2026',
  'Proeftekst',
  '2026-03-02',
  '2026-03',
  '2026-K1',
  'proef@voorbeeld.nl',
  'UHJvZWY=',
  'proef.gpa',
  'Proef, lang genoeg',
  '123456',
];

const withPrefix = (step: string | number, leaves: readonly Leaf[]): Leaf[] =>
  leaves.map(({ path, schema }) => ({ path: [step, ...path], schema }));

function leaf(schema: z.ZodType, value: unknown): Shape[] {
  return [{ value, leaves: [{ path: [], schema }] }];
}

function objectShapes(fields: Readonly<Record<string, z.ZodType>>): Shape[] {
  const parts = Object.entries(fields).map(([naam, field]) => ({ naam, shapes: inputShapes(field) }));
  const build = (chosen: (naam: string, shapes: readonly Shape[]) => Shape | undefined): Shape => {
    const entries = parts.flatMap(({ naam, shapes }) => {
      const shape = chosen(naam, shapes);
      return shape === undefined ? [] : [{ naam, shape }];
    });
    return {
      value: Object.fromEntries(entries.map(({ naam, shape }) => [naam, shape.value])),
      leaves: entries.flatMap(({ naam, shape }) => withPrefix(naam, shape.leaves)),
    };
  };
  const others = parts.flatMap(({ naam, shapes }) =>
    shapes.slice(1).map((other) => build((field, all) => (field === naam ? other : all[0]))),
  );
  return [build((_naam, shapes) => shapes[0]), ...others];
}

function numberValue(schema: z.ZodNumber): number {
  const { minValue, maxValue } = schema;
  for (const value of [480, 10, 4, 1, minValue ?? 0]) {
    if (schema.safeParse(value).success) return value;
  }
  return maxValue ?? 0;
}

/** Every form that an input can have: each branch of a choice once, and what may be null also as null. */
export function inputShapes(schema: z.ZodType): Shape[] {
  if (schema instanceof z.ZodObject) return objectShapes(schema.shape);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => inputShapes(asType(option)));
  if (schema instanceof z.ZodNullable) {
    return [...inputShapes(asType(schema.unwrap())), { value: null, leaves: [] }];
  }
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodReadonly ||
    schema instanceof z.ZodPrefault
  ) {
    return inputShapes(asType(schema.unwrap()));
  }
  if (schema instanceof z.ZodArray) {
    return inputShapes(asType(schema.element)).map(({ value, leaves }) => ({
      value: [value],
      leaves: withPrefix(0, leaves),
    }));
  }
  if (schema instanceof z.ZodTuple) {
    const items = schema.def.items.map((item) => inputShapes(asType(item))[0]);
    return [
      {
        value: items.map((item) => item?.value),
        leaves: items.flatMap((item, i) => withPrefix(i, item?.leaves ?? [])),
      },
    ];
  }
  if (schema instanceof z.ZodEnum) return schema.options.map((value) => ({ value, leaves: [] }));
  if (schema instanceof z.ZodLiteral) return [...schema.values].map((value) => ({ value, leaves: [] }));
  if (schema instanceof z.ZodBoolean) return leaf(schema, false);
  if (schema instanceof z.ZodNumber) return leaf(schema, numberValue(schema));
  if (schema instanceof z.ZodString || schema instanceof z.ZodStringFormat) {
    return leaf(
      schema,
      TEXTS.find((text) => schema.safeParse(text).success),
    );
  }
  throw new Error(`A schema of a kind this walk does not know: ${schema.def.type}`);
}

function asType(schema: unknown): z.ZodType {
  if (schema instanceof z.ZodType) return schema;
  throw new Error('A part of a schema that is no schema.');
}

/** The same input with another value at one place. */
export function withValue(input: unknown, path: Path, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(input)) return input.map((part, i) => (i === step ? withValue(part, rest, value) : part));
  if (typeof input !== 'object' || input === null) throw new Error('No such place in the input.');
  return Object.fromEntries(
    Object.entries(input).map(([naam, part]) => [naam, naam === step ? withValue(part, rest, value) : part]),
  );
}

/** What stands at one place of an input. */
export function valueAt(input: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (part, step) => (typeof part === 'object' && part !== null ? Reflect.get(part, step) : undefined),
    input,
  );
}
