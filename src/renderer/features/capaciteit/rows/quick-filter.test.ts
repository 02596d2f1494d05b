import { describe, expect, it } from 'vitest';
import { planbordContext } from '../../../../../tests/support/planbord-context.ts';
import {
  eenDetachering,
  eenInzet,
  eenMedewerker,
  eenOrganisatie,
  eenTeam,
  gegevens,
  openTrajecten,
} from '../../../../../tests/support/planning-builders.ts';
import { inColumns } from '../../../../shared/domain/planbord/columns.ts';
import { berekenPlanbord } from '../../../../shared/domain/planbord/planbord.ts';
import { columns } from '../../../../shared/domain/tijd/week.ts';
import type { Snelfilter } from './display.ts';
import { createLookup } from './lookup.ts';
import { quickFilter } from './quick-filter.ts';

const VANDAAG = '2026-03-02';

/** m1 above his contract in week 11; m2 has hours free; m3 is away this week and leaves next week; t2 is short. */
function people() {
  const data = gegevens({
    teams: [eenTeam(), eenTeam({ id: 't2', naam: 'Groenoord', volgorde: 2 })],
    organisaties: [eenOrganisatie()],
    medewerkers: [eenMedewerker(), eenMedewerker({ id: 'm2' }), eenMedewerker({ id: 'm3' })],
    detacheringen: [
      eenDetachering({ uren: 28 }),
      eenDetachering({ id: 'd2', medewerkerId: 'm2', uren: 24 }),
      eenDetachering({ id: 'd3', medewerkerId: 'm3', uren: 24, geldigTot: '2026-03-16' }),
    ],
    inzet: [
      eenInzet({ uren: 28, geldigTot: '2026-03-09' }),
      eenInzet({ id: 'i1b', uren: 32, geldigVan: '2026-03-09', geldigTot: '2026-03-16' }),
      eenInzet({ id: 'i1c', uren: 28, geldigVan: '2026-03-16' }),
      eenInzet({ id: 'i2', detacheringId: 'd2', teamId: 't2', uren: 16 }),
      eenInzet({ id: 'i3', detacheringId: 'd3', teamId: 't1', uren: 24, geldigTot: '2026-03-16' }),
    ],
    afwezigheid: [
      {
        id: 'a1',
        medewerkerId: 'm3',
        soort: 'verlof',
        percentage: 50,
        status: 'akkoord',
        geldigVan: VANDAAG,
        geldigTot: '2026-03-04',
      },
    ],
    werkvoorraad: openTrajecten('t2', 90, 20, 5),
  });
  const kolommen = columns('weken', VANDAAG, 3);
  const maandagen = kolommen.flatMap((column) => column.maandagen);
  const weken = berekenPlanbord({ gegevens: data, vandaag: VANDAAG, maandagen, rekenwijze: 'norm' });
  return { planbord: inColumns(weken, kolommen), kolommen, opzoek: createLookup(data, VANDAAG) };
}

function found(filter: Snelfilter): string[] {
  const input = people();
  const fits = quickFilter(filter, input);
  const rows = input.planbord.rijen.flatMap((row) =>
    row.soort !== 'vacature' && fits(row) ? row.medewerkerId : [],
  );
  return [...new Set(rows)].sort();
}

describe('a quick filter finds', () => {
  it.each([
    ['tekort', ['m2']],
    ['vrij', ['m2']],
    ['afwezig', ['m3']],
    ['boven', ['m1']],
    ['eindigt', ['m3']],
  ] as const)('%s', (filter, ids) => {
    expect(found(filter)).toEqual(ids);
  });

  it('whose SKJ asks attention: nobody who needs none', () => {
    expect(found('skj')).toEqual([]);
  });
});

describe('hours beyond the contract', () => {
  it('are told in the cell of that week alone', () => {
    const { planbord } = people();
    const row = planbord.rijen.find((one) => one.soort === 'inzet' && one.medewerkerId === 'm1');
    const marks = row?.soort === 'inzet' ? row.merken.map((mark) => mark?.boven ?? 0) : [];
    expect(marks).toEqual([0, 240, 0]);
  });
});

it('a planbord without anything special is not filtered away', () => {
  const { model } = planbordContext().context;
  const input = { planbord: model.inBeeld, kolommen: model.kolommen, opzoek: model.opzoek };
  expect(
    model.inBeeld.rijen.filter((row) => row.soort === 'inzet' && quickFilter('boven', input)(row)),
  ).toEqual([]);
});
