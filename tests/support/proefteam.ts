import type { Core } from '../../src/core/base/core-types.ts';
import type { InzetLine } from '../../src/shared/domain/inzet/plan-inzet.ts';

/** A small administratie made through the contract: two wijkteams in one gebied, one organisation, some people. */
export type Proefteam = {
  readonly gebiedId: string;
  readonly oost: string;
  readonly zuid: string;
  readonly organisatieId: string;
  readonly functieId: string;
  readonly specialismeId: string;
  readonly jeugdId: string;
  /** Adds a person with hours in Oost and gives the planbord row. */
  medewerker(options?: {
    achternaam?: string;
    minuten?: number;
    van?: string;
    teamId?: string | null;
  }): Promise<InzetLine>;
};

export const START = '2026-01-05';

/** `van`: the date from which everything exists. */
export async function createProefteam(core: Core, van = START): Promise<Proefteam> {
  const { client } = core;
  const { id: gebiedId } = (await client.teams.nieuwGebied({ naam: 'Noord', van })).uitvoer;
  const team = async (naam: string) =>
    (await client.teams.nieuwTeam({ naam, soort: 'wijkteam', gebiedId, van })).uitvoer.id;
  const oost = await team('Oost');
  const zuid = await team('Zuid');
  const organisatie = await client.organisaties.nieuweOrganisatie({
    naam: 'Enver',
    cao: 'sociaal-werk',
    van,
  });
  const organisatieId = organisatie.uitvoer.id;
  const gegevens = await client.capaciteit.planbord({ van, tot: '2027-01-01' });
  const vind = (list: readonly { id: string; naam: string }[], naam: string) => {
    const found = list.find((row) => row.naam === naam);
    if (found === undefined) throw new Error(`Proefteam: ${naam} ontbreekt in de beginlijsten.`);
    return found.id;
  };
  const functieId = vind(gegevens.functies, 'wijkteammedewerker');
  const specialismeId = vind(gegevens.specialismen, 'maatschappelijk werk');
  return {
    gebiedId,
    oost,
    zuid,
    organisatieId,
    functieId,
    specialismeId,
    jeugdId: vind(gegevens.specialismen, 'jeugd ggz'),
    medewerker: async ({
      achternaam = 'Modelink',
      minuten = 28 * 60,
      van: vanaf = van,
      teamId = oost,
    } = {}) => {
      const { uitvoer } = await client.capaciteit.nieuweMedewerker({
        voornaam: 'Tijn',
        tussenvoegsel: '',
        achternaam,
        organisatieId,
        functieId,
        specialismeId,
        minutenPerWeek: minuten,
        werkpatroon: null,
        teamId,
        van: vanaf,
      });
      return { medewerkerId: uitvoer.id, organisatieId, teamId: teamId ?? oost, doel: 'casuistiek' };
    },
  };
}
