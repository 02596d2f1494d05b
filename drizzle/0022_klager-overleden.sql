PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_klacht_klager` (
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
	CONSTRAINT "klacht_klager_einde" CHECK(einde IS NULL OR einde IN ('ingetrokken', 'tevreden', 'overleden')),
	CONSTRAINT "klacht_klager_einde_op" CHECK((einde IS NULL) = (einde_op IS NULL))
);
--> statement-breakpoint
INSERT INTO `__new_klacht_klager`("id", "klacht_id", "volgnummer", "naam", "adres", "bereikbaarheid", "gemachtigde", "gemachtigde_adres", "sinds", "einde", "einde_op", "einde_vastlegging", "einde_bevestiging_op") SELECT "id", "klacht_id", "volgnummer", "naam", "adres", "bereikbaarheid", "gemachtigde", "gemachtigde_adres", "sinds", "einde", "einde_op", "einde_vastlegging", "einde_bevestiging_op" FROM `klacht_klager`;--> statement-breakpoint
DROP TABLE `klacht_klager`;--> statement-breakpoint
ALTER TABLE `__new_klacht_klager` RENAME TO `klacht_klager`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `klacht_klager_volgorde_uniek` ON `klacht_klager` (`klacht_id`,`volgnummer`);