import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import {
  AFDOENINGEN,
  BETROKKENHEDEN,
  EINDE_REDENEN,
  GRONDEN_NIET_IN_BEHANDELING,
  KLACHT_CATEGORIEEN,
  KLACHT_KANALEN,
  KLACHT_REGELINGEN,
  KLACHT_STATUSSEN,
  KLACHT_VORMEN,
  KLAGER_EINDEN,
  OMBUDSMAN_OORDELEN,
  OORDELEN,
  VERNIETIG_WIJZEN,
} from '../../../shared/domain/klacht/basis/lists.ts';
import { gebruiker } from './beheer.ts';
import { freeText, id, isAantal, isDatum, isEenOf, jaNee, lines } from './columns.ts';
import { wijk } from './gemeente.ts';
import { medewerker } from './medewerkers.ts';
import { moederorganisatie } from './planning.ts';
import { team } from './teams.ts';

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
    kanaal: text('kanaal', { enum: KLACHT_KANALEN.values }).notNull(),
    /** Only a written complaint starts the term of Awb 9:11. */
    vorm: text('vorm', { enum: KLACHT_VORMEN.values }).notNull(),
    /** Day an oral complaint was put in writing; then its term starts. */
    opSchriftOp: text('op_schrift_op'),
    /** Leading regime (domein §4.2). */
    regeling: text('regeling', { enum: KLACHT_REGELINGEN.values }).notNull().default('awb'),
    status: text('status', { enum: KLACHT_STATUSSEN.values }).notNull().default('ontvangen'),
    /** Since when it has this status. */
    statusSinds: text('status_sinds').notNull(),
    /** NULL = unknown or over a longer time. */
    datumGedraging: text('datum_gedraging'),
    omschrijving: freeText('omschrijving'),
    wijkId: text('wijk_id').references(() => wijk.id),
    /** Team on datum_gedraging, not today's. */
    teamId: text('team_id').references(() => team.id),
    /** About no wijk or team (the college, the desk): said, not forgotten. */
    zonderPlaats: jaNee('zonder_plaats').notNull().default(false),
    /** The informal attempt; NULL = there was none. */
    informeelGestartOp: text('informeel_gestart_op'),
    informeelDoorId: text('informeel_door_id').references(() => gebruiker.id),
    /** How the klager showed to be satisfied (Awb 9:5). */
    hoeGebleken: freeText('hoe_gebleken'),
    bevestigingVerzondenOp: text('bevestiging_verzonden_op'),
    /** The formal handling; NULL = it never was formal. */
    formeelGestartOp: text('formeel_gestart_op'),
    behandelaarId: text('behandelaar_id').references(() => gebruiker.id),
    /** Why this behandelaar in spite of a warning (Awb 9:7). */
    redenAfwijking: freeText('reden_afwijking'),
    /** 6, or 10 with an advice commission; chosen once, NULL until then (Awb 9:11 lid 1). */
    procedureWeken: integer('procedure_weken'),
    /** Person or commission that advises in a procedure of 10 weeks (Awb 9:14, 9:15). */
    adviseur: freeText('adviseur'),
    bevindingen: freeText('bevindingen'),
    conclusies: freeText('conclusies'),
    /** How it ended, also while it is at the ombudsman and after destruction; NULL = open. */
    afdoening: text('afdoening', { enum: AFDOENINGEN.values }),
    /** Date of the closing letter or of the end without one; stops the term. */
    afgedaanOp: text('afgedaan_op'),
    /** Ground for not handling (Awb 9:8). */
    grondNietInBehandeling: text('grond_niet_in_behandeling', { enum: GRONDEN_NIET_IN_BEHANDELING.values }),
    /** Explanation of the ground, or where the withdrawal was recorded. */
    afdoeningToelichting: freeText('afdoening_toelichting'),
    /** Why it ended that nobody answered: the klager died… */
    eindeReden: text('einde_reden', { enum: EINDE_REDENEN.values }),
    doorgezondenAan: freeText('doorgezonden_aan'),
    gemeldAanKlagerOp: text('gemeld_aan_klager_op'),
    /** The ombudsman that the closing letter named. */
    ombudsmanNaam: freeText('ombudsman_naam'),
    /** Why the closing letter deviates from the advice (Awb 9:16); empty = it does not. */
    motiveringAfwijking: freeText('motivering_afwijking'),
    afschriftBeklaagdeOp: text('afschrift_beklaagde_op'),
    /** A copy went to the moederorganisatie for its own regime. */
    kopieDoorgezonden: jaNee('kopie_doorgezonden').notNull().default(false),
    ombudsmanOntvangen: text('ombudsman_ontvangen'),
    ombudsmanGereed: text('ombudsman_gereed'),
    ombudsmanOordeel: text('ombudsman_oordeel', { enum: OMBUDSMAN_OORDELEN.values }),
    ombudsmanAanbeveling: freeText('ombudsman_aanbeveling'),
    ombudsmanReactie: freeText('ombudsman_reactie'),
    /** About a case that is kept for ever (selectielijst 13.1, specificatie 3). */
    blijvendBewaren: jaNee('blijvend_bewaren').notNull().default(false),
    /** The file may not be destroyed yet, with why (AVG art. 18, legal claim). */
    bewaarReden: freeText('bewaar_reden'),
    /** Destroyed: what is left is this row, for the numbering and the statistics. */
    vernietigdWijze: text('vernietigd_wijze', { enum: VERNIETIG_WIJZEN.values }),
    vernietigdDoor: freeText('vernietigd_door'),
    vernietigingGoedgekeurdDoor: freeText('vernietiging_goedgekeurd_door'),
  },
  (t) => [
    uniqueIndex('klacht_nummer_uniek').on(t.nummer),
    index('klacht_ontvangst_idx').on(t.ontvangstdatum),
    index('klacht_wijk_idx').on(t.wijkId),
    index('klacht_team_idx').on(t.teamId),
    index('klacht_behandelaar_idx').on(t.behandelaarId),
    index('klacht_informeel_door_idx').on(t.informeelDoorId),
    ...lines('klacht', {
      nummer: "nummer GLOB '[12][09][0-9][0-9]-[0-9][0-9][0-9]*'",
      data: [
        'ontvangstdatum',
        'op_schrift_op',
        'status_sinds',
        'datum_gedraging',
        'informeel_gestart_op',
        'bevestiging_verzonden_op',
        'formeel_gestart_op',
        'afgedaan_op',
        'gemeld_aan_klager_op',
        'afschrift_beklaagde_op',
        'ombudsman_ontvangen',
        'ombudsman_gereed',
      ]
        .map((k) => `(${isDatum(k)})`)
        .join(' AND '),
      volgorde:
        '(datum_gedraging IS NULL OR datum_gedraging <= ontvangstdatum) AND (afgedaan_op IS NULL OR afgedaan_op >= ontvangstdatum)',
      kanaal: isEenOf('kanaal', KLACHT_KANALEN.values),
      vorm: isEenOf('vorm', KLACHT_VORMEN.values),
      regeling: isEenOf('regeling', KLACHT_REGELINGEN.values),
      status: isEenOf('status', KLACHT_STATUSSEN.values),
      grond: isEenOf('grond_niet_in_behandeling', GRONDEN_NIET_IN_BEHANDELING.values),
      einde_reden: isEenOf('einde_reden', EINDE_REDENEN.values),
      procedure: 'procedure_weken IS NULL OR procedure_weken IN (6, 10)',
      kopie: 'kopie_doorgezonden IN (0, 1)',
      blijvend: 'blijvend_bewaren IN (0, 1)',
      afdoening: isEenOf('afdoening', KLACHT_STATUSSEN.values.filter(AFDOENINGEN.has)),
      afgedaan: '(afdoening IS NULL) = (afgedaan_op IS NULL)',
      ombudsman_oordeel: isEenOf('ombudsman_oordeel', OMBUDSMAN_OORDELEN.values),
      wijze: isEenOf('vernietigd_wijze', VERNIETIG_WIJZEN.values),
    }),
  ],
);

/** The complaint a row belongs to. */
export const klachtId = () =>
  text('klacht_id')
    .notNull()
    .references(() => klacht.id);

/** Who complains: one or more, each with an own address, gemachtigde and hearing. Gone when it is destroyed. */
export const klachtKlager = sqliteTable(
  'klacht_klager',
  {
    id: id(),
    klachtId: klachtId(),
    /** Order within the complaint. */
    volgnummer: integer('volgnummer').notNull(),
    naam: freeText('naam'),
    adres: freeText('adres'),
    bereikbaarheid: freeText('bereikbaarheid'),
    /** Who acts for the klager (Awb 2:1). */
    gemachtigde: freeText('gemachtigde'),
    /** Where the letters go then; empty = to the klager's. */
    gemachtigdeAdres: freeText('gemachtigde_adres'),
    /** Day of joining; NULL = from the receipt on. */
    sinds: text('sinds'),
    /** Stopped while others went on (Awb 9:5); NULL = goes on. */
    einde: text('einde', { enum: KLAGER_EINDEN.values }),
    eindeOp: text('einde_op'),
    /** The letter of the klager, or how it showed. */
    eindeVastlegging: freeText('einde_vastlegging'),
    /** Written confirmation to who is satisfied; NULL = not sent. */
    eindeBevestigingOp: text('einde_bevestiging_op'),
  },
  (t) => [
    uniqueIndex('klacht_klager_volgorde_uniek').on(t.klachtId, t.volgnummer),
    ...lines('klacht_klager', {
      volgnummer: isAantal('volgnummer'),
      data: `(${isDatum('sinds')}) AND (${isDatum('einde_op')}) AND (${isDatum('einde_bevestiging_op')})`,
      einde: isEenOf('einde', KLAGER_EINDEN.values),
      einde_op: '(einde IS NULL) = (einde_op IS NULL)',
    }),
  ],
);

/**
 * Who somebody in a complaint is: a medewerker, else a gebruiker (administratie need not be a medewerker), else
 * somebody known by name only. Exactly one of the three.
 */
const whom = () => ({
  medewerkerId: text('medewerker_id').references(() => medewerker.id),
  gebruikerId: text('gebruiker_id').references(() => gebruiker.id),
  naam: freeText('naam'),
});
const IS_ONE = "(medewerker_id IS NOT NULL) + (gebruiker_id IS NOT NULL) + (trim(naam) <> '') = 1";

/** Whom the complaint is about; a complaint about wachttijd may have none. */
export const klachtBeklaagde = sqliteTable(
  'klacht_beklaagde',
  {
    id: id(),
    klachtId: klachtId(),
    ...whom(),
    /** Snapshot on datum_gedraging. */
    teamId: text('team_id').references(() => team.id),
    organisatieId: text('organisatie_id').references(() => moederorganisatie.id),
    /** Day of becoming a beklaagde after the registration; NULL = from it on. */
    sinds: text('sinds'),
  },
  (t) => [
    uniqueIndex('klacht_beklaagde_uniek').on(t.klachtId, t.medewerkerId),
    index('klacht_beklaagde_medewerker_idx').on(t.medewerkerId),
    index('klacht_beklaagde_gebruiker_idx').on(t.gebruikerId),
    index('klacht_beklaagde_team_idx').on(t.teamId),
    index('klacht_beklaagde_organisatie_idx').on(t.organisatieId),
    ...lines('klacht_beklaagde', { wie: IS_ONE, sinds: isDatum('sinds') }),
  ],
);

/** Who must or should not handle the complaint (Awb 9:7). */
export const klachtBetrokkene = sqliteTable(
  'klacht_betrokkene',
  {
    id: id(),
    klachtId: klachtId(),
    ...whom(),
    betrokkenheid: text('betrokkenheid', { enum: BETROKKENHEDEN.values }).notNull(),
  },
  (t) => [
    index('klacht_betrokkene_klacht_idx').on(t.klachtId),
    index('klacht_betrokkene_medewerker_idx').on(t.medewerkerId),
    index('klacht_betrokkene_gebruiker_idx').on(t.gebruikerId),
    ...lines('klacht_betrokkene', {
      wie: IS_ONE,
      betrokkenheid: isEenOf('betrokkenheid', BETROKKENHEDEN.values),
    }),
  ],
);

export const klachtOnderdeel = sqliteTable(
  'klacht_onderdeel',
  {
    id: id(),
    klachtId: klachtId(),
    volgnummer: integer('volgnummer').notNull(),
    tekst: text('tekst').notNull(),
    categorie: text('categorie', { enum: KLACHT_CATEGORIEEN.values }).notNull(),
    /** NULL = not judged yet. */
    oordeel: text('oordeel', { enum: OORDELEN.values }),
    motivering: freeText('motivering'),
    /** Not handled, this part alone (Awb 9:8); then without an oordeel. */
    grond: text('grond', { enum: GRONDEN_NIET_IN_BEHANDELING.values }),
  },
  (t) => [
    index('klacht_onderdeel_klacht_idx').on(t.klachtId),
    ...lines('klacht_onderdeel', {
      volgnummer: isAantal('volgnummer'),
      categorie: isEenOf('categorie', KLACHT_CATEGORIEEN.values),
      oordeel: isEenOf('oordeel', OORDELEN.values),
      grond: `(${isEenOf('grond', GRONDEN_NIET_IN_BEHANDELING.values)}) AND (grond IS NULL OR oordeel IS NULL)`,
    }),
  ],
);
