import { z } from 'zod';
import { noOutput, read, write, writeOutput } from './base/base.ts';
import { lineSchema } from './base/text.ts';

const verantwoordelijkeFields = {
  /** Controller, with the address; '' = not filled in. */
  verwerkingsverantwoordelijke: lineSchema(200),
  /** Functionaris gegevensbescherming, and how to reach them. */
  fgNaam: lineSchema(120),
  fgContact: lineSchema(200),
};

/** Privacy (AVG): who answers for the data, and what people may ask about themselves. */
export const avgContract = {
  /** Who answers for the data, as the verwerkingenoverzicht names it. */
  verantwoordelijke: read().output(z.object(verantwoordelijkeFields)),
  zetVerantwoordelijke: write('inrichten')
    .input(z.object(verantwoordelijkeFields))
    .output(writeOutput(noOutput)),
};
