import { beheerContract } from './beheer.ts';
import { capaciteitContract } from './capaciteit.ts';
import { overzichtenContract } from './overzichten.ts';
import { werkvoorraadContract } from './werkvoorraad.ts';

/** Everything a page may ask of the core (B2). */
export const coreContract = {
  beheer: beheerContract,
  capaciteit: capaciteitContract,
  overzichten: overzichtenContract,
  werkvoorraad: werkvoorraadContract,
};
export type CoreContract = typeof coreContract;
