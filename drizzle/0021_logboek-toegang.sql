CREATE TABLE `logboek_keten` (
	`id` text PRIMARY KEY NOT NULL,
	`vanaf` integer NOT NULL,
	CONSTRAINT "logboek_keten_vanaf" CHECK(vanaf >= 1)
);
--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_inzage_log` (
	`volgnummer` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`moment` text NOT NULL,
	`gebruiker` text NOT NULL,
	`gebruiker_id` text,
	`soort` text NOT NULL,
	`klacht_id` text,
	`wat` text DEFAULT '' NOT NULL,
	`betreft_id` text,
	`oorsprong` text DEFAULT '' NOT NULL,
	`zout` text DEFAULT '' NOT NULL,
	`wie` text DEFAULT '' NOT NULL,
	`hash` text DEFAULT '' NOT NULL,
	CONSTRAINT "inzage_log_moment" CHECK(moment IS NULL OR moment GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T*Z'),
	CONSTRAINT "inzage_log_soort" CHECK(soort IS NULL OR soort IN ('openen', 'namen', 'zoeken', 'document', 'brief', 'afdrukken', 'exporteren', 'rapport', 'bestand', 'aanmelden', 'vergrendelen', 'ontgrendelen', 'wachtzin', 'startwachtzin', 'koppeling', 'intrekking', 'eersteKeer', 'gelezen', 'herstelsleutel', 'kopie', 'beperking', 'geweigerd', 'klok'))
);
--> statement-breakpoint
INSERT INTO `__new_inzage_log`("volgnummer", "id", "moment", "gebruiker", "gebruiker_id", "soort", "klacht_id", "wat", "betreft_id", "oorsprong", "zout", "wie", "hash") SELECT "volgnummer", "id", "moment", "gebruiker", "gebruiker_id", "soort", "klacht_id", "wat", NULL, "oorsprong", "zout", "wie", "hash" FROM `inzage_log`;--> statement-breakpoint
DELETE FROM sqlite_sequence WHERE name = '__new_inzage_log';--> statement-breakpoint
INSERT INTO sqlite_sequence (name, seq) SELECT '__new_inzage_log', seq FROM sqlite_sequence WHERE name = 'inzage_log';--> statement-breakpoint
DROP TABLE `inzage_log`;--> statement-breakpoint
ALTER TABLE `__new_inzage_log` RENAME TO `inzage_log`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `inzage_log_id_uniek` ON `inzage_log` (`id`);--> statement-breakpoint
CREATE INDEX `inzage_log_klacht_idx` ON `inzage_log` (`klacht_id`);--> statement-breakpoint
CREATE INDEX `inzage_log_moment_idx` ON `inzage_log` (`moment`);--> statement-breakpoint
CREATE INDEX `inzage_log_gebruiker_idx` ON `inzage_log` (`gebruiker_id`);--> statement-breakpoint
CREATE INDEX `inzage_log_betreft_idx` ON `inzage_log` (`betreft_id`);--> statement-breakpoint
INSERT INTO `logboek_keten` (`id`, `vanaf`) SELECT 'keten', coalesce((SELECT min(`volgnummer`) FROM `inzage_log` WHERE `hash` <> ''), max(`volgnummer`) + 1) FROM `inzage_log` HAVING count(*) > 0;
