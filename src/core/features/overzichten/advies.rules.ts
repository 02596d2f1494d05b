import type { Rekeninstellingen } from '../../../shared/domain/instelling/instellingen.ts';
import { tekortFte } from '../../../shared/domain/planbord/capaciteit.ts';
import { fteText, numberText, procentText } from '../../../shared/domain/tekst/number.ts';

/** What the advice needs of a team; minutes per week, `vraag: null` = not measured. */
export type AdviesTeam = {
  readonly naam: string;
  readonly clientgebonden: number;
  readonly vraag: number | null;
};

type KnownTeam = { readonly naam: string; readonly clientgebonden: number; readonly vraag: number };

/** A move of whole hours of inzet casuïstiek between two teams of a gebied, or why there is none. */
export type Verschuiving =
  | {
      readonly soort: 'verschuif';
      readonly van: KnownTeam;
      readonly naar: KnownTeam;
      /** Whole hours of inzet per week. */
      readonly uren: number;
      /** Client-bound minutes per week that go along. */
      readonly clientgebonden: number;
    }
  | { readonly soort: 'te-weinig-gegevens' }
  | { readonly soort: 'niet-nodig' }
  | { readonly soort: 'geen-ruimte'; readonly saldo: number }
  | { readonly soort: 'te-klein' };

const saldoOf = (team: KnownTeam): number => team.clientgebonden - team.vraag;

/** Client-bound minutes after which both teams have the same bezettingsgraad. */
function totGelijk(van: KnownTeam, naar: KnownTeam): number {
  return (naar.vraag * van.clientgebonden - van.vraag * naar.clientgebonden) / (van.vraag + naar.vraag);
}

/**
 * From the team with most room to the team that is most short: no more than
 * the room, no more than the shortage, and never past the point where both
 * are equally busy. Rounded down to whole hours of inzet, because those are
 * what one moves.
 */
export function searchVerschuiving(teams: readonly AdviesTeam[], inst: Rekeninstellingen): Verschuiving {
  const known = teams.flatMap((team) => (team.vraag === null ? [] : [{ ...team, vraag: team.vraag }]));
  if (known.length < 2) return { soort: 'te-weinig-gegevens' };
  const opSaldo = [...known].sort((a, b) => saldoOf(b) - saldoOf(a));
  const van = opSaldo[0];
  const naar = opSaldo.at(-1);
  if (!van || !naar || saldoOf(naar) >= 0) return { soort: 'niet-nodig' };
  const opbrengst = inst.fNetto * inst.fClientgebonden;
  if (saldoOf(van) <= 0 || opbrengst <= 0) {
    return { soort: 'geen-ruimte', saldo: known.reduce((a, team) => a + saldoOf(team), 0) };
  }
  const minuten = Math.min(saldoOf(van), -saldoOf(naar), totGelijk(van, naar));
  // The tiny addition keeps 24 hours from becoming 23 by floating point noise.
  const uren = Math.floor(minuten / opbrengst / 60 + 1e-9);
  if (uren < 1) return { soort: 'te-klein' };
  return { soort: 'verschuif', van, naar, uren, clientgebonden: uren * 60 * opbrengst };
}

function graad(vraag: number, clientgebonden: number): string {
  return clientgebonden <= 0 ? 'n.v.t.' : procentText(vraag / clientgebonden);
}

function baseText(verschuiving: Verschuiving, inst: Rekeninstellingen): string {
  switch (verschuiving.soort) {
    case 'verschuif': {
      const { van, naar, uren, clientgebonden: mee } = verschuiving;
      return (
        `Verschuif ${numberText(uren, 0)} uur inzet casuïstiek per week van ${van.naam} naar ${naar.naam}. ` +
        `De bezettingsgraad gaat dan in ${naar.naam} van ${graad(naar.vraag, naar.clientgebonden)} naar ` +
        `${graad(naar.vraag, naar.clientgebonden + mee)} en in ${van.naam} van ` +
        `${graad(van.vraag, van.clientgebonden)} naar ${graad(van.vraag, van.clientgebonden - mee)}.`
      );
    }
    case 'te-weinig-gegevens':
      return 'Geen advies: van minder dan twee teams is de vraag bekend.';
    case 'niet-nodig':
      return 'Geen verschuiving nodig: geen enkel team komt cliëntgebonden uren tekort.';
    case 'geen-ruimte':
      return (
        'Verschuiven binnen het gebied helpt niet: geen enkel team heeft ruimte. ' +
        `Samen komen de teams ${fteText(tekortFte(verschuiving.saldo, inst))} fte tekort.`
      );
    case 'te-klein':
      return 'Geen verschuiving nodig: het verschil tussen de teams is kleiner dan 1 uur inzet per week.';
  }
}

/** The advice line of the gebiedsoverzicht, in words. */
export function adviesText(teams: readonly AdviesTeam[], inst: Rekeninstellingen): string {
  const unknown = teams.filter((team) => team.vraag === null).map((team) => team.naam);
  const text = baseText(searchVerschuiving(teams, inst), inst);
  if (unknown.length === 0) return text;
  return `${text} Van ${unknown.join(' en ')} is de vraag niet bekend; dat telt niet mee in dit advies.`;
}
