import type { z } from 'zod';
import type { tijdlijnSchema } from '../../../../shared/contract/klachten/dossier.ts';
import { klagerLabel } from '../../../../shared/domain/klacht/basis/klagers.ts';
import { GRONDEN_AFZIEN_HOREN, KLACHT_STAP_SOORTEN } from '../../../../shared/domain/klacht/basis/lists.ts';
import { findOvergang } from '../../../../shared/domain/klacht/verloop/overgangen.ts';
import type { TeVerbeteren } from '../../../../shared/domain/klacht/verloop/verbeteren.ts';
import { dagOfMoment } from '../../../../shared/domain/tijd/moment.ts';
import type { KlagerRow, StapRow } from '../klacht/klachten.repository.ts';
import type { DocumentRow, NotitieRow } from '../klacht/verloop.repository.ts';

/** What happened, newest first: every line with who recorded it and when. */

type Line = z.infer<typeof tijdlijnSchema>;

export type TijdlijnSource = {
  readonly stappen: readonly StapRow[];
  readonly klagers: readonly KlagerRow[];
  readonly documenten: readonly DocumentRow[];
  readonly notities: readonly NotitieRow[];
  /** Name of a medewerker. */
  readonly naam: (medewerkerId: string) => string;
  /** What can be corrected of each line, by its id. */
  readonly velden: ReadonlyMap<string, readonly TeVerbeteren[]>;
};

type Mensen = Pick<TijdlijnSource, 'klagers' | 'naam' | 'velden'>;

/** What a line of the timeline is called. */
export function overgangTitle(soort: StapRow['soort']): string {
  switch (soort) {
    case 'registreren':
      return 'Klacht geregistreerd';
    case 'behandelaar':
      return 'Andere behandelaar';
    case 'correctie':
      return 'Correctie';
    default:
      if (KLACHT_STAP_SOORTEN.has(soort)) return KLACHT_STAP_SOORTEN.labels[soort];
      return findOvergang(soort)?.label ?? soort;
  }
}

function stapSoort(soort: StapRow['soort']): Line['soort'] {
  if (soort === 'registreren') return 'ontvangst';
  if (soort === 'verdagen') return 'verdaging';
  if (soort === 'uitstellen') return 'uitstel';
  if (soort === 'correctie') return 'correctie';
  return KLACHT_STAP_SOORTEN.has(soort) ? 'stap' : 'overgang';
}

/** The receipt is corrected with the facts; who handles it is chosen anew. */
const NIET_TE_CORRIGEREN: readonly StapRow['soort'][] = [
  'registreren',
  'behandelaar',
  'correctie',
  'vernietigen',
];

function correctiesOf(soort: StapRow['soort'], velden: readonly TeVerbeteren[]): Line['correctie'] {
  if (NIET_TE_CORRIGEREN.includes(soort)) return [];
  const isStart = soort === 'formeel-starten' || soort === 'heropenen';
  return [
    'datum',
    ...(isStart ? (['procedure'] as const) : []),
    ...(velden.length > 0 ? (['veld'] as const) : []),
    'verkeerd-dossier',
  ];
}

/** Whom a line is about; a klager by name where there are several. */
function wieOf({ partij, klagerId, beklaagdeId }: StapRow, { klagers, naam }: Mensen): string {
  if (partij === 'klager') {
    if (klagerId !== null) return klagerLabel(klagers, klagerId);
    return klagers.length > 1 ? 'alle klagers' : 'klager';
  }
  return beklaagdeId === null ? '' : naam(beklaagdeId);
}

function stapLine(row: StapRow, mensen: Mensen): Line {
  const wie = wieOf(row, mensen);
  const grond = row.grond === null ? '' : GRONDEN_AFZIEN_HOREN.labels[row.grond];
  const velden = mensen.velden.get(row.id) ?? [];
  return {
    id: row.id,
    datum: row.datum,
    soort: stapSoort(row.soort),
    titel: [overgangTitle(row.soort), wie].filter((part) => part !== '').join(': '),
    toelichting: [grond, row.toelichting].filter((part) => part !== '').join('. '),
    correctie: correctiesOf(row.soort, velden),
    velden: velden.map((veld) => ({ ...veld, keuzes: [...veld.keuzes] })),
    vastgelegdOp: row.vastgelegdOp,
    door: row.vastgelegdDoor,
  };
}

/** Newest first; on one day in the order in which they were recorded. */
export function createTijdlijn({ stappen, documenten, notities, ...mensen }: TijdlijnSource): Line[] {
  const lines: Line[] = [
    ...stappen.map((row) => stapLine(row, mensen)),
    ...documenten.map((row) => ({
      id: row.id,
      datum: dagOfMoment(row.vastgelegdOp),
      soort: 'document' as const,
      titel: row.soort === 'brief' ? 'Brief gemaakt' : 'Document toegevoegd',
      toelichting: row.naam,
      correctie: [],
      velden: [],
      vastgelegdOp: row.vastgelegdOp,
      door: row.vastgelegdDoor,
    })),
    ...notities.map((row) => ({
      id: row.id,
      datum: dagOfMoment(row.vastgelegdOp),
      soort: 'notitie' as const,
      titel: 'Notitie',
      toelichting: '',
      correctie: [],
      velden: [],
      vastgelegdOp: row.vastgelegdOp,
      door: row.vastgelegdDoor,
    })),
  ];
  return lines.sort(
    (a, b) =>
      b.datum.localeCompare(a.datum) ||
      b.vastgelegdOp.localeCompare(a.vastgelegdOp) ||
      b.id.localeCompare(a.id),
  );
}
