import { describe, expect, it } from 'vitest';
import { eenDetachering, eenInzet, gegevens } from '../../../../../tests/support/planning-builders.ts';
import { berekenPlanbord } from '../../../../shared/domain/planbord/planbord.ts';
import { rowKey } from '../../../../shared/domain/planbord/types.ts';
import { maandagen } from '../../../../shared/domain/tijd/week.ts';
import { SessionWijzigingen } from './session.ts';

const weken = maandagen('2026-03-02', 4);
const key = rowKey('m1', 'o1', 't1', 'casuistiek');

function bord(...uren: readonly number[]) {
  const inzet = uren.map((u, i) =>
    eenInzet({ id: `i${String(i)}`, uren: u, geldigVan: weken[i] ?? '', geldigTot: weken[i + 1] ?? null }),
  );
  const data = gegevens({ detacheringen: [eenDetachering()], inzet });
  return berekenPlanbord({ gegevens: data, vandaag: '2026-03-02', maandagen: weken, rekenwijze: 'norm' });
}

function changed(session: SessionWijzigingen): boolean[] {
  return weken.map((maandag) => session.isChanged(key, maandag));
}

describe('cells changed in this session', () => {
  it('are those with other hours than at first sight', () => {
    const session = new SessionWijzigingen();
    session.subscribe(bord(36, 36, 36, 36), bord(36, 36, 20, 20));
    expect(changed(session)).toEqual([false, false, true, true]);
  });

  it('are no longer changed when they get their old hours back', () => {
    const session = new SessionWijzigingen();
    const begin = bord(36, 36, 36, 36);
    const midden = bord(36, 10, 20, 36);
    session.subscribe(begin, midden);
    session.subscribe(midden, bord(36, 36, 12, 36));
    expect(changed(session)).toEqual([false, false, true, false]);
    session.subscribe(bord(36, 36, 12, 36), begin);
    expect(changed(session)).toEqual([false, false, false, false]);
  });

  it('include a row that went away or came', () => {
    const session = new SessionWijzigingen();
    session.subscribe(bord(36, 36, 36, 36), bord());
    expect(changed(session)).toEqual([true, true, true, true]);
  });

  it('are none at first sight', () => {
    const session = new SessionWijzigingen();
    session.subscribe(null, bord(36, 36, 36, 36));
    expect(changed(session)).toEqual([false, false, false, false]);
  });
});
