import { ORPCError } from '@orpc/client';
import { describe, expect, it } from 'vitest';
import { leesFout } from './report-error.ts';

describe('leesFout', () => {
  it('gives the messages of the fields, and the first of them as text', () => {
    const velden = [{ veld: 'tot', melding: 'De einddatum ligt voor de begindatum.' }];
    const fault = leesFout(new ORPCError('ongeldig', { defined: true, data: { velden } }));
    expect(fault).toEqual({ soort: 'ongeldig', tekst: 'De einddatum ligt voor de begindatum.', velden });
  });

  it('keeps what the core says about a conflict', () => {
    const fault = leesFout(
      new ORPCError('conflict', { message: 'De inzet van T. Modelink is later gewijzigd.' }),
    );
    expect(fault).toMatchObject({ soort: 'conflict', tekst: 'De inzet van T. Modelink is later gewijzigd.' });
  });

  it('calls an unknown code intern and never shows its text', () => {
    const fault = leesFout(new ORPCError('INTERNAL_SERVER_ERROR', { message: 'SQLITE_CORRUPT' }));
    expect(fault.soort).toBe('intern');
    expect(fault.tekst).not.toContain('SQLITE');
  });

  it('calls everything else a broken connection', () => {
    expect(leesFout(new Error('AbortError')).soort).toBe('verbroken');
    expect(leesFout(undefined).soort).toBe('verbroken');
  });

  it('takes no messages from data of another shape', () => {
    const data = { velden: [{ veld: 1 }, 'x', null] };
    expect(leesFout(new ORPCError('ongeldig', { message: 'Kijk het na.', data }))).toEqual({
      soort: 'ongeldig',
      tekst: 'Kijk het na.',
      velden: [],
    });
  });
});
