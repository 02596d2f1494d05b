DROP INDEX `opdracht_gebruiker_idx`;--> statement-breakpoint
CREATE INDEX `opdracht_naam_idx` ON `opdracht` (`gebruiker`,`volgnummer`) WHERE gebruiker_id IS NULL;--> statement-breakpoint
CREATE INDEX `opdracht_gebruiker_idx` ON `opdracht` (`gebruiker_id`,`volgnummer`) WHERE gebruiker_id IS NOT NULL;