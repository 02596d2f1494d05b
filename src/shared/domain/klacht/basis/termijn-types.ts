/** Words of the term engine: what goes in, what comes out and why (domein §4.5). Dates are ISO, no time zones. */
import type { KlachtForm } from './lists.ts';
import type { Weigering } from './weigering.ts';

/** 6 weeks, or 10 when a person or commission advises (Awb 9:11 lid 1, afd. 9.1.3). */
export const PROCEDURE_WEKEN = [6, 10] as const;
export type ProcedureWeken = (typeof PROCEDURE_WEKEN)[number];

/** The klager was asked to complete the complaint; the term runs on. */
export type Aanvulling = { readonly gevraagdOp: string; readonly ontvangenOp: string | null };

/** Postponement by letter, once, at most four weeks (Awb 9:11 lid 2). An empty date is a letter that was not sent. */
export type Verdaging = {
  readonly weken: number;
  readonly reden: string;
  readonly briefKlager: string;
  /** With several beklaagden the last letter; empty only where there is none. */
  readonly briefBeklaagde: string;
};

/** Further delay the klager agreed to (Awb 9:11 lid 3). */
export type Uitstel = {
  readonly instemmingOp: string;
  readonly schriftelijk: boolean;
  /** Agreed last day, inclusive. */
  readonly uiterlijk: string;
};

export type TermijnInput = {
  readonly vorm: KlachtForm;
  readonly ontvangstdatum: string;
  /** Day an oral complaint was put in writing: only then the clock starts. Empty = not (yet). */
  readonly opSchriftOp: string | null;
  /** Null while not chosen: 6 weeks are counted, the strictest. */
  readonly procedureWeken: ProcedureWeken | null;
  readonly heeftBeklaagde: boolean;
  readonly aanvullingen: readonly Aanvulling[];
  readonly verdaging: Verdaging | null;
  /** In the order in which they were recorded. */
  readonly uitstel: readonly Uitstel[];
};

export type TermijnLine =
  | 'ontvangst'
  | 'mondeling'
  | 'geen-klacht'
  | 'op-schrift'
  | 'procedure'
  | 'procedure-onbekend'
  | 'aanvulling'
  | 'verdaging'
  | 'uitstel'
  | 'niet-in-behandeling'
  | 'ombudsman-jaar'
  | 'ouder-dan-een-jaar'
  | 'atw-gewone-dag'
  | 'atw-verschuift'
  | 'atw-niet-van-toepassing'
  | 'voorlopig'
  | 'genegeerd'
  | 'uiterlijk-verzenden'
  | 'streefdatum'
  | 'stand';

/** One rule applied: fit to show next to the date. */
export type TermijnStap = {
  readonly regel: TermijnLine;
  readonly artikel: string;
  /** Dutch, with the dates and the article. */
  readonly zin: string;
  readonly van: string | null;
  readonly naar: string | null;
};

/** What the end of a term rests on. */
export const TERMIJN_BASES = ['procedure', 'verdaagd', 'uitstel', 'niet-in-behandeling'] as const;

/** A statutory or agreed term. */
export type WettelijkeTermijn = {
  readonly soort: 'termijn';
  readonly basis: (typeof TERMIJN_BASES)[number];
  /** Day 0. */
  readonly begin: string;
  /** Total weeks; null for an agreed date. */
  readonly weken: number | null;
  /** End before the Algemene termijnenwet (D1). */
  readonly nominaal: string;
  /** Last day of the term, inclusive (D2). */
  readonly einde: string;
  /** Last werkdag on or before the end; closing days of the municipality do not count. */
  readonly uiterlijkVerzenden: string;
  /** The end may still change: the gelijkgestelde dagen of that year are not known. */
  readonly voorlopig: boolean;
  /** The same for the last day to send, which depends on them also where the end itself is fixed. */
  readonly verzendenVoorlopig: boolean;
  /** Recorded verdaging or uitstel that does not count in law, with why. */
  readonly genegeerd: readonly Weigering[];
  readonly afleiding: readonly TermijnStap[];
};

/** An oral complaint: only an internal date (Awb 9:2). */
export type NoTermijn = {
  readonly soort: 'geen';
  readonly streefdatum: string;
  readonly afleiding: readonly TermijnStap[];
};

export type Termijn = WettelijkeTermijn | NoTermijn;
