import type { Planbord } from '../../../../shared/domain/planbord/types.ts';
import type { PlanbordGegevens } from '../../../../shared/domain/planning/planning.ts';
import { findWords } from '../../../../shared/domain/tekst/zoeknaam.ts';
import type { Column } from '../../../../shared/domain/tijd/week.ts';
import type { NaamMark, NaamView } from '../../../components/grid/grid-types.ts';
import { gebiedNaam } from '../../../data/indeling.ts';
import type { BordRow, Group } from './bord-types.ts';
import type { Lookup } from './lookup.ts';
import type { RowCache } from './row-memory.ts';
import type { SessionWijzigingen } from './session.ts';
import { EMPTY_VIEW } from './views.ts';

/** What every row is made with. */
export type RowContext = {
  /** Per column (`inColumns`), not per week. */
  readonly planbord: Planbord;
  readonly gegevens: PlanbordGegevens;
  readonly opzoek: Lookup;
  readonly kolommen: readonly Column[];
  readonly isOpen: (rowId: string, standaard: boolean) => boolean;
  readonly sessie: SessionWijzigingen;
  readonly geheugen: RowCache;
  /** What names are searched for; the same array as long as that is the same. */
  readonly words: readonly string[];
  /** Whether this user may move people of a team. */
  readonly mayMove: (teamId: string) => boolean;
};

const NOTHING: NaamView['gevonden'] = [];

/** Row heights in px. */
export const HOOG = { groep: 28, persoon: 24, cijfer: 22 } as const;

export function naamView(tekst: string, merken: readonly NaamMark[] = [], spraak = '', tip = ''): NaamView {
  return { tekst, klasse: '', tip, spraak, merken, gevonden: NOTHING };
}

/** The same name with what was searched for in it. */
export function withFound(view: NaamView, words: readonly string[]): NaamView {
  return words.length === 0 ? view : { ...view, gevonden: findWords(view.tekst, words) };
}

type Base = Pick<BordRow, 'id' | 'niveau' | 'inhoud' | 'naam' | 'cell'> & Partial<BordRow>;

/** A row with the usual values for what is not given. */
export function createRow(base: Base): BordRow {
  return {
    hoogte: HOOG.persoon,
    klasse: 'bord-rij',
    open: null,
    kiesbaar: false,
    sleepbaar: false,
    heeftMenu: true,
    naamBreed: false,
    omschrijving: base.naam.tekst,
    teamId: null,
    organisatie: EMPTY_VIEW,
    specialisme: EMPTY_VIEW,
    uren: EMPTY_VIEW,
    skj: EMPTY_VIEW,
    ...base,
  };
}

export function groupNaam(lookup: Lookup, group: Group): string {
  switch (group.soort) {
    case 'stad':
      return 'Hele stad';
    case 'gebied':
      return gebiedNaam(lookup.gebieden.get(group.id) ?? { naam: 'onbekend' });
    case 'team':
      return lookup.teams.get(group.id)?.naam ?? 'Onbekend team';
  }
}
