PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_vernietigingslijst_regel` (
	`id` text PRIMARY KEY NOT NULL,
	`lijst_id` text NOT NULL,
	`klacht_id` text,
	`medewerker_id` text,
	`nummer` text NOT NULL,
	`grond` text NOT NULL,
	FOREIGN KEY (`lijst_id`) REFERENCES `vernietigingslijst`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`klacht_id`) REFERENCES `klacht`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`medewerker_id`) REFERENCES `medewerker`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "vernietigingslijst_regel_nummer" CHECK(trim(nummer) <> ''),
	CONSTRAINT "vernietigingslijst_regel_een" CHECK((klacht_id IS NULL) <> (medewerker_id IS NULL))
);
--> statement-breakpoint
INSERT INTO `__new_vernietigingslijst_regel`("id", "lijst_id", "klacht_id", "medewerker_id", "nummer", "grond") SELECT "id", "lijst_id", "klacht_id", NULL, "nummer", "grond" FROM `vernietigingslijst_regel`;--> statement-breakpoint
DROP TABLE `vernietigingslijst_regel`;--> statement-breakpoint
ALTER TABLE `__new_vernietigingslijst_regel` RENAME TO `vernietigingslijst_regel`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `vernietigingslijst_regel_lijst_idx` ON `vernietigingslijst_regel` (`lijst_id`);--> statement-breakpoint
CREATE INDEX `vernietigingslijst_regel_klacht_idx` ON `vernietigingslijst_regel` (`klacht_id`);--> statement-breakpoint
CREATE INDEX `vernietigingslijst_regel_medewerker_idx` ON `vernietigingslijst_regel` (`medewerker_id`);--> statement-breakpoint
CREATE TABLE `__new_vernietigingslijst` (
	`id` text PRIMARY KEY NOT NULL,
	`onderwerp` text DEFAULT 'klachten' NOT NULL,
	`wijze` text NOT NULL,
	`stand` text NOT NULL,
	`opgesteld_op` text NOT NULL,
	`opgesteld_door` text NOT NULL,
	`goedgekeurd_op` text,
	`goedgekeurd_door` text,
	`uitgevoerd_op` text,
	`uitgevoerd_door` text,
	`opgesteld_door_sleutel` text NOT NULL,
	`goedgekeurd_door_sleutel` text,
	CONSTRAINT "vernietigingslijst_onderwerp" CHECK(onderwerp IS NULL OR onderwerp IN ('klachten', 'medewerkers')),
	CONSTRAINT "vernietigingslijst_wijze" CHECK(wijze IS NULL OR wijze IN ('vernietigd', 'geanonimiseerd')),
	CONSTRAINT "vernietigingslijst_stand" CHECK(stand IS NULL OR stand IN ('opgesteld', 'goedgekeurd', 'uitgevoerd', 'ingetrokken')),
	CONSTRAINT "vernietigingslijst_data" CHECK((opgesteld_op IS NULL OR (date(opgesteld_op) IS opgesteld_op AND opgesteld_op BETWEEN '1990-01-01' AND '2101-01-01')) AND (goedgekeurd_op IS NULL OR (date(goedgekeurd_op) IS goedgekeurd_op AND goedgekeurd_op BETWEEN '1990-01-01' AND '2101-01-01')) AND (uitgevoerd_op IS NULL OR (date(uitgevoerd_op) IS uitgevoerd_op AND uitgevoerd_op BETWEEN '1990-01-01' AND '2101-01-01'))),
	CONSTRAINT "vernietigingslijst_tweede" CHECK(goedgekeurd_door_sleutel IS NULL OR goedgekeurd_door_sleutel <> opgesteld_door_sleutel)
);
--> statement-breakpoint
INSERT INTO `__new_vernietigingslijst`("id", "onderwerp", "wijze", "stand", "opgesteld_op", "opgesteld_door", "goedgekeurd_op", "goedgekeurd_door", "uitgevoerd_op", "uitgevoerd_door", "opgesteld_door_sleutel", "goedgekeurd_door_sleutel") SELECT "id", 'klachten', "wijze", "stand", "opgesteld_op", "opgesteld_door", "goedgekeurd_op", "goedgekeurd_door", "uitgevoerd_op", "uitgevoerd_door", "opgesteld_door_sleutel", "goedgekeurd_door_sleutel" FROM `vernietigingslijst`;--> statement-breakpoint
DROP TABLE `vernietigingslijst`;--> statement-breakpoint
ALTER TABLE `__new_vernietigingslijst` RENAME TO `vernietigingslijst`;