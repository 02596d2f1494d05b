import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import type { CoreInit, VanCore } from '../../shared/contract/init.ts';
import type { Core, CoreOptions } from '../base/core-types.ts';
import { type ParentPort, runCoreProcess } from './core-process.ts';

const init: CoreInit = {
  pad: '/tmp/x.gpa',
  sleutel: '0'.repeat(64),
  aanmaak: { soort: 'bestaand' },
  naam: 'x',
  migraties: '/tmp/m',
  backups: '/tmp/b',
  sidecar: '{}',
  second: null,
  vandaag: '2021-03-01',
  wie: { soort: 'gebruiker', id: 'g1' },
  vergrendeld: false,
  controleerUitvoer: true,
};

function start(createCore: (options: CoreOptions) => Promise<Core>) {
  const berichten: VanCore[] = [];
  const exits: number[] = [];
  let receive: Parameters<ParentPort['on']>[1] = () => undefined;
  const parent: ParentPort = {
    on: (_naam, f) => {
      receive = f;
    },
    postMessage: (message) => berichten.push(message),
  };
  runCoreProcess(
    parent,
    createCore,
    (code) => exits.push(code),
    () => exits.push(-1),
  );
  const stuurPoort = (session = 'venster') => {
    const port = { on: () => undefined, postMessage: () => undefined, start: vi.fn(), close: vi.fn() };
    receive({ data: { soort: 'poort', session }, ports: [port] });
    return port;
  };
  return { berichten, exits, stuur: (data: unknown) => receive({ data, ports: [] }), stuurPoort };
}

class EenOpenFault extends Error {
  readonly soort = 'in-gebruik';
}

describe('core process', () => {
  it('names why the store did not open and may be asked again', async () => {
    let beurt = 0;
    const { berichten, stuur } = start(() => {
      beurt += 1;
      return Promise.reject(beurt === 1 ? new EenOpenFault('geheim') : new Error('geheim'));
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

  it('closes the ports that waited for an opening that failed, and keeps those for the next', async () => {
    const { stuur, stuurPoort } = start(async () => {
      await wait(1);
      throw new EenOpenFault();
    });
    stuur({ soort: 'open', init });
    const tijdens = stuurPoort();
    expect(tijdens.close).not.toHaveBeenCalled();
    await wait(20);
    expect(tijdens.close).toHaveBeenCalledOnce();
    // Main sent this one before it heard that it had failed.
    expect(stuurPoort().close).toHaveBeenCalledOnce();
    stuur({ soort: 'open', init });
    expect(stuurPoort().close).not.toHaveBeenCalled();
  });

  it('gives the core the clock of the test and says that it is open', async () => {
    const vandaag: string[] = [];
    const { berichten, stuur } = start((options) => {
      vandaag.push(options.klok.vandaag());
      return Promise.reject(new EenOpenFault());
    });
    stuur({ soort: 'open', init });
    await wait(10);
    expect(vandaag).toEqual(['2021-03-01']);
    expect(berichten.some((b) => b.soort === 'open-fout')).toBe(true);
  });

  it('ends without closing when what is open is damaged', async () => {
    const { berichten, exits, stuur } = start(async (options) => {
      options.onDamage?.();
      throw new EenOpenFault();
    });
    stuur({ soort: 'open', init });
    await wait(10);
    // Not closed: that would write.
    expect(exits).toEqual([-1]);
    expect(berichten[0]).toEqual({ soort: 'log', niveau: 'fout', regel: 'het bestand is beschadigd' });
  });

  it('answers and exits when asked to close, also when nothing was opened', async () => {
    const { berichten, exits, stuur } = start(() => Promise.reject(new EenOpenFault()));
    stuur({ soort: 'sluit' });
    await wait(10);
    expect(berichten).toEqual([{ soort: 'gesloten' }]);
    expect(exits).toEqual([0]);
  });
});
