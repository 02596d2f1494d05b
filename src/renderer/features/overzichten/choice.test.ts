import { describe, expect, test } from 'vitest';
import {
  BEGIN,
  changeChoice,
  choiceToSearch,
  createPassend,
  printVraag,
  readChoice,
  readOnthoudenChoice,
} from './choice.ts';

const aanbod = {
  gebieden: [{ id: 'g1', naam: 'Noord' }],
  teams: [
    { id: 't1', naam: 'Nieuwland', gebiedId: 'g1' },
    { id: 't2', naam: 'Oost', gebiedId: null },
  ],
};

describe('choice of an overview', () => {
  test('the address goes before what was remembered', () => {
    const query = new URLSearchParams('rapport=teamoverzicht&team=t2&peildatum=2021-03-01&variant=extern');
    expect(readChoice(query, BEGIN, '2026-01-05')).toEqual({
      rapport: 'teamoverzicht',
      gebied: '',
      team: 't2',
      variant: 'extern',
      peildatum: '2021-03-01',
    });
  });

  test('nonsense in the address is ignored', () => {
    const query = new URLSearchParams('rapport=alles&peildatum=31-02-2021&variant=x');
    expect(readChoice(query, BEGIN, '2026-01-05')).toMatchObject({ ...BEGIN, peildatum: '2026-01-05' });
  });

  test('what does not exist on the peildatum becomes the first that does', () => {
    const choice = { ...BEGIN, gebied: 'weg', team: 't2', peildatum: '2021-03-01' };
    expect(createPassend(choice, aanbod)).toMatchObject({ gebied: 'g1', team: 't2' });
    expect(createPassend(choice, { gebieden: [], teams: [] })).toMatchObject({ gebied: '', team: '' });
  });

  test('goes into the address and back', () => {
    const choice = { ...BEGIN, gebied: 'g1', peildatum: '2021-03-01' };
    expect(readChoice(new URLSearchParams(choiceToSearch(choice)), BEGIN, '2026-01-05')).toEqual(choice);
  });

  test('without a gebied or team there is nothing to print', () => {
    expect(printVraag({ ...BEGIN, peildatum: '2021-03-01' })).toBeNull();
    expect(printVraag({ ...BEGIN, rapport: 'teamoverzicht', peildatum: '2021-03-01' })).toBeNull();
    expect(printVraag({ ...BEGIN, gebied: 'g1', peildatum: '2021-03-01' })).toEqual({
      rapport: 'gebiedsoverzicht',
      parameters: { gebied: 'g1', peildatum: '2021-03-01' },
    });
  });

  test('only a whole memory is read back', () => {
    expect(readOnthoudenChoice({ rapport: 'teamoverzicht', variant: 'extern', team: 't1' })).toEqual({
      rapport: 'teamoverzicht',
      variant: 'extern',
      team: 't1',
      gebied: '',
    });
    expect(readOnthoudenChoice({ rapport: 'iets' })).toBeNull();
    expect(readOnthoudenChoice('x')).toBeNull();
  });

  test('changes by what the form gives, and only to a variant that there is', () => {
    const choice = { ...BEGIN, team: 't1', peildatum: '2021-03-01' };
    expect(changeChoice(choice, { team: 't2' })).toEqual({ ...choice, team: 't2' });
    expect(changeChoice(choice, { variant: 'extern' })).toEqual({ ...choice, variant: 'extern' });
    expect(changeChoice(choice, { variant: 'x' })).toEqual(choice);
  });
});
