import type { TeamEinde } from '../../../shared/contract/teams.ts';
import { formatieOfTeam } from '../../../shared/domain/planning/formatie.ts';
import { compareNaam, weergavenaam } from '../../../shared/domain/tekst/naam.ts';
import { urenWithEenheid } from '../../../shared/domain/tekst/number.ts';
import { datumNl, lastDatum } from '../../../shared/domain/tijd/datum.ts';
import { isGeldigOn } from '../../../shared/domain/tijd/periode.ts';
import type { CallContext } from '../../base/core-types.ts';
import { ongeldig } from '../../base/fault.ts';
import type { ReadDb, Wijziging, WriteDb } from '../../db/types.ts';
import { instellingenOn } from '../medewerkers/werkstand.service.ts';
import {
  closeTeam,
  readFormatie,
  readInzetAfter,
  readOpenVacatures,
  readTeamGebieden,
  readWerkvoorraadAfter,
} from './beheer.repository.ts';
import { searchGebied } from './gebied.service.ts';
import { readTeam } from './teams.repository.ts';
import { findTeam } from './teams.service.ts';

type Vraag = { readonly id: string; readonly per: string };

/** Each person once: hours on the first day that counts, and the last end. */
function inzetPerMens(db: ReadDb, { id, per }: Vraag): TeamEinde['inzet'] {
  const perMens = Map.groupBy(readInzetAfter(db, id, per), (row) => row.medewerkerId);
  return [...perMens.values()]
    .flatMap((rijen) => {
      const [eerste] = [...rijen].sort((a, b) => (a.geldigVan < b.geldigVan ? -1 : 1));
      return eerste === undefined ? [] : [{ eerste, rijen }];
    })
    .sort((a, b) => compareNaam(a.eerste, b.eerste))
    .map(({ eerste, rijen }) => {
      const van = lastDatum(eerste.geldigVan, per);
      const einden = rijen
        .map((row) => row.geldigTot)
        .sort((a, b) => (a === null ? 1 : b === null ? -1 : a < b ? -1 : 1));
      return {
        medewerkerId: eerste.medewerkerId,
        medewerker: weergavenaam(eerste),
        minutenPerWeek: rijen.reduce((sum, row) => sum + (isGeldigOn(row, van) ? row.minutenPerWeek : 0), 0),
        van,
        tot: einden.at(-1) ?? null,
      };
    });
}

/** A gebied is meant to have a number of wijkteams (setting); ending one leaves fewer. */
function gebiedWaarschuwing(db: ReadDb, { id, per }: Vraag): string[] {
  const koppelingen = readTeamGebieden(db).filter((row) => isGeldigOn(row, per));
  const gebiedId = koppelingen.find((row) => row.teamId === id)?.gebiedId;
  if (gebiedId === undefined) return [];
  const over = koppelingen.filter((row) => row.gebiedId === gebiedId).length - 1;
  const gewenst = instellingenOn(db, per).wijkteamsPerGebied;
  const naam = searchGebied(db, gebiedId)?.naam ?? '';
  return over < gewenst ? [`Gebied ${naam} houdt ${over} van ${gewenst} wijkteams over.`] : [];
}

/** What ending a team on `per` (the first day without) would meet. */
export function eindePreview(db: ReadDb, _ctx: CallContext, vraag: Vraag): TeamEinde {
  const team = findTeam(db, vraag.id);
  const inzet = inzetPerMens(db, vraag);
  const vacatures = readOpenVacatures(db, vraag.id).length;
  const formatie = readFormatie(db, vraag.id).filter((row) => isGeldigOn(row, vraag.per));
  const open = readWerkvoorraadAfter(db, vraag.id, vraag.per).reduce((sum, row) => sum + row.aantalOpen, 0);
  const uren = formatieOfTeam(formatie);
  return {
    mag: inzet.length === 0 && vacatures === 0,
    inzet,
    vacatures,
    eindigt: [
      `Team ${team.naam}`,
      ...(uren === null ? [] : [`Formatie van ${urenWithEenheid(uren)} per week`]),
    ],
    waarschuwingen: [
      ...(open === 0 ? [] : [`Er staan nog ${open} open trajecten bij dit team.`]),
      ...gebiedWaarschuwing(db, vraag),
    ],
  };
}

/** Why a team cannot end yet, in one sentence. */
function whatRemains({ inzet, vacatures }: TeamEinde): string {
  const uren = inzet.reduce((sum, row) => sum + row.minutenPerWeek, 0);
  const mensen = inzet.length === 1 ? '1 medewerker' : `${inzet.length} medewerkers`;
  return [
    ...(inzet.length === 0 ? [] : [`${mensen} met samen ${urenWithEenheid(uren)} per week`]),
    ...(vacatures === 0 ? [] : [vacatures === 1 ? '1 open vacature' : `${vacatures} open vacatures`]),
  ].join(' en ');
}

/** Ends a team; refused while inzet or an open vacature is left, so that nobody disappears with it. */
export function beeindigTeam(tx: WriteDb, ctx: CallContext, vraag: Vraag): Wijziging<null> {
  const team = findTeam(tx, vraag.id);
  const row = readTeam(tx, vraag.id);
  if (vraag.per <= team.geldigVan) {
    throw ongeldig(
      'per',
      `Team ${team.naam} begint pas op ${datumNl(team.geldigVan)}. Kies een latere datum.`,
    );
  }
  if (row?.geldigTot !== null && row?.geldigTot !== undefined && row.geldigTot <= vraag.per) {
    throw ongeldig('per', `Team ${team.naam} is al gestopt per ${datumNl(row.geldigTot)}.`);
  }
  const einde = eindePreview(tx, ctx, vraag);
  if (!einde.mag) {
    throw ongeldig(
      'per',
      `Team ${team.naam} heeft dan nog ${whatRemains(einde)}. Verplaats of beëindig die eerst.`,
    );
  }
  closeTeam(tx, vraag.id, vraag.per);
  return { label: `Team ${team.naam} beëindigd per ${datumNl(vraag.per)}`, uitvoer: null };
}
