CREATE TABLE `minimumbezetting` (
	`id` text PRIMARY KEY NOT NULL,
	`team_id` text NOT NULL,
	`weekdag` integer NOT NULL,
	`dagdeel` text NOT NULL,
	`soort` text NOT NULL,
	`aantal` integer NOT NULL,
	`geldig_van` text NOT NULL,
	`geldig_tot` text,
	FOREIGN KEY (`team_id`) REFERENCES `team`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "minimumbezetting_weekdag" CHECK(typeof(weekdag) = 'integer' AND weekdag BETWEEN 0 AND 6),
	CONSTRAINT "minimumbezetting_dagdeel" CHECK(dagdeel IS NULL OR dagdeel IN ('ochtend', 'middag')),
	CONSTRAINT "minimumbezetting_soort" CHECK(soort IS NULL OR soort IN ('inloop', 'wijkspreekuur')),
	CONSTRAINT "minimumbezetting_aantal" CHECK(typeof(aantal) = 'integer' AND aantal BETWEEN 1 AND 99),
	CONSTRAINT "minimumbezetting_periode" CHECK((geldig_van IS NULL OR (date(geldig_van) IS geldig_van AND geldig_van BETWEEN '1990-01-01' AND '2101-01-01')) AND (geldig_tot IS NULL OR (date(geldig_tot) IS geldig_tot AND geldig_tot BETWEEN '1990-01-01' AND '2101-01-01')) AND (geldig_tot IS NULL OR geldig_tot > geldig_van))
);
--> statement-breakpoint
CREATE INDEX `minimumbezetting_team_idx` ON `minimumbezetting` (`team_id`);