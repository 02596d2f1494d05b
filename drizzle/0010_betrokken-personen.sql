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
	CONSTRAINT "klacht_stap_soort" CHECK(soort IS NULL OR soort IN ('ontvangstbevestiging', 'afschrift-beklaagde', 'uitnodiging-horen', 'gehoord', 'afgezien-van-horen', 'verslag', 'advies', 'registreren', 'aanvulling-vragen', 'aanvulling-ontvangen', 'informeel-starten', 'informeel-oplossen', 'formeel-starten', 'heropenen', 'verdagen', 'uitstellen', 'niet-in-behandeling', 'intrekken', 'doorzenden', 'afhandelen', 'naar-ombudsman', 'ombudsman-gereed', 'vernietigen', 'behandelaar')),
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
CREATE TABLE `__new_klacht_beklaagde` (
	`id` text PRIMARY KEY NOT NULL,
	`klacht_id` text NOT NULL,
	`medewerker_id` text,
	`gebruiker_id` text,
	`naam` text DEFAULT '' NOT NULL,
	`team_id` text,
	`organisatie_id` text,
	FOREIGN KEY (`klacht_id`) REFERENCES `klacht`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`medewerker_id`) REFERENCES `medewerker`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`gebruiker_id`) REFERENCES `gebruiker`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`team_id`) REFERENCES `team`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisatie_id`) REFERENCES `moederorganisatie`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "klacht_beklaagde_wie" CHECK((medewerker_id IS NOT NULL) + (gebruiker_id IS NOT NULL) + (trim(naam) <> '') = 1)
);
--> statement-breakpoint
INSERT INTO `__new_klacht_beklaagde`("id", "klacht_id", "medewerker_id", "gebruiker_id", "naam", "team_id", "organisatie_id") SELECT "id", "klacht_id", "medewerker_id", NULL, '', "team_id", "organisatie_id" FROM `klacht_beklaagde`;--> statement-breakpoint
DROP TABLE `klacht_beklaagde`;--> statement-breakpoint
ALTER TABLE `__new_klacht_beklaagde` RENAME TO `klacht_beklaagde`;--> statement-breakpoint
CREATE UNIQUE INDEX `klacht_beklaagde_uniek` ON `klacht_beklaagde` (`klacht_id`,`medewerker_id`);--> statement-breakpoint
CREATE INDEX `klacht_beklaagde_medewerker_idx` ON `klacht_beklaagde` (`medewerker_id`);--> statement-breakpoint
CREATE INDEX `klacht_beklaagde_gebruiker_idx` ON `klacht_beklaagde` (`gebruiker_id`);--> statement-breakpoint
CREATE INDEX `klacht_beklaagde_team_idx` ON `klacht_beklaagde` (`team_id`);--> statement-breakpoint
CREATE INDEX `klacht_beklaagde_organisatie_idx` ON `klacht_beklaagde` (`organisatie_id`);--> statement-breakpoint
CREATE TABLE `__new_klacht_betrokkene` (
	`id` text PRIMARY KEY NOT NULL,
	`klacht_id` text NOT NULL,
	`medewerker_id` text,
	`gebruiker_id` text,
	`naam` text DEFAULT '' NOT NULL,
	`betrokkenheid` text NOT NULL,
	FOREIGN KEY (`klacht_id`) REFERENCES `klacht`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`medewerker_id`) REFERENCES `medewerker`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`gebruiker_id`) REFERENCES `gebruiker`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "klacht_betrokkene_wie" CHECK((medewerker_id IS NOT NULL) + (gebruiker_id IS NOT NULL) + (trim(naam) <> '') = 1),
	CONSTRAINT "klacht_betrokkene_betrokkenheid" CHECK(betrokkenheid IS NULL OR betrokkenheid IN ('bij-gedraging', 'leidinggevende', 'informele-afhandeling', 'getuige'))
);
--> statement-breakpoint
INSERT INTO `__new_klacht_betrokkene`("id", "klacht_id", "medewerker_id", "gebruiker_id", "naam", "betrokkenheid") SELECT "id", "klacht_id", "medewerker_id", NULL, '', "betrokkenheid" FROM `klacht_betrokkene`;--> statement-breakpoint
DROP TABLE `klacht_betrokkene`;--> statement-breakpoint
ALTER TABLE `__new_klacht_betrokkene` RENAME TO `klacht_betrokkene`;--> statement-breakpoint
CREATE INDEX `klacht_betrokkene_klacht_idx` ON `klacht_betrokkene` (`klacht_id`);--> statement-breakpoint
CREATE INDEX `klacht_betrokkene_medewerker_idx` ON `klacht_betrokkene` (`medewerker_id`);--> statement-breakpoint
CREATE INDEX `klacht_betrokkene_gebruiker_idx` ON `klacht_betrokkene` (`gebruiker_id`);