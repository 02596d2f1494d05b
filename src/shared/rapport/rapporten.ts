import { z } from 'zod';
import { aanwezigheid } from './aanwezigheid.ts';
import { autorisatieoverzicht } from './autorisatieoverzicht.ts';
import { formatie } from './formatie.ts';
import { gebiedsoverzicht } from './gebiedsoverzicht.ts';
import { inzageklager, inzagemedewerker } from './inzage.ts';
import { klachtdossier } from './klachtdossier.ts';
import { klachtenjaarverslag } from './klachtenjaarverslag.ts';
import { klachtenregister } from './klachtenregister.ts';
import { matrix } from './matrix.ts';
import { organisatieoverzicht } from './organisatieoverzicht.ts';
import { kwartaalrapportage, raadrapport } from './rapportage.ts';
import { teamoverzicht } from './teamoverzicht.ts';
import { vernietigingsverklaring } from './vernietigingsverklaring.ts';
import { verwerkingenoverzicht } from './verwerkingenoverzicht.ts';
import { wijkkaart } from './wijkkaart.ts';

/** The overviews of a peildatum, in the order of the chooser. */
export const overzichten = {
  gebiedsoverzicht,
  teamoverzicht,
  aanwezigheid,
  wijkkaart,
  matrix,
  organisatieoverzicht,
  formatie,
  autorisatieoverzicht,
  verwerkingenoverzicht,
};

/** Their calls, by the names that these have in the contract. */
export const overzichtCalls = {
  gebiedsoverzicht: gebiedsoverzicht.call,
  teamoverzicht: teamoverzicht.call,
  matrix: matrix.call,
  perOrganisatie: organisatieoverzicht.call,
  formatie: formatie.call,
  autorisatieoverzicht: autorisatieoverzicht.call,
  verwerkingenoverzicht: verwerkingenoverzicht.call,
};

/** Every report there is, by its name. */
export const rapporten = {
  ...overzichten,
  raadrapport,
  kwartaalrapportage,
  klachtenjaarverslag,
  klachtenregister,
  klachtdossier,
  vernietigingsverklaring,
  inzagemedewerker,
  inzageklager,
};
export type RapportNaam = keyof typeof rapporten;

export function isRapportNaam(text: string): text is RapportNaam {
  return Object.hasOwn(rapporten, text);
}

/** Which report, of what: what the shell is asked to print, and the address of the print page. */
export const printVraagSchema = z.union(Object.values(rapporten).map(({ printRequest }) => printRequest));
/** As it is asked: what has a default may be left out. */
export type PrintVraag = z.input<typeof printVraagSchema>;
/** With every parameter in it. */
export type PrintOpdracht = z.output<typeof printVraagSchema>;

/** The reports that a print run can make. */
export const printRunRapporten = Object.values(rapporten).filter(({ printRun }) => printRun !== null);
