PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_gebruiker` (
	`id` text PRIMARY KEY NOT NULL,
	`naam` text NOT NULL,
	`account` text DEFAULT '' NOT NULL,
	`medewerker_id` text,
	`geen_medewerker` integer DEFAULT false NOT NULL,
	`geldig_van` text NOT NULL,
	`geldig_tot` text,
	FOREIGN KEY (`medewerker_id`) REFERENCES `medewerker`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "gebruiker_naam" CHECK(trim(naam) <> ''),
	CONSTRAINT "gebruiker_periode" CHECK((geldig_van IS NULL OR (date(geldig_van) IS geldig_van AND geldig_van BETWEEN '1990-01-01' AND '2101-01-01')) AND (geldig_tot IS NULL OR (date(geldig_tot) IS geldig_tot AND geldig_tot BETWEEN '1990-01-01' AND '2101-01-01')) AND (geldig_tot IS NULL OR geldig_tot > geldig_van)),
	CONSTRAINT "gebruiker_geen_medewerker" CHECK(geen_medewerker = 0 OR (geen_medewerker = 1 AND medewerker_id IS NULL))
);
--> statement-breakpoint
INSERT INTO `__new_gebruiker`("id", "naam", "account", "medewerker_id", "geen_medewerker", "geldig_van", "geldig_tot") SELECT "id", "naam", "account", "medewerker_id", 0, "geldig_van", "geldig_tot" FROM `gebruiker`;--> statement-breakpoint
DROP TABLE `gebruiker`;--> statement-breakpoint
ALTER TABLE `__new_gebruiker` RENAME TO `gebruiker`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `gebruiker_medewerker_idx` ON `gebruiker` (`medewerker_id`);