import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { Zwaarte } from '../../../shared/domain/planning/lists.ts';
import {
  freeText,
  geldig,
  id,
  isAantal,
  isDatum,
  isEenOf,
  isFilled,
  isPeriode,
  jaNee,
  lines,
} from './columns.ts';
import { wijk } from './gemeente.ts';
import { medewerker } from './medewerkers.ts';
import { team } from './teams.ts';

const teamId = () =>
  text('team_id')
    .notNull()
    .references(() => team.id);
/** 1–3 as the professional sets it; 0 is the waakvlam. */
const isZwaarte = "typeof(zwaarte) = 'integer' AND zwaarte BETWEEN 0 AND 3";

/** Open trajecten of a team per zwaarte from a Monday on; no row = not measured, never zero. */
export const werkvoorraad = sqliteTable(
  'werkvoorraad',
  {
    id: id(),
    teamId: teamId(),
    zwaarte: integer('zwaarte').$type<Zwaarte>().notNull(),
    aantalOpen: integer('aantal_open').notNull(),
    /** Where the count comes from: hand, or the name of an import. */
    bron: freeText('bron'),
    ...geldig(),
  },
  (t) => [
    index('werkvoorraad_team_idx').on(t.teamId, t.zwaarte, t.geldigVan),
    ...lines('werkvoorraad', { zwaarte: isZwaarte, aantal: isAantal('aantal_open'), periode: isPeriode() }),
  ],
);

/** That the open trajecten of a team at a zwaarte were counted on a day, also when there were as many as before. */
export const telling = sqliteTable(
  'telling',
  {
    id: id(),
    teamId: teamId(),
    zwaarte: integer('zwaarte').$type<Zwaarte>().notNull(),
    datum: text('datum').notNull(),
  },
  (t) => [
    uniqueIndex('telling_uniek').on(t.teamId, t.zwaarte, t.datum),
    ...lines('telling', { zwaarte: isZwaarte, datum: isDatum('datum') }),
  ],
);

/** What came in and went out in a week; NULL = not measured. */
export const werkvoorraadStream = sqliteTable(
  'werkvoorraad_stroom',
  {
    id: id(),
    teamId: teamId(),
    /** Monday of the ISO week. */
    week: text('week').notNull(),
    zwaarte: integer('zwaarte').$type<Zwaarte>().notNull(),
    nieuw: integer('nieuw'),
    afgerond: integer('afgerond'),
    /** People waiting at the end of the week. */
    wachtend: integer('wachtend'),
    bron: freeText('bron'),
  },
  (t) => [
    uniqueIndex('werkvoorraad_stroom_uniek').on(t.teamId, t.week, t.zwaarte),
    ...lines('werkvoorraad_stroom', {
      week: `(${isDatum('week')}) AND strftime('%w', week) = '1'`,
      zwaarte: isZwaarte,
      nieuw: isAantal('nieuw'),
      afgerond: isAantal('afgerond'),
      wachtend: isAantal('wachtend'),
    }),
  ],
);

const LEEFTIJDSKLASSEN = ['0-17', '18-64', '65+', 'onbekend'] as const;
const JA_NEE_UNKNOWN = ['ja', 'nee', 'onbekend'] as const;
const AFSLUITREDENEN = ['afgerond', 'doorverwezen', 'verhuisd', 'gestopt-door-client', 'overig'] as const;

/** A support trajectory, pseudonymous: no name, no BSN (B11). Wachttijd and doorlooptijd are derived. */
export const traject = sqliteTable(
  'traject',
  {
    id: id(),
    /** Number in the registration system, the only link to a person. */
    zaaknummer: text('zaaknummer').notNull(),
    /** Wijk of the resident, which need not be that of the team. */
    wijkId: text('wijk_id').references(() => wijk.id),
    teamId: teamId(),
    contactpersoonId: text('contactpersoon_id').references(() => medewerker.id),
    aanmelddatum: text('aanmelddatum').notNull(),
    eersteContact: text('eerste_contact'),
    intake: text('intake'),
    afronding: text('afronding'),
    leeftijdsklasse: text('leeftijdsklasse', { enum: LEEFTIJDSKLASSEN }).notNull().default('onbekend'),
    substitutie: text('substitutie', { enum: JA_NEE_UNKNOWN }).notNull().default('onbekend'),
    /** Hardnekkige problematiek: a family that comes back. */
    recidief: text('recidief', { enum: JA_NEE_UNKNOWN }).notNull().default('onbekend'),
    afsluitreden: text('afsluitreden', { enum: AFSLUITREDENEN }),
  },
  (t) => [
    uniqueIndex('traject_zaaknummer_uniek').on(t.zaaknummer),
    index('traject_wijk_idx').on(t.wijkId),
    index('traject_team_idx').on(t.teamId),
    index('traject_contactpersoon_idx').on(t.contactpersoonId),
    // Each holds all that the indicatoren ask of a period, so that a year of a million rows is one pass over an index.
    index('traject_aanmelddatum_idx').on(t.aanmelddatum, t.teamId, t.recidief, t.eersteContact),
    index('traject_intake_idx').on(t.intake, t.teamId, t.aanmelddatum, t.afronding),
    index('traject_afronding_idx').on(
      t.afronding,
      t.teamId,
      t.aanmelddatum,
      t.substitutie,
      t.leeftijdsklasse,
    ),
    ...lines('traject', {
      zaaknummer: isFilled('zaaknummer'),
      data: ['aanmelddatum', 'eerste_contact', 'intake', 'afronding']
        .map((k) => `(${isDatum(k)})`)
        .join(' AND '),
      volgorde:
        'aanmelddatum <= coalesce(eerste_contact, intake, afronding, aanmelddatum) AND coalesce(eerste_contact, aanmelddatum) <= coalesce(intake, afronding, eerste_contact, aanmelddatum) AND coalesce(intake, eerste_contact, aanmelddatum) <= coalesce(afronding, intake, eerste_contact, aanmelddatum)',
      leeftijdsklasse: isEenOf('leeftijdsklasse', LEEFTIJDSKLASSEN),
      substitutie: isEenOf('substitutie', JA_NEE_UNKNOWN),
      recidief: isEenOf('recidief', JA_NEE_UNKNOWN),
      afsluitreden: isEenOf('afsluitreden', AFSLUITREDENEN),
    }),
  ],
);

const trajectId = () =>
  text('traject_id')
    .notNull()
    .references(() => traject.id);

export const trajectZwaarte = sqliteTable(
  'traject_zwaarte',
  { id: id(), trajectId: trajectId(), zwaarte: integer('zwaarte').$type<Zwaarte>().notNull(), ...geldig() },
  (t) => [
    index('traject_zwaarte_traject_idx').on(t.trajectId),
    ...lines('traject_zwaarte', { zwaarte: isZwaarte, periode: isPeriode() }),
  ],
);

export const problematiek = sqliteTable(
  'problematiek',
  { id: id(), naam: text('naam').notNull(), volgorde: integer('volgorde').notNull().default(0) },
  (t) => [
    uniqueIndex('problematiek_naam_uniek').on(t.naam),
    ...lines('problematiek', { naam: isFilled('naam') }),
  ],
);

export const trajectProblematiek = sqliteTable(
  'traject_problematiek',
  {
    id: id(),
    trajectId: trajectId(),
    problematiekId: text('problematiek_id')
      .notNull()
      .references(() => problematiek.id),
  },
  (t) => [
    uniqueIndex('traject_problematiek_uniek').on(t.trajectId, t.problematiekId),
    index('traject_problematiek_problematiek_idx').on(t.problematiekId),
  ],
);

/** Where residents are referred to. */
export const bestemming = sqliteTable(
  'bestemming',
  {
    id: id(),
    naam: text('naam').notNull(),
    /** false for the own network: not a referral in the 78/22 figure. */
    formeel: jaNee('formeel').notNull(),
    volgorde: integer('volgorde').notNull().default(0),
  },
  (t) => [
    uniqueIndex('bestemming_naam_uniek').on(t.naam),
    ...lines('bestemming', { formeel: 'formeel IN (0, 1)' }),
  ],
);

export const doorverwijzing = sqliteTable(
  'doorverwijzing',
  {
    id: id(),
    trajectId: trajectId(),
    bestemmingId: text('bestemming_id')
      .notNull()
      .references(() => bestemming.id),
    datum: text('datum').notNull(),
  },
  (t) => [
    index('doorverwijzing_traject_idx').on(t.trajectId),
    index('doorverwijzing_bestemming_idx').on(t.bestemmingId),
    ...lines('doorverwijzing', { datum: isDatum('datum') }),
  ],
);

/** Self-sufficiency measured together with the resident, at the start (1) and after the end (2). */
export const zrmMeting = sqliteTable(
  'zrm_meting',
  {
    id: id(),
    trajectId: trajectId(),
    volgnummer: integer('volgnummer').notNull(),
    datum: text('datum').notNull(),
    /** Number of domains of the version used: 12 (as in S1) or 13 (ZRM-2017). */
    versie: integer('versie').notNull(),
  },
  (t) => [
    uniqueIndex('zrm_meting_uniek').on(t.trajectId, t.volgnummer),
    index('zrm_meting_datum_idx').on(t.datum, t.volgnummer),
    ...lines('zrm_meting', {
      volgnummer: 'volgnummer IN (1, 2)',
      datum: isDatum('datum'),
      versie: 'versie IN (12, 13)',
    }),
  ],
);

/** Score 1 (centre, biggest problem) to 5 on a domain; no row = not measured. */
export const zrmScore = sqliteTable(
  'zrm_score',
  {
    id: id(),
    metingId: text('meting_id')
      .notNull()
      .references(() => zrmMeting.id),
    domein: text('domein').notNull(),
    score: integer('score').notNull(),
  },
  (t) => [
    uniqueIndex('zrm_score_uniek').on(t.metingId, t.domein),
    ...lines('zrm_score', {
      domein: isFilled('domein'),
      score: "typeof(score) = 'integer' AND score BETWEEN 1 AND 5",
    }),
  ],
);

const CONTACTKANALEN = ['inloop', 'telefoon', 'wijkspreekuur', 'mail', 'huisarts'] as const;

/** Short contacts: counts only, no client data. */
export const kortContact = sqliteTable(
  'kort_contact',
  {
    id: id(),
    teamId: teamId(),
    datum: text('datum').notNull(),
    kanaal: text('kanaal', { enum: CONTACTKANALEN }).notNull(),
    onderwerp: freeText('onderwerp'),
    aantal: integer('aantal').notNull(),
    /** The team says that it did not count everything. */
    onderregistratie: jaNee('onderregistratie').notNull().default(false),
  },
  (t) => [
    index('kort_contact_team_idx').on(t.teamId, t.datum),
    ...lines('kort_contact', {
      datum: isDatum('datum'),
      kanaal: isEenOf('kanaal', CONTACTKANALEN),
      aantal: isAantal('aantal'),
      onderregistratie: 'onderregistratie IN (0, 1)',
    }),
  ],
);
