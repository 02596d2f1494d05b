import type { KalenderWijziging } from '../../../../shared/contract/kalender.ts';
import { assertNever } from '../../../../shared/domain/assert-never.ts';
import type { KalenderdagSoort } from '../../../../shared/domain/planning/lists.ts';
import {
  dagenBetween,
  datumWithWeekdag,
  jaarOf,
  periodeNl,
  plusDagen,
} from '../../../../shared/domain/tijd/datum.ts';
import { INGEBOUWDE_BESLUITEN, INGEBOUWDE_KALENDER } from '../../../../shared/domain/tijd/gelijkgesteld.ts';
import { atwDag } from '../../../../shared/domain/tijd/kalender.ts';

/** What a change of the calendar makes of the recorded rows (planned, then written: besluit 0005). */

type BesluitRow = {
  readonly id: string;
  readonly titel: string;
  readonly bron: string;
  readonly vanJaar: number;
  readonly totEnMetJaar: number;
};

type DagRow = {
  readonly id: string;
  readonly datum: string;
  readonly soort: KalenderdagSoort;
  readonly omschrijving: string;
  readonly bron: string;
  readonly geverifieerd: boolean;
  readonly besluitId: string | null;
};

export type KalenderRows = { readonly besluiten: readonly BesluitRow[]; readonly dagen: readonly DagRow[] };

export type KalenderPlan = {
  readonly label: string;
  /** What to know before it is done; nothing in it forbids. */
  readonly meldingen: readonly string[];
  readonly weg: KalenderRows;
  readonly erbij: KalenderRows;
  /** Decrees with other values. */
  readonly zet: readonly BesluitRow[];
};

export type KalenderFout = { readonly soort: 'fout'; readonly veld: string; readonly melding: string };
type Planned = KalenderPlan | KalenderFout;

/** A year: longer than that is a mistake in a date. */
const LANGSTE_SLUITING = 366;

const NIETS: KalenderRows = { besluiten: [], dagen: [] };
const fout = (veld: string, melding: string): KalenderFout => ({ soort: 'fout', veld, melding });
const jarenOf = ({ vanJaar, totEnMetJaar }: { vanJaar: number; totEnMetJaar: number }): string =>
  vanJaar === totEnMetJaar ? String(vanJaar) : `${vanJaar} t/m ${totEnMetJaar}`;

export function isKalenderFout(planned: Planned): planned is KalenderFout {
  return 'soort' in planned;
}

/** The rows as they are after a plan. */
export function applyPlan({ besluiten, dagen }: KalenderRows, plan: KalenderPlan): KalenderRows {
  const gone = new Set([...plan.weg.besluiten, ...plan.weg.dagen, ...plan.zet].map(({ id }) => id));
  return {
    besluiten: [...besluiten.filter(({ id }) => !gone.has(id)), ...plan.zet, ...plan.erbij.besluiten],
    dagen: [...dagen.filter(({ id }) => !gone.has(id)), ...plan.erbij.dagen],
  };
}

/** Every decree, built in and recorded, the newest years first. */
export function allBesluiten({ besluiten, dagen }: KalenderRows) {
  const own = besluiten.map(({ id, titel, bron, vanJaar, totEnMetJaar }) => ({
    id,
    titel,
    bron,
    vanJaar,
    totEnMetJaar,
    dagen: dagen.flatMap((row) => (row.besluitId === id ? [row.datum] : [])),
  }));
  const builtIn = INGEBOUWDE_BESLUITEN.map((row) => ({ ...row, dagen: [...row.dagen], id: null, bron: '' }));
  return [...builtIn, ...own].sort((a, b) => b.vanJaar - a.vanJaar || b.totEnMetJaar - a.totEnMetJaar);
}

/** Closing days in a row of the same name are one closing. */
export function sluitingenOf({ dagen }: KalenderRows) {
  const all: { ids: string[]; van: string; totEnMet: string; omschrijving: string }[] = [];
  for (const { id, datum, omschrijving } of dagen.filter(({ soort }) => soort === 'sluitingsdag')) {
    const last = all.at(-1);
    if (last !== undefined && last.omschrijving === omschrijving && plusDagen(last.totEnMet, 1) === datum) {
      last.ids.push(id);
      last.totEnMet = datum;
    } else all.push({ ids: [id], van: datum, totEnMet: datum, omschrijving });
  }
  return all;
}

type Besluit = Extract<KalenderWijziging, { soort: 'besluit' }>;

/** Why the days of a decree cannot be these; null when they can. */
function dagFout({ dagen, vanJaar, totEnMetJaar }: Besluit, others: KalenderRows): KalenderFout | null {
  for (const dag of dagen) {
    const datum = datumWithWeekdag(dag);
    if (jaarOf(dag) < vanJaar || jaarOf(dag) > totEnMetJaar)
      return fout(
        'dagen',
        `${datum} valt buiten de jaren van dit besluit (${jarenOf({ vanJaar, totEnMetJaar })}).`,
      );
    const elsewhere = others.dagen.some(({ soort, datum: known }) => soort === 'atw' && known === dag);
    if (elsewhere || INGEBOUWDE_KALENDER.dagen.has(dag))
      return fout('dagen', `${datum} is al gelijkgesteld door een ander besluit in de lijst.`);
  }
  return null;
}

function besluitMeldingen({ dagen, vanJaar, totEnMetJaar }: Besluit, others: KalenderRows): string[] {
  const idle = dagen.flatMap((dag) => {
    const soort = atwDag(dag);
    if (soort.soort === 'weekend')
      return [`${datumWithWeekdag(dag)} valt in het weekend: daar verandert niets door. Klopt de datum?`];
    if (soort.soort === 'gewoon') return [];
    return [`${datumWithWeekdag(dag)} is al ${soort.naam}: daar verandert niets door. Klopt de datum?`];
  });
  const overlap = allBesluiten(others).filter(
    (row) => row.vanJaar <= totEnMetJaar && row.totEnMetJaar >= vanJaar,
  );
  return [
    ...(dagen.length === 0
      ? ['U hebt geen dagen ingevuld: in deze jaren is dan geen enkele dag gelijkgesteld.']
      : []),
    ...idle,
    ...overlap.map((row) => `Voor ${jarenOf(row)} staat er al een besluit in de lijst. Beide gelden dan.`),
  ];
}

function planBesluit(rows: KalenderRows, wijziging: Besluit, createId: () => string): Planned {
  const { id, titel, bron, vanJaar, totEnMetJaar } = wijziging;
  const known = rows.besluiten.find((row) => row.id === id);
  if (id !== null && known === undefined) return fout('id', 'Dit besluit staat niet (meer) in de lijst.');
  if (totEnMetJaar < vanJaar) return fout('totEnMetJaar', 'Het laatste jaar ligt voor het eerste.');
  if (totEnMetJaar - vanJaar > 9) return fout('totEnMetJaar', 'Een besluit gaat over hoogstens tien jaar.');
  const own = rows.dagen.filter((row) => row.besluitId !== null && row.besluitId === id);
  const others = {
    besluiten: rows.besluiten.filter((row) => row.id !== id),
    dagen: rows.dagen.filter((row) => !own.includes(row)),
  };
  const dagen = [...new Set(wijziging.dagen)].sort();
  const refused = dagFout({ ...wijziging, dagen }, others);
  if (refused) return refused;
  const besluit = { id: known?.id ?? createId(), titel, bron, vanJaar, totEnMetJaar };
  const nieuw = dagen.filter((dag) => !own.some((row) => row.datum === dag));
  return {
    label: `Gelijkgestelde dagen van ${jarenOf(besluit)} ${known === undefined ? 'vastgelegd' : 'gewijzigd'}`,
    meldingen: besluitMeldingen({ ...wijziging, dagen }, others),
    weg: { besluiten: [], dagen: own.filter((row) => !dagen.includes(row.datum)) },
    erbij: {
      besluiten: known === undefined ? [besluit] : [],
      dagen: nieuw.map((datum) => ({
        id: createId(),
        datum,
        soort: 'atw',
        omschrijving: 'Gelijkgestelde dag',
        bron: '',
        geverifieerd: false,
        besluitId: besluit.id,
      })),
    },
    zet: known === undefined ? [] : [besluit],
  };
}

function dubbelText(aantal: number): string[] {
  if (aantal === 0) return [];
  return [
    aantal === 1
      ? 'Op 1 van deze dagen bent u al gesloten. Die blijft zoals hij is.'
      : `Op ${aantal} van deze dagen bent u al gesloten. Die blijven zoals ze zijn.`,
  ];
}

function planSluiting(
  rows: KalenderRows,
  { van, totEnMet, omschrijving }: Extract<KalenderWijziging, { soort: 'sluiting' }>,
  createId: () => string,
): Planned {
  if (totEnMet < van) return fout('totEnMet', 'De laatste dag ligt voor de eerste.');
  const aantal = dagenBetween(van, totEnMet) + 1;
  if (aantal > LANGSTE_SLUITING)
    return fout('totEnMet', 'Een sluiting duurt hoogstens een jaar. Klopt de datum?');
  const known = new Set(rows.dagen.flatMap((row) => (row.soort === 'sluitingsdag' ? [row.datum] : [])));
  const all = Array.from({ length: aantal }, (_, i) => plusDagen(van, i));
  const nieuw = all.filter((dag) => !known.has(dag));
  if (nieuw.length === 0) return fout('van', 'Op al deze dagen bent u al gesloten.');
  const dagen = nieuw.map((datum) => ({
    id: createId(),
    datum,
    soort: 'sluitingsdag' as const,
    omschrijving,
    bron: '',
    geverifieerd: true,
    besluitId: null,
  }));
  return {
    label: `${omschrijving}: gesloten ${periodeNl(van, plusDagen(totEnMet, 1))}`,
    meldingen: dubbelText(aantal - nieuw.length),
    weg: NIETS,
    erbij: { besluiten: [], dagen },
    zet: [],
  };
}

/** What a change makes of the rows, or why it cannot. */
export function planKalender(
  rows: KalenderRows,
  wijziging: KalenderWijziging,
  createId: () => string,
): Planned {
  switch (wijziging.soort) {
    case 'besluit':
      return planBesluit(rows, wijziging, createId);
    case 'besluit-verwijderen': {
      const besluit = rows.besluiten.find(({ id }) => id === wijziging.id);
      if (besluit === undefined) return fout('id', 'Dit besluit staat niet (meer) in de lijst.');
      const dagen = rows.dagen.filter(({ besluitId }) => besluitId === besluit.id);
      const label = `Gelijkgestelde dagen van ${jarenOf(besluit)} verwijderd`;
      return { label, meldingen: [], weg: { besluiten: [besluit], dagen }, erbij: NIETS, zet: [] };
    }
    case 'sluiting':
      return planSluiting(rows, wijziging, createId);
    case 'sluiting-verwijderen': {
      const dagen = rows.dagen.filter(
        ({ id, soort }) => soort === 'sluitingsdag' && wijziging.ids.includes(id),
      );
      const [first] = dagen;
      const last = dagen.at(-1);
      if (first === undefined || last === undefined)
        return fout('ids', 'Deze sluiting staat niet (meer) in de lijst.');
      const label = `${first.omschrijving}: niet meer gesloten ${periodeNl(first.datum, plusDagen(last.datum, 1))}`;
      return { label, meldingen: [], weg: { besluiten: [], dagen }, erbij: NIETS, zet: [] };
    }
    default:
      return assertNever(wijziging, 'wijziging');
  }
}
