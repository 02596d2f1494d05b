import type { TeamEinde } from '../../../shared/contract/teams.ts';
import { formatieVanTeam } from '../../../shared/domain/planning/formatie.ts';
import { urenMetEenheid } from '../../../shared/domain/tekst/getal.ts';
import { vergelijkNaam, weergavenaam } from '../../../shared/domain/tekst/naam.ts';
import { datumNl, laatsteDatum } from '../../../shared/domain/tijd/datum.ts';
import { isGeldigOp } from '../../../shared/domain/tijd/periode.ts';
import type { CallContext } from '../../base/core-types.ts';
import { ongeldig } from '../../base/fout.ts';
import type { ReadDb, Wijziging, WriteDb } from '../../db/types.ts';
import { instellingenOp } from '../medewerkers/werkstand.service.ts';
import {
  leesFormatie,
  leesInzetNa,
  leesOpenVacatures,
  leesTeamGebieden,
  leesWerkvoorraadNa,
  sluitTeam,
} from './beheer.repository.ts';
import { zoekGebied } from './gebied.service.ts';
import { leesTeam } from './teams.repository.ts';
import { vindTeam } from './teams.service.ts';

type Vraag = { readonly id: string; readonly per: string };

/** Each person once: hours on the first day that counts, and the last end. */
function inzetPerMens(db: ReadDb, { id, per }: Vraag): TeamEinde['inzet'] {
  const perMens = Map.groupBy(leesInzetNa(db, id, per), (rij) => rij.medewerkerId);
  return [...perMens.values()]
    .flatMap((rijen) => {
      const [eerste] = [...rijen].sort((a, b) => (a.geldigVan < b.geldigVan ? -1 : 1));
      return eerste === undefined ? [] : [{ eerste, rijen }];
    })
    .sort((a, b) => vergelijkNaam(a.eerste, b.eerste))
    .map(({ eerste, rijen }) => {
      const van = laatsteDatum(eerste.geldigVan, per);
      const einden = rijen
        .map((rij) => rij.geldigTot)
        .sort((a, b) => (a === null ? 1 : b === null ? -1 : a < b ? -1 : 1));
      return {
        medewerkerId: eerste.medewerkerId,
        medewerker: weergavenaam(eerste),
        minutenPerWeek: rijen.reduce((som, rij) => som + (isGeldigOp(rij, van) ? rij.minutenPerWeek : 0), 0),
        van,
        tot: einden.at(-1) ?? null,
      };
    });
}

/** A gebied is meant to have a number of wijkteams (setting); ending one leaves fewer. */
function gebiedWaarschuwing(db: ReadDb, { id, per }: Vraag): string[] {
  const koppelingen = leesTeamGebieden(db).filter((rij) => isGeldigOp(rij, per));
  const gebiedId = koppelingen.find((rij) => rij.teamId === id)?.gebiedId;
  if (gebiedId === undefined) return [];
  const over = koppelingen.filter((rij) => rij.gebiedId === gebiedId).length - 1;
  const gewenst = instellingenOp(db, per).wijkteamsPerGebied;
  const naam = zoekGebied(db, gebiedId)?.naam ?? '';
  return over < gewenst ? [`Gebied ${naam} houdt ${over} van ${gewenst} wijkteams over.`] : [];
}

/** What ending a team on `per` (the first day without) would meet. */
export function eindeVoorbeeld(db: ReadDb, _ctx: CallContext, vraag: Vraag): TeamEinde {
  const team = vindTeam(db, vraag.id);
  const inzet = inzetPerMens(db, vraag);
  const vacatures = leesOpenVacatures(db, vraag.id).length;
  const formatie = leesFormatie(db, vraag.id).filter((rij) => isGeldigOp(rij, vraag.per));
  const open = leesWerkvoorraadNa(db, vraag.id, vraag.per).reduce((som, rij) => som + rij.aantalOpen, 0);
  const uren = formatieVanTeam(formatie);
  return {
    mag: inzet.length === 0 && vacatures === 0,
    inzet,
    vacatures,
    eindigt: [
      `Team ${team.naam}`,
      ...(uren === null ? [] : [`Formatie van ${urenMetEenheid(uren)} per week`]),
    ],
    waarschuwingen: [
      ...(open === 0 ? [] : [`Er staan nog ${open} open trajecten bij dit team.`]),
      ...gebiedWaarschuwing(db, vraag),
    ],
  };
}

/** Why a team cannot end yet, in one sentence. */
function watErNogIs({ inzet, vacatures }: TeamEinde): string {
  const uren = inzet.reduce((som, rij) => som + rij.minutenPerWeek, 0);
  const mensen = inzet.length === 1 ? '1 medewerker' : `${inzet.length} medewerkers`;
  return [
    ...(inzet.length === 0 ? [] : [`${mensen} met samen ${urenMetEenheid(uren)} per week`]),
    ...(vacatures === 0 ? [] : [vacatures === 1 ? '1 open vacature' : `${vacatures} open vacatures`]),
  ].join(' en ');
}

/** Ends a team; refused while inzet or an open vacature is left, so that nobody disappears with it. */
export function beeindigTeam(tx: WriteDb, ctx: CallContext, vraag: Vraag): Wijziging<null> {
  const team = vindTeam(tx, vraag.id);
  const rij = leesTeam(tx, vraag.id);
  if (vraag.per <= team.geldigVan) {
    throw ongeldig(
      'per',
      `Team ${team.naam} begint pas op ${datumNl(team.geldigVan)}. Kies een latere datum.`,
    );
  }
  if (rij?.geldigTot !== null && rij?.geldigTot !== undefined && rij.geldigTot <= vraag.per) {
    throw ongeldig('per', `Team ${team.naam} is al gestopt per ${datumNl(rij.geldigTot)}.`);
  }
  const einde = eindeVoorbeeld(tx, ctx, vraag);
  if (!einde.mag) {
    throw ongeldig(
      'per',
      `Team ${team.naam} heeft dan nog ${watErNogIs(einde)}. Verplaats of beëindig die eerst.`,
    );
  }
  sluitTeam(tx, vraag.id, vraag.per);
  return { label: `Team ${team.naam} beëindigd per ${datumNl(vraag.per)}`, uitvoer: null };
}
