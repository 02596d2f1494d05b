/**
 * The whole data model (domein §2), one file per subject. The one place that
 * gathers them: drizzle needs all tables as one value.
 */
import * as beheer from './beheer.ts';
import * as gemeente from './gemeente.ts';
import * as journaal from './journaal.ts';
import * as klachten from './klachten.ts';
import * as klachtenBeheer from './klachten-beheer.ts';
import * as klachtenSjablonen from './klachten-sjablonen.ts';
import * as klachtenVerloop from './klachten-verloop.ts';
import * as medewerkers from './medewerkers.ts';
import * as overzichten from './overzichten.ts';
import * as planning from './planning.ts';
import * as teams from './teams.ts';
import * as werkvoorraad from './werkvoorraad.ts';

export const schema = {
  ...gemeente,
  ...teams,
  ...medewerkers,
  ...planning,
  ...werkvoorraad,
  klacht: klachten.klacht,
  klachtBeklaagde: klachten.klachtBeklaagde,
  klachtBetrokkene: klachten.klachtBetrokkene,
  klachtKlager: klachten.klachtKlager,
  klachtOnderdeel: klachten.klachtOnderdeel,
  ...klachtenVerloop,
  ...klachtenBeheer,
  ...klachtenSjablonen,
  ...overzichten,
  ...beheer,
  ...journaal,
};
