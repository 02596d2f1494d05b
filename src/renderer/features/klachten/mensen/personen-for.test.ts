import { describe, expect, it } from 'vitest';
import type { KlachtChoices } from '../basis/klachten.queries.ts';
import { IK, nobodyText, personenFor } from './personen-for.ts';

type Ik = KlachtChoices['ik'];
type Other = KlachtChoices['personen'][number];

const ik = (stand: Ik['stand']): Ik => ({
  ...{ id: 'g-1', naam: 'Ada Ministratie', stand, medewerkerId: null },
  ...{ naamgenoten: [], anderen: [] },
});
const other: Other = {
  ...{ id: 'g-2', naam: 'Bo Handelaar', rollen: [], stand: 'onbekend', medewerkerId: null, naamgenoten: [] },
};
const choices = (stand: Ik['stand'], personen: readonly Other[]) => ({
  ik: ik(stand),
  personen: [...personen],
});

describe('of whom one may say who they are', () => {
  it('oneself once, and others by who may', () => {
    expect([...personenFor(choices('onbekend', [other]), true).keys()]).toEqual([IK, 'g-2']);
    expect([...personenFor(choices('onbekend', [other]), false).keys()]).toEqual([IK]);
    expect([...personenFor(choices('medewerker', [other]), true).keys()]).toEqual(['g-2']);
  });

  it.each(['medewerker', 'geen'] as const)(
    'nobody, when one is known as %s and there is nobody else',
    (stand) => {
      const own: Other = { ...other, id: 'g-1' };
      for (const personen of [[], [own]]) {
        expect(personenFor(choices(stand, personen), true).size).toBe(0);
      }
      expect(nobodyText(choices(stand, []), true)).toBe(
        'Wie u zelf bent, is al vastgelegd. Er is verder nog niemand die klachten behandelt. Voeg eerst iemand toe met “Persoon toevoegen…”.',
      );
      expect(personenFor(choices(stand, [other]), false).size).toBe(0);
      expect(nobodyText(choices(stand, [other]), false)).toBe(
        'Wie u zelf bent, is al vastgelegd. Van anderen legt de administratie of de beheerder het vast.',
      );
    },
  );
});
