import { QueryClient } from '@tanstack/react-query';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { meldingenWinkel } from '../lib/messages.ts';
import { opslagWinkel } from './storage-state.ts';

// The client of the core listens to the window for its ports; none come here.
vi.stubGlobal('window', { addEventListener: () => {}, postMessage: () => {} });
vi.stubGlobal('location', { origin: '' });
const { forgetRefusals, voerOpdrachtUit } = await import('./opdracht.ts');

const setting = { formulier: false, showVooruit: null };
const journaal = { ongedaan: null, opnieuw: null };

async function write(result: 'ok' | 'refused'): Promise<void> {
  const mutationFn = () =>
    result === 'ok'
      ? Promise.resolve({ opdracht: null, uitvoer: null, planbord: {}, journaal })
      : Promise.reject(new Error('nee'));
  await voerOpdrachtUit(new QueryClient(), { mutationFn, mutationKey: [['beheer', 'test']] }, {}, setting);
}

const faults = () => meldingenWinkel.read().filter(({ soort }) => soort === 'fout');

describe('an error', () => {
  beforeEach(forgetRefusals);

  it('is said, and the status bar says that the last change is not saved', async () => {
    await write('refused');
    expect(faults()).toHaveLength(1);
    expect(opslagWinkel.read().soort).toBe('niet-opgeslagen');
  });

  it('goes with the next success', async () => {
    await write('refused');
    await write('ok');
    expect(faults()).toEqual([]);
    expect(opslagWinkel.read().soort).toBe('opgeslagen');
  });

  it('goes with the user it was said to', async () => {
    await write('refused');
    forgetRefusals();
    expect(meldingenWinkel.read()).toEqual([]);
    expect(opslagWinkel.read().soort).toBe('opgeslagen');
  });
});
