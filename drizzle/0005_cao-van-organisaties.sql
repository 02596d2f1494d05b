CREATE TABLE `organisatie_cao` (
	`id` text PRIMARY KEY NOT NULL,
	`organisatie_id` text NOT NULL,
	`cao` text NOT NULL,
	`vanaf` text NOT NULL,
	FOREIGN KEY (`organisatie_id`) REFERENCES `moederorganisatie`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "organisatie_cao_cao" CHECK(cao IS NULL OR cao IN ('sociaal-werk', 'jeugdzorg', 'gemeenten')),
	CONSTRAINT "organisatie_cao_vanaf" CHECK(vanaf IS NULL OR (date(vanaf) IS vanaf AND vanaf BETWEEN '1990-01-01' AND '2101-01-01'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `organisatie_cao_uniek` ON `organisatie_cao` (`organisatie_id`,`vanaf`);