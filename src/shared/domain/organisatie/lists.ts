/** The closed lists of organisaties, each with its Dutch words in display order. */
import { closedList, type ValueOf } from '../lijst/closed-list.ts';

export const ORGANISATIE_SOORTEN = closedList({
  zorgaanbieder: 'Zorgaanbieder',
  'gemeenschappelijke-regeling': 'Gemeenschappelijke regeling',
  gemeente: 'Gemeente',
  overig: 'Overig',
});
export type OrganisatieSoort = ValueOf<typeof ORGANISATIE_SOORTEN>;

export const AFSPRAAK_SOORTEN = closedList({
  subsidie: 'Subsidie',
  'gr-bijdrage': 'Bijdrage gemeenschappelijke regeling',
  'eigen-dienst': 'Eigen dienst',
});
export type AfspraakSoort = ValueOf<typeof AFSPRAAK_SOORTEN>;

/** How one organisation came after another. */
export const OPVOLGING_SOORTEN = closedList({
  fusie: 'Fusie',
  naamswijziging: 'Naamswijziging',
  overname: 'Overname',
  splitsing: 'Splitsing',
  uittreding: 'Uittreding',
});
export type OpvolgingSoort = ValueOf<typeof OPVOLGING_SOORTEN>;

/** A part of the organisation goes; with the others all of it goes on as another. */
export type PartOpvolging = Extract<OpvolgingSoort, 'splitsing' | 'uittreding'>;
export type GeheleOpvolging = Exclude<OpvolgingSoort, PartOpvolging>;

/**
 * Which organisations an overview speaks of: those of the peildatum ('toenmalig'), or those
 * that came after them up to today ('huidig', rolled up along opvolging).
 */
export const INDELINGEN = closedList({ toenmalig: 'toenmalig', huidig: 'huidig, met voorgangers' });
export type Indeling = ValueOf<typeof INDELINGEN>;
