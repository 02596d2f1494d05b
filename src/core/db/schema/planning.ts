import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import {
  AFSPRAAK_SOORTEN,
  OPVOLGING_SOORTEN,
  ORGANISATIE_SOORTEN,
} from '../../../shared/domain/organisatie/lists.ts';
import { CAOS, DOELEN, VACATURE_STATUSSEN } from '../../../shared/domain/planning/lists.ts';
import type { Werkpatroon } from '../../../shared/domain/planning/planning.ts';
import {
  freeText,
  geldig,
  id,
  isAantal,
  isDatum,
  isEenOf,
  isFilled,
  isMinuten,
  isPeriode,
  lines,
} from './columns.ts';
import { functie, medewerker, specialisme } from './medewerkers.ts';
import { team } from './teams.ts';

/** Employer that supplies staff. */
export const moederorganisatie = sqliteTable(
  'moederorganisatie',
  {
    id: id(),
    soort: text('soort', { enum: ORGANISATIE_SOORTEN.values }).notNull(),
    /** Decides which paid holidays hold: at the beginning. Later ones stand in organisatie_cao. */
    cao: text('cao', { enum: CAOS.values }).notNull(),
    contactpersoon: freeText('contactpersoon'),
    telefoon: freeText('telefoon'),
    email: freeText('email'),
    /** Place in the municipality's own order of organisations. */
    volgorde: integer('volgorde').notNull().default(0),
    ...geldig(),
  },
  () =>
    lines('moederorganisatie', {
      soort: isEenOf('soort', ORGANISATIE_SOORTEN.values),
      cao: isEenOf('cao', CAOS.values),
      periode: isPeriode(),
    }),
);

const organisatieId = () =>
  text('organisatie_id')
    .notNull()
    .references(() => moederorganisatie.id);

export const organisatieNaam = sqliteTable(
  'organisatie_naam',
  { id: id(), organisatieId: organisatieId(), naam: text('naam').notNull(), ...geldig() },
  (t) => [
    index('organisatie_naam_organisatie_idx').on(t.organisatieId),
    ...lines('organisatie_naam', { naam: isFilled('naam'), periode: isPeriode() }),
  ],
);

/** Another cao from a day on, until the next row: holidays of before stay those of the cao of then. */
export const organisatieCao = sqliteTable(
  'organisatie_cao',
  {
    id: id(),
    organisatieId: organisatieId(),
    cao: text('cao', { enum: CAOS.values }).notNull(),
    vanaf: text('vanaf').notNull(),
  },
  (t) => [
    uniqueIndex('organisatie_cao_uniek').on(t.organisatieId, t.vanaf),
    ...lines('organisatie_cao', { cao: isEenOf('cao', CAOS.values), vanaf: isDatum('vanaf') }),
  ],
);

export const organisatieAlias = sqliteTable(
  'organisatie_alias',
  { id: id(), organisatieId: organisatieId(), naam: text('naam').notNull() },
  (t) => [
    uniqueIndex('organisatie_alias_uniek').on(t.naam),
    index('organisatie_alias_organisatie_idx').on(t.organisatieId),
  ],
);

/** Number of a person at an employer: how an import recognises them. One number is one person there. */
export const personeelsnummer = sqliteTable(
  'personeelsnummer',
  {
    id: id(),
    medewerkerId: text('medewerker_id')
      .notNull()
      .references(() => medewerker.id),
    organisatieId: organisatieId(),
    nummer: text('nummer').notNull(),
  },
  (t) => [
    uniqueIndex('personeelsnummer_uniek').on(t.organisatieId, t.nummer),
    uniqueIndex('personeelsnummer_een').on(t.medewerkerId, t.organisatieId),
    ...lines('personeelsnummer', { nummer: isFilled('nummer') }),
  ],
);

/** Which organisation came after which; overviews in the indeling 'huidig' roll up along it. */
export const opvolging = sqliteTable(
  'opvolging',
  {
    id: id(),
    vanId: text('van_id')
      .notNull()
      .references(() => moederorganisatie.id),
    naarId: text('naar_id')
      .notNull()
      .references(() => moederorganisatie.id),
    datum: text('datum').notNull(),
    soort: text('soort', { enum: OPVOLGING_SOORTEN.values }).notNull(),
  },
  (t) => [
    index('opvolging_van_idx').on(t.vanId),
    index('opvolging_naar_idx').on(t.naarId),
    ...lines('opvolging', {
      datum: isDatum('datum'),
      soort: isEenOf('soort', OPVOLGING_SOORTEN.values),
      ander: 'van_id <> naar_id',
    }),
  ],
);

/** Agreement on the hours that an organisation supplies. */
export const subsidieafspraak = sqliteTable(
  'subsidieafspraak',
  {
    id: id(),
    organisatieId: organisatieId(),
    soort: text('soort', { enum: AFSPRAAK_SOORTEN.values }).notNull(),
    /** All hours of the agreement together, minutes per week. */
    minutenPerWeek: integer('minuten_per_week').notNull(),
    /** Whole agreement in euro cents; NULL = not recorded. */
    bedragCenten: integer('bedrag_centen'),
    /** Reference of the beschikking. */
    kenmerk: freeText('kenmerk'),
    /** Functions or expertise that were agreed, in words. */
    eisen: freeText('eisen'),
    ...geldig(),
  },
  (t) => [
    index('subsidieafspraak_organisatie_idx').on(t.organisatieId),
    ...lines('subsidieafspraak', {
      soort: isEenOf('soort', AFSPRAAK_SOORTEN.values),
      minuten: isAantal('minuten_per_week'),
      bedrag: isAantal('bedrag_centen'),
      periode: isPeriode(),
    }),
  ],
);

const PATROONDAGEN = [0, 1, 2, 3, 4, 5, 6].map((dag) => `json_extract(werkpatroon, '$[${dag}]')`);

/** Secondment: who works for which organisation, in which function, how many hours. */
export const detachering = sqliteTable(
  'detachering',
  {
    id: id(),
    medewerkerId: text('medewerker_id')
      .notNull()
      .references(() => medewerker.id),
    organisatieId: organisatieId(),
    functieId: text('functie_id')
      .notNull()
      .references(() => functie.id),
    subsidieafspraakId: text('subsidieafspraak_id').references(() => subsidieafspraak.id),
    minutenPerWeek: integer('minuten_per_week').notNull(),
    /** Minutes on Monday … Sunday as JSON; the sum is minuten_per_week. */
    werkpatroon: text('werkpatroon', { mode: 'json' }).$type<Werkpatroon>().notNull(),
    ...geldig(),
  },
  (t) => [
    index('detachering_medewerker_idx').on(t.medewerkerId),
    index('detachering_organisatie_idx').on(t.organisatieId),
    index('detachering_functie_idx').on(t.functieId),
    index('detachering_subsidieafspraak_idx').on(t.subsidieafspraakId),
    index('detachering_tot_idx').on(t.geldigTot),
    ...lines('detachering', {
      minuten: isMinuten('minuten_per_week', 1),
      werkpatroon: `json_array_length(werkpatroon) = 7 AND min(${PATROONDAGEN.join(', ')}) >= 0 AND ${PATROONDAGEN.join(' + ')} = minuten_per_week`,
      periode: isPeriode(),
    }),
  ],
);

/** Hours of a detachering in a team; more than the contract is allowed and shows as a knelpunt (B9). */
export const inzet = sqliteTable(
  'inzet',
  {
    id: id(),
    detacheringId: text('detachering_id')
      .notNull()
      .references(() => detachering.id),
    teamId: text('team_id')
      .notNull()
      .references(() => team.id),
    doel: text('doel', { enum: DOELEN.values }).notNull(),
    minutenPerWeek: integer('minuten_per_week').notNull(),
    ...geldig(),
  },
  (t) => [
    index('inzet_detachering_idx').on(t.detacheringId),
    index('inzet_team_idx').on(t.teamId),
    index('inzet_van_idx').on(t.geldigVan),
    index('inzet_tot_idx').on(t.geldigTot),
    ...lines('inzet', {
      doel: isEenOf('doel', DOELEN.values),
      minuten: isMinuten('minuten_per_week'),
      periode: isPeriode(),
    }),
  ],
);

/** Open position: a plannable row that never counts as capacity. */
export const vacature = sqliteTable(
  'vacature',
  {
    id: id(),
    teamId: text('team_id')
      .notNull()
      .references(() => team.id),
    functieId: text('functie_id')
      .notNull()
      .references(() => functie.id),
    specialismeId: text('specialisme_id').references(() => specialisme.id),
    /** Organisation that is meant to supply the person; NULL = open. */
    organisatieId: text('organisatie_id').references(() => moederorganisatie.id),
    minutenPerWeek: integer('minuten_per_week').notNull(),
    openSinds: text('open_sinds').notNull(),
    gewensteStart: text('gewenste_start').notNull(),
    status: text('status', { enum: VACATURE_STATUSSEN.values }).notNull(),
    vervuldDoorId: text('vervuld_door_id').references(() => medewerker.id),
    /** First day on which it is no longer open; NULL while it is, or where that was not recorded. */
    geslotenPer: text('gesloten_per'),
  },
  (t) => [
    index('vacature_team_idx').on(t.teamId),
    index('vacature_functie_idx').on(t.functieId),
    index('vacature_specialisme_idx').on(t.specialismeId),
    index('vacature_organisatie_idx').on(t.organisatieId),
    index('vacature_vervuld_door_idx').on(t.vervuldDoorId),
    ...lines('vacature', {
      minuten: isMinuten('minuten_per_week', 1),
      status: isEenOf('status', VACATURE_STATUSSEN.values),
      data: `(${isDatum('open_sinds')}) AND (${isDatum('gewenste_start')})`,
      vervuld: "vervuld_door_id IS NULL OR status = 'vervuld'",
      gesloten: `(${isDatum('gesloten_per')}) AND (gesloten_per IS NULL OR status IN ('vervuld', 'ingetrokken'))`,
    }),
  ],
);

/** A knelpunt that someone accepted with a reason; it stays in the list as accepted. */
export const knelpuntAcceptatie = sqliteTable(
  'knelpunt_acceptatie',
  {
    id: id(),
    /** `Knelpunt.sleutel`: names the kind, the record and the period. */
    sleutel: text('sleutel').notNull(),
    reden: text('reden').notNull(),
  },
  (t) => [
    uniqueIndex('knelpunt_acceptatie_uniek').on(t.sleutel),
    ...lines('knelpunt_acceptatie', { reden: isFilled('reden') }),
  ],
);
