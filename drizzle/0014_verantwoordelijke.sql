ALTER TABLE `gemeente` ADD `verwerkingsverantwoordelijke` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `gemeente` ADD `fg_naam` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `gemeente` ADD `fg_contact` text DEFAULT '' NOT NULL;