import type { Planbord } from '../../../../shared/domain/planbord/types.ts';
import type { PlanbordGegevens } from '../../../../shared/domain/planning/planning.ts';
import type { Kolom } from '../../../../shared/domain/tijd/week.ts';
import type { NaamBeeld, NaamMerk } from '../../../components/grid/grid-types.ts';
import { gebiedNaam } from '../../../data/indeling.ts';
import { LEEG_BEELD } from './beelden.ts';
import type { BordRij, Groep } from './bord-types.ts';
import type { Opzoek } from './opzoek.ts';
import type { RijGeheugen } from './rij-geheugen.ts';
import type { SessieWijzigingen } from './sessie.ts';

/** What every row is made with. */
export type RijKader = {
  /** Per column (`inKolommen`), not per week. */
  readonly planbord: Planbord;
  readonly gegevens: PlanbordGegevens;
  readonly opzoek: Opzoek;
  readonly kolommen: readonly Kolom[];
  readonly isOpen: (rijId: string, standaard: boolean) => boolean;
  readonly sessie: SessieWijzigingen;
  readonly geheugen: RijGeheugen;
};

/** Row heights in px. */
export const HOOG = { groep: 30, persoon: 26, cijfer: 22 } as const;

export function naamBeeld(tekst: string, merken: readonly NaamMerk[] = [], spraak = '', tip = ''): NaamBeeld {
  return { tekst, klasse: '', tip, spraak, merken };
}

type Basis = Pick<BordRij, 'id' | 'niveau' | 'inhoud' | 'naam' | 'cel'> & Partial<BordRij>;

/** A row with the usual values for what is not given. */
export function maakRij(basis: Basis): BordRij {
  return {
    hoogte: HOOG.persoon,
    klasse: 'bord-rij',
    open: null,
    kiesbaar: false,
    heeftMenu: true,
    naamBreed: false,
    omschrijving: basis.naam.tekst,
    teamId: null,
    organisatie: LEEG_BEELD,
    specialisme: LEEG_BEELD,
    uren: LEEG_BEELD,
    skj: LEEG_BEELD,
    ...basis,
  };
}

export function groepNaam(opzoek: Opzoek, groep: Groep): string {
  switch (groep.soort) {
    case 'stad':
      return 'Hele stad';
    case 'gebied':
      return gebiedNaam(opzoek.gebieden.get(groep.id) ?? { naam: 'onbekend' });
    case 'team':
      return opzoek.teams.get(groep.id)?.naam ?? 'Onbekend team';
  }
}
