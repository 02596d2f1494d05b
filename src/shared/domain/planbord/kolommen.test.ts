import { describe, expect, test } from 'vitest';
import { grotePlanning } from '../../../../tests/support/grote-planning.ts';
import {
  eenAfwezigheid,
  eenDetachering,
  eenInzet,
  eenVacature,
  gegevens,
  openTrajecten,
} from '../../../../tests/support/planning-bouwers.ts';
import type { PlanbordGegevens } from '../planning/planning.ts';
import { kolommen, maandagen } from '../tijd/week.ts';
import { inKolommen } from './kolommen.ts';
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
      werkvoorraad: openTrajecten('t1', 10, 0, 0).map((rij) => ({ ...rij, geldigVan: '2026-04-13' })),
      vacatures: [eenVacature({ gewensteStart: '2026-04-20' })],
    }),
  );
  const maanden = kolommen('maanden', VAN, 3);

  test('weeks stay what they are', () => {
    expect(inKolommen(planbord, kolommen('weken', VAN, 14))).toBe(planbord);
  });

  test('cells are the average week: April 2026 has weeks 14–18', () => {
    const april = inKolommen(planbord, maanden);
    const rij = april.rijen.find((r) => r.soort === 'inzet');
    expect(rij?.cellen[0]).toBeCloseTo((4 * 2160 + 1440) / 5, 9);
    expect(rij?.cellen[1]).toBeCloseTo(1440, 9);
    expect(april.rijen.find((r) => r.soort === 'vacature')?.cellen[0]).toBeCloseTo((2 * 1680) / 5, 9);
  });

  test('marks are gathered: average absence, all holidays', () => {
    const rij = inKolommen(planbord, maanden).rijen.find((r) => r.soort === 'inzet');
    const merk = rij?.soort === 'inzet' ? rij.merken[0] : null;
    expect(merk?.afwezig).toMatchObject({ deel: 0.2, label: 'afwezig 20 %' });
    expect(merk?.feestdagen).toEqual(['ma 6-4 Tweede Paasdag', 'ma 27-4 Koningsdag']);
    expect(merk?.geenContract).toBeNull();
  });

  test('bezettingsgraad is Σ vraag / Σ cliëntgebonden of the weeks that have a vraag', () => {
    const weken = planbord.teams[0]?.weken.slice(0, 5) ?? [];
    const met = weken.filter((w) => w.vraag !== null);
    expect(met).toHaveLength(3);
    const vraag = met.reduce((s, w) => s + (w.vraag ?? 0), 0);
    const cg = met.reduce((s, w) => s + w.clientgebonden, 0);
    const kolom = inKolommen(planbord, maanden).teams[0]?.weken[0];
    expect(kolom?.bezetting.soort === 'percentage' && kolom.bezetting.waarde).toBeCloseTo(vraag / cg, 12);
    expect(kolom?.bruto).toBeCloseTo(weken.reduce((s, w) => s + w.bruto, 0) / 5, 9);
    expect(kolom?.saldo).toBeCloseTo((cg - vraag) / 3, 9);
  });

  test('a column past the horizon in part is mixed', () => {
    const kwartaal = inKolommen(planbord, kolommen('kwartalen', VAN, 1));
    expect(kwartaal.teams[0]?.weken[0]?.modus).toBe('gemengd');
  });

  test('columns beyond the calculated weeks are empty, not zero demand', () => {
    const ver = inKolommen(planbord, kolommen('maanden', '2030-01-07', 1));
    expect(ver.teams[0]?.weken[0]).toMatchObject({
      vraag: null,
      bezetting: { soort: 'geen-gegevens' },
      bruto: 0,
    });
  });

  test('rows that did not change keep their object', () => {
    const data = grotePlanning({ medewerkers: 20, van: VAN, weken: 14 });
    const voor = bord(data);
    const [eerste, ...rest] = data.inzet;
    if (!eerste) throw new Error('no inzet');
    const na = berekenPlanbord(
      {
        gegevens: { ...data, inzet: [{ ...eerste, minutenPerWeek: 60 }, ...rest] },
        vandaag: '2026-04-01',
        maandagen: WEKEN,
        rekenwijze: 'auto',
      },
      voor,
    );
    const a = inKolommen(voor, maanden);
    const b = inKolommen(na, maanden);
    const anders = b.rijen.filter((rij) => !a.rijen.includes(rij));
    expect(anders.length).toBeGreaterThan(0);
    expect(anders.every((rij) => rij.soort !== 'vacature' && rij.medewerkerId === 'm0')).toBe(true);
  });
});
