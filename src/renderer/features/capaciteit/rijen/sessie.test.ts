import { describe, expect, it } from 'vitest';
import { eenDetachering, eenInzet, gegevens } from '../../../../../tests/support/planning-bouwers.ts';
import { berekenPlanbord } from '../../../../shared/domain/planbord/planbord.ts';
import { rijSleutel } from '../../../../shared/domain/planbord/types.ts';
import { maandagen } from '../../../../shared/domain/tijd/week.ts';
import { SessieWijzigingen } from './sessie.ts';

const weken = maandagen('2026-03-02', 4);
const sleutel = rijSleutel('m1', 'o1', 't1', 'casuistiek');

function bord(...uren: readonly number[]) {
  const inzet = uren.map((u, i) =>
    eenInzet({ id: `i${String(i)}`, uren: u, geldigVan: weken[i] ?? '', geldigTot: weken[i + 1] ?? null }),
  );
  const data = gegevens({ detacheringen: [eenDetachering()], inzet });
  return berekenPlanbord({ gegevens: data, vandaag: '2026-03-02', maandagen: weken, rekenwijze: 'norm' });
}

function gewijzigd(sessie: SessieWijzigingen): boolean[] {
  return weken.map((maandag) => sessie.isGewijzigd(sleutel, maandag));
}

describe('cells changed in this session', () => {
  it('are those with other hours than at first sight', () => {
    const sessie = new SessieWijzigingen();
    sessie.volg(bord(36, 36, 36, 36), bord(36, 36, 20, 20));
    expect(gewijzigd(sessie)).toEqual([false, false, true, true]);
  });

  it('are no longer changed when they get their old hours back', () => {
    const sessie = new SessieWijzigingen();
    const begin = bord(36, 36, 36, 36);
    const midden = bord(36, 10, 20, 36);
    sessie.volg(begin, midden);
    sessie.volg(midden, bord(36, 36, 12, 36));
    expect(gewijzigd(sessie)).toEqual([false, false, true, false]);
    sessie.volg(bord(36, 36, 12, 36), begin);
    expect(gewijzigd(sessie)).toEqual([false, false, false, false]);
  });

  it('include a row that went away or came', () => {
    const sessie = new SessieWijzigingen();
    sessie.volg(bord(36, 36, 36, 36), bord());
    expect(gewijzigd(sessie)).toEqual([true, true, true, true]);
  });

  it('are none at first sight', () => {
    const sessie = new SessieWijzigingen();
    sessie.volg(null, bord(36, 36, 36, 36));
    expect(gewijzigd(sessie)).toEqual([false, false, false, false]);
  });
});
