import { VERNIETIG_WIJZEN, VERNIETIGINGSLIJST_STANDEN } from '../../../shared/domain/klacht/basis/lists.ts';
import { countText } from '../../../shared/domain/tekst/number.ts';
import { datumNl } from '../../../shared/domain/tijd/datum.ts';
import { type Document, factSectie, tableSectie } from '../../../shared/rapport/document.ts';
import type { CallContext } from '../../base/core-types.ts';
import { conflict } from '../../base/fault.ts';
import type { ReadDb } from '../../db/types.ts';
import {
  findAnyList,
  linesOf,
  requireRetentie,
} from '../klachten/vernietiging/vernietigingslijst.service.ts';
import { header } from '../overzichten/header.service.ts';

const WAT = {
  klachten: {
    kop: 'Vernietigde klachten',
    kolom: 'Klacht',
    aantal: (n: number) => countText(n, 'klacht', 'klachten'),
    weg: 'Alles wat in het dossier stond, de documenten, de geschiedenis en de back-ups. Het nummer, de data en de cijfers voor het jaarverslag blijven.',
  },
  medewerkers: {
    kop: 'Mensen van wie de naam is vernietigd',
    kolom: 'Heet nu',
    aantal: (n: number) => countText(n, 'oud-medewerker', 'oud-medewerkers'),
    weg: 'De naam en wat iemand verder herkenbaar maakte, ook uit de geschiedenis, uit teksten en uit de back-ups. De uren van toen blijven onder een pseudoniem.',
  },
} as const;

const wie = (datum: string | null, door: string | null): string =>
  datum === null ? '–' : `${datumNl(datum)} door ${door ?? ''}`;

/** What was destroyed, why it might be, and who decided: without a name of whom it was about. */
export function verklaring(db: ReadDb, ctx: CallContext, { id }: { readonly id: string }): Document {
  requireRetentie(db, ctx);
  const list = findAnyList(db, id);
  if (list.stand !== 'uitgevoerd' || list.uitgevoerdOp === null) {
    throw conflict('Deze lijst is nog niet uitgevoerd. Een verklaring is er pas daarna.');
  }
  const wat = WAT[list.onderwerp];
  const lines = linesOf(db, id);
  return {
    ...header(db, ctx, list.uitgevoerdOp),
    secties: [
      factSectie('Wat er is gebeurd', [
        ['Wijze', `${VERNIETIG_WIJZEN.labels[list.wijze]}: ${wat.aantal(lines.length)}`],
        ['Stand', VERNIETIGINGSLIJST_STANDEN.labels[list.stand]],
        ['Opgesteld', wie(list.opgesteldOp, list.opgesteldDoor)],
        ['Goedgekeurd', wie(list.goedgekeurdOp, list.goedgekeurdDoor)],
        ['Uitgevoerd', wie(list.uitgevoerdOp, list.uitgevoerdDoor)],
        ['Weg', wat.weg],
      ]),
      tableSectie(wat.kop, {
        kolommen: [wat.kolom, 'Grond'],
        rijen: lines.map(({ nummer, grond }) => [nummer, grond]),
        leeg: 'Er stond niets op deze lijst.',
      }),
      factSectie('Ondertekening', [
        ['Namens de gemeente', ''],
        ['Datum', ''],
        ['Handtekening', ''],
      ]),
    ],
  };
}
