import type { BeginGevolg } from '../../../shared/contract/base/begin.ts';
import { selectNaam } from '../../../shared/domain/tekst/naamregel.ts';
import { zoekvorm } from '../../../shared/domain/tekst/zoeknaam.ts';
import { datumNl, plusDagen } from '../../../shared/domain/tijd/datum.ts';
import { type BeginMove, moveBegin, overlapt, type Periode } from '../../../shared/domain/tijd/periode.ts';
import type { CallContext } from '../../base/core-types.ts';
import { ongeldig } from '../../base/fault.ts';
import type { ReadDb, Wijziging, WriteDb } from '../../db/types.ts';
import { teamnamenOn } from '../medewerkers/werkstand.service.ts';
import {
  moveParts,
  type Owner,
  type PartRow,
  type PartTable,
  readBefore,
  readGebiedParts,
  readTeamParts,
  readWijkParts,
  setBegin,
} from './begin.repository.ts';
import { readTeamGebieden, readTeamWijken, readWijkNamen } from './beheer.repository.ts';
import { readGebiednamen, readWijken } from './gebied.repository.ts';
import { type GebiedWithNaam, requireGebied } from './gebied.service.ts';
import { readAllTeamnamen } from './teams.repository.ts';
import { findTeam } from './teams.service.ts';

/**
 * The begin of a team or gebied was noted wrong: it gets another one, with what began with it. What people
 * recorded (inzet, counts, a team in a gebied) is never cut off: that refuses, and says until when it can be.
 */

export type BeginInput = { readonly soort: 'team' | 'gebied'; readonly id: string; readonly van: string };

type Step = {
  readonly owner: Owner;
  readonly id: string;
  readonly van: string;
  readonly parts: BeginMove<PartRow>;
};
type Plan = { readonly label: string; readonly steps: readonly Step[]; readonly regels: readonly string[] };

type Subject = Periode & { readonly id: string; readonly naam: string };

const refuse = (melding: string) => ongeldig('van', melding);
const mensen = (aantal: number): string => (aantal === 1 ? '1 medewerker' : `${aantal} medewerkers`);

/** What holds for each kind of thing with a begin. */
function requireOtherBegin(wat: string, { geldigVan, geldigTot }: Periode, van: string): void {
  if (van === geldigVan) throw refuse(`${wat} begint al op ${datumNl(van)}. Kies een andere datum.`);
  if (geldigTot !== null && van >= geldigTot) {
    throw refuse(`${wat} is gestopt per ${datumNl(geldigTot)}. Kies een datum daarvoor.`);
  }
}

type Naamrij = Periode & { readonly naam: string; readonly ownerId: string };

/** Refuses a name that somebody else bore in the days that are added. */
function requireFreeName(
  wat: string,
  names: readonly Naamrij[],
  { id, geldigVan }: Subject,
  van: string,
): void {
  const first = names.find((n) => n.ownerId === id && n.geldigVan === geldigVan);
  if (first === undefined) return;
  const added = { geldigVan: van, geldigTot: geldigVan };
  const other = names.find(
    (n) => n.ownerId !== id && zoekvorm(n.naam) === zoekvorm(first.naam) && overlapt(n, added),
  );
  if (other === undefined) return;
  const until = other.geldigTot === null ? null : other.geldigTot;
  throw refuse(
    `Er is dan al ${wat} “${first.naam}”${until === null ? '' : `, t/m ${datumNl(plusDagen(until, -1))}`}. Kies een latere datum, of geef eerst een andere naam.`,
  );
}

const PART_LABEL: Readonly<Partial<Record<PartTable, string>>> = {
  teamGebied: 'de plaats in het gebied',
  teamWijk: 'de wijk',
  teamContact: 'de contactgegevens',
  formatie: 'de formatie',
  minimumbezetting: 'de minimumbezetting',
  gebiedsmanager: 'de gebiedsmanager',
};

/** 'a, b en c'. */
const opsomming = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1) ?? ''}`;

function partLines({ zet, weg }: BeginMove<PartRow>, van: string): string[] {
  const labels = [...new Set(zet.flatMap(({ rij }) => PART_LABEL[rij.tabel] ?? []))];
  const names = weg.flatMap(({ naam }) =>
    naam === null ? [] : [`De naam “${naam}” was van daarvoor en vervalt.`],
  );
  const gone = [...new Set(weg.flatMap(({ tabel }) => PART_LABEL[tabel] ?? []))];
  return [
    ...(labels.length === 0
      ? []
      : [`Vanaf ${datumNl(van)} ${labels.length === 1 ? 'geldt' : 'gelden'} ook ${opsomming(labels)}.`]),
    ...names,
    ...(gone.length === 0 ? [] : [`Wat helemaal van daarvoor was, vervalt: ${opsomming(gone)}.`]),
  ];
}

function planGebied(db: ReadDb, gebied: GebiedWithNaam, van: string): Plan {
  const { id, naam, geldigVan } = gebied;
  const wat = `Gebied ${naam}`;
  requireOtherBegin(wat, gebied, van);
  if (van < geldigVan) {
    const names = readGebiednamen(db).map((row) => ({ ...row, ownerId: row.gebiedId }));
    requireFreeName('een gebied', names, gebied, van);
  }
  const early = readTeamGebieden(db).filter((row) => row.gebiedId === id && row.geldigVan < van);
  const [first] = early.toSorted((a, b) => a.geldigVan.localeCompare(b.geldigVan));
  if (first !== undefined) {
    const team = teamnamenOn(db, first.geldigVan)(first.teamId);
    throw refuse(
      `Team ${team} hoort al vanaf ${datumNl(first.geldigVan)} bij dit gebied. Kies uiterlijk die dag, of verbeter eerst de begindatum van het team.`,
    );
  }
  // Who was manager before it was known that the gebied is older, was not so from its beginning.
  const parts = readGebiedParts(db, id).filter((row) => van > geldigVan || row.tabel === 'gebiedNaam');
  const move = moveBegin(parts, geldigVan, van);
  return {
    label: `Gebied ${naam} begint op ${datumNl(van)}`,
    steps: [{ owner: 'gebied', id, van, parts: move }],
    regels: [
      `Gebied ${naam} bestaat vanaf ${datumNl(van)} (was ${datumNl(geldigVan)}).`,
      ...partLines(move, van),
    ],
  };
}

/** The gebied and wijk that a team began with have to be there too. */
function planAround(db: ReadDb, parts: readonly PartRow[], geldigVan: string, van: string): readonly Plan[] {
  const began = parts.filter((row) => row.geldigVan === geldigVan);
  const gebieden = began.flatMap(({ tabel, gebiedId }) =>
    tabel === 'teamGebied' && gebiedId !== null ? [gebiedId] : [],
  );
  const wijken = began.flatMap(({ tabel, wijkId }) =>
    tabel === 'teamWijk' && wijkId !== null ? [wijkId] : [],
  );
  return [
    ...gebieden.flatMap((id) => {
      const gebied = requireGebied(db, id);
      return gebied.geldigVan > van ? [planGebied(db, gebied, van)] : [];
    }),
    ...wijken.flatMap((id) => planWijk(db, id, geldigVan, van)),
  ];
}

function planWijk(db: ReadDb, id: string, teamVan: string, van: string): readonly Plan[] {
  const wijk = readWijken(db).find((row) => row.id === id);
  if (wijk === undefined) return [];
  const own = readWijkNamen(db).filter((row) => row.wijkId === id);
  const naam = selectNaam(own, wijk.geldigVan);
  const added = { geldigVan: van, geldigTot: teamVan };
  const other = readTeamWijken(db).find((row) => row.wijkId === id && overlapt(row, added));
  if (other !== undefined) {
    const team = teamnamenOn(db, other.geldigVan)(other.teamId);
    throw refuse(
      `Wijk ${naam} hoort tot ${datumNl(other.geldigTot ?? teamVan)} bij team ${team}. Kies die dag of een latere.`,
    );
  }
  if (wijk.geldigVan <= van) return [];
  const names = readWijkNamen(db).map((row) => ({ ...row, ownerId: row.wijkId }));
  requireFreeName('een wijk', names, { ...wijk, naam }, van);
  const move = moveBegin(readWijkParts(db, id), wijk.geldigVan, van);
  return [
    {
      label: '',
      steps: [{ owner: 'wijk', id, van, parts: move }],
      regels: [`Wijk ${naam} bestaat vanaf ${datumNl(van)} (was ${datumNl(wijk.geldigVan)}).`],
    },
  ];
}

/** What was recorded before the new begin stands in the way. */
function requireNothingBefore(db: ReadDb, teamId: string, van: string): void {
  const { inzet, tellingen } = readBefore(db, teamId, van);
  const firstOf = (rows: readonly { geldigVan: string }[]) => rows.map((row) => row.geldigVan).sort()[0];
  const inzetVan = firstOf(inzet);
  if (inzetVan !== undefined) {
    const wie = mensen(new Set(inzet.map((row) => row.medewerkerId)).size);
    throw refuse(
      `Er is al inzet van ${wie} in dit team, vanaf ${datumNl(inzetVan)}. Kies uiterlijk die dag, of wijzig eerst de inzet.`,
    );
  }
  const tellingVan = firstOf(tellingen);
  if (tellingVan !== undefined) {
    throw refuse(
      `Er zijn al tellingen van dit team, vanaf ${datumNl(tellingVan)}. Kies uiterlijk die dag, of maak eerst de tellingen leeg.`,
    );
  }
}

function planTeam(db: ReadDb, id: string, van: string): Plan {
  const team = findTeam(db, id);
  const { naam, geldigVan } = team;
  requireOtherBegin(`Team ${naam}`, team, van);
  const parts = readTeamParts(db, id);
  if (van > geldigVan) requireNothingBefore(db, id, van);
  else {
    const names = readAllTeamnamen(db).map((row) => ({ ...row, ownerId: row.teamId }));
    requireFreeName('een team', names, team, van);
  }
  const move = moveBegin(parts, geldigVan, van);
  // The gebied comes first: the team lies within it.
  const around = van < geldigVan ? planAround(db, parts, geldigVan, van) : [];
  return {
    label: `Team ${naam} begint op ${datumNl(van)}`,
    steps: [...around.flatMap(({ steps }) => steps), { owner: 'team', id, van, parts: move }],
    regels: [
      `Team ${naam} bestaat vanaf ${datumNl(van)} (was ${datumNl(geldigVan)}).`,
      ...partLines(move, van),
      ...around.flatMap(({ regels }) => regels),
    ],
  };
}

const plan = (db: ReadDb, { soort, id, van }: BeginInput): Plan =>
  soort === 'team' ? planTeam(db, id, van) : planGebied(db, requireGebied(db, id), van);

/** What another begin date would do; refuses what cannot be. */
export function beginPreview(db: ReadDb, _ctx: CallContext, input: BeginInput): BeginGevolg {
  const { label, regels } = plan(db, input);
  return { label, regels: [...regels] };
}

export function correctBegin(
  tx: WriteDb,
  _ctx: CallContext,
  input: BeginInput,
): Wijziging<{ gevolg: BeginGevolg }> {
  const { label, regels, steps } = plan(tx, input);
  for (const { owner, id, van, parts } of steps) {
    setBegin(tx, owner, id, van);
    moveParts(tx, parts);
  }
  return { label, uitvoer: { gevolg: { label, regels: [...regels] } } };
}
