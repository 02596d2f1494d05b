DROP INDEX `traject_aanmelddatum_idx`;--> statement-breakpoint
DROP INDEX `traject_afronding_idx`;--> statement-breakpoint
CREATE INDEX `traject_intake_idx` ON `traject` (`intake`,`team_id`,`aanmelddatum`,`afronding`);--> statement-breakpoint
CREATE INDEX `traject_aanmelddatum_idx` ON `traject` (`aanmelddatum`,`team_id`,`recidief`,`eerste_contact`);--> statement-breakpoint
CREATE INDEX `traject_afronding_idx` ON `traject` (`afronding`,`team_id`,`aanmelddatum`,`substitutie`,`leeftijdsklasse`);--> statement-breakpoint
CREATE INDEX `zrm_meting_datum_idx` ON `zrm_meting` (`datum`,`volgnummer`);