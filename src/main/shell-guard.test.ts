import { describe, expect, it } from 'vitest';
import { type StartToestand, shellContract } from '../shared/contract/shell.ts';
import { requireForShared, requireOpenTo } from './shell-guard.ts';

/** Every call of the shell, in every state of the screen, for who maintains it and who does not. */

const SCREENS = [
  ...['bezig', 'welkom', 'wachtzin', 'aanmelden', 'wachtzin-kiezen'],
  ...['wie', 'vergrendeld', 'herstelsleutel', 'open', 'fout', 'verbinden'],
] as const satisfies readonly StartToestand['soort'][];

const NO_ATTEMPT = { onjuist: false, gekozen: null, wacht: 0, melding: null };
const ANNA = { id: 'g-anna', naam: 'Anna de Wit', computer: false };

function screen(soort: StartToestand['soort']): StartToestand {
  const naam = 'Proef';
  switch (soort) {
    case 'bezig':
      return { soort, melding: '' };
    case 'welkom':
      return { soort, administraties: [], gedeeld: [], sleutelkluis: false, account: '' };
    case 'wachtzin':
      return { soort, naam, ...NO_ATTEMPT };
    case 'aanmelden':
      return { soort, naam, mensen: [ANNA], ...NO_ATTEMPT };
    case 'wachtzin-kiezen':
      return { soort, naam, wie: ANNA.naam };
    case 'wie':
      return { soort, naam, mensen: [ANNA] };
    case 'vergrendeld':
      return { soort, naam, wie: ANNA, mensen: [ANNA], demo: false, ...NO_ATTEMPT };
    case 'herstelsleutel':
    case 'open':
      return { soort, naam };
    case 'verbinden':
      return {
        ...{ soort, naam, adres: 'https://gp.example', vingerafdruk: null, terug: null },
        stap: { soort: 'geen-verbinding', fout: 'onbereikbaar' },
      };
    case 'fout':
      return { soort, fout: 'onbekend', naam: null, plaats: null };
  }
}

const CALLS = Object.entries(shellContract).flatMap(([group, calls]) =>
  Object.keys(calls).map((call) => `${group}.${call}`),
);

const GUARDED = CALLS.filter((call) => /^(?:kopieen|herstelsleutel)\./u.test(call));

/** The calls that are answered. */
function answered(soort: StartToestand['soort'], is: { open: boolean; locked: boolean; maintains: boolean }) {
  const start = {
    ...{ toestand: () => screen(soort), isOpen: () => is.open },
    ...{ isLocked: () => is.locked, maintains: () => is.maintains },
  };
  return CALLS.filter((call) => {
    try {
      requireOpenTo(start, call.split('.'));
      return true;
    } catch {
      return false;
    }
  });
}

describe.each(SCREENS)('with the screen %s', (soort) => {
  it.each([true, false])('locked answers only who comes back or closes (maintains: %s)', (maintains) => {
    expect(answered(soort, { open: true, locked: true, maintains }).sort()).toEqual([
      ...['app.briefsjabloon', 'app.info', 'app.licenties'],
      ...['start.meldAan', 'start.sluit', 'start.toestand', 'start.vergrendel', 'venster.schermAf'],
    ]);
  });

  it('open answers who maintains it everything', () => {
    expect(answered(soort, { open: true, locked: false, maintains: true })).toEqual(CALLS);
  });

  it('open keeps copies and the recovery key from who does not, but for the maker of a new one', () => {
    const maker = soort === 'herstelsleutel' ? GUARDED.filter((one) => one.startsWith(soort)) : [];
    const rest = CALLS.filter((call) => !GUARDED.includes(call) || maker.includes(call));
    expect(answered(soort, { open: true, locked: false, maintains: false })).toEqual(rest);
  });

  it('with nothing open answers everything: there is nothing to guard', () => {
    expect(answered(soort, { open: false, locked: false, maintains: false })).toEqual(CALLS);
  });
});

describe('with a shared administratie', () => {
  const answeredTo = (closed: boolean) =>
    CALLS.filter((call) => {
      try {
        requireForShared(closed, call.split('.'));
        return true;
      } catch {
        return false;
      }
    });

  it('answers who is in nothing that is about files of this computer', () => {
    const groups = new Set(answeredTo(false).map((call) => call.split('.')[0]));
    expect([...groups].sort()).toEqual(['afdruk', 'app', 'bestand', 'gedeeld', 'start', 'venster']);
    expect(
      answeredTo(false)
        .filter((call) => call.startsWith('start.'))
        .sort(),
    ).toEqual([...['start.meldAan', 'start.sluit', 'start.toestand', 'start.vergrendel']]);
  });

  it('answers who is not in (any more) only what signs in or closes', () => {
    const others = answeredTo(true).filter((call) => !call.startsWith('gedeeld.'));
    expect(others.sort()).toEqual([
      ...['app.briefsjabloon', 'app.info', 'app.licenties'],
      ...['start.meldAan', 'start.sluit', 'start.toestand', 'start.vergrendel', 'venster.schermAf'],
    ]);
  });
});
