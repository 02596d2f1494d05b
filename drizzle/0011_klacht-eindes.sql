PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_klacht_stap` (
	`id` text PRIMARY KEY NOT NULL,
	`klacht_id` text NOT NULL,
	`volgnummer` integer NOT NULL,
	`soort` text NOT NULL,
	`datum` text NOT NULL,
	`partij` text,
	`beklaagde_id` text,
	`grond` text,
	`document` text DEFAULT '' NOT NULL,
	`toelichting` text DEFAULT '' NOT NULL,
	`vastgelegd_op` text NOT NULL,
	`vastgelegd_door` text NOT NULL,
	FOREIGN KEY (`klacht_id`) REFERENCES `klacht`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "klacht_stap_soort" CHECK(soort IS NULL OR soort IN ('ontvangstbevestiging', 'afschrift-beklaagde', 'uitnodiging-horen', 'gehoord', 'niet-verschenen', 'afgezien-van-horen', 'verslag', 'advies', 'bericht-verdaging', 'registreren', 'aanvulling-vragen', 'aanvulling-ontvangen', 'informeel-starten', 'informeel-oplossen', 'mondeling-beantwoorden', 'formeel-starten', 'heropenen', 'verdagen', 'uitstellen', 'niet-in-behandeling', 'intrekken', 'doorzenden', 'anders-eindigen', 'afhandelen', 'naar-ombudsman', 'ombudsman-gereed', 'vernietigen', 'behandelaar', 'correctie')),
	CONSTRAINT "klacht_stap_datum" CHECK(datum IS NULL OR (date(datum) IS datum AND datum BETWEEN '1990-01-01' AND '2101-01-01')),
	CONSTRAINT "klacht_stap_partij" CHECK(partij IS NULL OR partij IN ('klager', 'beklaagde')),
	CONSTRAINT "klacht_stap_beklaagde" CHECK((partij IS 'beklaagde') = (beklaagde_id IS NOT NULL)),
	CONSTRAINT "klacht_stap_grond" CHECK(grond IS NULL OR grond IN ('a', 'b', 'c')),
	CONSTRAINT "klacht_stap_moment" CHECK(vastgelegd_op IS NULL OR vastgelegd_op GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T*Z')
);
--> statement-breakpoint
INSERT INTO `__new_klacht_stap`("id", "klacht_id", "volgnummer", "soort", "datum", "partij", "beklaagde_id", "grond", "document", "toelichting", "vastgelegd_op", "vastgelegd_door") SELECT "id", "klacht_id", "volgnummer", "soort", "datum", "partij", "beklaagde_id", "grond", "document", "toelichting", "vastgelegd_op", "vastgelegd_door" FROM `klacht_stap`;--> statement-breakpoint
DROP TABLE `klacht_stap`;--> statement-breakpoint
ALTER TABLE `__new_klacht_stap` RENAME TO `klacht_stap`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `klacht_stap_volgorde_uniek` ON `klacht_stap` (`klacht_id`,`volgnummer`);--> statement-breakpoint
CREATE TABLE `__new_klacht` (
	`id` text PRIMARY KEY NOT NULL,
	`nummer` text NOT NULL,
	`ontvangstdatum` text NOT NULL,
	`kanaal` text NOT NULL,
	`vorm` text NOT NULL,
	`op_schrift_op` text,
	`regeling` text DEFAULT 'awb' NOT NULL,
	`status` text DEFAULT 'ontvangen' NOT NULL,
	`status_sinds` text NOT NULL,
	`klager_naam` text DEFAULT '' NOT NULL,
	`klager_adres` text DEFAULT '' NOT NULL,
	`klager_bereikbaarheid` text DEFAULT '' NOT NULL,
	`gemachtigde` text DEFAULT '' NOT NULL,
	`datum_gedraging` text,
	`omschrijving` text DEFAULT '' NOT NULL,
	`wijk_id` text,
	`team_id` text,
	`informeel_gestart_op` text,
	`informeel_door_id` text,
	`hoe_gebleken` text DEFAULT '' NOT NULL,
	`bevestiging_verzonden_op` text,
	`formeel_gestart_op` text,
	`behandelaar_id` text,
	`reden_afwijking` text DEFAULT '' NOT NULL,
	`procedure_weken` integer,
	`bevindingen` text DEFAULT '' NOT NULL,
	`conclusies` text DEFAULT '' NOT NULL,
	`afdoening` text,
	`afgedaan_op` text,
	`grond_niet_in_behandeling` text,
	`afdoening_toelichting` text DEFAULT '' NOT NULL,
	`einde_reden` text,
	`doorgezonden_aan` text DEFAULT '' NOT NULL,
	`gemeld_aan_klager_op` text,
	`ombudsman_naam` text DEFAULT '' NOT NULL,
	`afschrift_beklaagde_op` text,
	`kopie_doorgezonden` integer DEFAULT false NOT NULL,
	`ombudsman_ontvangen` text,
	`ombudsman_gereed` text,
	`ombudsman_oordeel` text,
	`ombudsman_aanbeveling` text DEFAULT '' NOT NULL,
	`ombudsman_reactie` text DEFAULT '' NOT NULL,
	`blijvend_bewaren` integer DEFAULT false NOT NULL,
	`bewaar_reden` text DEFAULT '' NOT NULL,
	`vernietigd_wijze` text,
	`vernietigd_door` text DEFAULT '' NOT NULL,
	`vernietiging_goedgekeurd_door` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`wijk_id`) REFERENCES `wijk`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`team_id`) REFERENCES `team`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`informeel_door_id`) REFERENCES `gebruiker`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`behandelaar_id`) REFERENCES `gebruiker`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "klacht_nummer" CHECK(nummer GLOB '[12][09][0-9][0-9]-[0-9][0-9][0-9]*'),
	CONSTRAINT "klacht_data" CHECK((ontvangstdatum IS NULL OR (date(ontvangstdatum) IS ontvangstdatum AND ontvangstdatum BETWEEN '1990-01-01' AND '2101-01-01')) AND (op_schrift_op IS NULL OR (date(op_schrift_op) IS op_schrift_op AND op_schrift_op BETWEEN '1990-01-01' AND '2101-01-01')) AND (status_sinds IS NULL OR (date(status_sinds) IS status_sinds AND status_sinds BETWEEN '1990-01-01' AND '2101-01-01')) AND (datum_gedraging IS NULL OR (date(datum_gedraging) IS datum_gedraging AND datum_gedraging BETWEEN '1990-01-01' AND '2101-01-01')) AND (informeel_gestart_op IS NULL OR (date(informeel_gestart_op) IS informeel_gestart_op AND informeel_gestart_op BETWEEN '1990-01-01' AND '2101-01-01')) AND (bevestiging_verzonden_op IS NULL OR (date(bevestiging_verzonden_op) IS bevestiging_verzonden_op AND bevestiging_verzonden_op BETWEEN '1990-01-01' AND '2101-01-01')) AND (formeel_gestart_op IS NULL OR (date(formeel_gestart_op) IS formeel_gestart_op AND formeel_gestart_op BETWEEN '1990-01-01' AND '2101-01-01')) AND (afgedaan_op IS NULL OR (date(afgedaan_op) IS afgedaan_op AND afgedaan_op BETWEEN '1990-01-01' AND '2101-01-01')) AND (gemeld_aan_klager_op IS NULL OR (date(gemeld_aan_klager_op) IS gemeld_aan_klager_op AND gemeld_aan_klager_op BETWEEN '1990-01-01' AND '2101-01-01')) AND (afschrift_beklaagde_op IS NULL OR (date(afschrift_beklaagde_op) IS afschrift_beklaagde_op AND afschrift_beklaagde_op BETWEEN '1990-01-01' AND '2101-01-01')) AND (ombudsman_ontvangen IS NULL OR (date(ombudsman_ontvangen) IS ombudsman_ontvangen AND ombudsman_ontvangen BETWEEN '1990-01-01' AND '2101-01-01')) AND (ombudsman_gereed IS NULL OR (date(ombudsman_gereed) IS ombudsman_gereed AND ombudsman_gereed BETWEEN '1990-01-01' AND '2101-01-01'))),
	CONSTRAINT "klacht_volgorde" CHECK((datum_gedraging IS NULL OR datum_gedraging <= ontvangstdatum) AND (afgedaan_op IS NULL OR afgedaan_op >= ontvangstdatum)),
	CONSTRAINT "klacht_kanaal" CHECK(kanaal IS NULL OR kanaal IN ('brief', 'e-mail', 'webformulier', 'telefoon', 'balie', 'moederorganisatie')),
	CONSTRAINT "klacht_vorm" CHECK(vorm IS NULL OR vorm IN ('schriftelijk', 'mondeling')),
	CONSTRAINT "klacht_regeling" CHECK(regeling IS NULL OR regeling IN ('awb', 'jeugdwet', 'wmo', 'eigen-bestuursorgaan', 'geen-klacht')),
	CONSTRAINT "klacht_status" CHECK(status IS NULL OR status IN ('ontvangen', 'informeel', 'informeel-opgelost', 'mondeling-beantwoord', 'formeel', 'niet-in-behandeling', 'ingetrokken', 'doorgezonden', 'anders-geeindigd', 'afgehandeld', 'bij-ombudsman', 'ombudsman-gereed', 'vernietigd')),
	CONSTRAINT "klacht_grond" CHECK(grond_niet_in_behandeling IS NULL OR grond_niet_in_behandeling IN ('9:8-1a', '9:8-1b', '9:8-1c', '9:8-1d', '9:8-1e', '9:8-1f', '9:8-2')),
	CONSTRAINT "klacht_einde_reden" CHECK(einde_reden IS NULL OR einde_reden IN ('klager-overleden', 'klager-onvindbaar', 'anders')),
	CONSTRAINT "klacht_procedure" CHECK(procedure_weken IS NULL OR procedure_weken IN (6, 10)),
	CONSTRAINT "klacht_kopie" CHECK(kopie_doorgezonden IN (0, 1)),
	CONSTRAINT "klacht_blijvend" CHECK(blijvend_bewaren IN (0, 1)),
	CONSTRAINT "klacht_afdoening" CHECK(afdoening IS NULL OR afdoening IN ('informeel-opgelost', 'mondeling-beantwoord', 'niet-in-behandeling', 'ingetrokken', 'doorgezonden', 'anders-geeindigd', 'afgehandeld')),
	CONSTRAINT "klacht_afgedaan" CHECK((afdoening IS NULL) = (afgedaan_op IS NULL)),
	CONSTRAINT "klacht_ombudsman_oordeel" CHECK(ombudsman_oordeel IS NULL OR ombudsman_oordeel IN ('behoorlijk', 'deels-behoorlijk', 'niet-behoorlijk', 'geen-oordeel')),
	CONSTRAINT "klacht_wijze" CHECK(vernietigd_wijze IS NULL OR vernietigd_wijze IN ('vernietigd', 'geanonimiseerd'))
);
--> statement-breakpoint
INSERT INTO `__new_klacht`("id", "nummer", "ontvangstdatum", "kanaal", "vorm", "op_schrift_op", "regeling", "status", "status_sinds", "klager_naam", "klager_adres", "klager_bereikbaarheid", "gemachtigde", "datum_gedraging", "omschrijving", "wijk_id", "team_id", "informeel_gestart_op", "informeel_door_id", "hoe_gebleken", "bevestiging_verzonden_op", "formeel_gestart_op", "behandelaar_id", "reden_afwijking", "procedure_weken", "bevindingen", "conclusies", "afdoening", "afgedaan_op", "grond_niet_in_behandeling", "afdoening_toelichting", "einde_reden", "doorgezonden_aan", "gemeld_aan_klager_op", "ombudsman_naam", "afschrift_beklaagde_op", "kopie_doorgezonden", "ombudsman_ontvangen", "ombudsman_gereed", "ombudsman_oordeel", "ombudsman_aanbeveling", "ombudsman_reactie", "blijvend_bewaren", "bewaar_reden", "vernietigd_wijze", "vernietigd_door", "vernietiging_goedgekeurd_door") SELECT "id", "nummer", "ontvangstdatum", "kanaal", "vorm", "op_schrift_op", "regeling", "status", "status_sinds", "klager_naam", "klager_adres", "klager_bereikbaarheid", "gemachtigde", "datum_gedraging", "omschrijving", "wijk_id", "team_id", "informeel_gestart_op", "informeel_door_id", "hoe_gebleken", "bevestiging_verzonden_op", "formeel_gestart_op", "behandelaar_id", "reden_afwijking", "procedure_weken", "bevindingen", "conclusies", "afdoening", "afgedaan_op", "grond_niet_in_behandeling", "afdoening_toelichting", NULL, "doorgezonden_aan", "gemeld_aan_klager_op", "ombudsman_naam", "afschrift_beklaagde_op", "kopie_doorgezonden", "ombudsman_ontvangen", "ombudsman_gereed", "ombudsman_oordeel", "ombudsman_aanbeveling", "ombudsman_reactie", "blijvend_bewaren", "bewaar_reden", "vernietigd_wijze", "vernietigd_door", "vernietiging_goedgekeurd_door" FROM `klacht`;--> statement-breakpoint
DROP TABLE `klacht`;--> statement-breakpoint
ALTER TABLE `__new_klacht` RENAME TO `klacht`;--> statement-breakpoint
CREATE UNIQUE INDEX `klacht_nummer_uniek` ON `klacht` (`nummer`);--> statement-breakpoint
CREATE INDEX `klacht_ontvangst_idx` ON `klacht` (`ontvangstdatum`);--> statement-breakpoint
CREATE INDEX `klacht_wijk_idx` ON `klacht` (`wijk_id`);--> statement-breakpoint
CREATE INDEX `klacht_team_idx` ON `klacht` (`team_id`);--> statement-breakpoint
CREATE INDEX `klacht_behandelaar_idx` ON `klacht` (`behandelaar_id`);--> statement-breakpoint
CREATE INDEX `klacht_informeel_door_idx` ON `klacht` (`informeel_door_id`);--> statement-breakpoint
CREATE TABLE `__new_klacht_jaarverslag` (
	`id` text PRIMARY KEY NOT NULL,
	`jaar` integer NOT NULL,
	`inleiding` text DEFAULT '' NOT NULL,
	`lessen` text DEFAULT '' NOT NULL,
	`maatregelen` text DEFAULT '' NOT NULL,
	`vastgesteld_op` text,
	`vastgesteld_door` text DEFAULT '' NOT NULL,
	`cijfers` text,
	CONSTRAINT "klacht_jaarverslag_jaar" CHECK(typeof(jaar) = 'integer' AND jaar BETWEEN 1990 AND 2100),
	CONSTRAINT "klacht_jaarverslag_vastgesteld" CHECK((vastgesteld_op IS NULL OR vastgesteld_op GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T*Z') AND (vastgesteld_op IS NULL) = (cijfers IS NULL)),
	CONSTRAINT "klacht_jaarverslag_cijfers" CHECK(cijfers IS NULL OR json_valid(cijfers))
);
--> statement-breakpoint
INSERT INTO `__new_klacht_jaarverslag`("id", "jaar", "inleiding", "lessen", "maatregelen", "vastgesteld_op", "vastgesteld_door", "cijfers") SELECT "id", "jaar", "inleiding", "lessen", "maatregelen", NULL, '', NULL FROM `klacht_jaarverslag`;--> statement-breakpoint
DROP TABLE `klacht_jaarverslag`;--> statement-breakpoint
ALTER TABLE `__new_klacht_jaarverslag` RENAME TO `klacht_jaarverslag`;--> statement-breakpoint
CREATE UNIQUE INDEX `klacht_jaarverslag_jaar_uniek` ON `klacht_jaarverslag` (`jaar`);--> statement-breakpoint
CREATE TABLE `__new_klacht_beklaagde` (
	`id` text PRIMARY KEY NOT NULL,
	`klacht_id` text NOT NULL,
	`medewerker_id` text,
	`gebruiker_id` text,
	`naam` text DEFAULT '' NOT NULL,
	`team_id` text,
	`organisatie_id` text,
	`sinds` text,
	FOREIGN KEY (`klacht_id`) REFERENCES `klacht`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`medewerker_id`) REFERENCES `medewerker`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`gebruiker_id`) REFERENCES `gebruiker`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`team_id`) REFERENCES `team`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisatie_id`) REFERENCES `moederorganisatie`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "klacht_beklaagde_wie" CHECK((medewerker_id IS NOT NULL) + (gebruiker_id IS NOT NULL) + (trim(naam) <> '') = 1),
	CONSTRAINT "klacht_beklaagde_sinds" CHECK(sinds IS NULL OR (date(sinds) IS sinds AND sinds BETWEEN '1990-01-01' AND '2101-01-01'))
);
--> statement-breakpoint
INSERT INTO `__new_klacht_beklaagde`("id", "klacht_id", "medewerker_id", "gebruiker_id", "naam", "team_id", "organisatie_id", "sinds") SELECT "id", "klacht_id", "medewerker_id", "gebruiker_id", "naam", "team_id", "organisatie_id", NULL FROM `klacht_beklaagde`;--> statement-breakpoint
DROP TABLE `klacht_beklaagde`;--> statement-breakpoint
ALTER TABLE `__new_klacht_beklaagde` RENAME TO `klacht_beklaagde`;--> statement-breakpoint
CREATE UNIQUE INDEX `klacht_beklaagde_uniek` ON `klacht_beklaagde` (`klacht_id`,`medewerker_id`);--> statement-breakpoint
CREATE INDEX `klacht_beklaagde_medewerker_idx` ON `klacht_beklaagde` (`medewerker_id`);--> statement-breakpoint
CREATE INDEX `klacht_beklaagde_gebruiker_idx` ON `klacht_beklaagde` (`gebruiker_id`);--> statement-breakpoint
CREATE INDEX `klacht_beklaagde_team_idx` ON `klacht_beklaagde` (`team_id`);--> statement-breakpoint
CREATE INDEX `klacht_beklaagde_organisatie_idx` ON `klacht_beklaagde` (`organisatie_id`);--> statement-breakpoint
CREATE TABLE `__new_klacht_onderdeel` (
	`id` text PRIMARY KEY NOT NULL,
	`klacht_id` text NOT NULL,
	`volgnummer` integer NOT NULL,
	`tekst` text NOT NULL,
	`categorie` text NOT NULL,
	`oordeel` text,
	`motivering` text DEFAULT '' NOT NULL,
	`grond` text,
	FOREIGN KEY (`klacht_id`) REFERENCES `klacht`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "klacht_onderdeel_volgnummer" CHECK(volgnummer IS NULL OR (typeof(volgnummer) = 'integer' AND volgnummer >= 0)),
	CONSTRAINT "klacht_onderdeel_categorie" CHECK(categorie IS NULL OR categorie IN ('wachttijd', 'communicatie', 'ondersteuning', 'bejegening', 'informatie', 'privacy', 'bereikbaarheid', 'overig')),
	CONSTRAINT "klacht_onderdeel_oordeel" CHECK(oordeel IS NULL OR oordeel IN ('gegrond', 'deels-gegrond', 'ongegrond', 'geen-oordeel')),
	CONSTRAINT "klacht_onderdeel_grond" CHECK((grond IS NULL OR grond IN ('9:8-1a', '9:8-1b', '9:8-1c', '9:8-1d', '9:8-1e', '9:8-1f', '9:8-2')) AND (grond IS NULL OR oordeel IS NULL))
);
--> statement-breakpoint
INSERT INTO `__new_klacht_onderdeel`("id", "klacht_id", "volgnummer", "tekst", "categorie", "oordeel", "motivering", "grond") SELECT "id", "klacht_id", "volgnummer", "tekst", "categorie", "oordeel", "motivering", NULL FROM `klacht_onderdeel`;--> statement-breakpoint
DROP TABLE `klacht_onderdeel`;--> statement-breakpoint
ALTER TABLE `__new_klacht_onderdeel` RENAME TO `klacht_onderdeel`;--> statement-breakpoint
CREATE INDEX `klacht_onderdeel_klacht_idx` ON `klacht_onderdeel` (`klacht_id`);