CREATE TABLE `personeelsnummer` (
	`id` text PRIMARY KEY NOT NULL,
	`medewerker_id` text NOT NULL,
	`organisatie_id` text NOT NULL,
	`nummer` text NOT NULL,
	FOREIGN KEY (`medewerker_id`) REFERENCES `medewerker`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisatie_id`) REFERENCES `moederorganisatie`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "personeelsnummer_nummer" CHECK(trim(nummer) <> '')
);
--> statement-breakpoint
CREATE UNIQUE INDEX `personeelsnummer_uniek` ON `personeelsnummer` (`organisatie_id`,`nummer`);--> statement-breakpoint
CREATE UNIQUE INDEX `personeelsnummer_een` ON `personeelsnummer` (`medewerker_id`,`organisatie_id`);