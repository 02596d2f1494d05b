import type { Rekeninstellingen } from '../../../../shared/domain/instelling/instellingen.ts';
import { BEZETTING_LABEL, graadDecimalen } from '../../../../shared/domain/planbord/capaciteit.ts';
import type { Uitkomst } from '../../../../shared/domain/planbord/types.ts';
import { coverageOf, coverageText } from '../../../../shared/domain/planbord/uitkomst.ts';
import { countText, fteText, procentText } from '../../../../shared/domain/tekst/number.ts';
import { type Column, columnNaam } from '../../../../shared/domain/tijd/week.ts';

type Headline = {
  readonly naam: string;
  /** null: it is a team itself. */
  readonly teams: number | null;
  readonly medewerkers: number;
  readonly kolom: Column;
  /** Of that column; null = not known. */
  readonly cijfers: { readonly uitkomst: Uitkomst; readonly inst: Rekeninstellingen } | null;
};

function bezettingText({ uitkomst, inst }: NonNullable<Headline['cijfers']>): string {
  const { bezetting } = uitkomst;
  if (bezetting.soort !== 'percentage') return `bezetting: ${BEZETTING_LABEL[bezetting.soort].toLowerCase()}`;
  const coverage = coverageOf(uitkomst);
  const remarks = [
    BEZETTING_LABEL[bezetting.klasse].toLowerCase(),
    ...(coverage === null ? [] : [coverageText(coverage)]),
  ];
  const graad = procentText(bezetting.waarde, graadDecimalen(bezetting, inst.drempels, 1));
  return `bezetting ${graad} (${remarks.join(', ')})`;
}

/**
 * The part of the city on screen in figures, of one column: 'Gebied Zuid · 3 teams · … · bezetting 115,5 % (overbelast) ·
 * gemiddeld over K4 2026'. A figure of the planbord is of a whole week, month or quarter, and never of a day (B6).
 */
export function headline({ naam, teams, medewerkers, kolom, cijfers }: Headline): string {
  return [
    naam,
    ...(teams === null ? [] : [countText(teams, 'team', 'teams')]),
    countText(medewerkers, 'medewerker', 'medewerkers'),
    ...(cijfers === null
      ? []
      : [`${fteText(cijfers.uitkomst.bruto / cijfers.inst.voltijdMinuten)} fte`, bezettingText(cijfers)]),
    kolom.maandagen.length === 1 ? `hele ${columnNaam(kolom)}` : `gemiddeld over ${columnNaam(kolom)}`,
  ].join(' · ');
}
