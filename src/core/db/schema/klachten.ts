import { blob, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { gebruiker } from './beheer.ts';
import { wijk } from './gemeente.ts';
import {
  id,
  isAantal,
  isDatum,
  isEenVan,
  isIngevuld,
  isMoment,
  jaNee,
  regels,
  vrijeTekst,
} from './kolommen.ts';
import { medewerker } from './medewerkers.ts';
import { moederorganisatie } from './planning.ts';
import { team } from './teams.ts';

const KANALEN = ['brief', 'e-mail', 'webformulier', 'telefoon', 'balie', 'moederorganisatie'] as const;
const VORMEN = ['schriftelijk', 'mondeling'] as const;
const REGELINGEN = ['awb', 'jeugdwet', 'wmo', 'eigen-bestuursorgaan', 'geen-klacht'] as const;
const STATUSSEN = [
  'ontvangen',
  'informeel',
  'informeel-opgelost',
  'formeel',
  'niet-in-behandeling',
  'ingetrokken',
  'doorgezonden',
  'afgehandeld',
  'bij-ombudsman',
  'ombudsman-gereed',
  'vernietigd',
] as const;
/** Awb 9:8 lid 1 a–f and lid 2. */
const GRONDEN = ['9:8-1a', '9:8-1b', '9:8-1c', '9:8-1d', '9:8-1e', '9:8-1f', '9:8-2'] as const;

/**
 * A complaint (domein §4). The last day of the term and the oordeel of the whole
 * are derived, never stored. Free texts carry no client file, only the complaint.
 */
export const klacht = sqliteTable(
  'klacht',
  {
    id: id(),
    /** jjjj-nnn, gapless per year. */
    nummer: text('nummer').notNull(),
    ontvangstdatum: text('ontvangstdatum').notNull(),
    kanaal: text('kanaal', { enum: KANALEN }).notNull(),
    /** Only a written complaint starts the term of Awb 9:11. */
    vorm: text('vorm', { enum: VORMEN }).notNull(),
    /** Leading regime (domein §4.2). */
    regeling: text('regeling', { enum: REGELINGEN }).notNull().default('awb'),
    status: text('status', { enum: STATUSSEN }).notNull().default('ontvangen'),
    klagerNaam: vrijeTekst('klager_naam'),
    klagerAdres: vrijeTekst('klager_adres'),
    klagerBereikbaarheid: vrijeTekst('klager_bereikbaarheid'),
    /** Who acts for the klager (Awb 2:1). */
    gemachtigde: vrijeTekst('gemachtigde'),
    /** NULL = unknown or over a longer time. */
    datumGedraging: text('datum_gedraging'),
    omschrijving: vrijeTekst('omschrijving'),
    wijkId: text('wijk_id').references(() => wijk.id),
    /** Team on datum_gedraging, not today's. */
    teamId: text('team_id').references(() => team.id),
    behandelaarId: text('behandelaar_id').references(() => gebruiker.id),
    /** 6, or 10 with an advice commission; chosen once, NULL until then (Awb 9:11 lid 1). */
    procedureWeken: integer('procedure_weken'),
    /** Ground for not handling (Awb 9:8). */
    grondNietInBehandeling: text('grond_niet_in_behandeling', { enum: GRONDEN }),
    bevindingen: vrijeTekst('bevindingen'),
    conclusies: vrijeTekst('conclusies'),
    /** Date of the closing letter or of the end without one; stops the term. */
    afgedaanOp: text('afgedaan_op'),
    /** A copy went to the moederorganisatie for its own regime. */
    kopieDoorgezonden: jaNee('kopie_doorgezonden').notNull().default(false),
    ombudsmanOntvangen: text('ombudsman_ontvangen'),
    ombudsmanGereed: text('ombudsman_gereed'),
    ombudsmanOordeel: vrijeTekst('ombudsman_oordeel'),
    ombudsmanReactie: vrijeTekst('ombudsman_reactie'),
    /** The file may not be destroyed yet, with why (AVG art. 18, legal claim). */
    bewaarReden: vrijeTekst('bewaar_reden'),
  },
  (t) => [
    uniqueIndex('klacht_nummer_uniek').on(t.nummer),
    index('klacht_ontvangst_idx').on(t.ontvangstdatum),
    index('klacht_wijk_idx').on(t.wijkId),
    index('klacht_team_idx').on(t.teamId),
    index('klacht_behandelaar_idx').on(t.behandelaarId),
    ...regels('klacht', {
      nummer: "nummer GLOB '[12][09][0-9][0-9]-[0-9][0-9][0-9]*'",
      data: ['ontvangstdatum', 'datum_gedraging', 'afgedaan_op', 'ombudsman_ontvangen', 'ombudsman_gereed']
        .map((k) => `(${isDatum(k)})`)
        .join(' AND '),
      volgorde:
        '(datum_gedraging IS NULL OR datum_gedraging <= ontvangstdatum) AND (afgedaan_op IS NULL OR afgedaan_op >= ontvangstdatum)',
      kanaal: isEenVan('kanaal', KANALEN),
      vorm: isEenVan('vorm', VORMEN),
      regeling: isEenVan('regeling', REGELINGEN),
      status: isEenVan('status', STATUSSEN),
      grond: isEenVan('grond_niet_in_behandeling', GRONDEN),
      procedure: 'procedure_weken IS NULL OR procedure_weken IN (6, 10)',
      kopie: 'kopie_doorgezonden IN (0, 1)',
    }),
  ],
);

const klachtId = () =>
  text('klacht_id')
    .notNull()
    .references(() => klacht.id);

/** Whom the complaint is about; a complaint about wachttijd may have none. */
export const klachtBeklaagde = sqliteTable(
  'klacht_beklaagde',
  {
    id: id(),
    klachtId: klachtId(),
    medewerkerId: text('medewerker_id')
      .notNull()
      .references(() => medewerker.id),
    /** Snapshot on datum_gedraging. */
    teamId: text('team_id').references(() => team.id),
    organisatieId: text('organisatie_id').references(() => moederorganisatie.id),
  },
  (t) => [
    uniqueIndex('klacht_beklaagde_uniek').on(t.klachtId, t.medewerkerId),
    index('klacht_beklaagde_medewerker_idx').on(t.medewerkerId),
    index('klacht_beklaagde_team_idx').on(t.teamId),
    index('klacht_beklaagde_organisatie_idx').on(t.organisatieId),
  ],
);

const BETROKKENHEDEN = ['bij-gedraging', 'leidinggevende', 'informele-afhandeling', 'getuige'] as const;

/** Who must or should not handle the complaint (Awb 9:7). */
export const klachtBetrokkene = sqliteTable(
  'klacht_betrokkene',
  {
    id: id(),
    klachtId: klachtId(),
    medewerkerId: text('medewerker_id')
      .notNull()
      .references(() => medewerker.id),
    betrokkenheid: text('betrokkenheid', { enum: BETROKKENHEDEN }).notNull(),
  },
  (t) => [
    index('klacht_betrokkene_klacht_idx').on(t.klachtId),
    index('klacht_betrokkene_medewerker_idx').on(t.medewerkerId),
    ...regels('klacht_betrokkene', { betrokkenheid: isEenVan('betrokkenheid', BETROKKENHEDEN) }),
  ],
);

const CATEGORIEEN = [
  'wachttijd',
  'communicatie',
  'ondersteuning',
  'bejegening',
  'informatie',
  'privacy',
  'bereikbaarheid',
  'overig',
] as const;
const OORDELEN = ['gegrond', 'deels-gegrond', 'ongegrond', 'geen-oordeel'] as const;

export const klachtOnderdeel = sqliteTable(
  'klacht_onderdeel',
  {
    id: id(),
    klachtId: klachtId(),
    volgnummer: integer('volgnummer').notNull(),
    tekst: text('tekst').notNull(),
    categorie: text('categorie', { enum: CATEGORIEEN }).notNull(),
    /** NULL = not judged yet. */
    oordeel: text('oordeel', { enum: OORDELEN }),
    motivering: vrijeTekst('motivering'),
  },
  (t) => [
    index('klacht_onderdeel_klacht_idx').on(t.klachtId),
    ...regels('klacht_onderdeel', {
      volgnummer: isAantal('volgnummer'),
      categorie: isEenVan('categorie', CATEGORIEEN),
      oordeel: isEenVan('oordeel', OORDELEN),
    }),
  ],
);

/** Letters, files and reports of a complaint; kept in the encrypted file, never beside it. */
export const klachtDocument = sqliteTable(
  'klacht_document',
  {
    id: id(),
    klachtId: klachtId(),
    naam: text('naam').notNull(),
    mediatype: text('mediatype').notNull(),
    toegevoegdOp: text('toegevoegd_op').notNull(),
    inhoud: blob('inhoud', { mode: 'buffer' }).notNull(),
  },
  (t) => [
    index('klacht_document_klacht_idx').on(t.klachtId),
    ...regels('klacht_document', { naam: isIngevuld('naam'), moment: isMoment('toegevoegd_op') }),
  ],
);

const STAPPEN = [
  'ontvangen',
  'aanvulling-gevraagd',
  'aanvulling-ontvangen',
  'informeel-gestart',
  'informeel-opgelost',
  'formeel-gestart',
  'ontvangstbevestiging',
  'afschrift-beklaagde',
  'uitnodiging-horen',
  'gehoord-klager',
  'gehoord-beklaagde',
  'afgezien-van-horen',
  'verslag',
  'advies',
  'niet-in-behandeling',
  'ingetrokken',
  'doorgezonden',
  'afhandelingsbrief',
  'afschrift-afhandeling',
  'ombudsman-ontvangen',
  'ombudsman-gereed',
  'vernietigd',
] as const;

/** What happened in a complaint, in order (domein §4.4). */
export const klachtStap = sqliteTable(
  'klacht_stap',
  {
    id: id(),
    klachtId: klachtId(),
    soort: text('soort', { enum: STAPPEN }).notNull(),
    datum: text('datum').notNull(),
    /** To whom, how, on which ground: what the kind of step asks for, in words. */
    toelichting: vrijeTekst('toelichting'),
    documentId: text('document_id').references(() => klachtDocument.id),
  },
  (t) => [
    index('klacht_stap_klacht_idx').on(t.klachtId, t.datum),
    index('klacht_stap_document_idx').on(t.documentId),
    ...regels('klacht_stap', { soort: isEenVan('soort', STAPPEN), datum: isDatum('datum') }),
  ],
);

/** Postponement of at most four weeks, once (Awb 9:11 lid 2). */
export const klachtVerdaging = sqliteTable(
  'klacht_verdaging',
  {
    id: id(),
    klachtId: klachtId(),
    /** Date of the letter to klager and beklaagde. */
    briefdatum: text('briefdatum').notNull(),
    weken: integer('weken').notNull(),
    reden: text('reden').notNull(),
  },
  (t) => [
    uniqueIndex('klacht_verdaging_eenmaal').on(t.klachtId),
    ...regels('klacht_verdaging', {
      briefdatum: isDatum('briefdatum'),
      weken: 'weken IN (1, 2, 3, 4)',
      reden: isIngevuld('reden'),
    }),
  ],
);

/** Further delay that the klager agreed to in writing (Awb 9:11 lid 3). */
export const klachtUitstel = sqliteTable(
  'klacht_uitstel',
  {
    id: id(),
    klachtId: klachtId(),
    instemmingOp: text('instemming_op').notNull(),
    /** Agreed last day, inclusive; does not shift for weekends (ATW art. 4). */
    uiterlijk: text('uiterlijk').notNull(),
  },
  (t) => [
    index('klacht_uitstel_klacht_idx').on(t.klachtId),
    ...regels('klacht_uitstel', {
      data: `(${isDatum('instemming_op')}) AND (${isDatum('uiterlijk')}) AND uiterlijk >= instemming_op`,
    }),
  ],
);

/** What is done to prevent it from happening again. */
export const klachtMaatregel = sqliteTable(
  'klacht_maatregel',
  {
    id: id(),
    klachtId: klachtId(),
    omschrijving: text('omschrijving').notNull(),
    eigenaar: vrijeTekst('eigenaar'),
    gereedVoor: text('gereed_voor'),
    gereedOp: text('gereed_op'),
  },
  (t) => [
    index('klacht_maatregel_klacht_idx').on(t.klachtId),
    ...regels('klacht_maatregel', {
      omschrijving: isIngevuld('omschrijving'),
      data: `(${isDatum('gereed_voor')}) AND (${isDatum('gereed_op')})`,
    }),
  ],
);
