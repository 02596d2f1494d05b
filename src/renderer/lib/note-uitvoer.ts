import { copyMoment } from './copy.ts';
import { core } from './core-client.ts';

/** Notes in the logbook what went out of the program; a copy is only looked at, and keeps no logbook. */
export async function noteUitvoer(soort: 'rapport' | 'bestand', wat: string): Promise<void> {
  if (copyMoment() !== null) return;
  await core.beheer.noteerUitvoer({ soort, wat: wat.slice(0, 100) });
}
