import { coreQuery } from '../../lib/core-client.ts';

export const makeVoorstelOptions = coreQuery.voorstellen.maak.mutationOptions();
export const stopVoorstelOptions = coreQuery.voorstellen.stop.mutationOptions();
export const keepAsScenarioOptions = coreQuery.scenarios.maak.mutationOptions();
export const takeOverOptions = coreQuery.voorstellen.neemOver.mutationOptions();
