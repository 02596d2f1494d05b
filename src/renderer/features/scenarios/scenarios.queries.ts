import { coreQuery } from '../../lib/core-client.ts';

export const scenariosOptions = () => coreQuery.scenarios.lijst.queryOptions();
export const scenarioOptions = (id: string) => coreQuery.scenarios.lees.queryOptions({ input: { id } });
export const createScenarioOptions = coreQuery.scenarios.maak.mutationOptions();
export const updateScenarioOptions = coreQuery.scenarios.wijzig.mutationOptions();
export const extendScenarioOptions = coreQuery.scenarios.voegToe.mutationOptions();
export const removeMutatieOptions = coreQuery.scenarios.verwijderMutatie.mutationOptions();
export const removeScenarioOptions = coreQuery.scenarios.verwijder.mutationOptions();
export const takeOverScenarioOptions = coreQuery.scenarios.neemOver.mutationOptions();
