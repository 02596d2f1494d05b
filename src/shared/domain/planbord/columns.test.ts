import { describe, expect, test } from 'vitest';
import { grotePlanning } from '../../../../tests/support/large-planning.ts';
import {
  eenAfwezigheid,
  eenDetachering,
  eenInzet,
  eenVacature,
  gegevens,
  openTrajecten,
} from '../../../../tests/support/planning-builders.ts';
import type { PlanbordGegevens } from '../planning/planning.ts';
import { columns, maandagen } from '../tijd/week.ts';
import { inColumns } from './columns.ts';
import { berekenPlanbord } from './planbord.ts';

const VAN = '2026-03-30';
const WEKEN = maandagen(VAN, 14);

function bord(data: PlanbordGegevens) {
  return berekenPlanbord({ gegevens: data, vandaag: '2026-04-01', maandagen: WEKEN, rekenwijze: 'auto' });
}

describe('inKolommen', () => {
  const planbord = bord(
    gegevens({
      detacheringen: [eenDetachering()],
      inzet: [
        eenInzet({ geldigTot: '2026-04-27' }),
        eenInzet({ id: 'i2', uren: 24, geldigVan: '2026-04-27' }),
      ],
      afwezigheid: [eenAfwezigheid({ geldigVan: '2026-04-13', geldigTot: '2026-04-20' })],
      werkvoorraad: openTrajecten('t1', 10, 0, 0).map((row) => ({ ...row, geldigVan: '2026-04-13' })),
      vacatures: [eenVacature({ gewensteStart: '2026-04-20' })],
    }),
  );
  const maanden = columns('maanden', VAN, 3);

  test('weeks stay what they are', () => {
    expect(inColumns(planbord, columns('weken', VAN, 14))).toBe(planbord);
  });

  test('cells are the average week: April 2026 has weeks 14–18', () => {
    const april = inColumns(planbord, maanden);
    const row = april.rijen.find((r) => r.soort === 'inzet');
    expect(row?.cellen[0]).toBeCloseTo((4 * 2160 + 1440) / 5, 9);
    expect(row?.cellen[1]).toBeCloseTo(1440, 9);
    expect(april.rijen.find((r) => r.soort === 'vacature')?.cellen[0]).toBeCloseTo((2 * 1680) / 5, 9);
  });

  test('marks are gathered: average absence, all holidays', () => {
    const row = inColumns(planbord, maanden).rijen.find((r) => r.soort === 'inzet');
    const mark = row?.soort === 'inzet' ? row.merken[0] : null;
    expect(mark?.afwezig).toMatchObject({ deel: 0.2, label: 'afwezig 20 %' });
    expect(mark?.feestdagen).toEqual(['ma 6-4 Tweede Paasdag', 'ma 27-4 Koningsdag']);
    expect(mark?.geenContract).toBeNull();
  });

  test('bezettingsgraad is Σ vraag / Σ cliëntgebonden of the weeks that have a vraag', () => {
    const weken = planbord.teams[0]?.weken.slice(0, 5) ?? [];
    const met = weken.filter((w) => w.vraag !== null);
    expect(met).toHaveLength(3);
    const vraag = met.reduce((s, w) => s + (w.vraag ?? 0), 0);
    const cg = met.reduce((s, w) => s + w.clientgebonden, 0);
    const column = inColumns(planbord, maanden).teams[0]?.weken[0];
    expect(column?.bezetting.soort === 'percentage' && column.bezetting.waarde).toBeCloseTo(vraag / cg, 12);
    expect(column?.bruto).toBeCloseTo(weken.reduce((s, w) => s + w.bruto, 0) / 5, 9);
    expect(column?.saldo).toBeCloseTo((cg - vraag) / 3, 9);
  });

  test('a column past the horizon in part is mixed', () => {
    const kwartaal = inColumns(planbord, columns('kwartalen', VAN, 1));
    expect(kwartaal.teams[0]?.weken[0]?.modus).toBe('gemengd');
  });

  test('columns beyond the calculated weeks are empty, not zero demand', () => {
    const ver = inColumns(planbord, columns('maanden', '2030-01-07', 1));
    expect(ver.teams[0]?.weken[0]).toMatchObject({
      vraag: null,
      bezetting: { soort: 'geen-gegevens' },
      bruto: 0,
    });
  });

  test('rows that did not change keep their object', () => {
    const data = grotePlanning({ medewerkers: 20, van: VAN, weken: 14 });
    const voor = bord(data);
    const [first, ...rest] = data.inzet;
    if (!first) throw new Error('no inzet');
    const na = berekenPlanbord(
      {
        gegevens: { ...data, inzet: [{ ...first, minutenPerWeek: 60 }, ...rest] },
        vandaag: '2026-04-01',
        maandagen: WEKEN,
        rekenwijze: 'auto',
      },
      voor,
    );
    const a = inColumns(voor, maanden);
    const b = inColumns(na, maanden);
    const anders = b.rijen.filter((row) => !a.rijen.includes(row));
    expect(anders.length).toBeGreaterThan(0);
    expect(anders.every((row) => row.soort !== 'vacature' && row.medewerkerId === 'm0')).toBe(true);
  });
});
