import { coreQuery } from '../../lib/core-client.ts';

export const teamQueries = {
  /** Gebieden and teams with their contact details on a date. */
  teams: (peildatum: string) => coreQuery.teams.lijst.queryOptions({ input: { peildatum } }),
  team: (id: string, peildatum: string) => coreQuery.teams.team.queryOptions({ input: { id, peildatum } }),
  gebied: (id: string, peildatum: string) =>
    coreQuery.teams.gebied.queryOptions({ input: { id, peildatum } }),
  wijken: (peildatum: string) => coreQuery.teams.wijken.queryOptions({ input: { peildatum } }),
  /** What ending would meet; a refusal is an answer and is not tried again. */
  teamEinde: (id: string, per: string) =>
    coreQuery.teams.eindeVoorbeeld.queryOptions({ input: { id, per }, retry: false, staleTime: 0 }),
  gebiedEinde: (id: string, per: string) =>
    coreQuery.teams.gebiedEinde.queryOptions({ input: { id, per }, retry: false, staleTime: 0 }),
  /** People with hours in a team on a day. */
  teamMensen: (teamId: string, peildatum: string) =>
    coreQuery.overzichten.matrixMensen.queryOptions({
      input: { peildatum, indeling: 'toenmalig', plek: { soort: 'cel', organisatieId: null, teamId } },
    }),
  /** Who is in service on a day. */
  medewerkers: (peildatum: string) =>
    coreQuery.medewerkers.lijst.queryOptions({
      input: { peildatum, indeling: 'toenmalig', wie: 'in-dienst' },
    }),
};

export const teamOpdrachten = {
  nieuwGebied: coreQuery.teams.nieuwGebied.mutationOptions(),
  nieuwTeam: coreQuery.teams.nieuwTeam.mutationOptions(),
  hernoemTeam: coreQuery.teams.hernoemTeam.mutationOptions(),
  zetContact: coreQuery.teams.zetContact.mutationOptions(),
  zetGebied: coreQuery.teams.zetGebied.mutationOptions(),
  nieuweTeamAlias: coreQuery.teams.nieuweTeamAlias.mutationOptions(),
  verwijderTeamAlias: coreQuery.teams.verwijderTeamAlias.mutationOptions(),
  beeindigTeam: coreQuery.teams.beeindigTeam.mutationOptions(),
  hernoemGebied: coreQuery.teams.hernoemGebied.mutationOptions(),
  beeindigGebied: coreQuery.teams.beeindigGebied.mutationOptions(),
  nieuweGebiedsmanager: coreQuery.teams.nieuweGebiedsmanager.mutationOptions(),
  wijzigGebiedsmanager: coreQuery.teams.wijzigGebiedsmanager.mutationOptions(),
  verwijderGebiedsmanager: coreQuery.teams.verwijderGebiedsmanager.mutationOptions(),
  hernoemWijk: coreQuery.teams.hernoemWijk.mutationOptions(),
};
