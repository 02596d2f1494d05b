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
	`oorsprong` text DEFAULT '' NOT NULL,
	`zout` text DEFAULT '' NOT NULL,
	`wie` text DEFAULT '' NOT NULL,
	`hash` text DEFAULT '' NOT NULL,
	CONSTRAINT "inzage_log_moment" CHECK(moment IS NULL OR moment GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T*Z'),
	CONSTRAINT "inzage_log_soort" CHECK(soort IS NULL OR soort IN ('openen', 'namen', 'zoeken', 'document', 'brief', 'afdrukken', 'exporteren', 'rapport', 'bestand', 'aanmelden', 'geweigerd', 'klok'))
);
--> statement-breakpoint
INSERT INTO `__new_inzage_log`("volgnummer", "id", "moment", "gebruiker", "gebruiker_id", "soort", "klacht_id", "wat", "oorsprong", "zout", "wie", "hash") SELECT row_number() OVER (ORDER BY "moment", "id"), "id", "moment", "gebruiker", "gebruiker_id", "soort", "klacht_id", '', '', '', '', '' FROM `inzage_log`;--> statement-breakpoint
DROP TABLE `inzage_log`;--> statement-breakpoint
ALTER TABLE `__new_inzage_log` RENAME TO `inzage_log`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `inzage_log_id_uniek` ON `inzage_log` (`id`);--> statement-breakpoint
CREATE INDEX `inzage_log_klacht_idx` ON `inzage_log` (`klacht_id`);--> statement-breakpoint
CREATE INDEX `inzage_log_moment_idx` ON `inzage_log` (`moment`);