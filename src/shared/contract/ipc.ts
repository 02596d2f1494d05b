import { z } from 'zod';

/**
 * What a server and its core process say over the channel between two Node processes. It is what main and the core say
 * over the parent port (init.ts), with ports that are numbers: such a channel carries no MessagePort.
 */
const numberSchema = z.number().int().positive();

export const ipcFrameSchema = z.discriminatedUnion('soort', [
  /** A message of init.ts; `poort`: the port that goes along with it, from then on of that number. */
  z.object({ soort: z.literal('bericht'), data: z.unknown(), poort: numberSchema.optional() }),
  /** One message on a port, as oRPC wrote it. */
  z.object({ soort: z.literal('tekst'), poort: numberSchema, tekst: z.string() }),
  z.object({ soort: z.literal('dicht'), poort: numberSchema }),
]);
export type IpcFrame = z.infer<typeof ipcFrameSchema>;
