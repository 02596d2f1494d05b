import type { PlanbordGegevens } from '../../../shared/domain/planning/planning.ts';
import { compareNaam, weergavenaam } from '../../../shared/domain/tekst/naam.ts';
import { plusDagen } from '../../../shared/domain/tijd/datum.ts';
import { isGeldigOn, overlapt } from '../../../shared/domain/tijd/periode.ts';
import { maandagOf } from '../../../shared/domain/tijd/week.ts';
import type { Span } from '../../../shared/domain/voorstel/bronnen.ts';
import type { VoorstelDoel, VoorstelDoelSoort } from '../../../shared/domain/voorstel/vraag.ts';
import { type Choice, naamChoices } from '../../components/field/choice-options.tsx';

/** What is filled in on the form; `id`: the gebied, team or person that it is about ('' = all of the city). */
export type Question = {
  readonly soort: VoorstelDoelSoort;
  readonly id: string;
  /** Any day of the first week. */
  readonly van: string;
  readonly weken: number;
};

export const WEKEN = ['4', '8', '13', '26'] as const;

/** The whole weeks of a question; a voorstel never begins in a week that has begun. */
export function spanOf({ van, weken }: Pick<Question, 'van' | 'weken'>): Span {
  const maandag = maandagOf(van);
  return { van: maandag, tot: plusDagen(maandag, weken * 7) };
}

/** The Monday after today; today when it is one. */
export function firstMaandag(vandaag: string): string {
  const maandag = maandagOf(vandaag);
  return maandag === vandaag ? maandag : plusDagen(maandag, 7);
}

export function doelOf({ soort, id }: Question): VoorstelDoel | null {
  switch (soort) {
    case 'gelijk':
      return { soort, gebiedId: id === '' ? null : id };
    case 'tekort':
      return id === '' ? null : { soort, teamId: id };
    case 'uitval':
      return id === '' ? null : { soort, medewerkerId: id };
  }
}

/** Whom or what a question of this kind can be about. */
export function subjects(soort: VoorstelDoelSoort, gegevens: PlanbordGegevens, span: Span): Choice[] {
  const periode = { geldigVan: span.van, geldigTot: span.tot };
  switch (soort) {
    case 'gelijk':
      return [
        { waarde: '', label: 'Alle teams' },
        ...naamChoices(gegevens.gebieden.filter((gebied) => isGeldigOn(gebied, span.van))),
      ];
    case 'tekort':
      return naamChoices(
        gegevens.teams.filter((team) => overlapt(team, periode)).sort((a, b) => a.volgorde - b.volgorde),
      );
    case 'uitval': {
      const there = new Set(
        gegevens.detacheringen.filter((row) => overlapt(row, periode)).map((row) => row.medewerkerId),
      );
      return gegevens.medewerkers
        .filter(({ id }) => there.has(id))
        .sort(compareNaam)
        .map((medewerker) => ({ waarde: medewerker.id, label: weergavenaam(medewerker) }));
    }
  }
}
