import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { CoreInit, VanCore } from '../../shared/contract/init.ts';
import type { Core, CoreOpties } from '../core-types.ts';
import { type ParentPort, runCoreProcess } from './core-process.ts';

const init: CoreInit = {
  pad: '/tmp/x.gpa',
  sleutel: '0'.repeat(64),
  aanmaak: { soort: 'bestaand' },
  naam: 'x',
  migraties: '/tmp/m',
  backups: '/tmp/b',
  vandaag: '2021-03-01',
  gebruiker: { naam: 'T. Est', rol: 'beheerder' },
  controleerUitvoer: true,
};

function start(createCore: (opties: CoreOpties) => Promise<Core>) {
  const berichten: VanCore[] = [];
  const exits: number[] = [];
  let ontvang: Parameters<ParentPort['on']>[1] = () => undefined;
  const parent: ParentPort = {
    on: (_naam, f) => {
      ontvang = f;
    },
    postMessage: (bericht) => berichten.push(bericht),
  };
  runCoreProcess(parent, createCore, (code) => exits.push(code));
  return { berichten, exits, stuur: (data: unknown) => ontvang({ data, ports: [] }) };
}

class EenOpenFout extends Error {
  readonly soort = 'in-gebruik';
}

describe('core process', () => {
  it('names why the store did not open and may be asked again', async () => {
    let beurt = 0;
    const { berichten, stuur } = start(() => {
      beurt += 1;
      return Promise.reject(beurt === 1 ? new EenOpenFout('geheim') : new Error('geheim'));
    });
    stuur({ soort: 'open', init });
    stuur({ soort: 'open', init });
    await wait(10);
    expect(berichten.filter((b) => b.soort === 'open-fout')).toEqual([
      { soort: 'open-fout', fout: 'in-gebruik' },
      { soort: 'open-fout', fout: 'onbekend' },
    ]);
    expect(JSON.stringify(berichten)).not.toContain('geheim');
  });

  it('gives the core the clock of the test and says that it is open', async () => {
    const vandaag: string[] = [];
    const { berichten, stuur } = start((opties) => {
      vandaag.push(opties.klok.vandaag());
      return Promise.reject(new EenOpenFout());
    });
    stuur({ soort: 'open', init });
    await wait(10);
    expect(vandaag).toEqual(['2021-03-01']);
    expect(berichten.some((b) => b.soort === 'open-fout')).toBe(true);
  });

  it('answers and exits when asked to close, also when nothing was opened', async () => {
    const { berichten, exits, stuur } = start(() => Promise.reject(new EenOpenFout()));
    stuur({ soort: 'sluit' });
    await wait(10);
    expect(berichten).toEqual([{ soort: 'gesloten' }]);
    expect(exits).toEqual([0]);
  });
});
