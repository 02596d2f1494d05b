import type { Indeling } from '../../../shared/domain/organisatie/lijsten.ts';
import { INDELING_UITLEG } from '../../../shared/domain/organisatie/opvolging.ts';
import { fte } from '../../../shared/domain/planbord/capaciteit.ts';
import { vergelijkNaam, weergavenaam } from '../../../shared/domain/tekst/naam.ts';
import { datumNl } from '../../../shared/domain/tijd/datum.ts';
import { isGeldigOp } from '../../../shared/domain/tijd/periode.ts';
import type { Matrix, MatrixMens, MatrixPlek } from '../../../shared/rapport/matrix.ts';
import type { CallContext } from '../../base/core-types.ts';
import type { ReadDb } from '../../db/types.ts';
import {
  alleFuncties,
  alleOrganisaties,
  indelingOp,
  leesMensenOpId,
  leesWerkstand,
  organisatienamenOp,
} from '../medewerkers/werkstand.service.ts';
import { teamsLijst } from '../teams/lijst.service.ts';
import { kop } from './kop.service.ts';
import { functiesBuiten, type Matrixbron, maakMatrix, plaatsen } from './matrix.rules.ts';

type Vraag = { readonly peildatum: string; readonly indeling: Indeling };

function leesBron(db: ReadDb, ctx: CallContext, { peildatum, indeling }: Vraag) {
  const stand = leesWerkstand(db, peildatum);
  const regel = indelingOp(db, indeling, peildatum, ctx.klok.vandaag());
  const bron: Matrixbron = {
    instellingen: stand.instellingen,
    teams: teamsLijst(db, ctx, { peildatum }).teams.map(({ id, naam, gebied }) => ({
      teamId: id,
      naam,
      gebied,
    })),
    organisaties: alleOrganisaties(db).map(({ id }) => ({ organisatieId: id, naam: regel.naamVan(id) })),
    functies: alleFuncties(db),
    inzet: stand.inzet.map((rij) => ({
      ...rij,
      organisatieId: regel.groepVan(rij.organisatieId, rij.medewerkerId),
    })),
    contracten: stand.detacheringen,
    hoofdteams: stand.hoofdteams,
  };
  return { stand, bron };
}

/** Matrix organisatie × team on a peildatum: people by hoofdteam, hours and fte by inzet. */
export function matrix(db: ReadDb, ctx: CallContext, vraag: Vraag): Matrix {
  const { bron } = leesBron(db, ctx, vraag);
  const voltijd = bron.instellingen.voltijdMinuten / 60;
  return {
    ...kop(db, ctx, vraag.peildatum),
    indeling: vraag.indeling,
    ...maakMatrix(bron),
    definities: [
      `Stand op ${datumNl(vraag.peildatum)}. Een medewerker telt één keer: bij het team met de meeste uren.`,
      `Uren en fte zijn de ingezette uren per week in elk team; 1 fte is ${voltijd} uur.`,
      'Buiten de tabel: medewerkers zonder uren in een team, met hun contracturen.',
      INDELING_UITLEG[vraag.indeling],
    ],
  };
}

type Mens = { readonly medewerkerId: string; readonly minuten: number; readonly telt: boolean };

/** People with hours in a cell or a margin; who is counted there says `telt`. */
function mensenInCel(bron: Matrixbron, plek: Extract<MatrixPlek, { soort: 'cel' }>): Mens[] {
  const waar = plaatsen(bron);
  const past = (rij: { readonly organisatieId: string; readonly teamId: string }) =>
    (plek.organisatieId === null || plek.organisatieId === rij.organisatieId) &&
    (plek.teamId === null || plek.teamId === rij.teamId);
  const minuten = new Map<string, number>();
  for (const rij of bron.inzet.filter(past)) {
    minuten.set(rij.medewerkerId, (minuten.get(rij.medewerkerId) ?? 0) + rij.minutenPerWeek);
  }
  return [...minuten].map(([medewerkerId, som]) => {
    const plaats = waar.get(medewerkerId);
    return { medewerkerId, minuten: som, telt: plaats !== undefined && past(plaats) };
  });
}

/** People of a line of the check row; without a function: those whose inzet is not their contract. */
function mensenBuiten(bron: Matrixbron, functieId: string | null): Mens[] {
  const buiten = functiesBuiten(bron);
  const contract = new Map<string, number>();
  for (const rij of bron.contracten) {
    contract.set(rij.medewerkerId, (contract.get(rij.medewerkerId) ?? 0) + rij.minutenPerWeek);
  }
  if (functieId !== null) {
    return [...buiten]
      .filter(([, functie]) => functie === functieId)
      .map(([medewerkerId]) => ({ medewerkerId, minuten: contract.get(medewerkerId) ?? 0, telt: true }));
  }
  for (const rij of bron.inzet) {
    contract.set(rij.medewerkerId, (contract.get(rij.medewerkerId) ?? 0) - rij.minutenPerWeek);
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
  { plek, ...vraag }: Vraag & { readonly plek: MatrixPlek },
): MatrixMens[] {
  const { stand, bron } = leesBron(db, ctx, vraag);
  const mensen = plek.soort === 'cel' ? mensenInCel(bron, plek) : mensenBuiten(bron, plek.functieId);
  const personen = leesMensenOpId(
    db,
    mensen.map((m) => m.medewerkerId),
  );
  const organisatie = organisatienamenOp(db, vraag.peildatum);
  const functies = new Map(bron.functies.map(({ id, naam }) => [id, naam]));
  const teams = new Map(bron.teams.map(({ teamId, naam }) => [teamId, naam]));
  const detacheringen = Map.groupBy(stand.detacheringen, (d) => d.medewerkerId);
  const inzet = Map.groupBy(stand.inzet, (rij) => rij.medewerkerId);
  return mensen
    .flatMap((mens) => {
      const persoon = personen.get(mens.medewerkerId);
      return persoon === undefined ? [] : [{ mens, persoon }];
    })
    .sort((a, b) => vergelijkNaam(a.persoon, b.persoon))
    .map(({ mens: { medewerkerId, minuten, telt }, persoon }) => {
      const eigen = (detacheringen.get(medewerkerId) ?? []).filter((d) => isGeldigOp(d, vraag.peildatum));
      return {
        medewerkerId,
        naam: weergavenaam(persoon),
        functie: samen(eigen.map((d) => functies.get(d.functieId) ?? '')),
        organisatie: samen(eigen.map((d) => organisatie(d.organisatieId))),
        teams: samen((inzet.get(medewerkerId) ?? []).map((rij) => teams.get(rij.teamId) ?? '')),
        minutenPerWeek: minuten,
        fte: fte(minuten, stand.instellingen),
        telt,
      };
    });
}
