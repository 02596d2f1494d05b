CREATE TABLE `klacht_beperking` (
	`id` text PRIMARY KEY NOT NULL,
	`reden` text NOT NULL,
	`toelichting` text DEFAULT '' NOT NULL,
	`door` text NOT NULL,
	`geldig_van` text NOT NULL,
	`geldig_tot` text,
	`geinformeerd_op` text,
	`opgeheven_door` text DEFAULT '' NOT NULL,
	`opgeheven_reden` text DEFAULT '' NOT NULL,
	`klacht_id` text NOT NULL,
	FOREIGN KEY (`klacht_id`) REFERENCES `klacht`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "klacht_beperking_reden" CHECK(reden IS NULL OR reden IN ('juistheid', 'onrechtmatig', 'rechtsvordering', 'bezwaar')),
	CONSTRAINT "klacht_beperking_periode" CHECK(geldig_van IS NULL OR (date(geldig_van) IS geldig_van AND geldig_van BETWEEN '1990-01-01' AND '2101-01-01')),
	CONSTRAINT "klacht_beperking_einde" CHECK((geldig_tot IS NULL OR (date(geldig_tot) IS geldig_tot AND geldig_tot BETWEEN '1990-01-01' AND '2101-01-01')) AND (geinformeerd_op IS NULL OR (date(geinformeerd_op) IS geinformeerd_op AND geinformeerd_op BETWEEN '1990-01-01' AND '2101-01-01')) AND (geldig_tot IS NULL) = (geinformeerd_op IS NULL))
);
--> statement-breakpoint
CREATE INDEX `klacht_beperking_klacht_idx` ON `klacht_beperking` (`klacht_id`);--> statement-breakpoint
CREATE TABLE `medewerker_beperking` (
	`id` text PRIMARY KEY NOT NULL,
	`reden` text NOT NULL,
	`toelichting` text DEFAULT '' NOT NULL,
	`door` text NOT NULL,
	`geldig_van` text NOT NULL,
	`geldig_tot` text,
	`geinformeerd_op` text,
	`opgeheven_door` text DEFAULT '' NOT NULL,
	`opgeheven_reden` text DEFAULT '' NOT NULL,
	`medewerker_id` text NOT NULL,
	FOREIGN KEY (`medewerker_id`) REFERENCES `medewerker`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "medewerker_beperking_reden" CHECK(reden IS NULL OR reden IN ('juistheid', 'onrechtmatig', 'rechtsvordering', 'bezwaar')),
	CONSTRAINT "medewerker_beperking_periode" CHECK(geldig_van IS NULL OR (date(geldig_van) IS geldig_van AND geldig_van BETWEEN '1990-01-01' AND '2101-01-01')),
	CONSTRAINT "medewerker_beperking_einde" CHECK((geldig_tot IS NULL OR (date(geldig_tot) IS geldig_tot AND geldig_tot BETWEEN '1990-01-01' AND '2101-01-01')) AND (geinformeerd_op IS NULL OR (date(geinformeerd_op) IS geinformeerd_op AND geinformeerd_op BETWEEN '1990-01-01' AND '2101-01-01')) AND (geldig_tot IS NULL) = (geinformeerd_op IS NULL))
);
--> statement-breakpoint
CREATE INDEX `medewerker_beperking_medewerker_idx` ON `medewerker_beperking` (`medewerker_id`);