CREATE TABLE `telling` (
	`id` text PRIMARY KEY NOT NULL,
	`team_id` text NOT NULL,
	`zwaarte` integer NOT NULL,
	`datum` text NOT NULL,
	FOREIGN KEY (`team_id`) REFERENCES `team`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "telling_zwaarte" CHECK(typeof(zwaarte) = 'integer' AND zwaarte BETWEEN 0 AND 3),
	CONSTRAINT "telling_datum" CHECK(datum IS NULL OR (date(datum) IS datum AND datum BETWEEN '1990-01-01' AND '2101-01-01'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `telling_uniek` ON `telling` (`team_id`,`zwaarte`,`datum`);