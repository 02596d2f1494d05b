import { useDeferredValue, useMemo, useRef } from 'react';
import { inColumns } from '../../../../shared/domain/planbord/columns.ts';
import { LEGE_GEGEVENS } from '../../../../shared/domain/planbord/delta.ts';
import { berekenPlanbord } from '../../../../shared/domain/planbord/planbord.ts';
import type { Planbord } from '../../../../shared/domain/planbord/types.ts';
import type { PlanbordGegevens } from '../../../../shared/domain/planning/planning.ts';
import type { Column } from '../../../../shared/domain/tijd/week.ts';
import { teamRefusal, useOwnGebied } from '../../../data/own-gebied.ts';
import { usePlanbord } from '../../../data/planbord-data.ts';
import { planbordWindow, type Window } from '../../../data/window.ts';
import { useMay } from '../../../lib/rights.ts';
import type { Group } from '../rows/bord-types.ts';
import { columnsOf, type Display } from '../rows/display.ts';
import { createLookup, type Lookup } from '../rows/lookup.ts';
import { RowCache } from '../rows/row-memory.ts';
import { type Bord, createBord } from '../rows/rows.ts';
import { SessionWijzigingen } from '../rows/session.ts';
import { useWithVooruit } from './vooruit.ts';

/** Everything the screen shows, from the data in memory to the rows of the grid. */
export type PlanbordModel = {
  readonly gegevens: PlanbordGegevens;
  /** What `gegevens` covers; null while rows are on their way. */
  readonly venster: Window | null;
  readonly vandaag: string;
  readonly kolommen: readonly Column[];
  /** Per week: for explanations and what-if. */
  readonly planbord: Planbord;
  /** Per column: what is on screen. */
  readonly inBeeld: Planbord;
  readonly opzoek: Lookup;
  readonly bord: Bord;
  /** Rows are on their way: what is on screen is incomplete. */
  readonly laadt: boolean;
  /** Not one row has come yet: only the weeks are known. */
  readonly wacht: boolean;
};

type ModelState =
  | { readonly soort: 'fout'; readonly opnieuw: () => void }
  | { readonly soort: 'klaar'; readonly model: PlanbordModel };

type ModelVraag = {
  readonly vandaag: string;
  readonly weergave: Display;
  readonly bereik: Group;
  readonly isOpen: (rowId: string, standaard: boolean) => boolean;
};

/** Cells changed since the application started; outlives the screen. */
const sessie = new SessionWijzigingen();

/** The window around today is in memory already; only further away is another one fetched. */
function windowBegin(columns: readonly Column[], vandaag: string): string {
  const window = planbordWindow(vandaag);
  const van = columns[0]?.van ?? vandaag;
  const tot = columns[columns.length - 1]?.tot ?? vandaag;
  return window.van <= van && tot <= window.tot ? vandaag : van;
}

type Previous = { readonly planbord: Planbord; readonly venster: string };

export function usePlanbordModel({ vandaag, weergave, bereik, isOpen }: ModelVraag): ModelState {
  const { zoom, van, weken, rekenwijze, groeperen, volgorde } = weergave;
  const filters = useDeferredValue(weergave.filters);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only these parts of the view decide the columns
  const kolommen = useMemo(() => columnsOf(weergave, vandaag), [zoom, van, weken, vandaag]);
  const maandagen = useMemo(() => kolommen.flatMap((column) => column.maandagen), [kolommen]);
  const begin = windowBegin(kolommen, vandaag);
  const vraag = usePlanbord(begin);
  const wacht = vraag.data === undefined;
  const laadt = wacht || vraag.isPlaceholderData;
  const venster = laadt ? null : planbordWindow(begin);
  const gegevens = useWithVooruit(vraag.data ?? LEGE_GEGEVENS);

  const previous = useRef<Previous | null>(null);
  const planbord = useMemo(() => {
    const old = previous.current;
    const nieuw = berekenPlanbord({ gegevens, vandaag, maandagen, rekenwijze }, old?.planbord);
    const { van: windowVan } = planbordWindow(begin);
    // Only what a write changed counts, not what another window brings along.
    if (!laadt && old?.venster === windowVan) sessie.subscribe(old.planbord, nieuw);
    previous.current = { planbord: nieuw, venster: laadt ? '' : windowVan };
    return nieuw;
  }, [gegevens, vandaag, maandagen, rekenwijze, begin, laadt]);
  const inBeeld = useMemo(() => inColumns(planbord, kolommen), [planbord, kolommen]);

  const first = kolommen[0]?.van ?? vandaag;
  const last = kolommen[kolommen.length - 1]?.tot ?? vandaag;
  const opzoek = useLookup(gegevens, first <= vandaag && vandaag < last ? vandaag : first);

  const cache = useRef(new RowCache());
  const mayMove = useMayMove(first, last);
  const bord = useMemo(
    () =>
      createBord(
        {
          planbord: inBeeld,
          gegevens,
          opzoek,
          kolommen,
          bereik,
          groeperen,
          volgorde,
          filters,
          isOpen,
          sessie,
          mayMove,
        },
        cache.current,
      ),
    [inBeeld, gegevens, opzoek, kolommen, bereik, groeperen, volgorde, filters, isOpen, mayMove],
  );

  if (vraag.isError) return { soort: 'fout', opnieuw: () => void vraag.refetch() };
  return {
    soort: 'klaar',
    model: { gegevens, venster, vandaag, kolommen, planbord, inBeeld, opzoek, bord, laadt, wacht },
  };
}

/** Whether people of a team may be moved, in the weeks on screen. */
function useMayMove(van: string, tot: string): (teamId: string) => boolean {
  const own = useOwnGebied();
  const may = useMay('capaciteit.verplaatsInzet');
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it asks has changed when these have
  return useMemo(() => {
    const wanneer = { geldigVan: van, geldigTot: tot };
    return (teamId) => teamRefusal('capaciteit.verplaatsInzet', [teamId], wanneer) === null;
  }, [own, may, van, tot]);
}

/** The lists that names and person details come from. */
function lookupLists(gegevens: PlanbordGegevens): readonly unknown[] {
  const { medewerkers, organisaties, functies, specialismen, detacheringen, medewerkerSpecialismen } =
    gegevens;
  const { registraties, teams, teamGebieden, gebieden, vacatures, instellingen } = gegevens;
  return [
    ...[medewerkers, organisaties, functies, specialismen, detacheringen, medewerkerSpecialismen],
    ...[registraties, teams, teamGebieden, gebieden, vacatures, instellingen],
  ];
}

/** Names and person details; stays the same object while only inzet, absence or demand changes. */
function useLookup(gegevens: PlanbordGegevens, peildatum: string): Lookup {
  const saved = useRef<{ readonly lijsten: readonly unknown[]; readonly opzoek: Lookup } | null>(null);
  return useMemo(() => {
    const lijsten = lookupLists(gegevens);
    const old = saved.current;
    if (
      old !== null &&
      old.opzoek.peildatum === peildatum &&
      old.lijsten.every((list, i) => list === lijsten[i])
    )
      return old.opzoek;
    const opzoek = createLookup(gegevens, peildatum);
    saved.current = { lijsten, opzoek };
    return opzoek;
  }, [gegevens, peildatum]);
}
