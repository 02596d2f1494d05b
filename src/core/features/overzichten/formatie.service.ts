import { datumNl } from '../../../shared/domain/tijd/datum.ts';
import type { FormatieOverzicht } from '../../../shared/rapport/formatie.ts';
import type { CallContext } from '../../base/core-types.ts';
import type { ReadDb } from '../../db/types.ts';
import { alleFuncties, alleSpecialismen, leesWerkstand } from '../medewerkers/werkstand.service.ts';
import { teamsLijst } from '../teams/lijst.service.ts';
import { leesFormatieOp, leesOpenVacaturesOp } from './formatie.repository.ts';
import { type As, inRegels, type Teambron, telFormatie, telTeamsOp } from './formatie.rules.ts';
import { kop } from './kop.service.ts';

type Vraag = { readonly peildatum: string; readonly per: As };

/** Formatie, hours and vacatures of every team on the peildatum. */
function leesTeambronnen(db: ReadDb, { peildatum, per }: Vraag) {
  const stand = leesWerkstand(db, peildatum);
  const formatie = Map.groupBy(leesFormatieOp(db, peildatum), (rij) => rij.teamId);
  const vacatures = Map.groupBy(leesOpenVacaturesOp(db, peildatum), (rij) => rij.teamId);
  const inzet = Map.groupBy(stand.inzet, (rij) => rij.teamId);
  const bronVan = (teamId: string): Teambron => ({
    formatie: formatie.get(teamId) ?? [],
    bezet: (inzet.get(teamId) ?? []).map(({ medewerkerId, functieId, minutenPerWeek }) => ({
      id: per === 'functie' ? functieId : (stand.hoofdspecialismen.get(medewerkerId) ?? null),
      minutenPerWeek,
    })),
    vacatures: (vacatures.get(teamId) ?? []).map(({ functieId, specialismeId, minutenPerWeek }) => ({
      id: per === 'functie' ? functieId : specialismeId,
      minutenPerWeek,
    })),
  });
  return { bronVan, instellingen: stand.instellingen };
}

/** What was decided for a team as a whole. */
function geheelVan({ formatie }: Teambron): number | null {
  return formatie.find((rij) => rij.functieId === null && rij.specialismeId === null)?.minutenPerWeek ?? null;
}

/** Begroot against bezet per team, gebied and stad on a peildatum. */
export function formatieOverzicht(db: ReadDb, ctx: CallContext, vraag: Vraag): FormatieOverzicht {
  const { bronVan, instellingen } = leesTeambronnen(db, vraag);
  const namen = vraag.per === 'functie' ? alleFuncties(db) : alleSpecialismen(db);
  const { teams, gebieden } = teamsLijst(db, ctx, vraag);
  const sommen = teams.map((team) => ({ team, som: telFormatie(bronVan(team.id), vraag.per) }));
  const samen = (kies: (gebiedId: string | null) => boolean) => {
    const deel = sommen.filter(({ team }) => kies(team.gebiedId));
    return {
      zonder: deel.filter(({ som }) => som.totaal.begroot === null).map(({ team }) => team.naam),
      ...inRegels(telTeamsOp(deel.map(({ som }) => som)), namen, instellingen),
    };
  };
  const wat = vraag.per === 'functie' ? 'functie' : 'hoofdspecialisme';
  return {
    ...kop(db, ctx, vraag.peildatum),
    per: vraag.per,
    voltijdMinuten: instellingen.voltijdMinuten,
    lijst: namen.map(({ id, naam }) => ({ id, naam })),
    teams: sommen.map(({ team, som }) => ({
      teamId: team.id,
      naam: team.naam,
      gebiedId: team.gebiedId,
      geheel: geheelVan(bronVan(team.id)),
      ...inRegels(som, namen, instellingen),
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
