import type { InzetRegel } from '../../../../shared/domain/inzet/plan-inzet.ts';
import { leesAantal, leesUren } from '../../../../shared/domain/tekst/getal.ts';
import { plusDagen } from '../../../../shared/domain/tijd/datum.ts';
import { type Kolom, leesSprong } from '../../../../shared/domain/tijd/week.ts';
import type { BordRij } from '../rijen/bord-types.ts';

/** For how long a typed value holds; the first one is the default. */
export type Reikwijdte =
  | { readonly soort: 'vanaf' }
  | { readonly soort: 'alleen' }
  /** `tekst` is what was typed: 'week 20', '20' or a date. */
  | { readonly soort: 'tot-en-met'; readonly tekst: string };

/** What can be typed in a cell. */
export type CelDoel =
  | { readonly soort: 'uren'; readonly regels: readonly InzetRegel[] }
  | { readonly soort: 'aantal'; readonly teamId: string; readonly zwaarte: 0 | 1 | 2 | 3 };

/** A cell that is going to be typed in. */
export type BewerkVraag = {
  /** Where the focus goes back to. */
  readonly plek: { readonly rijId: string; readonly kolom: string };
  readonly cel: HTMLElement;
  readonly kolom: Kolom;
  readonly doel: CelDoel;
  /** What the field starts with: the typed key, or the present value (then it is selected). */
  readonly begin: string;
  readonly getypt: boolean;
  /** 'T. Modelink in Oost', for the label of the field. */
  readonly wat: string;
};

/** A value ready to be written: `tot` exclusive, null = open. */
export type Celopdracht =
  | {
      readonly soort: 'uren';
      readonly regels: readonly InzetRegel[];
      readonly minutenPerWeek: number;
      readonly van: string;
      readonly tot: string | null;
    }
  | {
      readonly soort: 'aantal';
      readonly teamId: string;
      readonly zwaarte: 0 | 1 | 2 | 3;
      readonly aantalOpen: number | null;
      readonly van: string;
      readonly tot: string | null;
    };

type GelezenCel =
  | { readonly soort: 'ok'; readonly opdracht: Celopdracht }
  | { readonly soort: 'fout'; readonly veld: 'waarde' | 'tot-en-met'; readonly melding: string };

export function regelVan(rij: BordRij): InzetRegel | null {
  if (rij.inhoud.soort !== 'inzet') return null;
  const { medewerkerId, organisatieId, teamId, doel } = rij.inhoud.rij;
  return { medewerkerId, organisatieId, teamId, doel };
}

/** What typing in this row changes: the row itself, or every selected row when it is one of them. */
export function celDoel(rij: BordRij, gekozen: readonly BordRij[]): CelDoel | null {
  if (rij.inhoud.soort === 'zwaarte')
    return { soort: 'aantal', teamId: rij.inhoud.teamId, zwaarte: rij.inhoud.zwaarte };
  const regel = regelVan(rij);
  if (regel === null) return null;
  const samen = gekozen.some((ander) => ander.id === rij.id)
    ? gekozen.flatMap((ander) => regelVan(ander) ?? [])
    : [];
  return { soort: 'uren', regels: samen.length > 1 ? samen : [regel] };
}

type Einde =
  | { readonly soort: 'ok'; readonly tot: string | null }
  | { readonly soort: 'fout'; readonly melding: string };

function leesEinde(reikwijdte: Reikwijdte, kolom: Kolom): Einde {
  switch (reikwijdte.soort) {
    case 'vanaf':
      return { soort: 'ok', tot: null };
    case 'alleen':
      return { soort: 'ok', tot: kolom.tot };
    case 'tot-en-met': {
      const tekst = reikwijdte.tekst.trim();
      // A bare number is a week of the year of the column.
      const sprong = leesSprong(/^\d{1,2}$/u.test(tekst) ? `week ${tekst}` : tekst, kolom.van);
      if (sprong.soort === 'fout') return { soort: 'fout', melding: sprong.melding };
      if (sprong.maandag < kolom.van)
        return { soort: 'fout', melding: 'Deze week ligt voor de week die u wijzigt.' };
      return { soort: 'ok', tot: plusDagen(sprong.maandag, 7) };
    }
  }
}

/** Reads what was typed in a cell; nothing is written when it says 'fout'. */
export function leesCel(tekst: string, doel: CelDoel, kolom: Kolom, reikwijdte: Reikwijdte): GelezenCel {
  const einde = leesEinde(reikwijdte, kolom);
  if (doel.soort === 'uren') {
    const uren = leesUren(tekst);
    if (uren.soort === 'fout') return { soort: 'fout', veld: 'waarde', melding: uren.melding };
    if (einde.soort === 'fout') return { soort: 'fout', veld: 'tot-en-met', melding: einde.melding };
    return {
      soort: 'ok',
      opdracht: {
        soort: 'uren',
        regels: doel.regels,
        minutenPerWeek: uren.minuten,
        van: kolom.van,
        tot: einde.tot,
      },
    };
  }
  const leeg = tekst.trim() === '';
  const aantal = leeg ? null : leesAantal(tekst, { max: 9999 });
  if (aantal?.soort === 'fout') return { soort: 'fout', veld: 'waarde', melding: aantal.melding };
  if (einde.soort === 'fout') return { soort: 'fout', veld: 'tot-en-met', melding: einde.melding };
  const { teamId, zwaarte } = doel;
  return {
    soort: 'ok',
    opdracht: {
      soort: 'aantal',
      teamId,
      zwaarte,
      aantalOpen: aantal?.aantal ?? null,
      van: kolom.van,
      tot: einde.tot,
    },
  };
}

/** Whether a character begins typing in a cell: a digit, or a minus that is then refused with a message. */
export function beginsTyping(character: string | null): boolean {
  return character !== null && /^[\d,.\-−]$/u.test(character);
}
