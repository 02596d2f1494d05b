import { blob, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { DAGDELEN, MINIMUM_SOORTEN, TEAM_SOORTEN } from '../../../shared/domain/planning/lists.ts';
import { freeText, geldig, id, isEenOf, isFilled, isPeriode, lines } from './columns.ts';
import { gebied, wijk, wijkprofiel } from './gemeente.ts';
import { functie, medewerker, specialisme } from './medewerkers.ts';

export const team = sqliteTable(
  'team',
  {
    id: id(),
    soort: text('soort', { enum: TEAM_SOORTEN.values }).notNull(),
    /** Place in the municipality's own order of teams. */
    volgorde: integer('volgorde').notNull().default(0),
    ...geldig(),
  },
  () => lines('team', { soort: isEenOf('soort', TEAM_SOORTEN.values), periode: isPeriode() }),
);

const teamId = () =>
  text('team_id')
    .notNull()
    .references(() => team.id);

export const teamNaam = sqliteTable(
  'team_naam',
  { id: id(), teamId: teamId(), naam: text('naam').notNull(), ...geldig() },
  (t) => [
    index('team_naam_team_idx').on(t.teamId),
    ...lines('team_naam', { naam: isFilled('naam'), periode: isPeriode() }),
  ],
);

export const teamAlias = sqliteTable(
  'team_alias',
  { id: id(), teamId: teamId(), naam: text('naam').notNull() },
  (t) => [uniqueIndex('team_alias_uniek').on(t.naam), index('team_alias_team_idx').on(t.teamId)],
);

/** A stadsbreed team has no row here. */
export const teamGebied = sqliteTable(
  'team_gebied',
  {
    id: id(),
    teamId: teamId(),
    gebiedId: text('gebied_id')
      .notNull()
      .references(() => gebied.id),
    ...geldig(),
  },
  (t) => [
    index('team_gebied_team_idx').on(t.teamId),
    index('team_gebied_gebied_idx').on(t.gebiedId),
    ...lines('team_gebied', { periode: isPeriode() }),
  ],
);

/** A wijkteam has exactly one wijk on a date. */
export const teamWijk = sqliteTable(
  'team_wijk',
  {
    id: id(),
    teamId: teamId(),
    wijkId: text('wijk_id')
      .notNull()
      .references(() => wijk.id),
    ...geldig(),
  },
  (t) => [
    index('team_wijk_team_idx').on(t.teamId),
    index('team_wijk_wijk_idx').on(t.wijkId),
    ...lines('team_wijk', { periode: isPeriode() }),
  ],
);

export const teamContact = sqliteTable(
  'team_contact',
  {
    id: id(),
    teamId: teamId(),
    /** Address as it is printed. */
    locatie: freeText('locatie'),
    telefoon: freeText('telefoon'),
    email: freeText('email'),
    website: freeText('website'),
    inlooptijden: freeText('inlooptijden'),
    ...geldig(),
  },
  (t) => [index('team_contact_team_idx').on(t.teamId), ...lines('team_contact', { periode: isPeriode() })],
);

/** Team photo for the wijkkaart; optional, with consent of those on it. */
export const teamFoto = sqliteTable(
  'team_foto',
  {
    id: id(),
    teamId: teamId(),
    mediatype: text('mediatype').notNull(),
    inhoud: blob('inhoud', { mode: 'buffer' }).notNull(),
    ...geldig(),
  },
  (t) => [index('team_foto_team_idx').on(t.teamId), ...lines('team_foto', { periode: isPeriode() })],
);

export const gebiedsmanager = sqliteTable(
  'gebiedsmanager',
  {
    id: id(),
    medewerkerId: text('medewerker_id')
      .notNull()
      .references(() => medewerker.id),
    gebiedId: text('gebied_id')
      .notNull()
      .references(() => gebied.id),
    /** Who stands in during absence. */
    vervangerId: text('vervanger_id').references(() => medewerker.id),
    ...geldig(),
  },
  (t) => [
    index('gebiedsmanager_medewerker_idx').on(t.medewerkerId),
    index('gebiedsmanager_gebied_idx').on(t.gebiedId),
    index('gebiedsmanager_vervanger_idx').on(t.vervangerId),
    ...lines('gebiedsmanager', { periode: isPeriode() }),
  ],
);

/** Allowed hours of a team for a function and/or specialism; both NULL = for the team as a whole. */
export const formatie = sqliteTable(
  'formatie',
  {
    id: id(),
    teamId: teamId(),
    functieId: text('functie_id').references(() => functie.id),
    specialismeId: text('specialisme_id').references(() => specialisme.id),
    minutenPerWeek: integer('minuten_per_week').notNull(),
    /** Besluit or wijkanalyse. */
    bron: freeText('bron'),
    ...geldig(),
  },
  (t) => [
    index('formatie_team_idx').on(t.teamId),
    index('formatie_functie_idx').on(t.functieId),
    index('formatie_specialisme_idx').on(t.specialismeId),
    // A whole team has far more than 40 hours.
    ...lines('formatie', {
      minuten: "typeof(minuten_per_week) = 'integer' AND minuten_per_week BETWEEN 0 AND 600000",
      periode: isPeriode(),
    }),
  ],
);

/** How many people a team must have on a weekday (0 = Monday) and dagdeel, for inloop or wijkspreekuur. */
export const minimumbezetting = sqliteTable(
  'minimumbezetting',
  {
    id: id(),
    teamId: teamId(),
    weekdag: integer('weekdag').notNull(),
    dagdeel: text('dagdeel', { enum: DAGDELEN.values }).notNull(),
    soort: text('soort', { enum: MINIMUM_SOORTEN.values }).notNull(),
    aantal: integer('aantal').notNull(),
    ...geldig(),
  },
  (t) => [
    index('minimumbezetting_team_idx').on(t.teamId),
    ...lines('minimumbezetting', {
      weekdag: "typeof(weekdag) = 'integer' AND weekdag BETWEEN 0 AND 6",
      dagdeel: isEenOf('dagdeel', DAGDELEN.values),
      soort: isEenOf('soort', MINIMUM_SOORTEN.values),
      aantal: "typeof(aantal) = 'integer' AND aantal BETWEEN 1 AND 99",
      periode: isPeriode(),
    }),
  ],
);

/** Hours per specialism that a wijkprofiel asks for. */
export const wijkprofielFormatie = sqliteTable(
  'wijkprofiel_formatie',
  {
    id: id(),
    wijkprofielId: text('wijkprofiel_id')
      .notNull()
      .references(() => wijkprofiel.id),
    specialismeId: text('specialisme_id')
      .notNull()
      .references(() => specialisme.id),
    minutenPerWeek: integer('minuten_per_week').notNull(),
  },
  (t) => [
    uniqueIndex('wijkprofiel_formatie_uniek').on(t.wijkprofielId, t.specialismeId),
    index('wijkprofiel_formatie_specialisme_idx').on(t.specialismeId),
    ...lines('wijkprofiel_formatie', {
      minuten: "typeof(minuten_per_week) = 'integer' AND minuten_per_week BETWEEN 0 AND 600000",
    }),
  ],
);

/** A task of a person in a team besides the doel of hours, such as huisartsencontactpersoon. */
export const medewerkerTaak = sqliteTable(
  'medewerker_taak',
  {
    id: id(),
    medewerkerId: text('medewerker_id')
      .notNull()
      .references(() => medewerker.id),
    teamId: teamId(),
    taak: text('taak').notNull(),
    ...geldig(),
  },
  (t) => [
    index('medewerker_taak_medewerker_idx').on(t.medewerkerId),
    index('medewerker_taak_team_idx').on(t.teamId),
    ...lines('medewerker_taak', { taak: isFilled('taak'), periode: isPeriode() }),
  ],
);
