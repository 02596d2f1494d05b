import type { DetacheringGevolg } from '../../../shared/contract/detacheringen.ts';
import {
  inzetGevolgen,
  teamGevolgen,
  teamGevolgText,
  waarschuwingen,
} from '../../../shared/domain/detachering/gevolg.ts';
import { type DetacheringRow, snapshotDifference } from '../../../shared/domain/detachering/plan.ts';
import { compareText, weergavenaam } from '../../../shared/domain/tekst/naam.ts';
import { urenWithEenheid } from '../../../shared/domain/tekst/number.ts';
import { datumNl, tmNl } from '../../../shared/domain/tijd/datum.ts';
import type { ReadDb } from '../../db/types.ts';
import {
  allFuncties,
  instellingenOn,
  type NaamOn,
  organisatienamenOn,
  teamnamenOn,
} from '../medewerkers/werkstand.service.ts';
import { readMensen } from './detacheringen.repository.ts';
import type { Plan } from './plan.service.ts';

type Namen = {
  readonly medewerker: NaamOn;
  readonly organisatie: NaamOn;
  readonly functie: NaamOn;
  readonly team: NaamOn;
};

function readNamen(db: ReadDb, { voor, na, dag }: Plan): Namen {
  const ids = new Set([...voor.detacheringen, ...na.detacheringen].map((d) => d.medewerkerId));
  const mensen = new Map(readMensen(db, [...ids]).map((p) => [p.id, weergavenaam(p)]));
  const functies = new Map(allFuncties(db).map((f) => [f.id, f.naam]));
  return {
    medewerker: (id) => mensen.get(id) ?? '',
    organisatie: organisatienamenOn(db, dag),
    functie: (id) => functies.get(id) ?? '',
    team: teamnamenOn(db, dag),
  };
}

function view(namen: Namen, row: DetacheringRow) {
  const { medewerkerId, minutenPerWeek, geldigVan, geldigTot } = row;
  return {
    medewerkerId,
    medewerker: namen.medewerker(medewerkerId),
    organisatie: namen.organisatie(row.organisatieId),
    functie: namen.functie(row.functieId),
    minutenPerWeek,
    geldigVan,
    geldigTot,
  };
}

/** What became different on a row that stays: "28 u → 20 u, Enver → Dock". */
function watAnders(namen: Namen, voor: DetacheringRow, na: DetacheringRow): string {
  const anders = (was: string, wordt: string) => (was === wordt ? [] : [`${was} → ${wordt}`]);
  const parts = [
    ...anders(urenWithEenheid(voor.minutenPerWeek), urenWithEenheid(na.minutenPerWeek)),
    ...anders(namen.functie(voor.functieId), namen.functie(na.functieId)),
    ...anders(namen.organisatie(voor.organisatieId), namen.organisatie(na.organisatieId)),
    ...anders(`vanaf ${datumNl(voor.geldigVan)}`, `vanaf ${datumNl(na.geldigVan)}`),
    ...anders(tmNl(voor.geldigTot), tmNl(na.geldigTot)),
  ];
  return parts.length === 0 ? 'andere werkdagen' : parts.join(', ');
}

/** Only its end became earlier: the old situation closes. */
function isClosed(voor: DetacheringRow, na: DetacheringRow): boolean {
  const korter = na.geldigTot !== null && (voor.geldigTot === null || na.geldigTot < voor.geldigTot);
  return (
    korter &&
    voor.minutenPerWeek === na.minutenPerWeek &&
    voor.functieId === na.functieId &&
    voor.organisatieId === na.organisatieId
  );
}

/** What a plan does, in the words and figures of a screen. */
export function gevolgOf(db: ReadDb, plan: Plan): DetacheringGevolg {
  const namen = readNamen(db, plan);
  const difference = snapshotDifference(plan.voor, plan.na);
  const { nieuw, gewijzigd, weg } = difference.detacheringen;
  const closed = gewijzigd.filter(({ voor, na }) => isClosed(voor, na));
  const byNaam = <R extends { readonly medewerker: string }>(rows: readonly R[]): R[] =>
    [...rows].sort((a, b) => compareText(a.medewerker, b.medewerker));
  return {
    label: plan.label,
    sluit: byNaam([
      ...closed.map(({ voor, na }) => ({ ...view(namen, na), was: voor.geldigTot, vervalt: false })),
      ...weg.map((row) => ({ ...view(namen, row), was: row.geldigTot, vervalt: true })),
    ]),
    opent: byNaam(nieuw.map((row) => view(namen, row))),
    wijzigt: byNaam(
      gewijzigd
        .filter((g) => !closed.includes(g))
        .map(({ voor, na }) => ({ ...view(namen, na), wat: watAnders(namen, voor, na) })),
    ),
    inzet: byNaam(
      inzetGevolgen(plan.voor, plan.na).map((row) => ({
        ...row,
        medewerker: namen.medewerker(row.medewerkerId),
        team: namen.team(row.teamId),
      })),
    ),
    teams: teamGevolgen(plan.voor, plan.na).map((row) => {
      const team = namen.team(row.teamId);
      return { ...row, team, tekst: teamGevolgText(team, row) };
    }),
    overig: [...plan.overig],
    waarschuwingen: [
      ...(plan.letOp ?? []),
      ...waarschuwingen(plan.na, difference, instellingenOn(db, plan.dag), namen.medewerker),
    ],
  };
}
