CREATE TABLE `gebied_naam` (
	`id` text PRIMARY KEY NOT NULL,
	`gebied_id` text NOT NULL,
	`naam` text NOT NULL,
	`geldig_van` text NOT NULL,
	`geldig_tot` text,
	FOREIGN KEY (`gebied_id`) REFERENCES `gebied`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "gebied_naam_naam" CHECK(trim(naam) <> ''),
	CONSTRAINT "gebied_naam_periode" CHECK((geldig_van IS NULL OR (date(geldig_van) IS geldig_van AND geldig_van BETWEEN '1990-01-01' AND '2101-01-01')) AND (geldig_tot IS NULL OR (date(geldig_tot) IS geldig_tot AND geldig_tot BETWEEN '1990-01-01' AND '2101-01-01')) AND (geldig_tot IS NULL OR geldig_tot > geldig_van))
);
--> statement-breakpoint
CREATE INDEX `gebied_naam_gebied_idx` ON `gebied_naam` (`gebied_id`);--> statement-breakpoint
-- A wijk is in the gebied of the team it was made with: that was forgotten for teams made by hand.
INSERT INTO `wijk_gebied`("id", "wijk_id", "gebied_id", "geldig_van", "geldig_tot")
SELECT tg.id, tw.wijk_id, tg.gebied_id, tg.geldig_van, tg.geldig_tot FROM `team_gebied` tg JOIN `team_wijk` tw ON tw.team_id = tg.team_id
WHERE NOT EXISTS (SELECT 1 FROM `wijk_gebied` wg WHERE wg.wijk_id = tw.wijk_id AND (tg.geldig_tot IS NULL OR wg.geldig_van < tg.geldig_tot) AND (wg.geldig_tot IS NULL OR wg.geldig_tot > tg.geldig_van));--> statement-breakpoint
-- The one name a gebied had becomes its first dated name.
INSERT INTO `gebied_naam`("id", "gebied_id", "naam", "geldig_van", "geldig_tot") SELECT "id", "id", "naam", "geldig_van", "geldig_tot" FROM `gebied`;--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_gebied` (
	`id` text PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`volgorde` integer DEFAULT 0 NOT NULL,
	`geldig_van` text NOT NULL,
	`geldig_tot` text,
	CONSTRAINT "gebied_periode" CHECK((geldig_van IS NULL OR (date(geldig_van) IS geldig_van AND geldig_van BETWEEN '1990-01-01' AND '2101-01-01')) AND (geldig_tot IS NULL OR (date(geldig_tot) IS geldig_tot AND geldig_tot BETWEEN '1990-01-01' AND '2101-01-01')) AND (geldig_tot IS NULL OR geldig_tot > geldig_van))
);
--> statement-breakpoint
INSERT INTO `__new_gebied`("id", "code", "volgorde", "geldig_van", "geldig_tot") SELECT "id", "code", "volgorde", "geldig_van", "geldig_tot" FROM `gebied`;--> statement-breakpoint
DROP TABLE `gebied`;--> statement-breakpoint
ALTER TABLE `__new_gebied` RENAME TO `gebied`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `gebied_code_uniek` ON `gebied` (`code`);