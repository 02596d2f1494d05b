CREATE TABLE `gebruiker` (
	`id` text PRIMARY KEY NOT NULL,
	`naam` text NOT NULL,
	`account` text DEFAULT '' NOT NULL,
	`medewerker_id` text,
	`geldig_van` text NOT NULL,
	`geldig_tot` text,
	FOREIGN KEY (`medewerker_id`) REFERENCES `medewerker`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "gebruiker_naam" CHECK(trim(naam) <> ''),
	CONSTRAINT "gebruiker_periode" CHECK((geldig_van IS NULL OR (date(geldig_van) IS geldig_van AND geldig_van BETWEEN '1990-01-01' AND '2101-01-01')) AND (geldig_tot IS NULL OR (date(geldig_tot) IS geldig_tot AND geldig_tot BETWEEN '1990-01-01' AND '2101-01-01')) AND (geldig_tot IS NULL OR geldig_tot > geldig_van))
);
--> statement-breakpoint
CREATE INDEX `gebruiker_medewerker_idx` ON `gebruiker` (`medewerker_id`);--> statement-breakpoint
CREATE TABLE `gebruiker_rol` (
	`id` text PRIMARY KEY NOT NULL,
	`gebruiker_id` text NOT NULL,
	`rol` text NOT NULL,
	`gebied_id` text,
	`geldig_van` text NOT NULL,
	`geldig_tot` text,
	FOREIGN KEY (`gebruiker_id`) REFERENCES `gebruiker`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`gebied_id`) REFERENCES `gebied`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "gebruiker_rol_rol" CHECK(rol IS NULL OR rol IN ('inzage', 'teamcoordinator', 'administratie', 'gebiedsmanager', 'klachtbehandelaar', 'beheerder')),
	CONSTRAINT "gebruiker_rol_periode" CHECK((geldig_van IS NULL OR (date(geldig_van) IS geldig_van AND geldig_van BETWEEN '1990-01-01' AND '2101-01-01')) AND (geldig_tot IS NULL OR (date(geldig_tot) IS geldig_tot AND geldig_tot BETWEEN '1990-01-01' AND '2101-01-01')) AND (geldig_tot IS NULL OR geldig_tot > geldig_van))
);
--> statement-breakpoint
CREATE INDEX `gebruiker_rol_gebruiker_idx` ON `gebruiker_rol` (`gebruiker_id`);--> statement-breakpoint
CREATE INDEX `gebruiker_rol_gebied_idx` ON `gebruiker_rol` (`gebied_id`);--> statement-breakpoint
CREATE TABLE `inzage_log` (
	`id` text PRIMARY KEY NOT NULL,
	`moment` text NOT NULL,
	`gebruiker` text NOT NULL,
	`soort` text NOT NULL,
	`klacht_id` text,
	CONSTRAINT "inzage_log_moment" CHECK(moment IS NULL OR moment GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T*Z'),
	CONSTRAINT "inzage_log_soort" CHECK(soort IS NULL OR soort IN ('openen', 'zoeken', 'afdrukken', 'exporteren'))
);
--> statement-breakpoint
CREATE INDEX `inzage_log_klacht_idx` ON `inzage_log` (`klacht_id`);--> statement-breakpoint
CREATE INDEX `inzage_log_moment_idx` ON `inzage_log` (`moment`);--> statement-breakpoint
CREATE TABLE `administratie` (
	`id` text PRIMARY KEY NOT NULL,
	`naam` text NOT NULL,
	`demo` integer NOT NULL,
	`aangemaakt_op` text NOT NULL,
	`aangemaakt_met` text NOT NULL,
	CONSTRAINT "administratie_naam" CHECK(trim(naam) <> ''),
	CONSTRAINT "administratie_demo" CHECK(demo IN (0, 1)),
	CONSTRAINT "administratie_moment" CHECK(aangemaakt_op IS NULL OR aangemaakt_op GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T*Z')
);
--> statement-breakpoint
CREATE TABLE `gebied` (
	`id` text PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`naam` text NOT NULL,
	`volgorde` integer DEFAULT 0 NOT NULL,
	`geldig_van` text NOT NULL,
	`geldig_tot` text,
	CONSTRAINT "gebied_naam" CHECK(trim(naam) <> ''),
	CONSTRAINT "gebied_periode" CHECK((geldig_van IS NULL OR (date(geldig_van) IS geldig_van AND geldig_van BETWEEN '1990-01-01' AND '2101-01-01')) AND (geldig_tot IS NULL OR (date(geldig_tot) IS geldig_tot AND geldig_tot BETWEEN '1990-01-01' AND '2101-01-01')) AND (geldig_tot IS NULL OR geldig_tot > geldig_van))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `gebied_code_uniek` ON `gebied` (`code`);--> statement-breakpoint
CREATE TABLE `gemeente` (
	`id` text PRIMARY KEY NOT NULL,
	`naam` text NOT NULL,
	`bestuursorgaan` text DEFAULT '' NOT NULL,
	`adres` text DEFAULT '' NOT NULL,
	`telefoon` text DEFAULT '' NOT NULL,
	`email` text DEFAULT '' NOT NULL,
	`website` text DEFAULT '' NOT NULL,
	CONSTRAINT "gemeente_naam" CHECK(trim(naam) <> '')
);
--> statement-breakpoint
CREATE TABLE `instelling` (
	`id` text PRIMARY KEY NOT NULL,
	`sleutel` text NOT NULL,
	`waarde` real NOT NULL,
	`bron` text DEFAULT '' NOT NULL,
	`geldig_van` text NOT NULL,
	`geldig_tot` text,
	CONSTRAINT "instelling_periode" CHECK((geldig_van IS NULL OR (date(geldig_van) IS geldig_van AND geldig_van BETWEEN '1990-01-01' AND '2101-01-01')) AND (geldig_tot IS NULL OR (date(geldig_tot) IS geldig_tot AND geldig_tot BETWEEN '1990-01-01' AND '2101-01-01')) AND (geldig_tot IS NULL OR geldig_tot > geldig_van))
);
--> statement-breakpoint
CREATE INDEX `instelling_sleutel_idx` ON `instelling` (`sleutel`,`geldig_van`);--> statement-breakpoint
CREATE TABLE `kalenderdag` (
	`id` text PRIMARY KEY NOT NULL,
	`datum` text NOT NULL,
	`soort` text NOT NULL,
	`omschrijving` text NOT NULL,
	`bron` text DEFAULT '' NOT NULL,
	`geverifieerd` integer DEFAULT false NOT NULL,
	CONSTRAINT "kalenderdag_datum" CHECK(datum IS NULL OR (date(datum) IS datum AND datum BETWEEN '1990-01-01' AND '2101-01-01')),
	CONSTRAINT "kalenderdag_soort" CHECK(soort IS NULL OR soort IN ('atw', 'cao-sociaal-werk', 'cao-jeugdzorg', 'cao-gemeenten', 'sluitingsdag')),
	CONSTRAINT "kalenderdag_geverifieerd" CHECK(geverifieerd IN (0, 1))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `kalenderdag_uniek` ON `kalenderdag` (`datum`,`soort`);--> statement-breakpoint
CREATE TABLE `ombudsman` (
	`id` text PRIMARY KEY NOT NULL,
	`naam` text NOT NULL,
	`adres` text DEFAULT '' NOT NULL,
	`website` text DEFAULT '' NOT NULL,
	`geldig_van` text NOT NULL,
	`geldig_tot` text,
	CONSTRAINT "ombudsman_periode" CHECK((geldig_van IS NULL OR (date(geldig_van) IS geldig_van AND geldig_van BETWEEN '1990-01-01' AND '2101-01-01')) AND (geldig_tot IS NULL OR (date(geldig_tot) IS geldig_tot AND geldig_tot BETWEEN '1990-01-01' AND '2101-01-01')) AND (geldig_tot IS NULL OR geldig_tot > geldig_van))
);
--> statement-breakpoint
CREATE TABLE `wijk` (
	`id` text PRIMARY KEY NOT NULL,
	`volgorde` integer DEFAULT 0 NOT NULL,
	`geldig_van` text NOT NULL,
	`geldig_tot` text,
	CONSTRAINT "wijk_periode" CHECK((geldig_van IS NULL OR (date(geldig_van) IS geldig_van AND geldig_van BETWEEN '1990-01-01' AND '2101-01-01')) AND (geldig_tot IS NULL OR (date(geldig_tot) IS geldig_tot AND geldig_tot BETWEEN '1990-01-01' AND '2101-01-01')) AND (geldig_tot IS NULL OR geldig_tot > geldig_van))
);
--> statement-breakpoint
CREATE TABLE `wijk_alias` (
	`id` text PRIMARY KEY NOT NULL,
	`wijk_id` text NOT NULL,
	`naam` text NOT NULL,
	FOREIGN KEY (`wijk_id`) REFERENCES `wijk`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `wijk_alias_uniek` ON `wijk_alias` (`naam`);--> statement-breakpoint
CREATE INDEX `wijk_alias_wijk_idx` ON `wijk_alias` (`wijk_id`);--> statement-breakpoint
CREATE TABLE `wijk_gebied` (
	`id` text PRIMARY KEY NOT NULL,
	`wijk_id` text NOT NULL,
	`gebied_id` text NOT NULL,
	`geldig_van` text NOT NULL,
	`geldig_tot` text,
	FOREIGN KEY (`wijk_id`) REFERENCES `wijk`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`gebied_id`) REFERENCES `gebied`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "wijk_gebied_periode" CHECK((geldig_van IS NULL OR (date(geldig_van) IS geldig_van AND geldig_van BETWEEN '1990-01-01' AND '2101-01-01')) AND (geldig_tot IS NULL OR (date(geldig_tot) IS geldig_tot AND geldig_tot BETWEEN '1990-01-01' AND '2101-01-01')) AND (geldig_tot IS NULL OR geldig_tot > geldig_van))
);
--> statement-breakpoint
CREATE INDEX `wijk_gebied_wijk_idx` ON `wijk_gebied` (`wijk_id`);--> statement-breakpoint
CREATE INDEX `wijk_gebied_gebied_idx` ON `wijk_gebied` (`gebied_id`);--> statement-breakpoint
CREATE TABLE `wijk_inwoners` (
	`id` text PRIMARY KEY NOT NULL,
	`wijk_id` text NOT NULL,
	`jaar` integer NOT NULL,
	`leeftijdsklasse` text NOT NULL,
	`aantal` integer NOT NULL,
	`bron` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`wijk_id`) REFERENCES `wijk`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "wijk_inwoners_jaar" CHECK(typeof(jaar) = 'integer' AND jaar BETWEEN 1990 AND 2100),
	CONSTRAINT "wijk_inwoners_klasse" CHECK(leeftijdsklasse IS NULL OR leeftijdsklasse IN ('0-17', '18-64', '65+')),
	CONSTRAINT "wijk_inwoners_aantal" CHECK(aantal IS NULL OR (typeof(aantal) = 'integer' AND aantal >= 0))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `wijk_inwoners_uniek` ON `wijk_inwoners` (`wijk_id`,`jaar`,`leeftijdsklasse`,`bron`);--> statement-breakpoint
CREATE TABLE `wijk_naam` (
	`id` text PRIMARY KEY NOT NULL,
	`wijk_id` text NOT NULL,
	`naam` text NOT NULL,
	`geldig_van` text NOT NULL,
	`geldig_tot` text,
	FOREIGN KEY (`wijk_id`) REFERENCES `wijk`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "wijk_naam_naam" CHECK(trim(naam) <> ''),
	CONSTRAINT "wijk_naam_periode" CHECK((geldig_van IS NULL OR (date(geldig_van) IS geldig_van AND geldig_van BETWEEN '1990-01-01' AND '2101-01-01')) AND (geldig_tot IS NULL OR (date(geldig_tot) IS geldig_tot AND geldig_tot BETWEEN '1990-01-01' AND '2101-01-01')) AND (geldig_tot IS NULL OR geldig_tot > geldig_van))
);
--> statement-breakpoint
CREATE INDEX `wijk_naam_wijk_idx` ON `wijk_naam` (`wijk_id`);--> statement-breakpoint
CREATE TABLE `wijkprofiel` (
	`id` text PRIMARY KEY NOT NULL,
	`wijk_id` text NOT NULL,
	`jaar` integer NOT NULL,
	`bron` text NOT NULL,
	FOREIGN KEY (`wijk_id`) REFERENCES `wijk`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "wijkprofiel_jaar" CHECK(typeof(jaar) = 'integer' AND jaar BETWEEN 1990 AND 2100)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `wijkprofiel_uniek` ON `wijkprofiel` (`wijk_id`,`jaar`,`bron`);--> statement-breakpoint
CREATE TABLE `wijkprofiel_indicator` (
	`id` text PRIMARY KEY NOT NULL,
	`wijkprofiel_id` text NOT NULL,
	`naam` text NOT NULL,
	`waarde` real,
	`eenheid` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`wijkprofiel_id`) REFERENCES `wijkprofiel`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `wijkprofiel_indicator_uniek` ON `wijkprofiel_indicator` (`wijkprofiel_id`,`naam`);--> statement-breakpoint
CREATE TABLE `lopende_opdracht` (
	`id` text PRIMARY KEY NOT NULL,
	`opdracht_id` text NOT NULL,
	FOREIGN KEY (`opdracht_id`) REFERENCES `opdracht`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "lopende_opdracht_een" CHECK(id = 'nu')
);
--> statement-breakpoint
CREATE TABLE `opdracht` (
	`id` text PRIMARY KEY NOT NULL,
	`volgnummer` integer NOT NULL,
	`moment` text NOT NULL,
	`gebruiker` text NOT NULL,
	`aanroep` text NOT NULL,
	`label` text NOT NULL,
	`soort` text NOT NULL,
	`betreft_id` text,
	CONSTRAINT "opdracht_moment" CHECK(moment IS NULL OR moment GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T*Z'),
	CONSTRAINT "opdracht_soort" CHECK(soort IS NULL OR soort IN ('wijziging', 'ongedaan', 'opnieuw')),
	CONSTRAINT "opdracht_betreft" CHECK((soort = 'wijziging') = (betreft_id IS NULL))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `opdracht_volgnummer_uniek` ON `opdracht` (`volgnummer`);--> statement-breakpoint
CREATE INDEX `opdracht_betreft_idx` ON `opdracht` (`betreft_id`);--> statement-breakpoint
CREATE TABLE `wijziging` (
	`volgnummer` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`opdracht_id` text NOT NULL,
	`tabel` text NOT NULL,
	`rij_id` text NOT NULL,
	`voor` text,
	`na` text,
	FOREIGN KEY (`opdracht_id`) REFERENCES `opdracht`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "wijziging_beeld" CHECK(voor IS NOT NULL OR na IS NOT NULL)
);
--> statement-breakpoint
CREATE INDEX `wijziging_opdracht_idx` ON `wijziging` (`opdracht_id`);--> statement-breakpoint
CREATE INDEX `wijziging_rij_idx` ON `wijziging` (`tabel`,`rij_id`);--> statement-breakpoint
CREATE TABLE `klacht` (
	`id` text PRIMARY KEY NOT NULL,
	`nummer` text NOT NULL,
	`ontvangstdatum` text NOT NULL,
	`kanaal` text NOT NULL,
	`vorm` text NOT NULL,
	`regeling` text DEFAULT 'awb' NOT NULL,
	`status` text DEFAULT 'ontvangen' NOT NULL,
	`klager_naam` text DEFAULT '' NOT NULL,
	`klager_adres` text DEFAULT '' NOT NULL,
	`klager_bereikbaarheid` text DEFAULT '' NOT NULL,
	`gemachtigde` text DEFAULT '' NOT NULL,
	`datum_gedraging` text,
	`omschrijving` text DEFAULT '' NOT NULL,
	`wijk_id` text,
	`team_id` text,
	`behandelaar_id` text,
	`procedure_weken` integer,
	`grond_niet_in_behandeling` text,
	`bevindingen` text DEFAULT '' NOT NULL,
	`conclusies` text DEFAULT '' NOT NULL,
	`afgedaan_op` text,
	`kopie_doorgezonden` integer DEFAULT false NOT NULL,
	`ombudsman_ontvangen` text,
	`ombudsman_gereed` text,
	`ombudsman_oordeel` text DEFAULT '' NOT NULL,
	`ombudsman_reactie` text DEFAULT '' NOT NULL,
	`bewaar_reden` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`wijk_id`) REFERENCES `wijk`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`team_id`) REFERENCES `team`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`behandelaar_id`) REFERENCES `gebruiker`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "klacht_nummer" CHECK(nummer GLOB '[12][09][0-9][0-9]-[0-9][0-9][0-9]*'),
	CONSTRAINT "klacht_data" CHECK((ontvangstdatum IS NULL OR (date(ontvangstdatum) IS ontvangstdatum AND ontvangstdatum BETWEEN '1990-01-01' AND '2101-01-01')) AND (datum_gedraging IS NULL OR (date(datum_gedraging) IS datum_gedraging AND datum_gedraging BETWEEN '1990-01-01' AND '2101-01-01')) AND (afgedaan_op IS NULL OR (date(afgedaan_op) IS afgedaan_op AND afgedaan_op BETWEEN '1990-01-01' AND '2101-01-01')) AND (ombudsman_ontvangen IS NULL OR (date(ombudsman_ontvangen) IS ombudsman_ontvangen AND ombudsman_ontvangen BETWEEN '1990-01-01' AND '2101-01-01')) AND (ombudsman_gereed IS NULL OR (date(ombudsman_gereed) IS ombudsman_gereed AND ombudsman_gereed BETWEEN '1990-01-01' AND '2101-01-01'))),
	CONSTRAINT "klacht_volgorde" CHECK((datum_gedraging IS NULL OR datum_gedraging <= ontvangstdatum) AND (afgedaan_op IS NULL OR afgedaan_op >= ontvangstdatum)),
	CONSTRAINT "klacht_kanaal" CHECK(kanaal IS NULL OR kanaal IN ('brief', 'e-mail', 'webformulier', 'telefoon', 'balie', 'moederorganisatie')),
	CONSTRAINT "klacht_vorm" CHECK(vorm IS NULL OR vorm IN ('schriftelijk', 'mondeling')),
	CONSTRAINT "klacht_regeling" CHECK(regeling IS NULL OR regeling IN ('awb', 'jeugdwet', 'wmo', 'eigen-bestuursorgaan', 'geen-klacht')),
	CONSTRAINT "klacht_status" CHECK(status IS NULL OR status IN ('ontvangen', 'informeel', 'informeel-opgelost', 'formeel', 'niet-in-behandeling', 'ingetrokken', 'doorgezonden', 'afgehandeld', 'bij-ombudsman', 'ombudsman-gereed', 'vernietigd')),
	CONSTRAINT "klacht_grond" CHECK(grond_niet_in_behandeling IS NULL OR grond_niet_in_behandeling IN ('9:8-1a', '9:8-1b', '9:8-1c', '9:8-1d', '9:8-1e', '9:8-1f', '9:8-2')),
	CONSTRAINT "klacht_procedure" CHECK(procedure_weken IS NULL OR procedure_weken IN (6, 10)),
	CONSTRAINT "klacht_kopie" CHECK(kopie_doorgezonden IN (0, 1))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `klacht_nummer_uniek` ON `klacht` (`nummer`);--> statement-breakpoint
CREATE INDEX `klacht_ontvangst_idx` ON `klacht` (`ontvangstdatum`);--> statement-breakpoint
CREATE INDEX `klacht_wijk_idx` ON `klacht` (`wijk_id`);--> statement-breakpoint
CREATE INDEX `klacht_team_idx` ON `klacht` (`team_id`);--> statement-breakpoint
CREATE INDEX `klacht_behandelaar_idx` ON `klacht` (`behandelaar_id`);--> statement-breakpoint
CREATE TABLE `klacht_beklaagde` (
	`id` text PRIMARY KEY NOT NULL,
	`klacht_id` text NOT NULL,
	`medewerker_id` text NOT NULL,
	`team_id` text,
	`organisatie_id` text,
	FOREIGN KEY (`klacht_id`) REFERENCES `klacht`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`medewerker_id`) REFERENCES `medewerker`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`team_id`) REFERENCES `team`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisatie_id`) REFERENCES `moederorganisatie`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `klacht_beklaagde_uniek` ON `klacht_beklaagde` (`klacht_id`,`medewerker_id`);--> statement-breakpoint
CREATE INDEX `klacht_beklaagde_medewerker_idx` ON `klacht_beklaagde` (`medewerker_id`);--> statement-breakpoint
CREATE INDEX `klacht_beklaagde_team_idx` ON `klacht_beklaagde` (`team_id`);--> statement-breakpoint
CREATE INDEX `klacht_beklaagde_organisatie_idx` ON `klacht_beklaagde` (`organisatie_id`);--> statement-breakpoint
CREATE TABLE `klacht_betrokkene` (
	`id` text PRIMARY KEY NOT NULL,
	`klacht_id` text NOT NULL,
	`medewerker_id` text NOT NULL,
	`betrokkenheid` text NOT NULL,
	FOREIGN KEY (`klacht_id`) REFERENCES `klacht`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`medewerker_id`) REFERENCES `medewerker`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "klacht_betrokkene_betrokkenheid" CHECK(betrokkenheid IS NULL OR betrokkenheid IN ('bij-gedraging', 'leidinggevende', 'informele-afhandeling', 'getuige'))
);
--> statement-breakpoint
CREATE INDEX `klacht_betrokkene_klacht_idx` ON `klacht_betrokkene` (`klacht_id`);--> statement-breakpoint
CREATE INDEX `klacht_betrokkene_medewerker_idx` ON `klacht_betrokkene` (`medewerker_id`);--> statement-breakpoint
CREATE TABLE `klacht_document` (
	`id` text PRIMARY KEY NOT NULL,
	`klacht_id` text NOT NULL,
	`naam` text NOT NULL,
	`mediatype` text NOT NULL,
	`toegevoegd_op` text NOT NULL,
	`inhoud` blob NOT NULL,
	FOREIGN KEY (`klacht_id`) REFERENCES `klacht`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "klacht_document_naam" CHECK(trim(naam) <> ''),
	CONSTRAINT "klacht_document_moment" CHECK(toegevoegd_op IS NULL OR toegevoegd_op GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T*Z')
);
--> statement-breakpoint
CREATE INDEX `klacht_document_klacht_idx` ON `klacht_document` (`klacht_id`);--> statement-breakpoint
CREATE TABLE `klacht_maatregel` (
	`id` text PRIMARY KEY NOT NULL,
	`klacht_id` text NOT NULL,
	`omschrijving` text NOT NULL,
	`eigenaar` text DEFAULT '' NOT NULL,
	`gereed_voor` text,
	`gereed_op` text,
	FOREIGN KEY (`klacht_id`) REFERENCES `klacht`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "klacht_maatregel_omschrijving" CHECK(trim(omschrijving) <> ''),
	CONSTRAINT "klacht_maatregel_data" CHECK((gereed_voor IS NULL OR (date(gereed_voor) IS gereed_voor AND gereed_voor BETWEEN '1990-01-01' AND '2101-01-01')) AND (gereed_op IS NULL OR (date(gereed_op) IS gereed_op AND gereed_op BETWEEN '1990-01-01' AND '2101-01-01')))
);
--> statement-breakpoint
CREATE INDEX `klacht_maatregel_klacht_idx` ON `klacht_maatregel` (`klacht_id`);--> statement-breakpoint
CREATE TABLE `klacht_onderdeel` (
	`id` text PRIMARY KEY NOT NULL,
	`klacht_id` text NOT NULL,
	`volgnummer` integer NOT NULL,
	`tekst` text NOT NULL,
	`categorie` text NOT NULL,
	`oordeel` text,
	`motivering` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`klacht_id`) REFERENCES `klacht`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "klacht_onderdeel_volgnummer" CHECK(volgnummer IS NULL OR (typeof(volgnummer) = 'integer' AND volgnummer >= 0)),
	CONSTRAINT "klacht_onderdeel_categorie" CHECK(categorie IS NULL OR categorie IN ('wachttijd', 'communicatie', 'ondersteuning', 'bejegening', 'informatie', 'privacy', 'bereikbaarheid', 'overig')),
	CONSTRAINT "klacht_onderdeel_oordeel" CHECK(oordeel IS NULL OR oordeel IN ('gegrond', 'deels-gegrond', 'ongegrond', 'geen-oordeel'))
);
--> statement-breakpoint
CREATE INDEX `klacht_onderdeel_klacht_idx` ON `klacht_onderdeel` (`klacht_id`);--> statement-breakpoint
CREATE TABLE `klacht_stap` (
	`id` text PRIMARY KEY NOT NULL,
	`klacht_id` text NOT NULL,
	`soort` text NOT NULL,
	`datum` text NOT NULL,
	`toelichting` text DEFAULT '' NOT NULL,
	`document_id` text,
	FOREIGN KEY (`klacht_id`) REFERENCES `klacht`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `klacht_document`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "klacht_stap_soort" CHECK(soort IS NULL OR soort IN ('ontvangen', 'aanvulling-gevraagd', 'aanvulling-ontvangen', 'informeel-gestart', 'informeel-opgelost', 'formeel-gestart', 'ontvangstbevestiging', 'afschrift-beklaagde', 'uitnodiging-horen', 'gehoord-klager', 'gehoord-beklaagde', 'afgezien-van-horen', 'verslag', 'advies', 'niet-in-behandeling', 'ingetrokken', 'doorgezonden', 'afhandelingsbrief', 'afschrift-afhandeling', 'ombudsman-ontvangen', 'ombudsman-gereed', 'vernietigd')),
	CONSTRAINT "klacht_stap_datum" CHECK(datum IS NULL OR (date(datum) IS datum AND datum BETWEEN '1990-01-01' AND '2101-01-01'))
);
--> statement-breakpoint
CREATE INDEX `klacht_stap_klacht_idx` ON `klacht_stap` (`klacht_id`,`datum`);--> statement-breakpoint
CREATE INDEX `klacht_stap_document_idx` ON `klacht_stap` (`document_id`);--> statement-breakpoint
CREATE TABLE `klacht_uitstel` (
	`id` text PRIMARY KEY NOT NULL,
	`klacht_id` text NOT NULL,
	`instemming_op` text NOT NULL,
	`uiterlijk` text NOT NULL,
	FOREIGN KEY (`klacht_id`) REFERENCES `klacht`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "klacht_uitstel_data" CHECK((instemming_op IS NULL OR (date(instemming_op) IS instemming_op AND instemming_op BETWEEN '1990-01-01' AND '2101-01-01')) AND (uiterlijk IS NULL OR (date(uiterlijk) IS uiterlijk AND uiterlijk BETWEEN '1990-01-01' AND '2101-01-01')) AND uiterlijk >= instemming_op)
);
--> statement-breakpoint
CREATE INDEX `klacht_uitstel_klacht_idx` ON `klacht_uitstel` (`klacht_id`);--> statement-breakpoint
CREATE TABLE `klacht_verdaging` (
	`id` text PRIMARY KEY NOT NULL,
	`klacht_id` text NOT NULL,
	`briefdatum` text NOT NULL,
	`weken` integer NOT NULL,
	`reden` text NOT NULL,
	FOREIGN KEY (`klacht_id`) REFERENCES `klacht`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "klacht_verdaging_briefdatum" CHECK(briefdatum IS NULL OR (date(briefdatum) IS briefdatum AND briefdatum BETWEEN '1990-01-01' AND '2101-01-01')),
	CONSTRAINT "klacht_verdaging_weken" CHECK(weken IN (1, 2, 3, 4)),
	CONSTRAINT "klacht_verdaging_reden" CHECK(trim(reden) <> '')
);
--> statement-breakpoint
CREATE UNIQUE INDEX `klacht_verdaging_eenmaal` ON `klacht_verdaging` (`klacht_id`);--> statement-breakpoint
CREATE TABLE `afwezigheid` (
	`id` text PRIMARY KEY NOT NULL,
	`medewerker_id` text NOT NULL,
	`soort` text NOT NULL,
	`percentage` integer NOT NULL,
	`status` text NOT NULL,
	`bron` text DEFAULT '' NOT NULL,
	`geldig_van` text NOT NULL,
	`geldig_tot` text,
	FOREIGN KEY (`medewerker_id`) REFERENCES `medewerker`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "afwezigheid_soort" CHECK(soort IS NULL OR soort IN ('verlof', 'ziekte', 'zwangerschap-ouderschap', 'scholing', 'overig')),
	CONSTRAINT "afwezigheid_percentage" CHECK(typeof(percentage) = 'integer' AND percentage BETWEEN 1 AND 100),
	CONSTRAINT "afwezigheid_status" CHECK(status IS NULL OR status IN ('aangevraagd', 'akkoord')),
	CONSTRAINT "afwezigheid_periode" CHECK((geldig_van IS NULL OR (date(geldig_van) IS geldig_van AND geldig_van BETWEEN '1990-01-01' AND '2101-01-01')) AND (geldig_tot IS NULL OR (date(geldig_tot) IS geldig_tot AND geldig_tot BETWEEN '1990-01-01' AND '2101-01-01')) AND (geldig_tot IS NULL OR geldig_tot > geldig_van))
);
--> statement-breakpoint
CREATE INDEX `afwezigheid_medewerker_idx` ON `afwezigheid` (`medewerker_id`);--> statement-breakpoint
CREATE INDEX `afwezigheid_van_idx` ON `afwezigheid` (`geldig_van`);--> statement-breakpoint
CREATE TABLE `functie` (
	`id` text PRIMARY KEY NOT NULL,
	`naam` text NOT NULL,
	`telt_mee_caseload` integer NOT NULL,
	`volgorde` integer DEFAULT 0 NOT NULL,
	CONSTRAINT "functie_naam" CHECK(trim(naam) <> ''),
	CONSTRAINT "functie_caseload" CHECK(telt_mee_caseload IN (0, 1))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `functie_naam_uniek` ON `functie` (`naam`);--> statement-breakpoint
CREATE TABLE `medewerker` (
	`id` text PRIMARY KEY NOT NULL,
	`voornaam` text NOT NULL,
	`tussenvoegsel` text DEFAULT '' NOT NULL,
	`achternaam` text NOT NULL,
	`werktelefoon` text DEFAULT '' NOT NULL,
	`werkmail` text DEFAULT '' NOT NULL,
	`telefoon_openbaar` integer DEFAULT false NOT NULL,
	`opleidingsniveau` text,
	`in_dienst` text,
	`uit_dienst` text,
	CONSTRAINT "medewerker_achternaam" CHECK(trim(achternaam) <> ''),
	CONSTRAINT "medewerker_telefoon_openbaar" CHECK(telefoon_openbaar IN (0, 1)),
	CONSTRAINT "medewerker_opleiding" CHECK(opleidingsniveau IS NULL OR opleidingsniveau IN ('mbo', 'hbo', 'wo')),
	CONSTRAINT "medewerker_dienst" CHECK((in_dienst IS NULL OR (date(in_dienst) IS in_dienst AND in_dienst BETWEEN '1990-01-01' AND '2101-01-01')) AND (uit_dienst IS NULL OR (date(uit_dienst) IS uit_dienst AND uit_dienst BETWEEN '1990-01-01' AND '2101-01-01')) AND (uit_dienst IS NULL OR in_dienst IS NULL OR uit_dienst > in_dienst))
);
--> statement-breakpoint
CREATE INDEX `medewerker_achternaam_idx` ON `medewerker` (`achternaam`);--> statement-breakpoint
CREATE TABLE `medewerker_specialisme` (
	`id` text PRIMARY KEY NOT NULL,
	`medewerker_id` text NOT NULL,
	`specialisme_id` text NOT NULL,
	`hoofd` integer NOT NULL,
	`geldig_van` text NOT NULL,
	`geldig_tot` text,
	FOREIGN KEY (`medewerker_id`) REFERENCES `medewerker`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`specialisme_id`) REFERENCES `specialisme`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "medewerker_specialisme_hoofd" CHECK(hoofd IN (0, 1)),
	CONSTRAINT "medewerker_specialisme_periode" CHECK((geldig_van IS NULL OR (date(geldig_van) IS geldig_van AND geldig_van BETWEEN '1990-01-01' AND '2101-01-01')) AND (geldig_tot IS NULL OR (date(geldig_tot) IS geldig_tot AND geldig_tot BETWEEN '1990-01-01' AND '2101-01-01')) AND (geldig_tot IS NULL OR geldig_tot > geldig_van))
);
--> statement-breakpoint
CREATE INDEX `medewerker_specialisme_medewerker_idx` ON `medewerker_specialisme` (`medewerker_id`);--> statement-breakpoint
CREATE INDEX `medewerker_specialisme_specialisme_idx` ON `medewerker_specialisme` (`specialisme_id`);--> statement-breakpoint
CREATE TABLE `registratie` (
	`id` text PRIMARY KEY NOT NULL,
	`medewerker_id` text NOT NULL,
	`soort` text NOT NULL,
	`nummer` text DEFAULT '' NOT NULL,
	`geldig_van` text NOT NULL,
	`verloopdatum` text NOT NULL,
	FOREIGN KEY (`medewerker_id`) REFERENCES `medewerker`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "registratie_soort" CHECK(soort IS NULL OR soort IN ('skj-jeugd-en-gezin', 'skj-pedagoog', 'skj-psycholoog', 'big')),
	CONSTRAINT "registratie_periode" CHECK((geldig_van IS NULL OR (date(geldig_van) IS geldig_van AND geldig_van BETWEEN '1990-01-01' AND '2101-01-01')) AND (verloopdatum IS NULL OR (date(verloopdatum) IS verloopdatum AND verloopdatum BETWEEN '1990-01-01' AND '2101-01-01')) AND verloopdatum > geldig_van)
);
--> statement-breakpoint
CREATE INDEX `registratie_medewerker_idx` ON `registratie` (`medewerker_id`);--> statement-breakpoint
CREATE INDEX `registratie_verloopdatum_idx` ON `registratie` (`verloopdatum`);--> statement-breakpoint
CREATE TABLE `specialisme` (
	`id` text PRIMARY KEY NOT NULL,
	`naam` text NOT NULL,
	`vereist_skj` integer NOT NULL,
	`volgorde` integer DEFAULT 0 NOT NULL,
	CONSTRAINT "specialisme_naam" CHECK(trim(naam) <> ''),
	CONSTRAINT "specialisme_skj" CHECK(vereist_skj IN (0, 1))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `specialisme_naam_uniek` ON `specialisme` (`naam`);--> statement-breakpoint
CREATE TABLE `specialisme_alias` (
	`id` text PRIMARY KEY NOT NULL,
	`specialisme_id` text NOT NULL,
	`naam` text NOT NULL,
	FOREIGN KEY (`specialisme_id`) REFERENCES `specialisme`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `specialisme_alias_uniek` ON `specialisme_alias` (`naam`);--> statement-breakpoint
CREATE INDEX `specialisme_alias_specialisme_idx` ON `specialisme_alias` (`specialisme_id`);--> statement-breakpoint
CREATE TABLE `conclusie` (
	`id` text PRIMARY KEY NOT NULL,
	`overzicht` text NOT NULL,
	`team_id` text,
	`gebied_id` text,
	`peildatum` text NOT NULL,
	`tekst` text NOT NULL,
	FOREIGN KEY (`team_id`) REFERENCES `team`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`gebied_id`) REFERENCES `gebied`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "conclusie_peildatum" CHECK(peildatum IS NULL OR (date(peildatum) IS peildatum AND peildatum BETWEEN '1990-01-01' AND '2101-01-01')),
	CONSTRAINT "conclusie_tekst" CHECK(trim(tekst) <> ''),
	CONSTRAINT "conclusie_een" CHECK((team_id IS NULL) <> (gebied_id IS NULL))
);
--> statement-breakpoint
CREATE INDEX `conclusie_team_idx` ON `conclusie` (`team_id`,`peildatum`);--> statement-breakpoint
CREATE INDEX `conclusie_gebied_idx` ON `conclusie` (`gebied_id`,`peildatum`);--> statement-breakpoint
CREATE TABLE `indicator` (
	`id` text PRIMARY KEY NOT NULL,
	`naam` text NOT NULL,
	`definitie` text NOT NULL,
	`eenheid` text DEFAULT '' NOT NULL,
	`richting` text NOT NULL,
	CONSTRAINT "indicator_richting" CHECK(richting IS NULL OR richting IN ('hoger-is-beter', 'lager-is-beter', 'binnen-band'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `indicator_naam_uniek` ON `indicator` (`naam`);--> statement-breakpoint
CREATE TABLE `klantervaring` (
	`id` text PRIMARY KEY NOT NULL,
	`jaar` integer NOT NULL,
	`uitvoerder` text DEFAULT '' NOT NULL,
	`doelgroep` text NOT NULL,
	`onderdeel` text NOT NULL,
	`cijfer` real,
	`n` integer,
	`respons` real,
	CONSTRAINT "klantervaring_jaar" CHECK(typeof(jaar) = 'integer' AND jaar BETWEEN 1990 AND 2100),
	CONSTRAINT "klantervaring_doelgroep" CHECK(doelgroep IS NULL OR doelgroep IN ('klant', 'medewerker')),
	CONSTRAINT "klantervaring_cijfer" CHECK(cijfer IS NULL OR cijfer BETWEEN 1 AND 10),
	CONSTRAINT "klantervaring_n" CHECK(n IS NULL OR (typeof(n) = 'integer' AND n >= 0)),
	CONSTRAINT "klantervaring_respons" CHECK(respons IS NULL OR respons BETWEEN 0 AND 100)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `klantervaring_uniek` ON `klantervaring` (`jaar`,`uitvoerder`,`doelgroep`,`onderdeel`);--> statement-breakpoint
CREATE TABLE `scenario` (
	`id` text PRIMARY KEY NOT NULL,
	`naam` text NOT NULL,
	`basis_peildatum` text NOT NULL,
	`auteur_id` text,
	`status` text DEFAULT 'concept' NOT NULL,
	`toelichting` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`auteur_id`) REFERENCES `gebruiker`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "scenario_naam" CHECK(trim(naam) <> ''),
	CONSTRAINT "scenario_peildatum" CHECK(basis_peildatum IS NULL OR (date(basis_peildatum) IS basis_peildatum AND basis_peildatum BETWEEN '1990-01-01' AND '2101-01-01')),
	CONSTRAINT "scenario_status" CHECK(status IS NULL OR status IN ('concept', 'gedeeld', 'toegepast'))
);
--> statement-breakpoint
CREATE INDEX `scenario_auteur_idx` ON `scenario` (`auteur_id`);--> statement-breakpoint
CREATE TABLE `scenario_mutatie` (
	`id` text PRIMARY KEY NOT NULL,
	`scenario_id` text NOT NULL,
	`volgnummer` integer NOT NULL,
	`soort` text NOT NULL,
	`gegevens` text NOT NULL,
	FOREIGN KEY (`scenario_id`) REFERENCES `scenario`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "scenario_mutatie_soort" CHECK(soort IS NULL OR soort IN ('inzet', 'vacature', 'vraag', 'zwaarte-uren', 'doorlooptijd', 'taak')),
	CONSTRAINT "scenario_mutatie_gegevens" CHECK(json_valid(gegevens))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `scenario_mutatie_uniek` ON `scenario_mutatie` (`scenario_id`,`volgnummer`);--> statement-breakpoint
CREATE TABLE `streefwaarde` (
	`id` text PRIMARY KEY NOT NULL,
	`indicator_id` text NOT NULL,
	`waarde` real NOT NULL,
	`bovengrens` real,
	`bron` text DEFAULT '' NOT NULL,
	`geldig_van` text NOT NULL,
	`geldig_tot` text,
	FOREIGN KEY (`indicator_id`) REFERENCES `indicator`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "streefwaarde_periode" CHECK((geldig_van IS NULL OR (date(geldig_van) IS geldig_van AND geldig_van BETWEEN '1990-01-01' AND '2101-01-01')) AND (geldig_tot IS NULL OR (date(geldig_tot) IS geldig_tot AND geldig_tot BETWEEN '1990-01-01' AND '2101-01-01')) AND (geldig_tot IS NULL OR geldig_tot > geldig_van)),
	CONSTRAINT "streefwaarde_band" CHECK(bovengrens IS NULL OR bovengrens >= waarde)
);
--> statement-breakpoint
CREATE INDEX `streefwaarde_indicator_idx` ON `streefwaarde` (`indicator_id`);--> statement-breakpoint
CREATE TABLE `detachering` (
	`id` text PRIMARY KEY NOT NULL,
	`medewerker_id` text NOT NULL,
	`organisatie_id` text NOT NULL,
	`functie_id` text NOT NULL,
	`subsidieafspraak_id` text,
	`minuten_per_week` integer NOT NULL,
	`werkpatroon` text NOT NULL,
	`geldig_van` text NOT NULL,
	`geldig_tot` text,
	FOREIGN KEY (`medewerker_id`) REFERENCES `medewerker`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisatie_id`) REFERENCES `moederorganisatie`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`functie_id`) REFERENCES `functie`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`subsidieafspraak_id`) REFERENCES `subsidieafspraak`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "detachering_minuten" CHECK(typeof(minuten_per_week) = 'integer' AND minuten_per_week BETWEEN 1 AND 2400),
	CONSTRAINT "detachering_werkpatroon" CHECK(json_array_length(werkpatroon) = 7 AND min(json_extract(werkpatroon, '$[0]'), json_extract(werkpatroon, '$[1]'), json_extract(werkpatroon, '$[2]'), json_extract(werkpatroon, '$[3]'), json_extract(werkpatroon, '$[4]'), json_extract(werkpatroon, '$[5]'), json_extract(werkpatroon, '$[6]')) >= 0 AND json_extract(werkpatroon, '$[0]') + json_extract(werkpatroon, '$[1]') + json_extract(werkpatroon, '$[2]') + json_extract(werkpatroon, '$[3]') + json_extract(werkpatroon, '$[4]') + json_extract(werkpatroon, '$[5]') + json_extract(werkpatroon, '$[6]') = minuten_per_week),
	CONSTRAINT "detachering_periode" CHECK((geldig_van IS NULL OR (date(geldig_van) IS geldig_van AND geldig_van BETWEEN '1990-01-01' AND '2101-01-01')) AND (geldig_tot IS NULL OR (date(geldig_tot) IS geldig_tot AND geldig_tot BETWEEN '1990-01-01' AND '2101-01-01')) AND (geldig_tot IS NULL OR geldig_tot > geldig_van))
);
--> statement-breakpoint
CREATE INDEX `detachering_medewerker_idx` ON `detachering` (`medewerker_id`);--> statement-breakpoint
CREATE INDEX `detachering_organisatie_idx` ON `detachering` (`organisatie_id`);--> statement-breakpoint
CREATE INDEX `detachering_functie_idx` ON `detachering` (`functie_id`);--> statement-breakpoint
CREATE INDEX `detachering_subsidieafspraak_idx` ON `detachering` (`subsidieafspraak_id`);--> statement-breakpoint
CREATE INDEX `detachering_tot_idx` ON `detachering` (`geldig_tot`);--> statement-breakpoint
CREATE TABLE `inzet` (
	`id` text PRIMARY KEY NOT NULL,
	`detachering_id` text NOT NULL,
	`team_id` text NOT NULL,
	`doel` text NOT NULL,
	`minuten_per_week` integer NOT NULL,
	`geldig_van` text NOT NULL,
	`geldig_tot` text,
	FOREIGN KEY (`detachering_id`) REFERENCES `detachering`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`team_id`) REFERENCES `team`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "inzet_doel" CHECK(doel IS NULL OR doel IN ('casuistiek', 'seniortaken', 'inloop', 'school', 'project', 'overhead')),
	CONSTRAINT "inzet_minuten" CHECK(typeof(minuten_per_week) = 'integer' AND minuten_per_week BETWEEN 0 AND 2400),
	CONSTRAINT "inzet_periode" CHECK((geldig_van IS NULL OR (date(geldig_van) IS geldig_van AND geldig_van BETWEEN '1990-01-01' AND '2101-01-01')) AND (geldig_tot IS NULL OR (date(geldig_tot) IS geldig_tot AND geldig_tot BETWEEN '1990-01-01' AND '2101-01-01')) AND (geldig_tot IS NULL OR geldig_tot > geldig_van))
);
--> statement-breakpoint
CREATE INDEX `inzet_detachering_idx` ON `inzet` (`detachering_id`);--> statement-breakpoint
CREATE INDEX `inzet_team_idx` ON `inzet` (`team_id`);--> statement-breakpoint
CREATE INDEX `inzet_van_idx` ON `inzet` (`geldig_van`);--> statement-breakpoint
CREATE INDEX `inzet_tot_idx` ON `inzet` (`geldig_tot`);--> statement-breakpoint
CREATE TABLE `knelpunt_acceptatie` (
	`id` text PRIMARY KEY NOT NULL,
	`sleutel` text NOT NULL,
	`reden` text NOT NULL,
	CONSTRAINT "knelpunt_acceptatie_reden" CHECK(trim(reden) <> '')
);
--> statement-breakpoint
CREATE UNIQUE INDEX `knelpunt_acceptatie_uniek` ON `knelpunt_acceptatie` (`sleutel`);--> statement-breakpoint
CREATE TABLE `moederorganisatie` (
	`id` text PRIMARY KEY NOT NULL,
	`soort` text NOT NULL,
	`cao` text NOT NULL,
	`contactpersoon` text DEFAULT '' NOT NULL,
	`telefoon` text DEFAULT '' NOT NULL,
	`email` text DEFAULT '' NOT NULL,
	`volgorde` integer DEFAULT 0 NOT NULL,
	`geldig_van` text NOT NULL,
	`geldig_tot` text,
	CONSTRAINT "moederorganisatie_soort" CHECK(soort IS NULL OR soort IN ('zorgaanbieder', 'gemeenschappelijke-regeling', 'gemeente', 'overig')),
	CONSTRAINT "moederorganisatie_cao" CHECK(cao IS NULL OR cao IN ('sociaal-werk', 'jeugdzorg', 'gemeenten')),
	CONSTRAINT "moederorganisatie_periode" CHECK((geldig_van IS NULL OR (date(geldig_van) IS geldig_van AND geldig_van BETWEEN '1990-01-01' AND '2101-01-01')) AND (geldig_tot IS NULL OR (date(geldig_tot) IS geldig_tot AND geldig_tot BETWEEN '1990-01-01' AND '2101-01-01')) AND (geldig_tot IS NULL OR geldig_tot > geldig_van))
);
--> statement-breakpoint
CREATE TABLE `opvolging` (
	`id` text PRIMARY KEY NOT NULL,
	`van_id` text NOT NULL,
	`naar_id` text NOT NULL,
	`datum` text NOT NULL,
	`soort` text NOT NULL,
	FOREIGN KEY (`van_id`) REFERENCES `moederorganisatie`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`naar_id`) REFERENCES `moederorganisatie`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "opvolging_datum" CHECK(datum IS NULL OR (date(datum) IS datum AND datum BETWEEN '1990-01-01' AND '2101-01-01')),
	CONSTRAINT "opvolging_soort" CHECK(soort IS NULL OR soort IN ('fusie', 'naamswijziging', 'overname', 'splitsing', 'uittreding')),
	CONSTRAINT "opvolging_ander" CHECK(van_id <> naar_id)
);
--> statement-breakpoint
CREATE INDEX `opvolging_van_idx` ON `opvolging` (`van_id`);--> statement-breakpoint
CREATE INDEX `opvolging_naar_idx` ON `opvolging` (`naar_id`);--> statement-breakpoint
CREATE TABLE `organisatie_alias` (
	`id` text PRIMARY KEY NOT NULL,
	`organisatie_id` text NOT NULL,
	`naam` text NOT NULL,
	FOREIGN KEY (`organisatie_id`) REFERENCES `moederorganisatie`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `organisatie_alias_uniek` ON `organisatie_alias` (`naam`);--> statement-breakpoint
CREATE INDEX `organisatie_alias_organisatie_idx` ON `organisatie_alias` (`organisatie_id`);--> statement-breakpoint
CREATE TABLE `organisatie_naam` (
	`id` text PRIMARY KEY NOT NULL,
	`organisatie_id` text NOT NULL,
	`naam` text NOT NULL,
	`geldig_van` text NOT NULL,
	`geldig_tot` text,
	FOREIGN KEY (`organisatie_id`) REFERENCES `moederorganisatie`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "organisatie_naam_naam" CHECK(trim(naam) <> ''),
	CONSTRAINT "organisatie_naam_periode" CHECK((geldig_van IS NULL OR (date(geldig_van) IS geldig_van AND geldig_van BETWEEN '1990-01-01' AND '2101-01-01')) AND (geldig_tot IS NULL OR (date(geldig_tot) IS geldig_tot AND geldig_tot BETWEEN '1990-01-01' AND '2101-01-01')) AND (geldig_tot IS NULL OR geldig_tot > geldig_van))
);
--> statement-breakpoint
CREATE INDEX `organisatie_naam_organisatie_idx` ON `organisatie_naam` (`organisatie_id`);--> statement-breakpoint
CREATE TABLE `subsidieafspraak` (
	`id` text PRIMARY KEY NOT NULL,
	`organisatie_id` text NOT NULL,
	`soort` text NOT NULL,
	`minuten_per_week` integer NOT NULL,
	`bedrag_centen` integer,
	`kenmerk` text DEFAULT '' NOT NULL,
	`eisen` text DEFAULT '' NOT NULL,
	`geldig_van` text NOT NULL,
	`geldig_tot` text,
	FOREIGN KEY (`organisatie_id`) REFERENCES `moederorganisatie`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "subsidieafspraak_soort" CHECK(soort IS NULL OR soort IN ('subsidie', 'gr-bijdrage', 'eigen-dienst')),
	CONSTRAINT "subsidieafspraak_minuten" CHECK(minuten_per_week IS NULL OR (typeof(minuten_per_week) = 'integer' AND minuten_per_week >= 0)),
	CONSTRAINT "subsidieafspraak_bedrag" CHECK(bedrag_centen IS NULL OR (typeof(bedrag_centen) = 'integer' AND bedrag_centen >= 0)),
	CONSTRAINT "subsidieafspraak_periode" CHECK((geldig_van IS NULL OR (date(geldig_van) IS geldig_van AND geldig_van BETWEEN '1990-01-01' AND '2101-01-01')) AND (geldig_tot IS NULL OR (date(geldig_tot) IS geldig_tot AND geldig_tot BETWEEN '1990-01-01' AND '2101-01-01')) AND (geldig_tot IS NULL OR geldig_tot > geldig_van))
);
--> statement-breakpoint
CREATE INDEX `subsidieafspraak_organisatie_idx` ON `subsidieafspraak` (`organisatie_id`);--> statement-breakpoint
CREATE TABLE `vacature` (
	`id` text PRIMARY KEY NOT NULL,
	`team_id` text NOT NULL,
	`functie_id` text NOT NULL,
	`specialisme_id` text,
	`organisatie_id` text,
	`minuten_per_week` integer NOT NULL,
	`open_sinds` text NOT NULL,
	`gewenste_start` text NOT NULL,
	`status` text NOT NULL,
	`vervuld_door_id` text,
	FOREIGN KEY (`team_id`) REFERENCES `team`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`functie_id`) REFERENCES `functie`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`specialisme_id`) REFERENCES `specialisme`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisatie_id`) REFERENCES `moederorganisatie`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`vervuld_door_id`) REFERENCES `medewerker`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "vacature_minuten" CHECK(typeof(minuten_per_week) = 'integer' AND minuten_per_week BETWEEN 1 AND 2400),
	CONSTRAINT "vacature_status" CHECK(status IS NULL OR status IN ('open', 'in-werving', 'vervuld', 'ingetrokken')),
	CONSTRAINT "vacature_data" CHECK((open_sinds IS NULL OR (date(open_sinds) IS open_sinds AND open_sinds BETWEEN '1990-01-01' AND '2101-01-01')) AND (gewenste_start IS NULL OR (date(gewenste_start) IS gewenste_start AND gewenste_start BETWEEN '1990-01-01' AND '2101-01-01'))),
	CONSTRAINT "vacature_vervuld" CHECK(vervuld_door_id IS NULL OR status = 'vervuld')
);
--> statement-breakpoint
CREATE INDEX `vacature_team_idx` ON `vacature` (`team_id`);--> statement-breakpoint
CREATE INDEX `vacature_functie_idx` ON `vacature` (`functie_id`);--> statement-breakpoint
CREATE INDEX `vacature_specialisme_idx` ON `vacature` (`specialisme_id`);--> statement-breakpoint
CREATE INDEX `vacature_organisatie_idx` ON `vacature` (`organisatie_id`);--> statement-breakpoint
CREATE INDEX `vacature_vervuld_door_idx` ON `vacature` (`vervuld_door_id`);--> statement-breakpoint
CREATE TABLE `formatie` (
	`id` text PRIMARY KEY NOT NULL,
	`team_id` text NOT NULL,
	`functie_id` text,
	`specialisme_id` text,
	`minuten_per_week` integer NOT NULL,
	`bron` text DEFAULT '' NOT NULL,
	`geldig_van` text NOT NULL,
	`geldig_tot` text,
	FOREIGN KEY (`team_id`) REFERENCES `team`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`functie_id`) REFERENCES `functie`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`specialisme_id`) REFERENCES `specialisme`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "formatie_minuten" CHECK(typeof(minuten_per_week) = 'integer' AND minuten_per_week BETWEEN 0 AND 600000),
	CONSTRAINT "formatie_periode" CHECK((geldig_van IS NULL OR (date(geldig_van) IS geldig_van AND geldig_van BETWEEN '1990-01-01' AND '2101-01-01')) AND (geldig_tot IS NULL OR (date(geldig_tot) IS geldig_tot AND geldig_tot BETWEEN '1990-01-01' AND '2101-01-01')) AND (geldig_tot IS NULL OR geldig_tot > geldig_van))
);
--> statement-breakpoint
CREATE INDEX `formatie_team_idx` ON `formatie` (`team_id`);--> statement-breakpoint
CREATE INDEX `formatie_functie_idx` ON `formatie` (`functie_id`);--> statement-breakpoint
CREATE INDEX `formatie_specialisme_idx` ON `formatie` (`specialisme_id`);--> statement-breakpoint
CREATE TABLE `gebiedsmanager` (
	`id` text PRIMARY KEY NOT NULL,
	`medewerker_id` text NOT NULL,
	`gebied_id` text NOT NULL,
	`vervanger_id` text,
	`geldig_van` text NOT NULL,
	`geldig_tot` text,
	FOREIGN KEY (`medewerker_id`) REFERENCES `medewerker`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`gebied_id`) REFERENCES `gebied`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`vervanger_id`) REFERENCES `medewerker`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "gebiedsmanager_periode" CHECK((geldig_van IS NULL OR (date(geldig_van) IS geldig_van AND geldig_van BETWEEN '1990-01-01' AND '2101-01-01')) AND (geldig_tot IS NULL OR (date(geldig_tot) IS geldig_tot AND geldig_tot BETWEEN '1990-01-01' AND '2101-01-01')) AND (geldig_tot IS NULL OR geldig_tot > geldig_van))
);
--> statement-breakpoint
CREATE INDEX `gebiedsmanager_medewerker_idx` ON `gebiedsmanager` (`medewerker_id`);--> statement-breakpoint
CREATE INDEX `gebiedsmanager_gebied_idx` ON `gebiedsmanager` (`gebied_id`);--> statement-breakpoint
CREATE INDEX `gebiedsmanager_vervanger_idx` ON `gebiedsmanager` (`vervanger_id`);--> statement-breakpoint
CREATE TABLE `medewerker_taak` (
	`id` text PRIMARY KEY NOT NULL,
	`medewerker_id` text NOT NULL,
	`team_id` text NOT NULL,
	`taak` text NOT NULL,
	`geldig_van` text NOT NULL,
	`geldig_tot` text,
	FOREIGN KEY (`medewerker_id`) REFERENCES `medewerker`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`team_id`) REFERENCES `team`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "medewerker_taak_taak" CHECK(trim(taak) <> ''),
	CONSTRAINT "medewerker_taak_periode" CHECK((geldig_van IS NULL OR (date(geldig_van) IS geldig_van AND geldig_van BETWEEN '1990-01-01' AND '2101-01-01')) AND (geldig_tot IS NULL OR (date(geldig_tot) IS geldig_tot AND geldig_tot BETWEEN '1990-01-01' AND '2101-01-01')) AND (geldig_tot IS NULL OR geldig_tot > geldig_van))
);
--> statement-breakpoint
CREATE INDEX `medewerker_taak_medewerker_idx` ON `medewerker_taak` (`medewerker_id`);--> statement-breakpoint
CREATE INDEX `medewerker_taak_team_idx` ON `medewerker_taak` (`team_id`);--> statement-breakpoint
CREATE TABLE `team` (
	`id` text PRIMARY KEY NOT NULL,
	`soort` text NOT NULL,
	`volgorde` integer DEFAULT 0 NOT NULL,
	`geldig_van` text NOT NULL,
	`geldig_tot` text,
	CONSTRAINT "team_soort" CHECK(soort IS NULL OR soort IN ('wijkteam', 'stadsbreed')),
	CONSTRAINT "team_periode" CHECK((geldig_van IS NULL OR (date(geldig_van) IS geldig_van AND geldig_van BETWEEN '1990-01-01' AND '2101-01-01')) AND (geldig_tot IS NULL OR (date(geldig_tot) IS geldig_tot AND geldig_tot BETWEEN '1990-01-01' AND '2101-01-01')) AND (geldig_tot IS NULL OR geldig_tot > geldig_van))
);
--> statement-breakpoint
CREATE TABLE `team_alias` (
	`id` text PRIMARY KEY NOT NULL,
	`team_id` text NOT NULL,
	`naam` text NOT NULL,
	FOREIGN KEY (`team_id`) REFERENCES `team`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `team_alias_uniek` ON `team_alias` (`naam`);--> statement-breakpoint
CREATE INDEX `team_alias_team_idx` ON `team_alias` (`team_id`);--> statement-breakpoint
CREATE TABLE `team_contact` (
	`id` text PRIMARY KEY NOT NULL,
	`team_id` text NOT NULL,
	`locatie` text DEFAULT '' NOT NULL,
	`telefoon` text DEFAULT '' NOT NULL,
	`email` text DEFAULT '' NOT NULL,
	`website` text DEFAULT '' NOT NULL,
	`inlooptijden` text DEFAULT '' NOT NULL,
	`geldig_van` text NOT NULL,
	`geldig_tot` text,
	FOREIGN KEY (`team_id`) REFERENCES `team`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "team_contact_periode" CHECK((geldig_van IS NULL OR (date(geldig_van) IS geldig_van AND geldig_van BETWEEN '1990-01-01' AND '2101-01-01')) AND (geldig_tot IS NULL OR (date(geldig_tot) IS geldig_tot AND geldig_tot BETWEEN '1990-01-01' AND '2101-01-01')) AND (geldig_tot IS NULL OR geldig_tot > geldig_van))
);
--> statement-breakpoint
CREATE INDEX `team_contact_team_idx` ON `team_contact` (`team_id`);--> statement-breakpoint
CREATE TABLE `team_foto` (
	`id` text PRIMARY KEY NOT NULL,
	`team_id` text NOT NULL,
	`mediatype` text NOT NULL,
	`inhoud` blob NOT NULL,
	`geldig_van` text NOT NULL,
	`geldig_tot` text,
	FOREIGN KEY (`team_id`) REFERENCES `team`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "team_foto_periode" CHECK((geldig_van IS NULL OR (date(geldig_van) IS geldig_van AND geldig_van BETWEEN '1990-01-01' AND '2101-01-01')) AND (geldig_tot IS NULL OR (date(geldig_tot) IS geldig_tot AND geldig_tot BETWEEN '1990-01-01' AND '2101-01-01')) AND (geldig_tot IS NULL OR geldig_tot > geldig_van))
);
--> statement-breakpoint
CREATE INDEX `team_foto_team_idx` ON `team_foto` (`team_id`);--> statement-breakpoint
CREATE TABLE `team_gebied` (
	`id` text PRIMARY KEY NOT NULL,
	`team_id` text NOT NULL,
	`gebied_id` text NOT NULL,
	`geldig_van` text NOT NULL,
	`geldig_tot` text,
	FOREIGN KEY (`team_id`) REFERENCES `team`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`gebied_id`) REFERENCES `gebied`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "team_gebied_periode" CHECK((geldig_van IS NULL OR (date(geldig_van) IS geldig_van AND geldig_van BETWEEN '1990-01-01' AND '2101-01-01')) AND (geldig_tot IS NULL OR (date(geldig_tot) IS geldig_tot AND geldig_tot BETWEEN '1990-01-01' AND '2101-01-01')) AND (geldig_tot IS NULL OR geldig_tot > geldig_van))
);
--> statement-breakpoint
CREATE INDEX `team_gebied_team_idx` ON `team_gebied` (`team_id`);--> statement-breakpoint
CREATE INDEX `team_gebied_gebied_idx` ON `team_gebied` (`gebied_id`);--> statement-breakpoint
CREATE TABLE `team_naam` (
	`id` text PRIMARY KEY NOT NULL,
	`team_id` text NOT NULL,
	`naam` text NOT NULL,
	`geldig_van` text NOT NULL,
	`geldig_tot` text,
	FOREIGN KEY (`team_id`) REFERENCES `team`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "team_naam_naam" CHECK(trim(naam) <> ''),
	CONSTRAINT "team_naam_periode" CHECK((geldig_van IS NULL OR (date(geldig_van) IS geldig_van AND geldig_van BETWEEN '1990-01-01' AND '2101-01-01')) AND (geldig_tot IS NULL OR (date(geldig_tot) IS geldig_tot AND geldig_tot BETWEEN '1990-01-01' AND '2101-01-01')) AND (geldig_tot IS NULL OR geldig_tot > geldig_van))
);
--> statement-breakpoint
CREATE INDEX `team_naam_team_idx` ON `team_naam` (`team_id`);--> statement-breakpoint
CREATE TABLE `team_wijk` (
	`id` text PRIMARY KEY NOT NULL,
	`team_id` text NOT NULL,
	`wijk_id` text NOT NULL,
	`geldig_van` text NOT NULL,
	`geldig_tot` text,
	FOREIGN KEY (`team_id`) REFERENCES `team`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`wijk_id`) REFERENCES `wijk`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "team_wijk_periode" CHECK((geldig_van IS NULL OR (date(geldig_van) IS geldig_van AND geldig_van BETWEEN '1990-01-01' AND '2101-01-01')) AND (geldig_tot IS NULL OR (date(geldig_tot) IS geldig_tot AND geldig_tot BETWEEN '1990-01-01' AND '2101-01-01')) AND (geldig_tot IS NULL OR geldig_tot > geldig_van))
);
--> statement-breakpoint
CREATE INDEX `team_wijk_team_idx` ON `team_wijk` (`team_id`);--> statement-breakpoint
CREATE INDEX `team_wijk_wijk_idx` ON `team_wijk` (`wijk_id`);--> statement-breakpoint
CREATE TABLE `wijkprofiel_formatie` (
	`id` text PRIMARY KEY NOT NULL,
	`wijkprofiel_id` text NOT NULL,
	`specialisme_id` text NOT NULL,
	`minuten_per_week` integer NOT NULL,
	FOREIGN KEY (`wijkprofiel_id`) REFERENCES `wijkprofiel`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`specialisme_id`) REFERENCES `specialisme`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "wijkprofiel_formatie_minuten" CHECK(typeof(minuten_per_week) = 'integer' AND minuten_per_week BETWEEN 0 AND 600000)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `wijkprofiel_formatie_uniek` ON `wijkprofiel_formatie` (`wijkprofiel_id`,`specialisme_id`);--> statement-breakpoint
CREATE INDEX `wijkprofiel_formatie_specialisme_idx` ON `wijkprofiel_formatie` (`specialisme_id`);--> statement-breakpoint
CREATE TABLE `bestemming` (
	`id` text PRIMARY KEY NOT NULL,
	`naam` text NOT NULL,
	`formeel` integer NOT NULL,
	`volgorde` integer DEFAULT 0 NOT NULL,
	CONSTRAINT "bestemming_formeel" CHECK(formeel IN (0, 1))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `bestemming_naam_uniek` ON `bestemming` (`naam`);--> statement-breakpoint
CREATE TABLE `doorverwijzing` (
	`id` text PRIMARY KEY NOT NULL,
	`traject_id` text NOT NULL,
	`bestemming_id` text NOT NULL,
	`datum` text NOT NULL,
	FOREIGN KEY (`traject_id`) REFERENCES `traject`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bestemming_id`) REFERENCES `bestemming`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "doorverwijzing_datum" CHECK(datum IS NULL OR (date(datum) IS datum AND datum BETWEEN '1990-01-01' AND '2101-01-01'))
);
--> statement-breakpoint
CREATE INDEX `doorverwijzing_traject_idx` ON `doorverwijzing` (`traject_id`);--> statement-breakpoint
CREATE INDEX `doorverwijzing_bestemming_idx` ON `doorverwijzing` (`bestemming_id`);--> statement-breakpoint
CREATE TABLE `kort_contact` (
	`id` text PRIMARY KEY NOT NULL,
	`team_id` text NOT NULL,
	`datum` text NOT NULL,
	`kanaal` text NOT NULL,
	`onderwerp` text DEFAULT '' NOT NULL,
	`aantal` integer NOT NULL,
	`onderregistratie` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`team_id`) REFERENCES `team`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "kort_contact_datum" CHECK(datum IS NULL OR (date(datum) IS datum AND datum BETWEEN '1990-01-01' AND '2101-01-01')),
	CONSTRAINT "kort_contact_kanaal" CHECK(kanaal IS NULL OR kanaal IN ('inloop', 'telefoon', 'wijkspreekuur', 'mail', 'huisarts')),
	CONSTRAINT "kort_contact_aantal" CHECK(aantal IS NULL OR (typeof(aantal) = 'integer' AND aantal >= 0)),
	CONSTRAINT "kort_contact_onderregistratie" CHECK(onderregistratie IN (0, 1))
);
--> statement-breakpoint
CREATE INDEX `kort_contact_team_idx` ON `kort_contact` (`team_id`,`datum`);--> statement-breakpoint
CREATE TABLE `problematiek` (
	`id` text PRIMARY KEY NOT NULL,
	`naam` text NOT NULL,
	`volgorde` integer DEFAULT 0 NOT NULL,
	CONSTRAINT "problematiek_naam" CHECK(trim(naam) <> '')
);
--> statement-breakpoint
CREATE UNIQUE INDEX `problematiek_naam_uniek` ON `problematiek` (`naam`);--> statement-breakpoint
CREATE TABLE `traject` (
	`id` text PRIMARY KEY NOT NULL,
	`zaaknummer` text NOT NULL,
	`wijk_id` text,
	`team_id` text NOT NULL,
	`contactpersoon_id` text,
	`aanmelddatum` text NOT NULL,
	`eerste_contact` text,
	`intake` text,
	`afronding` text,
	`leeftijdsklasse` text DEFAULT 'onbekend' NOT NULL,
	`substitutie` text DEFAULT 'onbekend' NOT NULL,
	`recidief` text DEFAULT 'onbekend' NOT NULL,
	`afsluitreden` text,
	FOREIGN KEY (`wijk_id`) REFERENCES `wijk`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`team_id`) REFERENCES `team`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`contactpersoon_id`) REFERENCES `medewerker`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "traject_zaaknummer" CHECK(trim(zaaknummer) <> ''),
	CONSTRAINT "traject_data" CHECK((aanmelddatum IS NULL OR (date(aanmelddatum) IS aanmelddatum AND aanmelddatum BETWEEN '1990-01-01' AND '2101-01-01')) AND (eerste_contact IS NULL OR (date(eerste_contact) IS eerste_contact AND eerste_contact BETWEEN '1990-01-01' AND '2101-01-01')) AND (intake IS NULL OR (date(intake) IS intake AND intake BETWEEN '1990-01-01' AND '2101-01-01')) AND (afronding IS NULL OR (date(afronding) IS afronding AND afronding BETWEEN '1990-01-01' AND '2101-01-01'))),
	CONSTRAINT "traject_volgorde" CHECK(aanmelddatum <= coalesce(eerste_contact, intake, afronding, aanmelddatum) AND coalesce(eerste_contact, aanmelddatum) <= coalesce(intake, afronding, eerste_contact, aanmelddatum) AND coalesce(intake, eerste_contact, aanmelddatum) <= coalesce(afronding, intake, eerste_contact, aanmelddatum)),
	CONSTRAINT "traject_leeftijdsklasse" CHECK(leeftijdsklasse IS NULL OR leeftijdsklasse IN ('0-17', '18-64', '65+', 'onbekend')),
	CONSTRAINT "traject_substitutie" CHECK(substitutie IS NULL OR substitutie IN ('ja', 'nee', 'onbekend')),
	CONSTRAINT "traject_recidief" CHECK(recidief IS NULL OR recidief IN ('ja', 'nee', 'onbekend')),
	CONSTRAINT "traject_afsluitreden" CHECK(afsluitreden IS NULL OR afsluitreden IN ('afgerond', 'doorverwezen', 'verhuisd', 'gestopt-door-client', 'overig'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `traject_zaaknummer_uniek` ON `traject` (`zaaknummer`);--> statement-breakpoint
CREATE INDEX `traject_wijk_idx` ON `traject` (`wijk_id`);--> statement-breakpoint
CREATE INDEX `traject_team_idx` ON `traject` (`team_id`);--> statement-breakpoint
CREATE INDEX `traject_contactpersoon_idx` ON `traject` (`contactpersoon_id`);--> statement-breakpoint
CREATE INDEX `traject_aanmelddatum_idx` ON `traject` (`aanmelddatum`);--> statement-breakpoint
CREATE INDEX `traject_afronding_idx` ON `traject` (`afronding`);--> statement-breakpoint
CREATE TABLE `traject_problematiek` (
	`id` text PRIMARY KEY NOT NULL,
	`traject_id` text NOT NULL,
	`problematiek_id` text NOT NULL,
	FOREIGN KEY (`traject_id`) REFERENCES `traject`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`problematiek_id`) REFERENCES `problematiek`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `traject_problematiek_uniek` ON `traject_problematiek` (`traject_id`,`problematiek_id`);--> statement-breakpoint
CREATE INDEX `traject_problematiek_problematiek_idx` ON `traject_problematiek` (`problematiek_id`);--> statement-breakpoint
CREATE TABLE `traject_zwaarte` (
	`id` text PRIMARY KEY NOT NULL,
	`traject_id` text NOT NULL,
	`zwaarte` integer NOT NULL,
	`geldig_van` text NOT NULL,
	`geldig_tot` text,
	FOREIGN KEY (`traject_id`) REFERENCES `traject`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "traject_zwaarte_zwaarte" CHECK(typeof(zwaarte) = 'integer' AND zwaarte BETWEEN 0 AND 3),
	CONSTRAINT "traject_zwaarte_periode" CHECK((geldig_van IS NULL OR (date(geldig_van) IS geldig_van AND geldig_van BETWEEN '1990-01-01' AND '2101-01-01')) AND (geldig_tot IS NULL OR (date(geldig_tot) IS geldig_tot AND geldig_tot BETWEEN '1990-01-01' AND '2101-01-01')) AND (geldig_tot IS NULL OR geldig_tot > geldig_van))
);
--> statement-breakpoint
CREATE INDEX `traject_zwaarte_traject_idx` ON `traject_zwaarte` (`traject_id`);--> statement-breakpoint
CREATE TABLE `werkvoorraad` (
	`id` text PRIMARY KEY NOT NULL,
	`team_id` text NOT NULL,
	`zwaarte` integer NOT NULL,
	`aantal_open` integer NOT NULL,
	`bron` text DEFAULT '' NOT NULL,
	`geldig_van` text NOT NULL,
	`geldig_tot` text,
	FOREIGN KEY (`team_id`) REFERENCES `team`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "werkvoorraad_zwaarte" CHECK(typeof(zwaarte) = 'integer' AND zwaarte BETWEEN 0 AND 3),
	CONSTRAINT "werkvoorraad_aantal" CHECK(aantal_open IS NULL OR (typeof(aantal_open) = 'integer' AND aantal_open >= 0)),
	CONSTRAINT "werkvoorraad_periode" CHECK((geldig_van IS NULL OR (date(geldig_van) IS geldig_van AND geldig_van BETWEEN '1990-01-01' AND '2101-01-01')) AND (geldig_tot IS NULL OR (date(geldig_tot) IS geldig_tot AND geldig_tot BETWEEN '1990-01-01' AND '2101-01-01')) AND (geldig_tot IS NULL OR geldig_tot > geldig_van))
);
--> statement-breakpoint
CREATE INDEX `werkvoorraad_team_idx` ON `werkvoorraad` (`team_id`,`zwaarte`,`geldig_van`);--> statement-breakpoint
CREATE TABLE `werkvoorraad_stroom` (
	`id` text PRIMARY KEY NOT NULL,
	`team_id` text NOT NULL,
	`week` text NOT NULL,
	`zwaarte` integer NOT NULL,
	`nieuw` integer,
	`afgerond` integer,
	`wachtend` integer,
	`bron` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`team_id`) REFERENCES `team`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "werkvoorraad_stroom_week" CHECK((week IS NULL OR (date(week) IS week AND week BETWEEN '1990-01-01' AND '2101-01-01')) AND strftime('%w', week) = '1'),
	CONSTRAINT "werkvoorraad_stroom_zwaarte" CHECK(typeof(zwaarte) = 'integer' AND zwaarte BETWEEN 0 AND 3),
	CONSTRAINT "werkvoorraad_stroom_nieuw" CHECK(nieuw IS NULL OR (typeof(nieuw) = 'integer' AND nieuw >= 0)),
	CONSTRAINT "werkvoorraad_stroom_afgerond" CHECK(afgerond IS NULL OR (typeof(afgerond) = 'integer' AND afgerond >= 0)),
	CONSTRAINT "werkvoorraad_stroom_wachtend" CHECK(wachtend IS NULL OR (typeof(wachtend) = 'integer' AND wachtend >= 0))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `werkvoorraad_stroom_uniek` ON `werkvoorraad_stroom` (`team_id`,`week`,`zwaarte`);--> statement-breakpoint
CREATE TABLE `zrm_meting` (
	`id` text PRIMARY KEY NOT NULL,
	`traject_id` text NOT NULL,
	`volgnummer` integer NOT NULL,
	`datum` text NOT NULL,
	`versie` integer NOT NULL,
	FOREIGN KEY (`traject_id`) REFERENCES `traject`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "zrm_meting_volgnummer" CHECK(volgnummer IN (1, 2)),
	CONSTRAINT "zrm_meting_datum" CHECK(datum IS NULL OR (date(datum) IS datum AND datum BETWEEN '1990-01-01' AND '2101-01-01')),
	CONSTRAINT "zrm_meting_versie" CHECK(versie IN (12, 13))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `zrm_meting_uniek` ON `zrm_meting` (`traject_id`,`volgnummer`);--> statement-breakpoint
CREATE TABLE `zrm_score` (
	`id` text PRIMARY KEY NOT NULL,
	`meting_id` text NOT NULL,
	`domein` text NOT NULL,
	`score` integer NOT NULL,
	FOREIGN KEY (`meting_id`) REFERENCES `zrm_meting`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "zrm_score_domein" CHECK(trim(domein) <> ''),
	CONSTRAINT "zrm_score_score" CHECK(typeof(score) = 'integer' AND score BETWEEN 1 AND 5)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `zrm_score_uniek` ON `zrm_score` (`meting_id`,`domein`);