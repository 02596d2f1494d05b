import { shell } from '../../lib/core-client.ts';

/** The recovery key of what is open. Never cached: it is shown, and then it is gone. */
export const recoveryKeyCalls = {
  show: () => shell.herstelsleutel.toon(),
  print: () => shell.herstelsleutel.print(),
  save: () => shell.herstelsleutel.bewaar(),
};
