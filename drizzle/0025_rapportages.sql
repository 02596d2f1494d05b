CREATE TABLE `rapportage` (
	`id` text PRIMARY KEY NOT NULL,
	`soort` text NOT NULL,
	`periode` text NOT NULL,
	`vastgesteld_op` text NOT NULL,
	`vastgesteld_door` text NOT NULL,
	`inhoud` text NOT NULL,
	CONSTRAINT "rapportage_soort" CHECK(soort IS NULL OR soort IN ('raad', 'kwartaal')),
	CONSTRAINT "rapportage_periode" CHECK(periode GLOB '[0-9][0-9][0-9][0-9]' OR periode GLOB '[0-9][0-9][0-9][0-9]-K[1-4]'),
	CONSTRAINT "rapportage_moment" CHECK(vastgesteld_op IS NULL OR vastgesteld_op GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T*Z'),
	CONSTRAINT "rapportage_inhoud" CHECK(json_valid(inhoud))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `rapportage_uniek` ON `rapportage` (`soort`,`periode`);--> statement-breakpoint
CREATE TABLE `rapportage_tekst` (
	`id` text PRIMARY KEY NOT NULL,
	`soort` text NOT NULL,
	`periode` text NOT NULL,
	`hoofdstuk` text NOT NULL,
	`tekst` text DEFAULT '' NOT NULL,
	CONSTRAINT "rapportage_tekst_soort" CHECK(soort IS NULL OR soort IN ('raad', 'kwartaal')),
	CONSTRAINT "rapportage_tekst_periode" CHECK(periode GLOB '[0-9][0-9][0-9][0-9]' OR periode GLOB '[0-9][0-9][0-9][0-9]-K[1-4]'),
	CONSTRAINT "rapportage_tekst_hoofdstuk" CHECK(trim(hoofdstuk) <> '')
);
--> statement-breakpoint
CREATE UNIQUE INDEX `rapportage_tekst_uniek` ON `rapportage_tekst` (`soort`,`periode`,`hoofdstuk`);