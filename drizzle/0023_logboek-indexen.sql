DROP INDEX `inzage_log_gebruiker_idx`;--> statement-breakpoint
CREATE INDEX `inzage_log_wie_idx` ON `inzage_log` (`gebruiker_id`,`gebruiker`);--> statement-breakpoint
CREATE INDEX `inzage_log_soort_idx` ON `inzage_log` (`soort`,`moment`);--> statement-breakpoint
CREATE INDEX `inzage_log_wat_idx` ON `inzage_log` (`wat`) WHERE soort = 'rapport';