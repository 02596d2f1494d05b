import type { Choice } from '../../components/field/choice-options.tsx';

/** Overviews of who works where for whom. */
const STAF = ['matrix', 'organisatieoverzicht', 'formatie'] as const;
export type StafRapport = (typeof STAF)[number];

export function isStafRapport(value: string | null): value is StafRapport {
  return STAF.some((een) => een === value);
}

/** The yearly report of complaints has its own page, with its own texts. */
export const KLACHTENJAARVERSLAG = { waarde: 'klachtenjaarverslag', pad: '/klachten/jaarverslag' } as const;

export const RAPPORTEN: readonly Choice[] = [
  { waarde: 'gebiedsoverzicht', label: 'Gebiedsoverzicht' },
  { waarde: 'teamoverzicht', label: 'Teamoverzicht' },
  { waarde: 'matrix', label: 'Organisaties en teams (matrix)' },
  { waarde: 'organisatieoverzicht', label: 'Overzicht per organisatie' },
  { waarde: 'formatie', label: 'Formatie en bezetting' },
  { waarde: KLACHTENJAARVERSLAG.waarde, label: 'Klachtenjaarverslag' },
];
