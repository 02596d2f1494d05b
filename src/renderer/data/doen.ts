import type { InzetLine } from '../../shared/domain/inzet/plan-inzet.ts';
import { DOELEN } from '../../shared/domain/planning/lists.ts';

/** What the planbord opens beside it when one comes from elsewhere: the form that solves a knelpunt, filled in. */
export type Doen =
  /** Who could take hours in a team. */
  | {
      readonly soort: 'vrij';
      readonly teamId: string;
      readonly vacatureId: string | null;
      readonly specialismeId: string | null;
      /** Minutes per week; null = not known how many. */
      readonly minuten: number | null;
    }
  | { readonly soort: 'vullen'; readonly vacatureId: string }
  /** Other hours or another team, or a change of places. */
  | { readonly soort: 'inzet' | 'ruil'; readonly regel: InzetLine }
  | { readonly soort: 'plaats'; readonly medewerkerId: string; readonly organisatieId: string };

const BETWEEN = '~';

function partsOf(doen: Doen): readonly (string | number | null)[] {
  switch (doen.soort) {
    case 'vrij':
      return [doen.teamId, doen.vacatureId, doen.specialismeId, doen.minuten];
    case 'vullen':
      return [doen.vacatureId];
    case 'inzet':
    case 'ruil': {
      const { medewerkerId, organisatieId, teamId, doel } = doen.regel;
      return [medewerkerId, organisatieId, teamId, doel];
    }
    case 'plaats':
      return [doen.medewerkerId, doen.organisatieId];
  }
}

/** The address of a place on the planbord with what to open there: '#/capaciteit?…&doen=…'. */
export function withDoen(path: string, doen: Doen): string {
  const text = [doen.soort, ...partsOf(doen).map((part) => part ?? '')].join(BETWEEN);
  return `${path}${path.includes('?') ? '&' : '?'}doen=${encodeURIComponent(text)}`;
}

const orNull = (text: string): string | null => (text === '' ? null : text);

/** What an address asks to open; null: nothing, or nothing that is known. */
export function readDoen(vraag: URLSearchParams): Doen | null {
  const [soort = '', a = '', b = '', c = '', d = ''] = (vraag.get('doen') ?? '').split(BETWEEN);
  if (a === '') return null;
  switch (soort) {
    case 'vrij': {
      const minuten = d === '' || !Number.isFinite(Number(d)) ? null : Number(d);
      return { soort, teamId: a, vacatureId: orNull(b), specialismeId: orNull(c), minuten };
    }
    case 'vullen':
      return { soort, vacatureId: a };
    case 'inzet':
    case 'ruil': {
      const doel = DOELEN.find(d);
      if (doel === null || b === '' || c === '') return null;
      return { soort, regel: { medewerkerId: a, organisatieId: b, teamId: c, doel } };
    }
    case 'plaats':
      return b === '' ? null : { soort, medewerkerId: a, organisatieId: b };
    default:
      return null;
  }
}
