import { type RefObject, useEffect, useRef } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import type { GridHandle } from '../../../components/grid/grid-types.ts';
import { type Focus, readPlanbordPlace } from '../../../data/place.ts';
import type { PlanbordModel } from '../edit/use-planbord-model.ts';
import { type BordRow, columnKey } from '../rows/bord-types.ts';
import { type Display, hasFilters, NO_FILTERS, toDatum, writeDisplay } from '../rows/display.ts';

type Jump = {
  readonly model: PlanbordModel;
  readonly weergave: Display;
  readonly greep: RefObject<GridHandle | null>;
  readonly setOpen: (rowIds: readonly string[]) => void;
};

/** Frames that a jump waits for the grid: about two seconds. */
const MEEST_POGINGEN = 120;

function isDoel(row: BordRow, focus: Focus): boolean {
  switch (focus.soort) {
    case 'medewerker':
      return (
        (row.inhoud.soort === 'inzet' || row.inhoud.soort === 'vrij') &&
        row.inhoud.rij.medewerkerId === focus.id
      );
    case 'vacature':
      return row.inhoud.soort === 'vacature' && row.inhoud.rij.vacatureId === focus.id;
    case 'team':
    case 'gebied':
      return row.id === `${focus.soort}:${focus.id}`;
  }
}

/** Rows that must be open before the target is on screen. */
function ouders(focus: Focus, { planbord, opzoek }: PlanbordModel): string[] {
  const teams = planbord.rijen.flatMap((row) => {
    if (row.soort === 'vacature')
      return focus.soort === 'vacature' && row.vacatureId === focus.id ? [row.teamId] : [];
    return focus.soort === 'medewerker' && row.medewerkerId === focus.id ? [row.teamId] : [];
  });
  if (focus.soort === 'team') teams.push(focus.id);
  return [
    'stad',
    'stadsbreed',
    ...teams.flatMap((id) =>
      id === null ? ['niet-ingezet'] : [`team:${id}`, `gebied:${opzoek.gebiedVanTeam.get(id) ?? ''}`],
    ),
  ];
}

/**
 * Follows `?focus=…&naar=…` (a link from a knelpunt, Vandaag or Ctrl+K): opens what is
 * closed, drops filters that hide the target, pages to the date, and puts the focus on the
 * cell. Once per navigation; the place stays in the URL until the view is changed.
 */
export function useFocusJump({ model, weergave, greep, setOpen }: Jump): void {
  const [vraag, setVraag] = useSearchParams();
  const { key } = useLocation();
  const gedaan = useRef('');
  const opened = useRef('');
  const { focus } = readPlanbordPlace(vraag);
  const naar = vraag.get('naar') ?? vraag.get('van') ?? model.vandaag;
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs again when the rows or the columns on screen change
  useEffect(() => {
    if (focus === null || model.laadt || gedaan.current === key) return;
    const row = model.bord.rijen.find((r) => isDoel(r, focus));
    const filters = row === undefined ? NO_FILTERS : weergave.filters;
    const anders = toDatum(weergave, naar, model.vandaag);
    if (anders !== weergave || (row === undefined && hasFilters(weergave.filters))) {
      setVraag((previous) => writeDisplay(previous, { ...anders, filters }), { replace: true });
      return;
    }
    if (row === undefined) {
      // Opened already and still not there: it has no row in these weeks.
      if (opened.current === key) gedaan.current = key;
      else setOpen(ouders(focus, model));
      opened.current = key;
      return;
    }
    const index = model.kolommen.findIndex((column) => column.van <= naar && naar < column.tot);
    let pogingen = 0;
    const jump = () => {
      if (greep.current?.setFocus(row.id, columnKey(Math.max(0, index)))) {
        gedaan.current = key;
        if (row.kiesbaar) greep.current.select([row.id]);
        return;
      }
      // Right after opening the screen the grid is still drawing its rows.
      pogingen += 1;
      if (pogingen < MEEST_POGINGEN) taak = requestAnimationFrame(jump);
    };
    let taak = requestAnimationFrame(jump);
    return () => cancelAnimationFrame(taak);
  }, [key, model.bord, model.kolommen, model.laadt]);
}
