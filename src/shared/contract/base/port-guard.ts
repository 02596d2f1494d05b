import { z } from 'zod';
import { SEEN_HEADER } from './seen.ts';

/**
 * What a page may say on a port. oRPC takes a message apart without catching what goes wrong there, and an
 * error that nobody catches ends the process: so a message that is no call is dropped before oRPC sees it.
 */

const idSchema = z.string().min(1).max(40);

const requestSchema = z.strictObject({
  i: idSchema,
  t: z.literal(1).optional(),
  p: z.strictObject({
    /** Path of the call. */
    u: z
      .string()
      .max(200)
      .regex(/^(?:\/[A-Za-z0-9]+)+$/u),
    b: z.record(z.string(), z.unknown()).optional(),
    /** Up to which opdracht the page is. */
    h: z.strictObject({ [SEEN_HEADER]: z.string().regex(/^\d{1,15}$/u) }).optional(),
  }),
});

/** The page no longer waits for an answer. */
const abortSchema = z.strictObject({ i: idSchema, t: z.literal(4) });

const messageSchema = z.union([requestSchema, abortSchema]);

/** More than any call of ours brings; a document of 20 MiB is 28 million letters. */
const MAX_LENGTH = 100_000_000;

/** Whether a message is one of a page of ours: text, and a call or the end of one. */
export function isCall(data: unknown): boolean {
  if (typeof data !== 'string' || data.length > MAX_LENGTH) return false;
  try {
    return messageSchema.safeParse(JSON.parse(data)).success;
  } catch {
    return false;
  }
}

type MessageEvent = { readonly data: unknown };
type Listener = (event?: MessageEvent) => void;

type Port = {
  on(name: string, listener: Listener): void;
  postMessage(message: unknown): void;
};

/** The same port, on which only calls are heard. */
export function guardPort(port: Port, onDropped: () => void): Port {
  return {
    postMessage: (message) => port.postMessage(message),
    on: (name, listener) =>
      port.on(name, (event) => {
        if (name !== 'message' || isCall(event?.data)) listener(event);
        else onDropped();
      }),
  };
}
