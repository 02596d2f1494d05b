import { describe, expect, it } from 'vitest';
import { planbordContext } from '../../../../../tests/support/planbord-context.ts';
import { giveFirst, giveKey } from '../../../actions/give.ts';
import { actionLines } from '../../../components/menu/action-lines.ts';
import type { RowContent } from '../rows/bord-types.ts';
import type { CellContext } from './context.ts';
import { CELL_ACTIONS, DOUBLE_CLICK_ACTIONS } from './planbord-actions.ts';

const { context, calls } = planbordContext();

function cell(soort: RowContent['soort'], kolom: string, over: Partial<CellContext> = {}): CellContext {
  const rij = context.model.bord.rijen.find(({ inhoud }) => inhoud.soort === soort);
  if (rij === undefined) throw new Error(`No row of ${soort}.`);
  return { ...context, plek: { rij, kolom }, ...over };
}

/** The menu as it reads: label, key, and - for what is not possible; a line for each separator. */
function menu(at: CellContext): string[] {
  return actionLines(CELL_ACTIONS, at).map((line) => {
    if (line.soort === 'streep') return '—';
    return [line.label, line.toets, line.uit === undefined ? '' : `(${line.uit})`]
      .filter(Boolean)
      .join(' | ');
  });
}

function press(key: string, at: CellContext): boolean {
  const event = { key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
  return giveKey(CELL_ACTIONS, Object.assign(Object.create(null), event), at);
}

describe('the menu of a row', () => {
  it('of somebody, on a week', () => {
    expect(menu(cell('inzet', 'k1'))).toEqual([
      'Uren in deze cel typen | Enter',
      'Inzet wijzigen…',
      '—',
      'Verplaats naar Groenoord…',
      'Ruilen met…',
      'Knippen om te verplaatsen | Ctrl X',
      '—',
      'Afwezigheid…',
      'Ook inzetten in een ander team of doel…',
      'Gegevens en detacheringen van de medewerker',
      'Alle teams en weken van deze medewerker | Ctrl Shift M',
      '—',
      'Plakken: verplaats hierheen… | (Er is niets geknipt.)',
      'Vacature toevoegen…',
    ]);
  });

  it('of somebody, beside the name: Enter is for the panel, and says so', () => {
    expect(menu(cell('inzet', 'organisatie')).slice(0, 2)).toEqual([
      'Uren in deze cel typen | (Kies een cel van een week.)',
      'Inzet wijzigen… | Enter',
    ]);
  });

  it('of several people says for how many, and what is for one alone', () => {
    const selected = context.model.bord.rijen.filter((row) => row.kiesbaar);
    const lines = menu(cell('inzet', 'k1', { selected }));
    expect(lines).toContain('Inzet wijzigen… (2 rijen)');
    expect(lines).toContain('Ook inzetten in een ander team of doel… | (Kies één medewerker.)');
  });

  it('of a team: the key that folds it is shown where it works', () => {
    expect(menu(cell('groep', 'k1')).slice(0, 2)).toEqual(['Inklappen', 'Opbouw van dit cijfer | Enter']);
    expect(menu(cell('groep', 'naam')).slice(0, 2)).toEqual(['Inklappen | ←', 'Opbouw van dit cijfer']);
    const team = context.model.bord.rijen.find(({ id }) => id === 'team:t1');
    if (team === undefined) throw new Error('No row of the team.');
    expect(menu({ ...context, plek: { rij: team, kolom: 'k1' } })[0]).toBe('Wie is vrij… | Ctrl Shift F');
  });

  it('of a vacature and of hours in no team', () => {
    expect(menu(cell('vacature', 'k1'))).toEqual([
      'Vacature wijzigen of verwijderen… | Enter',
      'Vacature vullen…',
      'Wie is vrij… | Ctrl Shift F',
    ]);
    expect(menu(cell('vrij', 'k1'))).toEqual([
      'Inzetten in een team… | Enter',
      '—',
      'Afwezigheid…',
      'Alle teams en weken van deze medewerker | Ctrl Shift M',
    ]);
  });
});

describe('from a row to where more of it stands', () => {
  it('one person over all teams and weeks, by one key', () => {
    expect(press('m', cell('inzet', 'k1'))).toBe(false);
    const event = { key: 'M', ctrlKey: true, metaKey: false, altKey: false, shiftKey: true };
    giveKey(CELL_ACTIONS, Object.assign(Object.create(null), event), cell('inzet', 'k1'));
    expect(calls()).toEqual([
      expect.stringMatching(
        /^go .*bereik=stad&zoek=Testelaar%2C\+Noa&focus=medewerker%3Am1&naar=2026-03-09/u,
      ),
    ]);
  });

  it('a team: its data, who is there, and its overview', () => {
    const team = context.model.bord.rijen.find(({ id }) => id === 'team:t1');
    if (team === undefined) throw new Error('No row of the team.');
    expect(menu({ ...context, plek: { rij: team, kolom: 'k1' } }).slice(-3)).toEqual([
      'Gegevens van het team',
      'Wie is er wanneer',
      'Teamoverzicht',
    ]);
  });
});

describe('keys and clicks on a cell', () => {
  it('a digit opens the editor with it, on a week alone', () => {
    expect(press('4', cell('inzet', 'k1', { typed: '4' }))).toBe(true);
    expect(calls()).toEqual([expect.stringMatching(/^openEditor .*"begin":"4","getypt":true/u)]);
    expect(press('4', cell('inzet', 'naam', { typed: '4' }))).toBe(false);
    expect(press('q', cell('inzet', 'k1'))).toBe(false);
    expect(calls()).toEqual([]);
  });

  it('Delete empties this week and no later one, and says what it emptied', () => {
    for (const key of ['Delete', 'Backspace']) {
      expect(press(key, cell('inzet', 'k1'))).toBe(true);
      expect(calls()).toEqual([
        expect.stringMatching(
          /^clear .*"minutenPerWeek":0,"van":"2026-03-09","tot":"2026-03-16".*"Week 11: 0 uur, .+ in .+"\]$/u,
        ),
      ]);
    }
    expect(press('Delete', cell('zwaarte', 'k1'))).toBe(true);
    expect(calls()).toEqual([
      expect.stringMatching(
        /^clear .*"aantalOpen":null,"van":"2026-03-09","tot":"2026-03-16".*leeg gemaakt/u,
      ),
    ]);
  });

  it('Delete empties the selected rows, in this week alone', () => {
    const { context } = planbordContext();
    const selected = context.model.bord.rijen.filter((row) => row.kiesbaar);
    expect(press('Delete', cell('inzet', 'k1', { selected }))).toBe(true);
    expect(calls()).toEqual([
      expect.stringMatching(
        new RegExp(`^clear .*"tot":"2026-03-16".*0 uur, ${selected.length} rijen"\\]$`, 'u'),
      ),
    ]);
  });

  it('Esc is left to others unless something was cut', () => {
    expect(press('Escape', cell('inzet', 'k1'))).toBe(false);
    expect(press('Escape', cell('inzet', 'k1', { clipboard: [{ ...CUT }] }))).toBe(true);
    expect(calls()).toEqual(['setClipboard [[]]', 'say ["Verplaatsen geannuleerd."]']);
  });

  it('a double click types, or opens the panel of the row', () => {
    expect(giveFirst(DOUBLE_CLICK_ACTIONS, cell('inzet', 'k1'))).toBe(true);
    expect(giveFirst(DOUBLE_CLICK_ACTIONS, cell('inzet', 'organisatie'))).toBe(true);
    expect(giveFirst(DOUBLE_CLICK_ACTIONS, cell('groep', 'naam'))).toBe(false);
    expect(calls().map((call) => call.split(' ')[0])).toEqual(['openEditor', 'openPanel']);
  });
});

const CUT = { medewerkerId: 'm1', organisatieId: 'o1', teamId: 't1', doel: 'casuistiek' } as const;
