import { describe, expect, test } from 'vitest';
import { afdrukVraag, BEGIN, keuzeNaarZoek, leesKeuze, leesOnthoudenKeuze, maakPassend } from './keuze.ts';

const aanbod = {
  gebieden: [{ id: 'g1', naam: 'Noord' }],
  teams: [
    { id: 't1', naam: 'Nieuwland', gebiedId: 'g1' },
    { id: 't2', naam: 'Oost', gebiedId: null },
  ],
};

describe('choice of an overview', () => {
  test('the address goes before what was remembered', () => {
    const zoek = new URLSearchParams('rapport=teamoverzicht&team=t2&peildatum=2021-03-01&variant=extern');
    expect(leesKeuze(zoek, BEGIN, '2026-01-05')).toEqual({
      rapport: 'teamoverzicht',
      gebied: '',
      team: 't2',
      variant: 'extern',
      peildatum: '2021-03-01',
    });
  });

  test('nonsense in the address is ignored', () => {
    const zoek = new URLSearchParams('rapport=alles&peildatum=31-02-2021&variant=x');
    expect(leesKeuze(zoek, BEGIN, '2026-01-05')).toMatchObject({ ...BEGIN, peildatum: '2026-01-05' });
  });

  test('what does not exist on the peildatum becomes the first that does', () => {
    const keuze = { ...BEGIN, gebied: 'weg', team: 't2', peildatum: '2021-03-01' };
    expect(maakPassend(keuze, aanbod)).toMatchObject({ gebied: 'g1', team: 't2' });
    expect(maakPassend(keuze, { gebieden: [], teams: [] })).toMatchObject({ gebied: '', team: '' });
  });

  test('goes into the address and back', () => {
    const keuze = { ...BEGIN, gebied: 'g1', peildatum: '2021-03-01' };
    expect(leesKeuze(new URLSearchParams(keuzeNaarZoek(keuze)), BEGIN, '2026-01-05')).toEqual(keuze);
  });

  test('without a gebied or team there is nothing to print', () => {
    expect(afdrukVraag({ ...BEGIN, peildatum: '2021-03-01' })).toBeNull();
    expect(afdrukVraag({ ...BEGIN, rapport: 'teamoverzicht', peildatum: '2021-03-01' })).toBeNull();
    expect(afdrukVraag({ ...BEGIN, gebied: 'g1', peildatum: '2021-03-01' })).toEqual({
      rapport: 'gebiedsoverzicht',
      parameters: { gebied: 'g1', peildatum: '2021-03-01' },
    });
  });

  test('only a whole memory is read back', () => {
    expect(leesOnthoudenKeuze({ rapport: 'teamoverzicht', variant: 'extern', team: 't1' })).toEqual({
      rapport: 'teamoverzicht',
      variant: 'extern',
      team: 't1',
      gebied: '',
    });
    expect(leesOnthoudenKeuze({ rapport: 'iets' })).toBeNull();
    expect(leesOnthoudenKeuze('x')).toBeNull();
  });
});
