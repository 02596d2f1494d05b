import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { setDutchMessages } from './dutch-messages.ts';

setDutchMessages();

const NOT_GOOD = 'Dit gegeven klopt niet. Ververs het scherm en probeer het opnieuw.';
const said = (schema: z.ZodType, value: unknown) => schema.safeParse(value).error?.issues[0]?.message;

describe('what a field says that the contract gives no sentence', () => {
  it.each([
    [z.number(), Number.NaN, 'Vul een getal in.'],
    [z.number(), undefined, 'Vul een getal in.'],
    [z.number().int(), 1.5, 'Vul een heel getal in.'],
    [z.number().max(1500), 2000, 'Vul hoogstens 1.500 in.'],
    [z.number().min(3), 2, 'Vul minstens 3 in.'],
    [z.string(), null, 'Vul een tekst in.'],
    [z.string().min(1), '', 'Vul hier iets in.'],
    [z.string().min(3), 'a', 'Vul minstens 3 letters in.'],
    [z.string().max(2), 'abc', 'Houd de tekst korter dan 2 letters.'],
    [z.array(z.string()).min(1), [], 'Kies er minstens 1.'],
    [z.array(z.string()).max(1), ['a', 'b'], 'Kies er hoogstens 1.'],
    [z.boolean(), 'ja', 'Kies ja of nee.'],
    [z.enum(['a', 'b']), 'c', 'Kies een van de mogelijkheden.'],
    [z.literal('a'), 'c', 'Kies een van de mogelijkheden.'],
    [z.iso.date(), 'x', 'Vul een datum in, bijvoorbeeld 01-03-2026.'],
    [z.object({}), Number.NaN, NOT_GOOD],
    [z.array(z.string()), {}, NOT_GOOD],
    [z.strictObject({}), { a: 1 }, NOT_GOOD],
    [z.union([z.string(), z.null()]), 1, NOT_GOOD],
    [z.discriminatedUnion('soort', [z.object({ soort: z.literal('a') })]), { soort: 'b' }, NOT_GOOD],
    [z.string().regex(/^a$/u), 'b', NOT_GOOD],
    [z.string().refine(() => false), 'b', NOT_GOOD],
  ])('case %#', (schema, value, message) => {
    expect(said(schema, value)).toBe(message);
  });
});
