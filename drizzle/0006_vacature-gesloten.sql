PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_vacature` (
	`id` text PRIMARY KEY NOT NULL,
	`team_id` text NOT NULL,
	`functie_id` text NOT NULL,
	`specialisme_id` text,
	`organisatie_id` text,
	`minuten_per_week` integer NOT NULL,
	`open_sinds` text NOT NULL,
	`gewenste_start` text NOT NULL,
	`status` text NOT NULL,
	`vervuld_door_id` text,
	`gesloten_per` text,
	FOREIGN KEY (`team_id`) REFERENCES `team`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`functie_id`) REFERENCES `functie`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`specialisme_id`) REFERENCES `specialisme`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisatie_id`) REFERENCES `moederorganisatie`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`vervuld_door_id`) REFERENCES `medewerker`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "vacature_minuten" CHECK(typeof(minuten_per_week) = 'integer' AND minuten_per_week BETWEEN 1 AND 2400),
	CONSTRAINT "vacature_status" CHECK(status IS NULL OR status IN ('open', 'in-werving', 'vervuld', 'ingetrokken')),
	CONSTRAINT "vacature_data" CHECK((open_sinds IS NULL OR (date(open_sinds) IS open_sinds AND open_sinds BETWEEN '1990-01-01' AND '2101-01-01')) AND (gewenste_start IS NULL OR (date(gewenste_start) IS gewenste_start AND gewenste_start BETWEEN '1990-01-01' AND '2101-01-01'))),
	CONSTRAINT "vacature_vervuld" CHECK(vervuld_door_id IS NULL OR status = 'vervuld'),
	CONSTRAINT "vacature_gesloten" CHECK((gesloten_per IS NULL OR (date(gesloten_per) IS gesloten_per AND gesloten_per BETWEEN '1990-01-01' AND '2101-01-01')) AND (gesloten_per IS NULL OR status IN ('vervuld', 'ingetrokken')))
);
--> statement-breakpoint
INSERT INTO `__new_vacature`("id", "team_id", "functie_id", "specialisme_id", "organisatie_id", "minuten_per_week", "open_sinds", "gewenste_start", "status", "vervuld_door_id", "gesloten_per") SELECT "id", "team_id", "functie_id", "specialisme_id", "organisatie_id", "minuten_per_week", "open_sinds", "gewenste_start", "status", "vervuld_door_id", NULL FROM `vacature`;--> statement-breakpoint
DROP TABLE `vacature`;--> statement-breakpoint
ALTER TABLE `__new_vacature` RENAME TO `vacature`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `vacature_team_idx` ON `vacature` (`team_id`);--> statement-breakpoint
CREATE INDEX `vacature_functie_idx` ON `vacature` (`functie_id`);--> statement-breakpoint
CREATE INDEX `vacature_specialisme_idx` ON `vacature` (`specialisme_id`);--> statement-breakpoint
CREATE INDEX `vacature_organisatie_idx` ON `vacature` (`organisatie_id`);--> statement-breakpoint
CREATE INDEX `vacature_vervuld_door_idx` ON `vacature` (`vervuld_door_id`);