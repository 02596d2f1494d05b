import { NAAM_BEPERKT } from '../../../shared/domain/avg/beperking.ts';
import type { Indeling } from '../../../shared/domain/organisatie/lists.ts';
import { INDELING_EXPLANATION } from '../../../shared/domain/organisatie/opvolging.ts';
import { fte } from '../../../shared/domain/planbord/capaciteit.ts';
import { compareNaam, weergavenaam } from '../../../shared/domain/tekst/naam.ts';
import { datumNl } from '../../../shared/domain/tijd/datum.ts';
import { isGeldigOn } from '../../../shared/domain/tijd/periode.ts';
import type { Matrix, MatrixMens, MatrixPlace } from '../../../shared/rapport/matrix.ts';
import type { CallContext } from '../../base/core-types.ts';
import type { ReadDb } from '../../db/types.ts';
import { beperkteMedewerkers } from '../medewerkers/beperking.service.ts';
import {
  allFuncties,
  allOrganisaties,
  indelingOn,
  organisatienamenOn,
  readMensenById,
  readWerkstand,
} from '../medewerkers/werkstand.service.ts';
import { teamsList } from '../teams/list.service.ts';
import { header } from './header.service.ts';
import { createMatrix, functiesBuiten, type Matrixbron, plaatsen } from './matrix.rules.ts';

type Vraag = { readonly peildatum: string; readonly indeling: Indeling };

function readSource(db: ReadDb, ctx: CallContext, { peildatum, indeling }: Vraag) {
  const stand = readWerkstand(db, peildatum);
  const line = indelingOn(db, indeling, peildatum, ctx.klok.vandaag());
  const bron: Matrixbron = {
    instellingen: stand.instellingen,
    teams: teamsList(db, ctx, { peildatum }).teams.map(({ id, naam, gebied }) => ({
      teamId: id,
      naam,
      gebied,
    })),
    organisaties: allOrganisaties(db).map(({ id }) => ({ organisatieId: id, naam: line.naamOf(id) })),
    functies: allFuncties(db),
    inzet: stand.inzet.map((row) => ({
      ...row,
      organisatieId: line.groupOf(row.organisatieId, row.medewerkerId),
    })),
    contracten: stand.detacheringen,
    hoofdteams: stand.hoofdteams,
  };
  return { stand, bron };
}

/** Matrix organisatie × team on a peildatum: people by hoofdteam, hours and fte by inzet. */
export function matrix(db: ReadDb, ctx: CallContext, vraag: Vraag): Matrix {
  const { bron } = readSource(db, ctx, vraag);
  const voltijd = bron.instellingen.voltijdMinuten / 60;
  return {
    ...header(db, ctx, vraag.peildatum),
    indeling: vraag.indeling,
    ...createMatrix(bron),
    definities: [
      `Stand op ${datumNl(vraag.peildatum)}. Een medewerker telt één keer: bij het team met de meeste uren.`,
      `Uren en fte zijn de ingezette uren per week in elk team; 1 fte is ${voltijd} uur.`,
      'Buiten de tabel: medewerkers zonder uren in een team, met hun contracturen.',
      INDELING_EXPLANATION[vraag.indeling],
    ],
  };
}

type Mens = { readonly medewerkerId: string; readonly minuten: number; readonly telt: boolean };

/** People with hours in a cell or a margin; who is counted there says `telt`. */
function mensenInCell(bron: Matrixbron, place: Extract<MatrixPlace, { soort: 'cel' }>): Mens[] {
  const waar = plaatsen(bron);
  const past = (row: { readonly organisatieId: string; readonly teamId: string }) =>
    (place.organisatieId === null || place.organisatieId === row.organisatieId) &&
    (place.teamId === null || place.teamId === row.teamId);
  const minuten = new Map<string, number>();
  for (const row of bron.inzet.filter(past)) {
    minuten.set(row.medewerkerId, (minuten.get(row.medewerkerId) ?? 0) + row.minutenPerWeek);
  }
  return [...minuten].map(([medewerkerId, sum]) => {
    const plaats = waar.get(medewerkerId);
    return { medewerkerId, minuten: sum, telt: plaats !== undefined && past(plaats) };
  });
}

/** People of a line of the check row; without a function: those whose inzet is not their contract. */
function mensenBuiten(bron: Matrixbron, functieId: string | null): Mens[] {
  const buiten = functiesBuiten(bron);
  const contract = new Map<string, number>();
  for (const row of bron.contracten) {
    contract.set(row.medewerkerId, (contract.get(row.medewerkerId) ?? 0) + row.minutenPerWeek);
  }
  if (functieId !== null) {
    return [...buiten]
      .filter(([, functie]) => functie === functieId)
      .map(([medewerkerId]) => ({ medewerkerId, minuten: contract.get(medewerkerId) ?? 0, telt: true }));
  }
  for (const row of bron.inzet) {
    contract.set(row.medewerkerId, (contract.get(row.medewerkerId) ?? 0) - row.minutenPerWeek);
  }
  return [...contract]
    .filter(([medewerkerId, rest]) => rest !== 0 && !buiten.has(medewerkerId))
    .map(([medewerkerId, minuten]) => ({ medewerkerId, minuten, telt: false }));
}

const samen = (namen: readonly string[]): string => [...new Set(namen)].join(', ');

/** The people behind a figure of the matrix, on surname. */
export function matrixMensen(
  db: ReadDb,
  ctx: CallContext,
  { plek, ...vraag }: Vraag & { readonly plek: MatrixPlace },
): MatrixMens[] {
  const { stand, bron } = readSource(db, ctx, vraag);
  const mensen = plek.soort === 'cel' ? mensenInCell(bron, plek) : mensenBuiten(bron, plek.functieId);
  const personen = readMensenById(
    db,
    mensen.map((m) => m.medewerkerId),
  );
  const beperkt = beperkteMedewerkers(db);
  const organisatie = organisatienamenOn(db, vraag.peildatum);
  const functies = new Map(bron.functies.map(({ id, naam }) => [id, naam]));
  const detacheringen = Map.groupBy(stand.detacheringen, (d) => d.medewerkerId);
  const inzet = Map.groupBy(stand.inzet, (row) => row.medewerkerId);
  return mensen
    .flatMap((mens) => {
      const persoon = personen.get(mens.medewerkerId);
      return persoon === undefined ? [] : [{ mens, persoon }];
    })
    .sort((a, b) => compareNaam(a.persoon, b.persoon))
    .map(({ mens: { medewerkerId, minuten, telt }, persoon }) => {
      const own = (detacheringen.get(medewerkerId) ?? []).filter((d) => isGeldigOn(d, vraag.peildatum));
      return {
        medewerkerId,
        naam: beperkt.has(medewerkerId) ? NAAM_BEPERKT : weergavenaam(persoon),
        functie: samen(own.map((d) => functies.get(d.functieId) ?? '')),
        organisatie: samen(own.map((d) => organisatie(d.organisatieId))),
        teams: bron.teams
          .filter(({ teamId }) => inzet.get(medewerkerId)?.some((row) => row.teamId === teamId) === true)
          .map(({ naam }) => naam)
          .join(', '),
        minutenPerWeek: minuten,
        fte: fte(minuten, stand.instellingen),
        telt,
      };
    });
}
