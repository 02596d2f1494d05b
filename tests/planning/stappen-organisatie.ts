import { newNaam, type Run, select, tot } from './stap.ts';

/** About teams, gebieden, organisations and settings: writes that have effect from `van` on and not before. */
export const ORGANISATIE: Readonly<Record<string, Run>> = {
  fuseer: ({ core }, rows, stap, van) => {
    const een = select(rows.organisaties, stap.wie);
    const twee = select(rows.organisaties, stap.wat);
    const naar = select(rows.organisaties, stap.waar);
    if (een === undefined || twee === undefined || naar === undefined) return null;
    const vanIds = stap.uren % 2 === 0 ? [een.id] : [een.id, twee.id];
    return core.client.detacheringen.fuseer({ vanIds, naarId: naar.id, datum: van, soort: 'fusie' });
  },
  splitsing: ({ core }, rows, stap, van) => {
    const een = select(rows.organisaties, stap.wie);
    const naar = select(rows.organisaties, stap.waar);
    if (een === undefined || naar === undefined) return null;
    return core.client.organisaties.nieuweOpvolging({
      vanId: een.id,
      naarId: naar.id,
      datum: van,
      soort: stap.wat % 2 === 0 ? 'splitsing' : 'overname',
    });
  },
  splits: ({ core }, rows, stap, van) => {
    const een = select(rows.organisaties, stap.wie);
    const twee = select(rows.organisaties, stap.wat);
    const drie = select(rows.organisaties, stap.waar);
    const mens = select(rows.medewerkers, stap.uren);
    if (een === undefined || twee === undefined || drie === undefined || mens === undefined) return null;
    const keuzes = [{ medewerkerId: mens.id, naarId: drie.id }];
    return core.client.detacheringen.splits(
      stap.uren % 2 === 0
        ? {
            soort: 'splitsing',
            vanId: een.id,
            naarIds: [twee.id, drie.id],
            datum: van,
            standaardId: twee.id,
            keuzes,
          }
        : { soort: 'uittreding', vanId: een.id, naarIds: [drie.id], datum: van, standaardId: null, keuzes },
    );
  },
  zetCao: ({ core }, rows, stap, van) => {
    const organisatie = select(rows.organisaties, stap.wie);
    const cao = select(['jeugdzorg', 'sociaal-werk', 'gemeenten'] as const, stap.wat);
    if (organisatie === undefined || cao === undefined) return null;
    return core.client.organisaties.zetCao({ id: organisatie.id, cao, van });
  },
  hernoemGebied: ({ core, gebieden }, _rijen, stap, van) => {
    const id = select(gebieden, stap.wie);
    return id === undefined
      ? null
      : core.client.teams.hernoemGebied({ id, naam: newNaam(core, 'Gebied'), van });
  },
  beeindigGebied: ({ core, gebieden }, _rijen, stap, van) => {
    const id = select(gebieden, stap.wie);
    return id === undefined ? null : core.client.teams.beeindigGebied({ id, per: van });
  },
  nieuweOrganisatie: ({ core }, _rijen, stap, van) =>
    core.client.organisaties.nieuweOrganisatie({
      naam: newNaam(core, 'Organisatie'),
      cao: select(['jeugdzorg', 'sociaal-werk', 'gemeenten'] as const, stap.wat) ?? 'gemeenten',
      van,
    }),
  hernoemOrganisatie: ({ core }, rows, stap, van) => {
    const organisatie = select(rows.organisaties, stap.wie);
    if (organisatie === undefined) return null;
    return core.client.organisaties.hernoem({
      id: organisatie.id,
      naam: newNaam(core, 'Naam'),
      van,
    });
  },
  eindeOrganisatie: ({ core }, rows, stap, van) => {
    const organisatie = select(rows.organisaties, stap.wie);
    if (organisatie === undefined || (organisatie.geldigTot ?? van) < van) return null;
    return core.client.detacheringen.beeindigOrganisatie({ organisatieId: organisatie.id, per: van });
  },
  zetAantalOpen: ({ core }, rows, stap, van) => {
    const team = select(rows.teams, stap.waar);
    const zwaarte = select([0, 1, 2, 3] as const, stap.wat);
    if (team === undefined || zwaarte === undefined) return null;
    return core.client.werkvoorraad.zetAantalOpen({
      teamId: team.id,
      zwaarte,
      aantalOpen: stap.wie % 5 === 0 ? null : stap.wie % 4 === 0 ? 0 : stap.uren,
      van,
      tot: tot(van, stap),
    });
  },
  zetFormatie: ({ core, functies, specialismen }, rows, stap, van) => {
    const team = select(rows.teams, stap.waar);
    if (team === undefined) return null;
    return core.client.teams.zetFormatie({
      teamId: team.id,
      functieId: stap.wat % 2 === 0 ? null : (select(functies, stap.wat) ?? null),
      specialismeId: stap.wat % 3 === 0 ? null : (select(specialismen, stap.wie) ?? null),
      minutenPerWeek: stap.wie % 5 === 0 ? null : stap.uren * 90,
      bron: 'besluit',
      van,
    });
  },
  nieuwTeam: ({ core, gebieden }, _rijen, stap, van) =>
    core.client.teams.nieuwTeam(
      stap.wat % 3 === 0
        ? { naam: newNaam(core, 'Team'), soort: 'stadsbreed', gebiedId: null, van }
        : {
            naam: newNaam(core, 'Team'),
            soort: 'wijkteam',
            gebiedId: select(gebieden, stap.waar) ?? null,
            van,
          },
    ),
  hernoemTeam: ({ core }, rows, stap, van) => {
    const team = select(rows.teams, stap.waar);
    if (team === undefined) return null;
    return core.client.teams.hernoemTeam({ id: team.id, naam: newNaam(core, 'Wijk'), van });
  },
  zetGebied: ({ core, gebieden }, rows, stap, van) => {
    const team = select(rows.teams, stap.waar);
    const gebiedId = select(gebieden, stap.wat);
    if (team === undefined || gebiedId === undefined) return null;
    return core.client.teams.zetGebied({ teamId: team.id, gebiedId, van });
  },
  beeindigTeam: ({ core }, rows, stap, van) => {
    const team = select(rows.teams, stap.waar);
    if (team === undefined) return null;
    return core.client.teams.beeindigTeam({ id: team.id, per: van });
  },
  zetContact: ({ core }, rows, stap, van) => {
    const team = select(rows.teams, stap.waar);
    if (team === undefined) return null;
    return core.client.teams.zetContact({
      teamId: team.id,
      van,
      locatie: `Plein ${stap.uren}`,
      telefoon: '',
      email: '',
      website: '',
      inlooptijden: '',
    });
  },
  gebiedsmanager: ({ core, gebieden }, rows, stap, van) => {
    const medewerker = select(rows.medewerkers, stap.wie);
    const gebiedId = select(gebieden, stap.wat);
    if (medewerker === undefined || gebiedId === undefined) return null;
    return core.client.teams.nieuweGebiedsmanager({
      gebiedId,
      medewerkerId: medewerker.id,
      vervangerId: null,
      van,
      tot: tot(van, stap),
    });
  },
  instelling: ({ core }, _rijen, stap, van) =>
    core.client.beheer.zetInstelling(
      stap.wat % 2 === 0
        ? { sleutel: 'fNetto', waarde: 0.5 + (stap.wie % 40) / 100, van }
        : { sleutel: 'voltijdMinuten', waarde: stap.wie % 2 === 0 ? 2160 : 2280, van },
    ),
  conclusie: ({ core }, rows, stap, van) => {
    const team = select(rows.teams, stap.waar);
    if (team === undefined) return null;
    return core.client.overzichten.bewaarConclusie({
      teamId: team.id,
      peildatum: van,
      tekst: `Conclusie ${stap.wie}`,
    });
  },
  nieuweAfspraak: ({ core }, rows, stap, van) => {
    const organisatie = select(rows.organisaties, stap.wie);
    if (organisatie === undefined) return null;
    return core.client.organisaties.nieuweAfspraak({
      organisatieId: organisatie.id,
      soort: 'subsidie',
      minutenPerWeek: stap.uren * 600,
      bedragCenten: stap.duur === null ? null : stap.wat * 100_000,
      kenmerk: '',
      eisen: '',
      van,
      tot: tot(van, stap),
    });
  },
};
