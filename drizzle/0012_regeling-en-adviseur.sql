ALTER TABLE `klacht` ADD `gemachtigde_adres` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `klacht` ADD `zonder_plaats` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `klacht` ADD `adviseur` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `klacht` ADD `motivering_afwijking` text DEFAULT '' NOT NULL;