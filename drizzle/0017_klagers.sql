CREATE TABLE `klacht_klager` (
	`id` text PRIMARY KEY NOT NULL,
	`klacht_id` text NOT NULL,
	`volgnummer` integer NOT NULL,
	`naam` text DEFAULT '' NOT NULL,
	`adres` text DEFAULT '' NOT NULL,
	`bereikbaarheid` text DEFAULT '' NOT NULL,
	`gemachtigde` text DEFAULT '' NOT NULL,
	`gemachtigde_adres` text DEFAULT '' NOT NULL,
	`sinds` text,
	`einde` text,
	`einde_op` text,
	`einde_vastlegging` text DEFAULT '' NOT NULL,
	`einde_bevestiging_op` text,
	FOREIGN KEY (`klacht_id`) REFERENCES `klacht`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "klacht_klager_volgnummer" CHECK(volgnummer IS NULL OR (typeof(volgnummer) = 'integer' AND volgnummer >= 0)),
	CONSTRAINT "klacht_klager_data" CHECK((sinds IS NULL OR (date(sinds) IS sinds AND sinds BETWEEN '1990-01-01' AND '2101-01-01')) AND (einde_op IS NULL OR (date(einde_op) IS einde_op AND einde_op BETWEEN '1990-01-01' AND '2101-01-01')) AND (einde_bevestiging_op IS NULL OR (date(einde_bevestiging_op) IS einde_bevestiging_op AND einde_bevestiging_op BETWEEN '1990-01-01' AND '2101-01-01'))),
	CONSTRAINT "klacht_klager_einde" CHECK(einde IS NULL OR einde IN ('ingetrokken', 'tevreden')),
	CONSTRAINT "klacht_klager_einde_op" CHECK((einde IS NULL) = (einde_op IS NULL))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `klacht_klager_volgorde_uniek` ON `klacht_klager` (`klacht_id`,`volgnummer`);--> statement-breakpoint
INSERT INTO `klacht_klager` ("id", "klacht_id", "volgnummer", "naam", "adres", "bereikbaarheid", "gemachtigde", "gemachtigde_adres")
	SELECT "id", "id", 1, "klager_naam", "klager_adres", "klager_bereikbaarheid", "gemachtigde", "gemachtigde_adres" FROM `klacht` WHERE "status" <> 'vernietigd';--> statement-breakpoint
UPDATE `klacht_concept` SET "gegevens" = json_remove(json_set("gegevens", '$.klagers', json_array(json_extract("gegevens", '$.klager'))), '$.klager') WHERE json_type("gegevens", '$.klager') = 'object';--> statement-breakpoint
UPDATE `klacht_concept` SET "gegevens" = json_remove("gegevens", '$.klager') WHERE json_type("gegevens", '$.klager') IS NOT NULL;--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_klacht_stap` (
	`id` text PRIMARY KEY NOT NULL,
	`klacht_id` text NOT NULL,
	`volgnummer` integer NOT NULL,
	`soort` text NOT NULL,
	`datum` text NOT NULL,
	`partij` text,
	`beklaagde_id` text,
	`klager_id` text,
	`grond` text,
	`document` text DEFAULT '' NOT NULL,
	`toelichting` text DEFAULT '' NOT NULL,
	`vastgelegd_op` text NOT NULL,
	`vastgelegd_door` text NOT NULL,
	FOREIGN KEY (`klacht_id`) REFERENCES `klacht`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`klager_id`) REFERENCES `klacht_klager`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "klacht_stap_soort" CHECK(soort IS NULL OR soort IN ('ontvangstbevestiging', 'afschrift-beklaagde', 'uitnodiging-horen', 'gehoord', 'niet-verschenen', 'afgezien-van-horen', 'verslag', 'advies', 'bericht-verdaging', 'registreren', 'aanvulling-vragen', 'aanvulling-ontvangen', 'informeel-starten', 'informeel-oplossen', 'mondeling-beantwoorden', 'formeel-starten', 'heropenen', 'verdagen', 'uitstellen', 'niet-in-behandeling', 'klager-eindigt', 'intrekken', 'doorzenden', 'anders-eindigen', 'afhandelen', 'naar-ombudsman', 'ombudsman-gereed', 'vernietigen', 'behandelaar', 'correctie')),
	CONSTRAINT "klacht_stap_datum" CHECK(datum IS NULL OR (date(datum) IS datum AND datum BETWEEN '1990-01-01' AND '2101-01-01')),
	CONSTRAINT "klacht_stap_partij" CHECK(partij IS NULL OR partij IN ('klager', 'beklaagde')),
	CONSTRAINT "klacht_stap_beklaagde" CHECK((partij IS 'beklaagde') = (beklaagde_id IS NOT NULL)),
	CONSTRAINT "klacht_stap_klager" CHECK(klager_id IS NULL OR partij IS 'klager'),
	CONSTRAINT "klacht_stap_grond" CHECK(grond IS NULL OR grond IN ('a', 'b', 'c')),
	CONSTRAINT "klacht_stap_moment" CHECK(vastgelegd_op IS NULL OR vastgelegd_op GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T*Z')
);
--> statement-breakpoint
INSERT INTO `__new_klacht_stap`("id", "klacht_id", "volgnummer", "soort", "datum", "partij", "beklaagde_id", "klager_id", "grond", "document", "toelichting", "vastgelegd_op", "vastgelegd_door") SELECT "id", "klacht_id", "volgnummer", "soort", "datum", "partij", "beklaagde_id", NULL, "grond", "document", "toelichting", "vastgelegd_op", "vastgelegd_door" FROM `klacht_stap`;--> statement-breakpoint
DROP TABLE `klacht_stap`;--> statement-breakpoint
ALTER TABLE `__new_klacht_stap` RENAME TO `klacht_stap`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `klacht_stap_volgorde_uniek` ON `klacht_stap` (`klacht_id`,`volgnummer`);--> statement-breakpoint
CREATE INDEX `klacht_stap_klager_idx` ON `klacht_stap` (`klager_id`);--> statement-breakpoint
ALTER TABLE `klacht` DROP COLUMN `klager_naam`;--> statement-breakpoint
ALTER TABLE `klacht` DROP COLUMN `klager_adres`;--> statement-breakpoint
ALTER TABLE `klacht` DROP COLUMN `klager_bereikbaarheid`;--> statement-breakpoint
ALTER TABLE `klacht` DROP COLUMN `gemachtigde`;--> statement-breakpoint
ALTER TABLE `klacht` DROP COLUMN `gemachtigde_adres`;