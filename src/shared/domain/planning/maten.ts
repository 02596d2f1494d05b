import { closedList, type ValueOf } from '../lijst/closed-list.ts';

/** In what an overview shows its figures, and along what it divides them. */

export const MATRIX_MATEN = closedList({ aantal: 'Aantal medewerkers', uren: 'Uren per week', fte: 'Fte' });
export type MatrixMaat = ValueOf<typeof MATRIX_MATEN>;

export const FORMATIE_MATEN = closedList({ fte: 'Fte', uren: 'Uren per week' });
export type FormatieMaat = ValueOf<typeof FORMATIE_MATEN>;

export const FORMATIE_PER = closedList({ specialisme: 'Specialisme', functie: 'Functie' });
export type FormatiePer = ValueOf<typeof FORMATIE_PER>;
