CREATE TABLE `kalender_besluit` (
	`id` text PRIMARY KEY NOT NULL,
	`titel` text NOT NULL,
	`bron` text DEFAULT '' NOT NULL,
	`van_jaar` integer NOT NULL,
	`tot_en_met_jaar` integer NOT NULL,
	CONSTRAINT "kalender_besluit_titel" CHECK(trim(titel) <> ''),
	CONSTRAINT "kalender_besluit_jaren" CHECK((typeof(van_jaar) = 'integer' AND van_jaar BETWEEN 1990 AND 2100) AND (typeof(tot_en_met_jaar) = 'integer' AND tot_en_met_jaar BETWEEN 1990 AND 2100) AND tot_en_met_jaar >= van_jaar)
);
--> statement-breakpoint
ALTER TABLE `kalenderdag` ADD `besluit_id` text REFERENCES kalender_besluit(id);--> statement-breakpoint
CREATE INDEX `kalenderdag_besluit_idx` ON `kalenderdag` (`besluit_id`);