import type { DetacheringGevolg } from '../../../shared/contract/detacheringen.ts';
import {
  inzetGevolgen,
  teamGevolgen,
  teamGevolgTekst,
  waarschuwingen,
} from '../../../shared/domain/detachering/gevolg.ts';
import { type DetacheringRij, verschilVanStand } from '../../../shared/domain/detachering/plan.ts';
import { urenMetEenheid } from '../../../shared/domain/tekst/getal.ts';
import { vergelijkTekst, weergavenaam } from '../../../shared/domain/tekst/naam.ts';
import { totEnMetNl } from '../../../shared/domain/tijd/datum.ts';
import type { ReadDb } from '../../db/types.ts';
import {
  alleFuncties,
  instellingenOp,
  type NaamOp,
  organisatienamenOp,
  teamnamenOp,
} from '../medewerkers/werkstand.service.ts';
import { leesMensen } from './detacheringen.repository.ts';
import type { Plan } from './plan.service.ts';

type Namen = {
  readonly medewerker: NaamOp;
  readonly organisatie: NaamOp;
  readonly functie: NaamOp;
  readonly team: NaamOp;
};

function leesNamen(db: ReadDb, { voor, na, dag }: Plan): Namen {
  const ids = new Set([...voor.detacheringen, ...na.detacheringen].map((d) => d.medewerkerId));
  const mensen = new Map(leesMensen(db, [...ids]).map((p) => [p.id, weergavenaam(p)]));
  const functies = new Map(alleFuncties(db).map((f) => [f.id, f.naam]));
  return {
    medewerker: (id) => mensen.get(id) ?? '',
    organisatie: organisatienamenOp(db, dag),
    functie: (id) => functies.get(id) ?? '',
    team: teamnamenOp(db, dag),
  };
}

function beeld(namen: Namen, rij: DetacheringRij) {
  const { medewerkerId, minutenPerWeek, geldigVan, geldigTot } = rij;
  return {
    medewerkerId,
    medewerker: namen.medewerker(medewerkerId),
    organisatie: namen.organisatie(rij.organisatieId),
    functie: namen.functie(rij.functieId),
    minutenPerWeek,
    geldigVan,
    geldigTot,
  };
}

/** What became different on a row that stays: "28 u → 20 u, Enver → Dock". */
function watAnders(namen: Namen, voor: DetacheringRij, na: DetacheringRij): string {
  const anders = (was: string, wordt: string) => (was === wordt ? [] : [`${was} → ${wordt}`]);
  const delen = [
    ...anders(urenMetEenheid(voor.minutenPerWeek), urenMetEenheid(na.minutenPerWeek)),
    ...anders(namen.functie(voor.functieId), namen.functie(na.functieId)),
    ...anders(namen.organisatie(voor.organisatieId), namen.organisatie(na.organisatieId)),
    ...anders(totEnMetNl(voor.geldigTot), totEnMetNl(na.geldigTot)),
  ];
  return delen.length === 0 ? 'andere werkdagen' : delen.join(', ');
}

/** Only its end became earlier: the old situation closes. */
function isGesloten(voor: DetacheringRij, na: DetacheringRij): boolean {
  const korter = na.geldigTot !== null && (voor.geldigTot === null || na.geldigTot < voor.geldigTot);
  return (
    korter &&
    voor.minutenPerWeek === na.minutenPerWeek &&
    voor.functieId === na.functieId &&
    voor.organisatieId === na.organisatieId
  );
}

/** What a plan does, in the words and figures of a screen. */
export function gevolgVan(db: ReadDb, plan: Plan): DetacheringGevolg {
  const namen = leesNamen(db, plan);
  const verschil = verschilVanStand(plan.voor, plan.na);
  const { nieuw, gewijzigd, weg } = verschil.detacheringen;
  const gesloten = gewijzigd.filter(({ voor, na }) => isGesloten(voor, na));
  const opNaam = <R extends { readonly medewerker: string }>(rijen: readonly R[]): R[] =>
    [...rijen].sort((a, b) => vergelijkTekst(a.medewerker, b.medewerker));
  return {
    label: plan.label,
    sluit: opNaam([
      ...gesloten.map(({ voor, na }) => ({ ...beeld(namen, na), was: voor.geldigTot, vervalt: false })),
      ...weg.map((rij) => ({ ...beeld(namen, rij), was: rij.geldigTot, vervalt: true })),
    ]),
    opent: opNaam(nieuw.map((rij) => beeld(namen, rij))),
    wijzigt: opNaam(
      gewijzigd
        .filter((g) => !gesloten.includes(g))
        .map(({ voor, na }) => ({ ...beeld(namen, na), wat: watAnders(namen, voor, na) })),
    ),
    inzet: opNaam(
      inzetGevolgen(plan.voor, plan.na).map((rij) => ({
        ...rij,
        medewerker: namen.medewerker(rij.medewerkerId),
        team: namen.team(rij.teamId),
      })),
    ),
    teams: teamGevolgen(plan.voor, plan.na).map((rij) => {
      const team = namen.team(rij.teamId);
      return { ...rij, team, tekst: teamGevolgTekst(team, rij) };
    }),
    overig: [...plan.overig],
    waarschuwingen: [
      ...(plan.letOp ?? []),
      ...waarschuwingen(plan.na, verschil, instellingenOp(db, plan.dag), namen.medewerker),
    ],
  };
}
