ALTER TABLE `inzage_log` ADD `gebruiker_id` text;--> statement-breakpoint
ALTER TABLE `opdracht` ADD `gebruiker_id` text;--> statement-breakpoint
CREATE INDEX `opdracht_gebruiker_idx` ON `opdracht` (`gebruiker_id`,`gebruiker`,`volgnummer`);