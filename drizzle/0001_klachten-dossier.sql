CREATE TABLE `klacht_cijfer` (
	`id` text PRIMARY KEY NOT NULL,
	`klacht_id` text NOT NULL,
	`categorieen` text NOT NULL,
	`oordeel` text,
	`termijn` text NOT NULL,
	`verdaagd` integer NOT NULL,
	FOREIGN KEY (`klacht_id`) REFERENCES `klacht`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "klacht_cijfer_categorieen" CHECK(json_valid(categorieen)),
	CONSTRAINT "klacht_cijfer_oordeel" CHECK(oordeel IS NULL OR oordeel IN ('gegrond', 'deels-gegrond', 'ongegrond', 'geen-oordeel')),
	CONSTRAINT "klacht_cijfer_termijn" CHECK(termijn IS NULL OR termijn IN ('op-tijd', 'op-tijd-na-verlenging', 'te-laat', 'geen-termijn')),
	CONSTRAINT "klacht_cijfer_verdaagd" CHECK(verdaagd IN (0, 1))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `klacht_cijfer_klacht_uniek` ON `klacht_cijfer` (`klacht_id`);--> statement-breakpoint
CREATE TABLE `klacht_concept` (
	`id` text PRIMARY KEY NOT NULL,
	`gegevens` text NOT NULL,
	`gemaakt_op` text NOT NULL,
	`gewijzigd_op` text NOT NULL,
	`door` text NOT NULL,
	CONSTRAINT "klacht_concept_gegevens" CHECK(json_valid(gegevens)),
	CONSTRAINT "klacht_concept_momenten" CHECK((gemaakt_op IS NULL OR gemaakt_op GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T*Z') AND (gewijzigd_op IS NULL OR gewijzigd_op GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T*Z'))
);
--> statement-breakpoint
CREATE TABLE `klacht_jaarverslag` (
	`id` text PRIMARY KEY NOT NULL,
	`jaar` integer NOT NULL,
	`inleiding` text DEFAULT '' NOT NULL,
	`lessen` text DEFAULT '' NOT NULL,
	`maatregelen` text DEFAULT '' NOT NULL,
	CONSTRAINT "klacht_jaarverslag_jaar" CHECK(typeof(jaar) = 'integer' AND jaar BETWEEN 1990 AND 2100)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `klacht_jaarverslag_jaar_uniek` ON `klacht_jaarverslag` (`jaar`);--> statement-breakpoint
CREATE TABLE `vernietigingslijst` (
	`id` text PRIMARY KEY NOT NULL,
	`wijze` text NOT NULL,
	`stand` text NOT NULL,
	`opgesteld_op` text NOT NULL,
	`opgesteld_door` text NOT NULL,
	`goedgekeurd_op` text,
	`goedgekeurd_door` text,
	`uitgevoerd_op` text,
	`uitgevoerd_door` text,
	`opgesteld_door_sleutel` text NOT NULL,
	`goedgekeurd_door_sleutel` text,
	CONSTRAINT "vernietigingslijst_wijze" CHECK(wijze IS NULL OR wijze IN ('vernietigd', 'geanonimiseerd')),
	CONSTRAINT "vernietigingslijst_stand" CHECK(stand IS NULL OR stand IN ('opgesteld', 'goedgekeurd', 'uitgevoerd', 'ingetrokken')),
	CONSTRAINT "vernietigingslijst_data" CHECK((opgesteld_op IS NULL OR (date(opgesteld_op) IS opgesteld_op AND opgesteld_op BETWEEN '1990-01-01' AND '2101-01-01')) AND (goedgekeurd_op IS NULL OR (date(goedgekeurd_op) IS goedgekeurd_op AND goedgekeurd_op BETWEEN '1990-01-01' AND '2101-01-01')) AND (uitgevoerd_op IS NULL OR (date(uitgevoerd_op) IS uitgevoerd_op AND uitgevoerd_op BETWEEN '1990-01-01' AND '2101-01-01'))),
	CONSTRAINT "vernietigingslijst_tweede" CHECK(goedgekeurd_door_sleutel IS NULL OR goedgekeurd_door_sleutel <> opgesteld_door_sleutel)
);
--> statement-breakpoint
CREATE TABLE `vernietigingslijst_regel` (
	`id` text PRIMARY KEY NOT NULL,
	`lijst_id` text NOT NULL,
	`klacht_id` text NOT NULL,
	`nummer` text NOT NULL,
	`grond` text NOT NULL,
	FOREIGN KEY (`lijst_id`) REFERENCES `vernietigingslijst`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`klacht_id`) REFERENCES `klacht`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "vernietigingslijst_regel_nummer" CHECK(trim(nummer) <> '')
);
--> statement-breakpoint
CREATE INDEX `vernietigingslijst_regel_lijst_idx` ON `vernietigingslijst_regel` (`lijst_id`);--> statement-breakpoint
CREATE INDEX `vernietigingslijst_regel_klacht_idx` ON `vernietigingslijst_regel` (`klacht_id`);--> statement-breakpoint
CREATE TABLE `klacht_aanvulling` (
	`id` text PRIMARY KEY NOT NULL,
	`klacht_id` text NOT NULL,
	`gevraagd_op` text NOT NULL,
	`ontvangen_op` text,
	FOREIGN KEY (`klacht_id`) REFERENCES `klacht`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "klacht_aanvulling_data" CHECK((gevraagd_op IS NULL OR (date(gevraagd_op) IS gevraagd_op AND gevraagd_op BETWEEN '1990-01-01' AND '2101-01-01')) AND (ontvangen_op IS NULL OR (date(ontvangen_op) IS ontvangen_op AND ontvangen_op BETWEEN '1990-01-01' AND '2101-01-01')))
);
--> statement-breakpoint
CREATE INDEX `klacht_aanvulling_klacht_idx` ON `klacht_aanvulling` (`klacht_id`);--> statement-breakpoint
CREATE TABLE `klacht_document_inhoud` (
	`id` text PRIMARY KEY NOT NULL,
	`klacht_id` text NOT NULL,
	`inhoud` blob NOT NULL
);
--> statement-breakpoint
CREATE INDEX `klacht_document_inhoud_klacht_idx` ON `klacht_document_inhoud` (`klacht_id`);--> statement-breakpoint
CREATE TABLE `klacht_notitie` (
	`id` text PRIMARY KEY NOT NULL,
	`klacht_id` text NOT NULL,
	`tekst` text NOT NULL,
	`vastgelegd_op` text NOT NULL,
	`vastgelegd_door` text NOT NULL,
	FOREIGN KEY (`klacht_id`) REFERENCES `klacht`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "klacht_notitie_tekst" CHECK(trim(tekst) <> ''),
	CONSTRAINT "klacht_notitie_moment" CHECK(vastgelegd_op IS NULL OR vastgelegd_op GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T*Z')
);
--> statement-breakpoint
CREATE INDEX `klacht_notitie_klacht_idx` ON `klacht_notitie` (`klacht_id`);--> statement-breakpoint
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
	FOREIGN KEY (`beklaagde_id`) REFERENCES `medewerker`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "klacht_stap_soort" CHECK(soort IS NULL OR soort IN ('ontvangstbevestiging', 'afschrift-beklaagde', 'uitnodiging-horen', 'gehoord', 'afgezien-van-horen', 'verslag', 'advies', 'registreren', 'aanvulling-vragen', 'aanvulling-ontvangen', 'informeel-starten', 'informeel-oplossen', 'formeel-starten', 'heropenen', 'verdagen', 'uitstellen', 'niet-in-behandeling', 'intrekken', 'doorzenden', 'afhandelen', 'naar-ombudsman', 'ombudsman-gereed', 'vernietigen', 'behandelaar')),
	CONSTRAINT "klacht_stap_datum" CHECK(datum IS NULL OR (date(datum) IS datum AND datum BETWEEN '1990-01-01' AND '2101-01-01')),
	CONSTRAINT "klacht_stap_partij" CHECK(partij IS NULL OR partij IN ('klager', 'beklaagde')),
	CONSTRAINT "klacht_stap_beklaagde" CHECK((partij IS 'beklaagde') = (beklaagde_id IS NOT NULL)),
	CONSTRAINT "klacht_stap_grond" CHECK(grond IS NULL OR grond IN ('a', 'b', 'c')),
	CONSTRAINT "klacht_stap_moment" CHECK(vastgelegd_op IS NULL OR vastgelegd_op GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T*Z')
);
--> statement-breakpoint
INSERT INTO `__new_klacht_stap`("id", "klacht_id", "volgnummer", "soort", "datum", "document", "toelichting", "vastgelegd_op", "vastgelegd_door") SELECT `id`, `klacht_id`, row_number() OVER (PARTITION BY `klacht_id` ORDER BY `datum`, `id`), `soort`, `datum`, coalesce(`document_id`, ''), `toelichting`, `datum` || 'T00:00:00Z', '' FROM `klacht_stap`;--> statement-breakpoint
DROP TABLE `klacht_stap`;--> statement-breakpoint
ALTER TABLE `__new_klacht_stap` RENAME TO `klacht_stap`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `klacht_stap_volgorde_uniek` ON `klacht_stap` (`klacht_id`,`volgnummer`);--> statement-breakpoint
CREATE INDEX `klacht_stap_beklaagde_idx` ON `klacht_stap` (`beklaagde_id`);--> statement-breakpoint
CREATE TABLE `__new_inzage_log` (
	`id` text PRIMARY KEY NOT NULL,
	`moment` text NOT NULL,
	`gebruiker` text NOT NULL,
	`soort` text NOT NULL,
	`klacht_id` text,
	CONSTRAINT "inzage_log_moment" CHECK(moment IS NULL OR moment GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T*Z'),
	CONSTRAINT "inzage_log_soort" CHECK(soort IS NULL OR soort IN ('openen', 'namen', 'zoeken', 'document', 'brief', 'afdrukken', 'exporteren'))
);
--> statement-breakpoint
INSERT INTO `__new_inzage_log`("id", "moment", "gebruiker", "soort", "klacht_id") SELECT "id", "moment", "gebruiker", "soort", "klacht_id" FROM `inzage_log`;--> statement-breakpoint
DROP TABLE `inzage_log`;--> statement-breakpoint
ALTER TABLE `__new_inzage_log` RENAME TO `inzage_log`;--> statement-breakpoint
CREATE INDEX `inzage_log_klacht_idx` ON `inzage_log` (`klacht_id`);--> statement-breakpoint
CREATE INDEX `inzage_log_moment_idx` ON `inzage_log` (`moment`);--> statement-breakpoint
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
	CONSTRAINT "klacht_status" CHECK(status IS NULL OR status IN ('ontvangen', 'informeel', 'informeel-opgelost', 'formeel', 'niet-in-behandeling', 'ingetrokken', 'doorgezonden', 'afgehandeld', 'bij-ombudsman', 'ombudsman-gereed', 'vernietigd')),
	CONSTRAINT "klacht_grond" CHECK(grond_niet_in_behandeling IS NULL OR grond_niet_in_behandeling IN ('9:8-1a', '9:8-1b', '9:8-1c', '9:8-1d', '9:8-1e', '9:8-1f', '9:8-2')),
	CONSTRAINT "klacht_procedure" CHECK(procedure_weken IS NULL OR procedure_weken IN (6, 10)),
	CONSTRAINT "klacht_kopie" CHECK(kopie_doorgezonden IN (0, 1)),
	CONSTRAINT "klacht_blijvend" CHECK(blijvend_bewaren IN (0, 1)),
	CONSTRAINT "klacht_afdoening" CHECK(afdoening IS NULL OR afdoening IN ('informeel-opgelost', 'niet-in-behandeling', 'ingetrokken', 'doorgezonden', 'afgehandeld')),
	CONSTRAINT "klacht_afgedaan" CHECK((afdoening IS NULL) = (afgedaan_op IS NULL)),
	CONSTRAINT "klacht_ombudsman_oordeel" CHECK(ombudsman_oordeel IS NULL OR ombudsman_oordeel IN ('behoorlijk', 'deels-behoorlijk', 'niet-behoorlijk', 'geen-oordeel')),
	CONSTRAINT "klacht_wijze" CHECK(vernietigd_wijze IS NULL OR vernietigd_wijze IN ('vernietigd', 'geanonimiseerd'))
);
--> statement-breakpoint
INSERT INTO `__new_klacht`("id", "nummer", "ontvangstdatum", "kanaal", "vorm", "regeling", "status", "status_sinds", "klager_naam", "klager_adres", "klager_bereikbaarheid", "gemachtigde", "datum_gedraging", "omschrijving", "wijk_id", "team_id", "behandelaar_id", "procedure_weken", "bevindingen", "conclusies", "afgedaan_op", "grond_niet_in_behandeling", "kopie_doorgezonden", "ombudsman_ontvangen", "ombudsman_gereed", "ombudsman_reactie", "bewaar_reden") SELECT `id`, `nummer`, `ontvangstdatum`, `kanaal`, `vorm`, `regeling`, `status`, coalesce(`afgedaan_op`, `ontvangstdatum`), `klager_naam`, `klager_adres`, `klager_bereikbaarheid`, `gemachtigde`, `datum_gedraging`, `omschrijving`, `wijk_id`, `team_id`, `behandelaar_id`, `procedure_weken`, `bevindingen`, `conclusies`, `afgedaan_op`, `grond_niet_in_behandeling`, `kopie_doorgezonden`, `ombudsman_ontvangen`, `ombudsman_gereed`, `ombudsman_reactie`, `bewaar_reden` FROM `klacht`;--> statement-breakpoint
DROP TABLE `klacht`;--> statement-breakpoint
ALTER TABLE `__new_klacht` RENAME TO `klacht`;--> statement-breakpoint
CREATE UNIQUE INDEX `klacht_nummer_uniek` ON `klacht` (`nummer`);--> statement-breakpoint
CREATE INDEX `klacht_ontvangst_idx` ON `klacht` (`ontvangstdatum`);--> statement-breakpoint
CREATE INDEX `klacht_wijk_idx` ON `klacht` (`wijk_id`);--> statement-breakpoint
CREATE INDEX `klacht_team_idx` ON `klacht` (`team_id`);--> statement-breakpoint
CREATE INDEX `klacht_behandelaar_idx` ON `klacht` (`behandelaar_id`);--> statement-breakpoint
CREATE INDEX `klacht_informeel_door_idx` ON `klacht` (`informeel_door_id`);--> statement-breakpoint
CREATE TABLE `__new_klacht_document` (
	`id` text PRIMARY KEY NOT NULL,
	`klacht_id` text NOT NULL,
	`naam` text NOT NULL,
	`type` text NOT NULL,
	`bytes` integer NOT NULL,
	`soort` text NOT NULL,
	`brief` text,
	`vastgelegd_op` text NOT NULL,
	`vastgelegd_door` text NOT NULL,
	FOREIGN KEY (`klacht_id`) REFERENCES `klacht`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "klacht_document_naam" CHECK(trim(naam) <> ''),
	CONSTRAINT "klacht_document_type" CHECK(type IS NULL OR type IN ('pdf', 'docx', 'png', 'jpg', 'msg', 'eml', 'txt')),
	CONSTRAINT "klacht_document_bytes" CHECK(bytes IS NULL OR (typeof(bytes) = 'integer' AND bytes >= 0)),
	CONSTRAINT "klacht_document_soort" CHECK(soort IS NULL OR soort IN ('bijlage', 'brief')),
	CONSTRAINT "klacht_document_brief" CHECK(brief IS NULL OR brief IN ('ontvangstbevestiging', 'uitnodiging-horen', 'verdaging-klager', 'verdaging-beklaagde', 'niet-in-behandeling', 'afhandeling', 'informele-bevestiging')),
	CONSTRAINT "klacht_document_brief_soort" CHECK((soort = 'brief') = (brief IS NOT NULL)),
	CONSTRAINT "klacht_document_moment" CHECK(vastgelegd_op IS NULL OR vastgelegd_op GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T*Z')
);
--> statement-breakpoint
INSERT INTO `klacht_document_inhoud`("id", "klacht_id", "inhoud") SELECT `id`, `klacht_id`, `inhoud` FROM `klacht_document`;--> statement-breakpoint
INSERT INTO `__new_klacht_document`("id", "klacht_id", "naam", "type", "bytes", "soort", "vastgelegd_op", "vastgelegd_door") SELECT `id`, `klacht_id`, `naam`, CASE `mediatype` WHEN 'application/pdf' THEN 'pdf' WHEN 'image/png' THEN 'png' WHEN 'image/jpeg' THEN 'jpg' WHEN 'text/plain' THEN 'txt' ELSE 'docx' END, length(`inhoud`), 'bijlage', `toegevoegd_op`, '' FROM `klacht_document`;--> statement-breakpoint
DROP TABLE `klacht_document`;--> statement-breakpoint
ALTER TABLE `__new_klacht_document` RENAME TO `klacht_document`;--> statement-breakpoint
CREATE INDEX `klacht_document_klacht_idx` ON `klacht_document` (`klacht_id`);--> statement-breakpoint
CREATE TABLE `__new_klacht_verdaging` (
	`id` text PRIMARY KEY NOT NULL,
	`klacht_id` text NOT NULL,
	`weken` integer NOT NULL,
	`reden` text NOT NULL,
	`brief_klager` text NOT NULL,
	`brief_beklaagde` text,
	FOREIGN KEY (`klacht_id`) REFERENCES `klacht`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "klacht_verdaging_brieven" CHECK((brief_klager IS NULL OR (date(brief_klager) IS brief_klager AND brief_klager BETWEEN '1990-01-01' AND '2101-01-01')) AND (brief_beklaagde IS NULL OR (date(brief_beklaagde) IS brief_beklaagde AND brief_beklaagde BETWEEN '1990-01-01' AND '2101-01-01'))),
	CONSTRAINT "klacht_verdaging_weken" CHECK(weken IN (1, 2, 3, 4)),
	CONSTRAINT "klacht_verdaging_reden" CHECK(trim(reden) <> '')
);
--> statement-breakpoint
INSERT INTO `__new_klacht_verdaging`("id", "klacht_id", "weken", "reden", "brief_klager", "brief_beklaagde") SELECT `id`, `klacht_id`, `weken`, `reden`, `briefdatum`, `briefdatum` FROM `klacht_verdaging`;--> statement-breakpoint
DROP TABLE `klacht_verdaging`;--> statement-breakpoint
ALTER TABLE `__new_klacht_verdaging` RENAME TO `klacht_verdaging`;--> statement-breakpoint
CREATE UNIQUE INDEX `klacht_verdaging_eenmaal` ON `klacht_verdaging` (`klacht_id`);