import { describe, expect, it } from 'vitest';
import {
  eenDetachering,
  eenInzet,
  eenMedewerker,
  eenMedewerkerSpecialisme,
  gegevens,
} from '../../../../../tests/support/planning-builders.ts';
import { inColumns } from '../../../../shared/domain/planbord/columns.ts';
import { berekenPlanbord } from '../../../../shared/domain/planbord/planbord.ts';
import { columns } from '../../../../shared/domain/tijd/week.ts';
import { NO_FILTERS, type Volgorde } from './display.ts';
import { createLookup } from './lookup.ts';
import { RowCache } from './row-memory.ts';
import { createBord } from './rows.ts';
import { SessionWijzigingen } from './session.ts';

const VANDAAG = '2026-03-02';
/** Name, contract, planned hours, specialisme. */
const PEOPLE = [
  ['Aap', 20, 20, 's2'],
  ['Beer', 36, 20, 's1'],
  ['Cavia', 36, 36, 's2'],
] as const;

const data = gegevens({
  specialismen: [
    { id: 's1', naam: 'ouderenwerk', vereistSkj: false },
    { id: 's2', naam: 'welzijnswerk', vereistSkj: false },
  ],
  medewerkers: PEOPLE.map(([achternaam], i) => eenMedewerker({ id: `m${String(i)}`, achternaam })),
  detacheringen: PEOPLE.map(([, uren], i) =>
    eenDetachering({ id: `d${String(i)}`, medewerkerId: `m${String(i)}`, uren }),
  ),
  inzet: PEOPLE.map(([, , uren], i) =>
    eenInzet({ id: `i${String(i)}`, detacheringId: `d${String(i)}`, uren }),
  ),
  medewerkerSpecialismen: PEOPLE.map(([, , , specialismeId], i) =>
    eenMedewerkerSpecialisme({ id: `s${String(i)}`, medewerkerId: `m${String(i)}`, specialismeId }),
  ),
});

function namesIn(volgorde: Volgorde): string[] {
  const kolommen = columns('weken', VANDAAG, 3);
  const maandagen = kolommen.flatMap((k) => k.maandagen);
  const planbord = berekenPlanbord({ gegevens: data, vandaag: VANDAAG, maandagen, rekenwijze: 'norm' });
  const bord = createBord(
    {
      planbord: inColumns(planbord, kolommen),
      gegevens: data,
      opzoek: createLookup(data, VANDAAG),
      kolommen,
      bereik: { soort: 'stad' },
      groeperen: 'team',
      volgorde,
      filters: NO_FILTERS,
      isOpen: () => true,
      sessie: new SessionWijzigingen(),
      mayMove: () => true,
    },
    new RowCache(),
  );
  return bord.rijen.flatMap(({ inhoud, naam }) =>
    inhoud.soort === 'inzet' ? [naam.tekst.split(',')[0] ?? ''] : [],
  );
}

describe('the order of people in a team', () => {
  it.each([
    ['naam', ['Aap', 'Beer', 'Cavia']],
    ['uren', ['Beer', 'Cavia', 'Aap']],
    ['vrij', ['Beer', 'Aap', 'Cavia']],
    ['specialisme', ['Beer', 'Aap', 'Cavia']],
  ] as const)('by %s, and then by name', (volgorde, expected) => {
    expect(namesIn(volgorde)).toEqual(expected);
  });
});
