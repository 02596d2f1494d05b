import { BEPERKING_REDENEN, type BeperkingReden } from '../../../shared/domain/avg/beperking.ts';
import { datumNl } from '../../../shared/domain/tijd/datum.ts';
import { type Sectie, tableSectie } from '../../../shared/rapport/document.ts';

type Row = {
  readonly reden: BeperkingReden;
  readonly geldigVan: string;
  readonly geldigTot: string | null;
  readonly geinformeerdOp: string | null;
};

/** The restrictions of processing in the document that somebody is given about themselves. */
export function beperkingSectie(kop: string, rows: readonly Row[]): Sectie {
  return tableSectie(kop, {
    kolommen: ['Waarom', 'Vanaf', 'Opgeheven op', 'U bent ingelicht op'],
    rijen: rows.map(({ reden, geldigVan, geldigTot, geinformeerdOp }) => [
      BEPERKING_REDENEN.labels[reden],
      datumNl(geldigVan),
      geldigTot === null ? 'geldt nog' : datumNl(geldigTot),
      geinformeerdOp === null ? '–' : datumNl(geinformeerdOp),
    ]),
    leeg: 'U hebt de verwerking niet laten beperken.',
  });
}
