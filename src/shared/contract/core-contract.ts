import { avgContract } from './avg.ts';
import { beheerContract } from './beheer.ts';
import { capaciteitContract } from './capaciteit.ts';
import { detacheringenContract } from './detacheringen.ts';
import { gebruikersContract } from './gebruikers.ts';
import { indicatorenContract } from './indicatoren.ts';
import { kalenderContract } from './kalender.ts';
import { klachtbrievenContract } from './klachten/brieven.ts';
import { klachtenContract } from './klachten/klachten.ts';
import { ombudsmanContract } from './klachten/ombudsman.ts';
import { medewerkersContract } from './medewerkers.ts';
import { organisatiesContract } from './organisaties.ts';
import { overzichtenContract } from './overzichten.ts';
import { scenariosContract } from './scenarios.ts';
import { teamsContract } from './teams.ts';
import { uitwisselingContract } from './uitwisseling.ts';
import { voorstellenContract } from './voorstellen.ts';
import { werkvoorraadContract } from './werkvoorraad.ts';

/** Everything a page may ask of the core (B2). */
export const coreContract = {
  avg: avgContract,
  beheer: beheerContract,
  capaciteit: capaciteitContract,
  detacheringen: detacheringenContract,
  gebruikers: gebruikersContract,
  indicatoren: indicatorenContract,
  kalender: kalenderContract,
  klachtbrieven: klachtbrievenContract,
  klachten: klachtenContract,
  medewerkers: medewerkersContract,
  ombudsman: ombudsmanContract,
  organisaties: organisatiesContract,
  overzichten: overzichtenContract,
  scenarios: scenariosContract,
  teams: teamsContract,
  uitwisseling: uitwisselingContract,
  voorstellen: voorstellenContract,
  werkvoorraad: werkvoorraadContract,
};
export type CoreContract = typeof coreContract;
