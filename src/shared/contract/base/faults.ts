import { z } from 'zod';

/**
 * The closed list of errors that cross a process. `message` is a Dutch sentence
 * that says what happened and what to do; `intern` alone is a bug.
 */
export const faults = {
  /** The input cannot be stored as it is; each line points at a field. */
  ongeldig: {
    status: 422,
    message: 'Niet alles is goed ingevuld. Kijk bij de aangegeven velden.',
    data: z.object({ velden: z.array(z.object({ veld: z.string(), melding: z.string() })) }),
  },
  /** The record does not exist (any more). */
  nietGevonden: { status: 404, message: 'Dit gegeven bestaat niet meer. Ververs het scherm.' },
  /** A later change touched the same rows. */
  conflict: { status: 409, message: 'Dit is intussen al anders gewijzigd.' },
  geenRecht: { status: 403, message: 'U hebt geen recht om dit te doen. Vraag de beheerder.' },
  /** It is locked: nothing was looked at, and nothing done. */
  vergrendeld: { status: 423, message: 'Het programma is vergrendeld. Meld u aan om verder te gaan.' },
  /** The core is starting, stopping or restarting; nothing was written. */
  bezet: { status: 503, message: 'Het programma is even bezig. Probeer het zo opnieuw.' },
  intern: { status: 500, message: 'Er ging iets mis in het programma. Uw gegevens zijn bewaard.' },
} as const;

export type FaultKind = keyof typeof faults;

/** One message at one field of the input; `veld` is the name in the contract. */
export type FieldMessage = { readonly veld: string; readonly melding: string };
