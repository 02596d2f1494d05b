import { expect, it } from 'vitest';
import { factSectie, tableSectie } from '../../../shared/rapport/document.ts';
import { documentJson } from './inzage-json.ts';

it('a document as JSON says what the paper says, each row under the names of its columns', () => {
  const header = {
    gemeente: 'Schiedam',
    peildatum: '2026-03-02',
    opgesteldOp: '2026-03-02T09:00:00',
    opgesteldDoor: 'Sterre Testinga',
    demo: false,
  };
  const secties = [
    factSectie('Uw gegevens', [['Voornaam', 'Tijn']]),
    tableSectie('Inzet', { kolommen: ['Team', 'Vanaf'], rijen: [['Oost', '01-01-2020']], leeg: 'Geen.' }),
    tableSectie('Taken', { kolommen: ['Taak'], rijen: [], leeg: 'Geen.', uitleg: 'Wat u deed.' }),
  ];
  expect(JSON.parse(documentJson('Inzage', { ...header, secties }))).toEqual({
    titel: 'Inzage',
    gemeente: 'Schiedam',
    standOp: '2026-03-02',
    opgesteldOp: '2026-03-02T09:00:00',
    onderdelen: [
      { kop: 'Uw gegevens', gegevens: { Voornaam: 'Tijn' } },
      { kop: 'Inzet', rijen: [{ Team: 'Oost', Vanaf: '01-01-2020' }] },
      { kop: 'Taken', uitleg: 'Wat u deed.', rijen: [] },
    ],
  });
});
