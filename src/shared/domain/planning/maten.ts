import { closedList, type ValueOr } from '../lijst/closed-list.ts';

/** In what an overview shows its figures, and along what it divides them. */

export const MATRIX_MATEN = closedList({ aantal: 'Aantal medewerkers', uren: 'Uren per week', fte: 'Fte' });
export type MatrixMaat = ValueOr<typeof MATRIX_MATEN>;

export const FORMATIE_MATEN = closedList({ fte: 'Fte', uren: 'Uren per week' });
export type FormatieMaat = ValueOr<typeof FORMATIE_MATEN>;

export const FORMATIE_PER = closedList({ specialisme: 'Specialisme', functie: 'Functie' });
export type FormatiePer = ValueOr<typeof FORMATIE_PER>;
