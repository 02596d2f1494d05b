import { index, integer, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { RAPPORTAGE_SOORTEN } from '../../../shared/domain/rapportage/hoofdstukken.ts';
import { MUTATIE_SOORTEN, SCENARIO_STATUSSEN } from '../../../shared/domain/scenario/mutatie.ts';
import { gebruiker } from './beheer.ts';
import {
  freeText,
  geldig,
  id,
  isAantal,
  isDatum,
  isEenOf,
  isFilled,
  isJaar,
  isMoment,
  isPeriode,
  lines,
} from './columns.ts';
import { gebied } from './gemeente.ts';
import { team } from './teams.ts';

/** The typed conclusion line of an overview for a team or a gebied on a peildatum. */
export const conclusie = sqliteTable(
  'conclusie',
  {
    id: id(),
    /** Which overview, e.g. 'gebiedsoverzicht'. */
    overzicht: text('overzicht').notNull(),
    teamId: text('team_id').references(() => team.id),
    gebiedId: text('gebied_id').references(() => gebied.id),
    /** Date it was written for; it holds until a later one. */
    peildatum: text('peildatum').notNull(),
    tekst: text('tekst').notNull(),
  },
  (t) => [
    index('conclusie_team_idx').on(t.teamId, t.peildatum),
    index('conclusie_gebied_idx').on(t.gebiedId, t.peildatum),
    ...lines('conclusie', {
      peildatum: isDatum('peildatum'),
      tekst: isFilled('tekst'),
      een: '(team_id IS NULL) <> (gebied_id IS NULL)',
    }),
  ],
);

const DOELGROEPEN = ['klant', 'medewerker'] as const;

/** Result of a survey; source and group are kept because figures of both are called "klantcijfer" (domein §1f). */
export const klantervaring = sqliteTable(
  'klantervaring',
  {
    id: id(),
    jaar: integer('jaar').notNull(),
    uitvoerder: freeText('uitvoerder'),
    doelgroep: text('doelgroep', { enum: DOELGROEPEN }).notNull(),
    onderdeel: text('onderdeel').notNull(),
    /** 1–10; NULL = asked, no result. */
    cijfer: real('cijfer'),
    /** Number of answers; NULL = not published. */
    n: integer('n'),
    /** Percentage of the people asked that answered. */
    respons: real('respons'),
  },
  (t) => [
    uniqueIndex('klantervaring_uniek').on(t.jaar, t.uitvoerder, t.doelgroep, t.onderdeel),
    ...lines('klantervaring', {
      jaar: isJaar('jaar'),
      doelgroep: isEenOf('doelgroep', DOELGROEPEN),
      cijfer: 'cijfer IS NULL OR cijfer BETWEEN 1 AND 10',
      n: isAantal('n'),
      respons: 'respons IS NULL OR respons BETWEEN 0 AND 100',
    }),
  ],
);

const RICHTINGEN = ['hoger-is-beter', 'lager-is-beter', 'binnen-band'] as const;

export const indicator = sqliteTable(
  'indicator',
  {
    id: id(),
    naam: text('naam').notNull(),
    definitie: text('definitie').notNull(),
    eenheid: freeText('eenheid'),
    richting: text('richting', { enum: RICHTINGEN }).notNull(),
  },
  (t) => [
    uniqueIndex('indicator_naam_uniek').on(t.naam),
    ...lines('indicator', { richting: isEenOf('richting', RICHTINGEN) }),
  ],
);

export const streefwaarde = sqliteTable(
  'streefwaarde',
  {
    id: id(),
    indicatorId: text('indicator_id')
      .notNull()
      .references(() => indicator.id),
    waarde: real('waarde').notNull(),
    /** Upper bound of a band (5–10 klachten); NULL = a single value. */
    bovengrens: real('bovengrens'),
    bron: freeText('bron'),
    ...geldig(),
  },
  (t) => [
    index('streefwaarde_indicator_idx').on(t.indicatorId),
    ...lines('streefwaarde', { periode: isPeriode(), band: 'bovengrens IS NULL OR bovengrens >= waarde' }),
  ],
);

/** A what-if; it never touches the data until it is applied, which replays its mutaties. */
export const scenario = sqliteTable(
  'scenario',
  {
    id: id(),
    naam: text('naam').notNull(),
    basisPeildatum: text('basis_peildatum').notNull(),
    auteurId: text('auteur_id').references(() => gebruiker.id),
    status: text('status', { enum: SCENARIO_STATUSSEN.values }).notNull().default('concept'),
    toelichting: freeText('toelichting'),
  },
  (t) => [
    index('scenario_auteur_idx').on(t.auteurId),
    ...lines('scenario', {
      naam: isFilled('naam'),
      peildatum: isDatum('basis_peildatum'),
      status: isEenOf('status', SCENARIO_STATUSSEN.values),
    }),
  ],
);

export const scenarioMutatie = sqliteTable(
  'scenario_mutatie',
  {
    id: id(),
    scenarioId: text('scenario_id')
      .notNull()
      .references(() => scenario.id),
    volgnummer: integer('volgnummer').notNull(),
    soort: text('soort', { enum: MUTATIE_SOORTEN.values }).notNull(),
    /** Arguments of the mutation; their shape depends on soort and is checked when read. */
    gegevens: text('gegevens', { mode: 'json' }).$type<unknown>().notNull(),
  },
  (t) => [
    uniqueIndex('scenario_mutatie_uniek').on(t.scenarioId, t.volgnummer),
    ...lines('scenario_mutatie', {
      soort: isEenOf('soort', MUTATIE_SOORTEN.values),
      gegevens: 'json_valid(gegevens)',
    }),
  ],
);

const isRapportagePeriode =
  "periode GLOB '[0-9][0-9][0-9][0-9]' OR periode GLOB '[0-9][0-9][0-9][0-9]-K[1-4]'";

/** A report that was made final: its parts as they were, whatever is corrected afterwards. */
export const rapportage = sqliteTable(
  'rapportage',
  {
    id: id(),
    soort: text('soort', { enum: RAPPORTAGE_SOORTEN.values }).notNull(),
    /** '2020', or '2026-K1'. */
    periode: text('periode').notNull(),
    vastgesteldOp: text('vastgesteld_op').notNull(),
    vastgesteldDoor: text('vastgesteld_door').notNull(),
    /** The parts as JSON; their shape is checked when they are read. */
    inhoud: text('inhoud').notNull(),
  },
  (t) => [
    uniqueIndex('rapportage_uniek').on(t.soort, t.periode),
    ...lines('rapportage', {
      soort: isEenOf('soort', RAPPORTAGE_SOORTEN.values),
      periode: isRapportagePeriode,
      moment: isMoment('vastgesteld_op'),
      inhoud: 'json_valid(inhoud)',
    }),
  ],
);

/** What people wrote in a chapter of a report; it is the start of the next one as well. */
export const rapportageTekst = sqliteTable(
  'rapportage_tekst',
  {
    id: id(),
    soort: text('soort', { enum: RAPPORTAGE_SOORTEN.values }).notNull(),
    periode: text('periode').notNull(),
    hoofdstuk: text('hoofdstuk').notNull(),
    tekst: freeText('tekst'),
  },
  (t) => [
    uniqueIndex('rapportage_tekst_uniek').on(t.soort, t.periode, t.hoofdstuk),
    ...lines('rapportage_tekst', {
      soort: isEenOf('soort', RAPPORTAGE_SOORTEN.values),
      periode: isRapportagePeriode,
      hoofdstuk: isFilled('hoofdstuk'),
    }),
  ],
);
