import { datumNl } from '../../../shared/domain/tijd/datum.ts';
import type { FormatieOverzicht } from '../../../shared/rapport/formatie.ts';
import type { CallContext } from '../../base/core-types.ts';
import type { ReadDb } from '../../db/types.ts';
import { allFuncties, allSpecialismen, readWerkstand } from '../medewerkers/werkstand.service.ts';
import { teamsList } from '../teams/list.service.ts';
import { readFormatieOn, readOpenVacaturesOn } from './formatie.repository.ts';
import { type As, countFormatie, countTeamsOn, inLines, type Teambron } from './formatie.rules.ts';
import { header } from './header.service.ts';

type Vraag = { readonly peildatum: string; readonly per: As };

/** Formatie, hours and vacatures of every team on the peildatum. */
function readTeambronnen(db: ReadDb, { peildatum, per }: Vraag) {
  const state = readWerkstand(db, peildatum);
  const formatie = Map.groupBy(readFormatieOn(db, peildatum), (row) => row.teamId);
  const vacatures = Map.groupBy(readOpenVacaturesOn(db, peildatum), (row) => row.teamId);
  const inzet = Map.groupBy(state.inzet, (row) => row.teamId);
  const bronVan = (teamId: string): Teambron => ({
    formatie: formatie.get(teamId) ?? [],
    bezet: (inzet.get(teamId) ?? []).map(({ medewerkerId, functieId, minutenPerWeek }) => ({
      id: per === 'functie' ? functieId : (state.hoofdspecialismen.get(medewerkerId) ?? null),
      minutenPerWeek,
    })),
    vacatures: (vacatures.get(teamId) ?? []).map(({ functieId, specialismeId, minutenPerWeek }) => ({
      id: per === 'functie' ? functieId : specialismeId,
      minutenPerWeek,
    })),
  });
  return { bronVan, instellingen: state.instellingen };
}

/** What was decided for a team as a whole. */
function geheelOf({ formatie }: Teambron): number | null {
  return formatie.find((row) => row.functieId === null && row.specialismeId === null)?.minutenPerWeek ?? null;
}

/** Begroot against bezet per team, gebied and stad on a peildatum. */
export function formatieOverzicht(db: ReadDb, ctx: CallContext, vraag: Vraag): FormatieOverzicht {
  const { bronVan, instellingen } = readTeambronnen(db, vraag);
  const namen = vraag.per === 'functie' ? allFuncties(db) : allSpecialismen(db);
  const { teams, gebieden } = teamsList(db, ctx, vraag);
  const sums = teams.map((team) => ({ team, som: countFormatie(bronVan(team.id), vraag.per) }));
  const samen = (select: (gebiedId: string | null) => boolean) => {
    const part = sums.filter(({ team }) => select(team.gebiedId));
    return {
      zonder: part.filter(({ som }) => som.totaal.begroot === null).map(({ team }) => team.naam),
      ...inLines(countTeamsOn(part.map(({ som }) => som)), namen, instellingen),
    };
  };
  const wat = vraag.per === 'functie' ? 'functie' : 'hoofdspecialisme';
  return {
    ...header(db, ctx, vraag.peildatum),
    per: vraag.per,
    voltijdMinuten: instellingen.voltijdMinuten,
    lijst: namen.map(({ id, naam }) => ({ id, naam })),
    teams: sums.map(({ team, som }) => ({
      teamId: team.id,
      naam: team.naam,
      gebiedId: team.gebiedId,
      geheel: geheelOf(bronVan(team.id)),
      ...inLines(som, namen, instellingen),
    })),
    gebieden: gebieden.map(({ id, naam }) => ({ gebiedId: id, naam, ...samen((gebied) => gebied === id) })),
    stad: samen(() => true),
    definities: [
      `Stand op ${datumNl(vraag.peildatum)}. Bezet zijn de ingezette uren per week, per ${wat} van de medewerker.`,
      'Verschil is bezet min begroot. Een streepje betekent: geen begroting vastgesteld; dat is iets anders dan 0.',
      'Vacatures tellen mee in de formatie, niet in de bezetting.',
      `1 fte is ${instellingen.voltijdMinuten / 60} uur. Gebied en stad zijn de som van de teams.`,
    ],
  };
}
