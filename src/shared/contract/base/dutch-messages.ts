import { z } from 'zod';
import { nl } from 'zod/locales';

/** zod's own sentences can reach the user as field messages, so they are Dutch: once per process. */
export function setDutchMessages(): void {
  z.config(nl());
}
