import type { InzetLine } from '../../../shared/domain/inzet/plan-inzet.ts';
import type { Knelpunt, KnelpuntSoort } from '../../../shared/domain/knelpunt/types.ts';
import { MAX_MINUTEN, type PlanbordGegevens } from '../../../shared/domain/planning/planning.ts';
import { overlapt } from '../../../shared/domain/tijd/periode.ts';
import type { Doen } from '../../data/doen.ts';
import type { CallName } from '../../lib/rights.ts';

/** What solves a knelpunt, declared once: Vandaag, the planbord and the page of a person offer the same. */

/** Where a remedy is done: in a form on the planbord, in a dialog here, or on another page. */
export type Way =
  | { readonly kind: 'planbord'; readonly doen: Doen }
  | {
      readonly kind: 'verlengen';
      readonly detacheringId: string;
      /** First day after it. */
      readonly einde: string;
    }
  | { readonly kind: 'registratie'; readonly medewerkerId: string }
  | { readonly kind: 'page'; readonly path: string };

export type Remedy = {
  /** On the button; a form follows, so it ends in '…'. */
  readonly label: string;
  /** What is called in the end: not offered to who may not. */
  readonly call: CallName;
  readonly for: readonly KnelpuntSoort[];
  /** null: not for this one. */
  readonly way: (knelpunt: Knelpunt, gegevens: PlanbordGegevens) => Way | null;
};

/** The second part of the key of a knelpunt: the detachering, team or vacature that it is about. */
function idIn({ sleutel }: Knelpunt, part: number): string {
  return sleutel.split(':')[part] ?? '';
}

/** The row with the most hours of somebody in the days of the knelpunt; of one detachering when that is known. */
function biggestLine(knelpunt: Knelpunt, gegevens: PlanbordGegevens): InzetLine | null {
  const { medewerkerId, periode, teamId } = knelpunt;
  const own = new Map(
    gegevens.detacheringen.filter((row) => row.medewerkerId === medewerkerId).map((row) => [row.id, row]),
  );
  const [first] = gegevens.inzet
    .filter(
      (row) =>
        own.has(row.detacheringId) &&
        overlapt(row, periode) &&
        row.minutenPerWeek > 0 &&
        (teamId === null || row.teamId === teamId),
    )
    .sort((a, b) => b.minutenPerWeek - a.minutenPerWeek);
  const detachering = first === undefined ? undefined : own.get(first.detacheringId);
  if (first === undefined || detachering === undefined) return null;
  const { organisatieId } = detachering;
  return { medewerkerId: detachering.medewerkerId, organisatieId, teamId: first.teamId, doel: first.doel };
}

function onLine(soort: 'inzet' | 'ruil'): Remedy['way'] {
  return (knelpunt, gegevens) => {
    const regel = biggestLine(knelpunt, gegevens);
    return regel === null ? null : { kind: 'planbord', doen: { soort, regel } };
  };
}

/** Full-time minutes per week. */
const FTE = 2160;

/** Minutes per week that are asked for, as far as the knelpunt says it. */
function askedOf({ omvang }: Knelpunt): number | null {
  if (omvang?.eenheid === 'minuten') return Math.min(MAX_MINUTEN, omvang.waarde);
  return omvang?.eenheid === 'fte' ? Math.min(MAX_MINUTEN, Math.ceil((omvang.waarde * FTE) / 60) * 60) : null;
}

export const REMEDIES: readonly Remedy[] = [
  {
    label: 'Verlengen…',
    call: 'detacheringen.wijzig',
    for: ['detachering-eindigt', 'inzet-zonder-detachering'],
    way: (knelpunt, { detacheringen }) => {
      const row = detacheringen.find(({ id }) => id === idIn(knelpunt, 1));
      return row?.geldigTot == null
        ? null
        : { kind: 'verlengen', detacheringId: row.id, einde: row.geldigTot };
    },
  },
  {
    label: 'SKJ vastleggen…',
    call: 'medewerkers.nieuweRegistratie',
    for: ['skj-verlopen', 'skj-verloopt'],
    way: ({ medewerkerId }) => (medewerkerId === null ? null : { kind: 'registratie', medewerkerId }),
  },
  {
    label: 'Vervullen…',
    call: 'capaciteit.vulVacature',
    for: ['vacature-voorbij-datum'],
    way: ({ vacatureId }) =>
      vacatureId === null ? null : { kind: 'planbord', doen: { soort: 'vullen', vacatureId } },
  },
  {
    label: 'Wie is vrij…',
    call: 'capaciteit.geefInzet',
    for: [
      'vacature-voorbij-datum',
      'team-overbelast',
      'team-zonder-hoofdspecialisme',
      'detachering-eindigt',
      'onder-minimum',
    ],
    way: (knelpunt) => {
      const { teamId, vacatureId, soort } = knelpunt;
      if (teamId === null) return null;
      const specialismeId = soort === 'team-zonder-hoofdspecialisme' ? idIn(knelpunt, 2) : null;
      const minuten = askedOf(knelpunt);
      return { kind: 'planbord', doen: { soort: 'vrij', teamId, vacatureId, specialismeId, minuten } };
    },
  },
  {
    label: 'Inzetten…',
    call: 'capaciteit.zetInzet',
    for: ['niet-ingezet'],
    way: (knelpunt, { detacheringen }) => {
      const row = detacheringen.find(({ id }) => id === idIn(knelpunt, 1));
      if (row === undefined) return null;
      const { medewerkerId, organisatieId } = row;
      return { kind: 'planbord', doen: { soort: 'plaats', medewerkerId, organisatieId } };
    },
  },
  {
    label: 'Inzet aanpassen…',
    call: 'capaciteit.zetInzet',
    for: ['overschrijding', 'inzet-zonder-detachering'],
    way: onLine('inzet'),
  },
  {
    label: 'Verplaatsen…',
    call: 'capaciteit.verplaatsInzet',
    for: ['skj-verlopen'],
    way: onLine('inzet'),
  },
  {
    label: 'Ruilen…',
    call: 'capaciteit.ruilInzet',
    for: ['skj-verlopen', 'skj-verloopt'],
    way: onLine('ruil'),
  },
  {
    label: 'Contract wijzigen…',
    call: 'detacheringen.wijzig',
    for: ['contracturen', 'overschrijding'],
    way: ({ medewerkerId }) =>
      medewerkerId === null ? null : { kind: 'page', path: `/medewerkers/${medewerkerId}` },
  },
  {
    label: 'Minimum wijzigen…',
    call: 'teams.zetMinimum',
    for: ['onder-minimum'],
    way: ({ teamId }) =>
      teamId === null ? null : { kind: 'page', path: `/aanwezigheid?toon=minimum&bereik=team:${teamId}` },
  },
  {
    label: 'Gebiedsmanager vastleggen…',
    call: 'teams.nieuweGebiedsmanager',
    for: ['gebiedsmanagers'],
    way: ({ gebiedId }) =>
      gebiedId === null ? null : { kind: 'page', path: `/beheer/gebieden/${gebiedId}` },
  },
];

/** Where a remedy that is done on the planbord begins: whose hours it is about, for who plans one gebied only. */
export function teamsOf(way: Way): readonly string[] {
  if (way.kind !== 'planbord') return [];
  const { doen } = way;
  switch (doen.soort) {
    case 'vrij':
      return [doen.teamId];
    case 'inzet':
    case 'ruil':
      return [doen.regel.teamId];
    case 'vullen':
    case 'plaats':
      return [];
  }
}

/** What can be done about a knelpunt, the first the most usual. */
export function remediesFor(
  knelpunt: Knelpunt,
  gegevens: PlanbordGegevens,
): { readonly remedy: Remedy; readonly way: Way }[] {
  return REMEDIES.filter((remedy) => remedy.for.includes(knelpunt.soort)).flatMap((remedy) => {
    const way = remedy.way(knelpunt, gegevens);
    return way === null ? [] : [{ remedy, way }];
  });
}

/** Name of who works at a detachering, for the title of a dialog. */
export function whoOf({ titel }: Knelpunt): string {
  return titel.slice(titel.indexOf(': ') + 2);
}
