import { laatsteDatum, plusDagen } from '../../src/shared/domain/tijd/datum.ts';
import { type Doe, dagIn, kies, kiesLopend, nieuweNaam, patroon, regelVan, tot } from './stap.ts';

/** About people: writes that have effect from `van` on and not before. */
export const MENSEN: Readonly<Record<string, Doe>> = {
  nieuweMedewerker: ({ core, functies, specialismen }, rijen, stap, van) => {
    const organisatie = kies(rijen.organisaties, stap.wie);
    const functieId = kies(functies, stap.wat);
    if (organisatie === undefined || functieId === undefined) return null;
    return core.client.capaciteit.nieuweMedewerker({
      voornaam: 'Bo',
      tussenvoegsel: stap.wat % 2 === 0 ? 'van den' : '',
      achternaam: nieuweNaam(core, 'Testelaar'),
      organisatieId: organisatie.id,
      functieId,
      specialismeId: kies([null, ...specialismen], stap.waar) ?? null,
      minutenPerWeek: stap.uren * 60,
      werkpatroon: patroon(stap),
      teamId: kies([null, ...rijen.teams.map(({ id }) => id)], stap.waar) ?? null,
      van,
    });
  },
  starten: ({ core, functies }, rijen, stap, van) => {
    const medewerker = kies(rijen.medewerkers, stap.wie);
    const organisatie = kies(rijen.organisaties, stap.waar);
    const functieId = kies(functies, stap.wat);
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
  uren: ({ core }, rijen, stap, van) => {
    const rij = kiesLopend(rijen.detacheringen, stap.wie, van);
    if (rij === undefined) return null;
    return core.client.detacheringen.wijzig({
      soort: 'uren',
      detacheringId: rij.id,
      van: dagIn(rij, van),
      minutenPerWeek: stap.uren * 60 - (stap.wat % 5 === 0 ? 7 : 0),
      werkpatroon: null,
      inzet: stap.wat % 2 === 0 ? 'behoud' : 'naar-rato',
    });
  },
  functie: ({ core, functies }, rijen, stap, van) => {
    const rij = kiesLopend(rijen.detacheringen, stap.wie, van);
    const functieId = kies(functies, stap.wat);
    if (rij === undefined || functieId === undefined) return null;
    return core.client.detacheringen.wijzig({
      soort: 'functie',
      detacheringId: rij.id,
      van: dagIn(rij, van),
      functieId,
    });
  },
  verlengen: ({ core }, rijen, stap, van) => {
    const rij = kies(
      rijen.detacheringen.filter((d) => d.geldigTot !== null && d.geldigTot >= van),
      stap.wie,
    );
    if (rij === undefined) return null;
    return core.client.detacheringen.wijzig({
      soort: 'verlengen',
      detacheringIds: [rij.id],
      tot: stap.duur === null ? null : plusDagen(rij.geldigTot ?? van, stap.duur),
    });
  },
  beeindigen: ({ core }, rijen, stap, van) => {
    const rij = kiesLopend(rijen.detacheringen, stap.wie, van);
    if (rij === undefined) return null;
    const per = dagIn(rij, van);
    return core.client.detacheringen.wijzig({ soort: 'beeindigen', detacheringId: rij.id, per });
  },
  overzetten: ({ core }, rijen, stap, van) => {
    const rij = kiesLopend(rijen.detacheringen, stap.wie, van);
    const organisatie = kies(rijen.organisaties, stap.waar);
    if (rij === undefined || organisatie === undefined) return null;
    return core.client.detacheringen.wijzig({
      soort: 'overzetten',
      detacheringId: rij.id,
      van: dagIn(rij, van),
      organisatieId: organisatie.id,
    });
  },
  uitDienst: ({ core }, rijen, stap, van) => {
    const medewerker = kies(rijen.medewerkers, stap.wie);
    if (medewerker === undefined) return null;
    return core.client.detacheringen.wijzig({ soort: 'uit-dienst', medewerkerId: medewerker.id, per: van });
  },
  zetInzet: ({ core }, rijen, stap, van) => {
    const regel = regelVan(rijen, stap, van);
    if (regel === undefined) return null;
    const minutenPerWeek = stap.wat % 6 === 0 ? 0 : stap.uren * 60 - (stap.wat % 5);
    return core.client.capaciteit.zetInzet({ regels: [regel], minutenPerWeek, van, tot: tot(van, stap) });
  },
  verplaatsInzet: ({ core }, rijen, stap, van) => {
    const inzet = kiesLopend(rijen.inzet, stap.wie, van);
    const team = kies(rijen.teams, stap.waar);
    const detachering = rijen.detacheringen.find((d) => d.id === inzet?.detacheringId);
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
  afwezig: ({ core }, rijen, stap, van) => {
    const medewerker = kies(rijen.medewerkers, stap.wie);
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
  maakVacature: ({ core, functies, specialismen }, rijen, stap, van) => {
    const team = kies(rijen.teams, stap.waar);
    const functieId = kies(functies, stap.wat);
    if (team === undefined || functieId === undefined) return null;
    return core.client.capaciteit.maakVacature({
      teamId: team.id,
      functieId,
      specialismeId: kies([null, ...specialismen], stap.wie) ?? null,
      organisatieId: null,
      minutenPerWeek: stap.uren * 60,
      openSinds: van,
      gewensteStart: plusDagen(van, stap.duur ?? 0),
      status: 'open',
    });
  },
  vulVacature: ({ core }, rijen, stap, van) => {
    const vacature = kies(rijen.vacatures, stap.wie);
    const organisatie = kies(rijen.organisaties, stap.waar);
    if (vacature === undefined || organisatie === undefined) return null;
    return core.client.capaciteit.vulVacature({
      id: vacature.id,
      van: laatsteDatum(vacature.openSinds, van),
      minutenPerWeek: Math.min(vacature.minutenPerWeek, stap.uren * 60),
      door: {
        soort: 'nieuw',
        voornaam: 'Ad',
        tussenvoegsel: '',
        achternaam: nieuweNaam(core, 'Vervuller'),
        organisatieId: organisatie.id,
      },
    });
  },
  zetSpecialismen: ({ core, specialismen }, rijen, stap, van) => {
    const medewerker = kies(rijen.medewerkers, stap.wie);
    if (medewerker === undefined) return null;
    return core.client.medewerkers.zetSpecialismen({
      id: medewerker.id,
      van,
      hoofdId: stap.wat % 4 === 0 ? null : (kies(specialismen, stap.wat) ?? null),
      overigeIds: specialismen.slice(0, stap.waar % 3),
    });
  },
};
