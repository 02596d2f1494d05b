import { describe, expect, it } from 'vitest';
import { everyCell, planbordContext } from '../../../../tests/support/planbord-context.ts';
import { APP_MENU } from '../../../shared/contract/app-menu.ts';
import { type Action, type ActionInfo, actionForKey, keysOf, OVERAL, stateOf } from '../../actions/action.ts';
import { giveAction, giveKey } from '../../actions/give.ts';
import { keyText } from '../../actions/keys.ts';
import { RANGE_ACTIONS } from '../../components/grid/range/range-actions.ts';
import { actionLines } from '../../components/menu/action-lines.ts';
import { PDF_ACTIONS } from '../../components/pdf/pdf-actions.ts';
import { BEHEER_ACTIONS } from '../../features/beheer/beheer-actions.ts';
import { EDITOR_ACTIONS } from '../../features/capaciteit/actions/editor-actions.ts';
import { PERIOD_ACTIONS } from '../../features/capaciteit/actions/period-actions.ts';
import { CELL_ACTIONS, PLANBORD_ACTIONS } from '../../features/capaciteit/actions/planbord-actions.ts';
import { KLACHT_ACTIONS } from '../../features/klachten/klacht-actions.ts';
import { LIST_ACTIONS } from '../../features/medewerkers/list/list-actions.ts';
import { MEDEWERKER_ACTIONS } from '../../features/medewerkers/medewerker-actions.ts';
import { ORGANISATIE_ACTIONS } from '../../features/organisaties/organisatie-actions.ts';
import { OVERZICHT_ACTIONS } from '../../features/overzichten/overzicht-actions.ts';
import { SCENARIO_ACTIONS } from '../../features/scenarios/scenario-actions.ts';
import { TEAM_ACTIONS } from '../../features/teams/team-actions.ts';
import { UITWISSELING_ACTIONS } from '../../features/uitwisseling/uitwisseling-actions.ts';
import { VOORSTEL_ACTIONS } from '../../features/voorstellen/voorstel-actions.ts';
import { PRINT_ACTIONS } from '../../parts/print/print-actions.ts';
import { FRAME_ACTIONS, JOURNAAL_ACTIONS, PAGE_ACTIONS } from './app-actions.ts';
import { keyGroups } from './key-list.ts';

/** Everything a user can do, by walking the values that say so. */

function isAction(value: unknown): value is ActionInfo {
  return (
    typeof value === 'object' && value !== null && 'scope' in value && 'places' in value && 'run' in value
  );
}

const modules = import.meta.glob<Record<string, unknown>>(['../../**/*-actions.ts', '!../../**/use-*.ts'], {
  eager: true,
});
const exported = Object.values(modules).flatMap((module) => Object.values(module).flat());
const ALL = [...new Set(exported.filter(isAction))];

/** How a file looks that declares actions: they are found by the name of the file. */
const sources = import.meta.glob<string>('../../**/*.{ts,tsx}', {
  eager: true,
  query: '?raw',
  import: 'default',
});

function key(name: string): KeyboardEvent {
  const parts = name.split(/(?<!\+|^)\+/u);
  const last = parts.at(-1) ?? '';
  return Object.assign(Object.create(null), {
    key: last,
    ctrlKey: parts.includes('ctrl'),
    metaKey: false,
    altKey: parts.includes('alt'),
    shiftKey: parts.includes('shift'),
  });
}

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, i) => values.indexOf(value) !== i))];
}

describe('actions', () => {
  it('are found: those of the frame, of screens and of features', () => {
    const names = ALL.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['app.ongedaan', 'planbord.uren.typen', 'klachten.nieuw', 'afdruk.afdrukken']),
    );
  });

  it('are declared in files that this test finds', () => {
    const elsewhere = Object.entries(sources).filter(
      ([path, text]) =>
        /\bAction<\w+>(\[\])? = /u.test(text) && !/(-actions|\.test|\/actions\/\w+)\.tsx?$/u.test(path),
    );
    expect(elsewhere.map(([path]) => path)).toEqual([]);
  });

  it('are the only readers of key combinations', () => {
    const readers = Object.entries(sources).filter(
      ([path, text]) =>
        /\b(ctrlKey|metaKey|altKey)\b/u.test(text) && !/(\.test|\/actions\/keys)\.ts$/u.test(path),
    );
    expect(readers.map(([path]) => path)).toEqual([]);
  });

  it('have names of their own', () => {
    expect(repeated(ALL.map(({ name }) => name))).toEqual([]);
  });

  it('write their keys in one way, so that they can be compared', () => {
    const all = ALL.flatMap((info) => keysOf(info));
    expect(all.filter((name) => !/^(ctrl\+)?(alt\+)?(shift\+)?([^+]+|\+)$/u.test(name))).toEqual([]);
    expect(all.filter((name) => name !== name.toLowerCase())).toEqual([]);
  });

  it('have a key of their own in the window', () => {
    const windowed = ALL.filter(({ scope }) => scope.listener === 'window');
    for (const own of Map.groupBy(windowed, ({ scope }) => scope.label).values()) {
      expect(repeated(own.flatMap(keysOf))).toEqual([]);
    }
  });

  it('all have their keys under F1, where they work', () => {
    const groups = keyGroups(ALL);
    for (const info of ALL) {
      const lines = groups.find(({ label }) => label === info.scope.label)?.lines ?? [];
      const shown = lines.find(({ label }) => label === info.label)?.keys ?? [];
      expect(shown).toEqual(expect.arrayContaining(keysOf(info).map(keyText)));
    }
  });

  it('cover the application menu: each of its items does something on every screen, or is the window’s own', () => {
    const items = APP_MENU.flatMap((menu) => menu.items);
    const always = ALL.filter(({ scope }) => scope === OVERAL).flatMap(({ appMenu }) => appMenu ?? []);
    expect(items.flatMap((item) => (item.kind === 'page' ? [item.name] : [])).sort()).toEqual(always.sort());
    const keyed = items.flatMap((item) => (item.kind === 'role' && item.key ? [item.key] : []));
    expect(repeated([...keyed, ...ALL.filter(({ scope }) => scope === OVERAL).flatMap(keysOf)])).toEqual([]);
    const listed = keyGroups(ALL).flatMap(({ lines }) => lines.flatMap(({ keys }) => keys));
    expect(listed).toEqual(expect.arrayContaining(keyed.map(keyText)));
  });

  it('each do something', () => {
    const calls: string[] = [];
    const note = (what: string) => () => void calls.push(what);
    const done: string[] = [];
    const walk = <C>(actions: readonly Action<C>[], context: C) => {
      for (const action of actions) {
        const before = calls.length;
        giveAction(action, context);
        if (calls.length > before) done.push(action.name);
      }
    };
    const opdracht = { id: 'o1', label: 'Inzet van Bo' };
    walk(JOURNAAL_ACTIONS, {
      ongedaan: opdracht,
      opnieuw: opdracht,
      underway: () => false,
      undo: note('undo'),
      redo: note('redo'),
    });
    walk(FRAME_ACTIONS, {
      ...{ openPalette: note('palette'), openKeys: note('keys'), openManual: note('manual') },
      step: note('step'),
      ...{ setTheme: note('theme'), lock: note('lock') },
      ...{ openWindow: note('window'), isCopy: false },
    });
    const go = { go: note('go'), magRegistreren: true };
    walk(
      [
        ...PAGE_ACTIONS,
        ...VOORSTEL_ACTIONS,
        ...SCENARIO_ACTIONS,
        ...BEHEER_ACTIONS,
        ...OVERZICHT_ACTIONS,
        ...UITWISSELING_ACTIONS,
      ],
      go,
    );
    walk([...MEDEWERKER_ACTIONS, ...TEAM_ACTIONS, ...ORGANISATIE_ACTIONS], go);
    walk(KLACHT_ACTIONS, go);
    walk(LIST_ACTIONS, { focusSearch: note('search') });
    walk(PRINT_ACTIONS, { save: note('save'), print: note('print'), kan: true });
    walk(PERIOD_ACTIONS, { page: note('page'), openJump: note('jump') });
    walk(EDITOR_ACTIONS, { save: note('save'), cancel: note('cancel'), shiftReach: note('reach') });
    walk(RANGE_ACTIONS, {
      ...{ isRange: true, canWrite: true, extend: note('extend'), jump: note('jump'), clear: note('clear') },
      ...{ selectAll: note('all'), selectColumns: note('columns'), selectRows: note('rows') },
      ...{
        collapse: note('collapse'),
        fill: note('fill'),
        widen: note('widen'),
        copy: note('copy'),
        explainPaste: note('paste'),
      },
    });
    const sheet = note('sheet');
    walk(PDF_ACTIONS, {
      ...{ vorige: sheet, volgende: sheet, eerste: sheet, laatste: sheet },
      ...{ groter: sheet, kleiner: sheet, passend: sheet },
    });
    const planbord = [...PLANBORD_ACTIONS, ...CELL_ACTIONS].map(({ name }) => name);
    // Those of the planbord follow below, with a real one.
    expect([...new Set([...done, ...planbord])].sort()).toEqual(ALL.map(({ name }) => name).sort());
  });

  it('stand in the palette as one line each', () => {
    const choosing = ALL.filter((info) => info.places.includes('palette') && 'choices' in info);
    expect(choosing).toEqual([]);
  });
});

describe('actions of the planbord', () => {
  const { context, calls } = planbordContext();
  const cells = everyCell(context);
  const names = (actions: readonly ActionInfo[]) => actions.map(({ name }) => name);

  it('meet every kind of row', () => {
    expect([...new Set(cells.map(({ plek }) => plek.rij.inhoud.soort))].sort()).toEqual([
      'cijfer',
      'groep',
      'inzet',
      'kop',
      'vacature',
      'vrij',
      'zwaarte',
    ]);
  });

  it('never want one key for two things', () => {
    for (const cell of cells) {
      const wanted = CELL_ACTIONS.filter(
        (action) => stateOf(action, cell).kind === 'enabled' && (action.keysWhen?.(cell) ?? true),
      ).flatMap(keysOf);
      expect(repeated(wanted)).toEqual([]);
    }
  });

  it('have no key that does nothing anywhere', () => {
    const dead = CELL_ACTIONS.flatMap((action) =>
      keysOf(action)
        .filter(
          (name) => !cells.some((cell) => actionForKey<typeof cell>(CELL_ACTIONS, name, cell) === action),
        )
        .map((name) => `${action.name}: ${name}`),
    );
    expect(dead).toEqual([]);
  });

  it('do something when they are chosen in the context menu', () => {
    for (const cell of cells) {
      for (const line of actionLines(CELL_ACTIONS, cell)) {
        if (line.soort !== 'actie' || line.uit !== undefined) continue;
        line.run();
        expect(calls(), line.label).not.toEqual([]);
      }
    }
  });

  it('do with the key in the menu what the line in the menu does', () => {
    for (const cell of cells) {
      for (const line of actionLines(CELL_ACTIONS, cell)) {
        if (line.soort !== 'actie' || !line.toets) continue;
        line.run();
        const chosen = calls();
        const name = CELL_ACTIONS.flatMap(keysOf).find((one) => keyText(one) === line.toets) ?? '';
        expect(giveKey(CELL_ACTIONS, key(name), cell), line.label).toBe(true);
        expect(calls(), line.label).toEqual(chosen);
      }
    }
  });

  it('do something by their keys, also those without a line in the menu', () => {
    for (const action of CELL_ACTIONS.filter(({ places }) => places.length === 0)) {
      const cell = cells.find((one) => stateOf(action, one).kind === 'enabled');
      expect(cell, action.name).toBeDefined();
      if (cell !== undefined) giveAction(action, cell);
      expect(calls(), action.name).not.toEqual([]);
    }
  });

  it('do something from the buttons and the palette', () => {
    const shown = PLANBORD_ACTIONS.filter((action) => stateOf(action, context).kind === 'enabled');
    expect(names(shown)).toEqual(names(PLANBORD_ACTIONS));
    for (const action of shown) {
      giveAction(action, context);
      expect(calls(), action.name).not.toEqual([]);
    }
  });
});
