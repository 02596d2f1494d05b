import type { InzetVraag } from '../../../shared/domain/inzet/plan-inzet.ts';
import type { PlanbordGegevens } from '../../../shared/domain/planning/planning.ts';
import type { Mutatie } from '../../../shared/domain/scenario/mutatie.ts';
import { weergavenaam } from '../../../shared/domain/tekst/naam.ts';
import { numberText, urenWithEenheid } from '../../../shared/domain/tekst/number.ts';
import { datumNl, periodeNl } from '../../../shared/domain/tijd/datum.ts';

type Names = (kind: 'teams' | 'medewerkers', id: string) => string;

export function createNames(gegevens: PlanbordGegevens): Names {
  const teams = new Map(gegevens.teams.map(({ id, naam }) => [id, naam]));
  const medewerkers = new Map(gegevens.medewerkers.map((row) => [row.id, weergavenaam(row)]));
  return (kind, id) =>
    (kind === 'teams' ? teams : medewerkers).get(id) ?? 'iemand of iets dat er niet meer is';
}

const signed = (procent: number): string =>
  `${procent < 0 ? '−' : '+'}${numberText(Math.abs(procent), Number.isInteger(procent) ? 0 : 1)} %`;

function inzetText(vraag: InzetVraag, names: Names): string {
  const people = [...new Set(vraag.regels.map(({ medewerkerId }) => medewerkerId))];
  const who = people.map((id) => names('medewerkers', id)).join('; ');
  const teams = [...new Set(vraag.regels.map(({ teamId }) => teamId))]
    .map((id) => names('teams', id))
    .join(', ');
  switch (vraag.soort) {
    case 'zet':
      return vraag.minutenPerWeek === 0
        ? `${who} stopt in ${teams}`
        : `${who}: ${urenWithEenheid(vraag.minutenPerWeek)} in ${teams}`;
    case 'erbij':
      return `${who}: ${urenWithEenheid(vraag.minutenPerWeek)} erbij in ${teams}`;
    case 'verplaats': {
      const hours = vraag.minutenPerWeek === null ? 'alle uren' : urenWithEenheid(vraag.minutenPerWeek);
      return `${who}: ${hours} van ${teams} naar ${names('teams', vraag.naarTeamId)}`;
    }
    case 'ruil':
      return `${who} ruilen van team (${teams})`;
  }
}

/** What a mutatie is, in one sentence without its period. */
export function mutatieText(mutatie: Mutatie, gegevens: PlanbordGegevens, names: Names): string {
  switch (mutatie.soort) {
    case 'inzet':
      return inzetText(mutatie.vraag, names);
    case 'vacature': {
      const vacature = gegevens.vacatures.find(({ id }) => id === mutatie.vacatureId);
      return vacature === undefined
        ? 'De vacature wordt vervuld'
        : `De vacature van ${urenWithEenheid(vacature.minutenPerWeek)} in ${names('teams', vacature.teamId)} wordt vervuld`;
    }
    case 'vraag':
      return `Open trajecten van ${mutatie.teamId === null ? 'alle teams' : names('teams', mutatie.teamId)}: ${signed(mutatie.procent)}`;
    case 'doorlooptijd':
      return `Trajecten duren ${signed(mutatie.procent)}, bij dezelfde instroom`;
    case 'zwaarte-uren':
      return `Een traject met zwaarte ${String(mutatie.zwaarte)} kost ${urenWithEenheid(mutatie.minuten)} per week`;
    case 'taak':
      return `Nieuwe taak ${mutatie.naam}: ${urenWithEenheid(mutatie.minutenPerWeek)} per week voor cliënten in ${names('teams', mutatie.teamId)}`;
  }
}

/** The days it holds. */
export function mutatiePeriode(mutatie: Mutatie): string {
  if (mutatie.soort === 'vacature') return `vanaf ${datumNl(mutatie.van)}`;
  const { van, tot } = mutatie.soort === 'inzet' ? mutatie.vraag : mutatie;
  return periodeNl(van, tot);
}
