import { queryOptions } from '@tanstack/react-query';
import { coreQuery, shell } from '../../lib/core-client.ts';

export const beheerQueries = {
  /** The last `aantal` opdrachten, newest first. */
  opdrachten: (aantal: number) => coreQuery.beheer.opdrachten.queryOptions({ input: { aantal } }),
  /** Gebieden and teams with their contact details on a date. */
  teams: (peildatum: string) => coreQuery.teams.lijst.queryOptions({ input: { peildatum } }),
  ombudsman: () => coreQuery.ombudsman.historie.queryOptions(),
  appInfo: () => queryOptions({ queryKey: ['shell', 'app-info'], queryFn: () => shell.app.info() }),
};

export const beheerOpdrachten = {
  zetInstelling: coreQuery.beheer.zetInstelling.mutationOptions(),
  nieuwGebied: coreQuery.teams.nieuwGebied.mutationOptions(),
  nieuwTeam: coreQuery.teams.nieuwTeam.mutationOptions(),
  hernoemTeam: coreQuery.teams.hernoemTeam.mutationOptions(),
  zetContact: coreQuery.teams.zetContact.mutationOptions(),
  zetGebied: coreQuery.teams.zetGebied.mutationOptions(),
  nieuweOrganisatie: coreQuery.organisaties.nieuweOrganisatie.mutationOptions(),
  zetOmbudsman: coreQuery.ombudsman.zet.mutationOptions(),
  nieuweMedewerker: coreQuery.capaciteit.nieuweMedewerker.mutationOptions(),
};

export type OmbudsmanRegel = Awaited<ReturnType<typeof coreQuery.ombudsman.historie.call>>[number];

/** Closes the administratie; the start screen follows by itself. */
export function sluitAdministratie() {
  return shell.start.sluit();
}

export function toonMap() {
  return shell.start.toonMap();
}
