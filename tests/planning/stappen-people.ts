import { lastDatum, plusDagen } from '../../src/shared/domain/tijd/datum.ts';
import { dagIn, lineOf, newNaam, patroon, type Run, select, selectLopend, tot } from './stap.ts';

/** About people: writes that have effect from `van` on and not before. */
export const MENSEN: Readonly<Record<string, Run>> = {
  nieuweMedewerker: ({ core, functies, specialismen }, rows, stap, van) => {
    const organisatie = select(rows.organisaties, stap.wie);
    const functieId = select(functies, stap.wat);
    if (organisatie === undefined || functieId === undefined) return null;
    return core.client.capaciteit.nieuweMedewerker({
      voornaam: 'Bo',
      tussenvoegsel: stap.wat % 2 === 0 ? 'van den' : '',
      achternaam: newNaam(core, 'Testelaar'),
      organisatieId: organisatie.id,
      functieId,
      specialismeId: select([null, ...specialismen], stap.waar) ?? null,
      minutenPerWeek: stap.uren * 60,
      werkpatroon: patroon(stap),
      teamId: select([null, ...rows.teams.map(({ id }) => id)], stap.waar) ?? null,
      van,
    });
  },
  starten: ({ core, functies }, rows, stap, van) => {
    const medewerker = select(rows.medewerkers, stap.wie);
    const organisatie = select(rows.organisaties, stap.waar);
    const functieId = select(functies, stap.wat);
    if (medewerker === undefined || organisatie === undefined || functieId === undefined) return null;
    return core.client.detacheringen.wijzig({
      soort: 'starten',
      medewerkerId: medewerker.id,
      organisatieId: organisatie.id,
      functieId,
      minutenPerWeek: stap.uren * 60,
      werkpatroon: patroon(stap),
      van,
      tot: tot(van, stap),
    });
  },
  uren: ({ core }, rows, stap, van) => {
    const row = selectLopend(rows.detacheringen, stap.wie, van);
    if (row === undefined) return null;
    return core.client.detacheringen.wijzig({
      soort: 'uren',
      detacheringId: row.id,
      van: dagIn(row, van),
      minutenPerWeek: stap.uren * 60 - (stap.wat % 5 === 0 ? 7 : 0),
      werkpatroon: null,
      inzet: stap.wat % 2 === 0 ? 'behoud' : 'naar-rato',
    });
  },
  functie: ({ core, functies }, rows, stap, van) => {
    const row = selectLopend(rows.detacheringen, stap.wie, van);
    const functieId = select(functies, stap.wat);
    if (row === undefined || functieId === undefined) return null;
    return core.client.detacheringen.wijzig({
      soort: 'functie',
      detacheringId: row.id,
      van: dagIn(row, van),
      functieId,
    });
  },
  verlengen: ({ core }, rows, stap, van) => {
    const row = select(
      rows.detacheringen.filter((d) => d.geldigTot !== null && d.geldigTot >= van),
      stap.wie,
    );
    if (row === undefined) return null;
    return core.client.detacheringen.wijzig({
      soort: 'verlengen',
      detacheringIds: [row.id],
      tot: stap.duur === null ? null : plusDagen(row.geldigTot ?? van, stap.duur),
    });
  },
  beeindigen: ({ core }, rows, stap, van) => {
    const row = selectLopend(rows.detacheringen, stap.wie, van);
    if (row === undefined) return null;
    const per = dagIn(row, van);
    return core.client.detacheringen.wijzig({ soort: 'beeindigen', detacheringId: row.id, per });
  },
  overzetten: ({ core }, rows, stap, van) => {
    const row = selectLopend(rows.detacheringen, stap.wie, van);
    const organisatie = select(rows.organisaties, stap.waar);
    if (row === undefined || organisatie === undefined) return null;
    return core.client.detacheringen.wijzig({
      soort: 'overzetten',
      detacheringId: row.id,
      van: dagIn(row, van),
      organisatieId: organisatie.id,
    });
  },
  uitDienst: ({ core }, rows, stap, van) => {
    const medewerker = select(rows.medewerkers, stap.wie);
    if (medewerker === undefined) return null;
    return core.client.detacheringen.wijzig({ soort: 'uit-dienst', medewerkerId: medewerker.id, per: van });
  },
  zetInzet: ({ core }, rows, stap, van) => {
    const line = lineOf(rows, stap, van);
    if (line === undefined) return null;
    const minutenPerWeek = stap.wat % 6 === 0 ? 0 : stap.uren * 60 - (stap.wat % 5);
    return core.client.capaciteit.zetInzet({ regels: [line], minutenPerWeek, van, tot: tot(van, stap) });
  },
  verplaatsInzet: ({ core }, rows, stap, van) => {
    const inzet = selectLopend(rows.inzet, stap.wie, van);
    const team = select(rows.teams, stap.waar);
    const detachering = rows.detacheringen.find((d) => d.id === inzet?.detacheringId);
    if (inzet === undefined || team === undefined || detachering === undefined) return null;
    const { medewerkerId, organisatieId } = detachering;
    return core.client.capaciteit.verplaatsInzet({
      regels: [{ medewerkerId, organisatieId, teamId: inzet.teamId, doel: inzet.doel }],
      naarTeamId: team.id,
      minutenPerWeek: stap.wat % 2 === 0 ? null : Math.min(inzet.minutenPerWeek, stap.uren * 30),
      van,
      tot: tot(van, stap),
    });
  },
  afwezig: ({ core }, rows, stap, van) => {
    const medewerker = select(rows.medewerkers, stap.wie);
    if (medewerker === undefined) return null;
    return core.client.capaciteit.legAfwezigheidVast({
      medewerkerIds: [medewerker.id],
      soort: stap.wat % 2 === 0 ? 'verlof' : 'ziekte',
      percentage: stap.wat % 3 === 0 ? 100 : 1 + (stap.waar % 100),
      status: stap.wat % 5 === 0 ? 'aangevraagd' : 'akkoord',
      van,
      tot: tot(van, stap),
    });
  },
  maakVacature: ({ core, functies, specialismen }, rows, stap, van) => {
    const team = select(rows.teams, stap.waar);
    const functieId = select(functies, stap.wat);
    if (team === undefined || functieId === undefined) return null;
    return core.client.capaciteit.maakVacature({
      teamId: team.id,
      functieId,
      specialismeId: select([null, ...specialismen], stap.wie) ?? null,
      organisatieId: null,
      minutenPerWeek: stap.uren * 60,
      openSinds: van,
      gewensteStart: plusDagen(van, stap.duur ?? 0),
      status: 'open',
    });
  },
  vulVacature: ({ core }, rows, stap, van) => {
    const vacature = select(rows.vacatures, stap.wie);
    const organisatie = select(rows.organisaties, stap.waar);
    if (vacature === undefined || organisatie === undefined) return null;
    return core.client.capaciteit.vulVacature({
      id: vacature.id,
      van: lastDatum(vacature.openSinds, van),
      minutenPerWeek: Math.min(vacature.minutenPerWeek, stap.uren * 60),
      door: {
        soort: 'nieuw',
        voornaam: 'Ad',
        tussenvoegsel: '',
        achternaam: newNaam(core, 'Vervuller'),
        organisatieId: organisatie.id,
      },
    });
  },
  zetSpecialismen: ({ core, specialismen }, rows, stap, van) => {
    const medewerker = select(rows.medewerkers, stap.wie);
    if (medewerker === undefined) return null;
    return core.client.medewerkers.zetSpecialismen({
      id: medewerker.id,
      van,
      hoofdId: stap.wat % 4 === 0 ? null : (select(specialismen, stap.wat) ?? null),
      overigeIds: specialismen.slice(0, stap.waar % 3),
    });
  },
};
