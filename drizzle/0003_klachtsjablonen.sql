CREATE TABLE `klacht_sjabloon` (
	`id` text PRIMARY KEY NOT NULL,
	`brief` text NOT NULL,
	`naam` text NOT NULL,
	`bytes` integer NOT NULL,
	`inhoud` text NOT NULL,
	`vastgelegd_op` text NOT NULL,
	`vastgelegd_door` text NOT NULL,
	CONSTRAINT "klacht_sjabloon_brief" CHECK(brief IS NULL OR brief IN ('ontvangstbevestiging', 'uitnodiging-horen', 'verdaging-klager', 'verdaging-beklaagde', 'niet-in-behandeling', 'afhandeling', 'informele-bevestiging')),
	CONSTRAINT "klacht_sjabloon_naam" CHECK(trim(naam) <> ''),
	CONSTRAINT "klacht_sjabloon_bytes" CHECK(bytes BETWEEN 1 AND 2097152),
	CONSTRAINT "klacht_sjabloon_moment" CHECK(vastgelegd_op IS NULL OR vastgelegd_op GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T*Z')
);
--> statement-breakpoint
CREATE UNIQUE INDEX `klacht_sjabloon_brief_uniek` ON `klacht_sjabloon` (`brief`);