import { describe, expect, it, vi } from 'vitest';
import type { CoreInit, NaarCore } from '../shared/contract/init.ts';
import { type CoreChild, CoreHost } from './core-host.ts';

const init: CoreInit = {
  pad: '/d/x.gpa',
  sleutel: '0'.repeat(64),
  aanmaak: { soort: 'demo' },
  naam: 'x',
  migraties: '/m',
  backups: '/b',
  sidecar: '{}',
  second: null,
  vandaag: null,
  wie: { soort: 'gebruiker', id: 'g1' },
  vergrendeld: false,
  controleerUitvoer: true,
};

const OPEN = { soort: 'open', wie: { id: 'g1', naam: 'Anna' }, kandidaten: [], eerste: false } as const;

type Gedrag = 'opent' | 'weigert' | 'sterft' | 'zwijgt';

/** A core that behaves as told, one entry per process. */
function createHost(gedrag: readonly Gedrag[]) {
  const processen: { berichten: NaarCore[]; sterf: () => void; gedood: boolean }[] = [];
  const gestopt: string[] = [];
  let opened = 0;
  const fork = (): CoreChild<string> => {
    let message: (b: unknown) => void = () => undefined;
    let exit: (code: number) => void = () => undefined;
    const hoe = gedrag[processen.length] ?? 'opent';
    const process = { berichten: [] as NaarCore[], sterf: () => exit(9), gedood: false };
    processen.push(process);
    return {
      postMessage: (b) => {
        process.berichten.push(b);
        if (b.soort === 'sluit' && hoe !== 'zwijgt') queueMicrotask(() => exit(0));
        if (b.soort !== 'open') return;
        queueMicrotask(() => {
          if (hoe === 'opent') message(OPEN);
          if (hoe === 'weigert') message({ soort: 'open-fout', fout: 'beschadigd' });
          if (hoe === 'sterft') exit(1);
        });
      },
      onMessage: (f) => {
        message = f;
      },
      onExit: (f) => {
        exit = f;
      },
      kill: () => {
        process.gedood = true;
        return true;
      },
    };
  };
  const host = new CoreHost<string>({
    fork,
    createChannel: () => ({ port1: 'kern', port2: 'pagina' }),
    log: () => undefined,
    exists: () => false,
    onRetry: () => undefined,
    onOpen: () => {
      opened += 1;
    },
    onStopped: (fault) => gestopt.push(fault),
    onPeople: () => undefined,
    answerKeys: () => Promise.resolve({ soort: 'gedaan' }),
    openTijd: 30,
    sluitTijd: 30,
    herstelTijd: 1000,
  });
  return { host, processen, gestopt, geopend: () => opened };
}

describe('CoreHost', () => {
  it('starts early and opens in that same process', async () => {
    const { host, processen, geopend } = createHost(['opent']);
    host.start();
    host.start();
    expect(host.createPort('venster')).toBeNull();
    expect(await host.open(init)).toEqual(OPEN);
    expect(processen).toHaveLength(1);
    expect(geopend()).toBe(1);
    expect(host.createPort('venster')).toBe('pagina');
  });

  it('gives a port while the core opens, so that its first calls are there when it is open', async () => {
    const { host, processen } = createHost(['opent']);
    const result = host.open(init);
    expect(host.createPort('venster')).toBe('pagina');
    expect(processen[0]?.berichten.map((b) => b.soort)).toEqual(['open', 'poort']);
    await result;
    await host.sluit();
    expect(host.createPort('venster')).toBeNull();
  });

  it('tells why the store did not open and can try again in the same process', async () => {
    const { host, processen } = createHost(['weigert']);
    expect(await host.open(init)).toEqual({ soort: 'fout', fout: 'beschadigd' });
    expect(await host.open(init)).toEqual({ soort: 'fout', fout: 'beschadigd' });
    expect(processen).toHaveLength(1);
  });

  it('answers when the core dies before it answers', async () => {
    const { host } = createHost(['sterft', 'sterft', 'opent']);
    expect(await host.open(init)).toEqual({ soort: 'fout', fout: 'core-gestopt' });
    expect(await host.open(init)).toEqual(OPEN);
  });

  it('tries once by itself when the core is ended while it opens', async () => {
    const { host, processen, geopend } = createHost(['sterft', 'opent']);
    expect(await host.open({ ...init, aanmaak: { soort: 'nieuw', gemeente: 'G' } })).toEqual(OPEN);
    expect(processen).toHaveLength(2);
    expect(processen[1]?.berichten[0]).toMatchObject({ init: { aanmaak: { soort: 'nieuw' } } });
    expect(geopend()).toBe(1);
  });

  it('kills a core that does not answer', async () => {
    const { host, processen } = createHost(['zwijgt', 'opent']);
    expect(await host.open(init)).toEqual({ soort: 'fout', fout: 'core-gestopt' });
    expect(processen[0]?.gedood).toBe(true);
    expect(await host.open(init)).toEqual(OPEN);
  });

  it('restarts once with the same administratie, never making a store', async () => {
    const { host, processen, gestopt, geopend } = createHost(['opent', 'opent']);
    await host.open(init);
    processen[0]?.sterf();
    await vi.waitFor(() => expect(geopend()).toBe(2));
    expect(processen[1]?.berichten[0]).toMatchObject({
      init: { pad: '/d/x.gpa', aanmaak: { soort: 'bestaand' } },
    });
    processen[1]?.sterf();
    expect(gestopt).toEqual(['core-gestopt']);
    expect(host.createPort('venster')).toBeNull();
  });

  it('says why a restart could not open the store', async () => {
    const { host, processen, gestopt } = createHost(['opent', 'weigert']);
    await host.open(init);
    processen[0]?.sterf();
    await vi.waitFor(() => expect(gestopt).toEqual(['beschadigd']));
  });

  it('closes cleanly, and by force when the core does not answer', async () => {
    const netjes = createHost(['opent']);
    await netjes.host.open(init);
    await netjes.host.sluit();
    expect(netjes.processen[0]?.gedood).toBe(false);
    expect(netjes.gestopt).toEqual([]);

    const stil = createHost(['zwijgt']);
    stil.host.start();
    await stil.host.sluit();
    expect(stil.processen[0]?.gedood).toBe(true);
  });

  it('closes one administratie before opening the next', async () => {
    const { host, processen } = createHost(['opent', 'opent']);
    await host.open(init);
    await host.open({ ...init, pad: '/d/y.gpa' });
    expect(processen[0]?.berichten.map((b) => b.soort)).toEqual(['open', 'sluit']);
    expect(processen[1]?.berichten[0]).toMatchObject({ init: { pad: '/d/y.gpa' } });
  });
});
