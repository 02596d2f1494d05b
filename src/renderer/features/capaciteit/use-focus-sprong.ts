import { type RefObject, useEffect } from 'react';
import { useSearchParams } from 'react-router';
import type { GridGreep } from '../../components/grid/grid-types.ts';
import { leesPlek, type Focus } from '../../lib/plek.ts';
import type { BordRij } from './bord-types.ts';
import { kolomSleutel } from './grid-kolommen.ts';
import type { PlanbordModel } from './use-planbord-model.ts';
import { GEEN_FILTERS, heeftFilters, naarDatum, schrijfWeergave, type Weergave } from './weergave.ts';

type Sprong = {
  readonly model: PlanbordModel;
  readonly weergave: Weergave;
  readonly greep: RefObject<GridGreep | null>;
  readonly zetOpen: (rijIds: readonly string[]) => void;
};

/** Frames that a jump waits for the grid: about two seconds. */
const MEEST_POGINGEN = 120;

function isDoel(rij: BordRij, focus: Focus): boolean {
  switch (focus.soort) {
    case 'medewerker':
      return (
        (rij.inhoud.soort === 'inzet' || rij.inhoud.soort === 'vrij') &&
        rij.inhoud.rij.medewerkerId === focus.id
      );
    case 'vacature':
      return rij.inhoud.soort === 'vacature' && rij.inhoud.rij.vacatureId === focus.id;
    case 'team':
    case 'gebied':
      return rij.id === `${focus.soort}:${focus.id}`;
  }
}

/** Rows that must be open before the target is on screen. */
function ouders(focus: Focus, { planbord, opzoek }: PlanbordModel): string[] {
  const teams = planbord.rijen.flatMap((rij) => {
    if (rij.soort === 'vacature')
      return focus.soort === 'vacature' && rij.vacatureId === focus.id ? [rij.teamId] : [];
    return focus.soort === 'medewerker' && rij.medewerkerId === focus.id ? [rij.teamId] : [];
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
 * closed, drops filters that hide the target, pages to the date, and puts the focus on the cell.
 */
export function useFocusSprong({ model, weergave, greep, zetOpen }: Sprong): void {
  const [vraag, zetVraag] = useSearchParams();
  const { focus } = leesPlek(vraag);
  const naar = vraag.get('naar') ?? vraag.get('van') ?? model.vandaag;
  const sleutel = focus === null ? '' : `${focus.soort}:${focus.id}:${naar}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs again when the rows or the columns on screen change
  useEffect(() => {
    if (focus === null || model.laadt) return;
    const opDatum = naarDatum(weergave, naar, model.vandaag);
    const rij = model.bord.rijen.find((r) => isDoel(r, focus));
    if (opDatum !== weergave || (rij === undefined && heeftFilters(weergave.filters))) {
      zetVraag(
        (vorige) =>
          schrijfWeergave(vorige, { ...opDatum, ...(rij === undefined ? { filters: GEEN_FILTERS } : {}) }),
        { replace: true },
      );
      return;
    }
    if (rij === undefined) {
      zetOpen(ouders(focus, model));
      return;
    }
    const index = model.kolommen.findIndex((kolom) => kolom.van <= naar && naar < kolom.tot);
    let pogingen = 0;
    const spring = () => {
      if (!greep.current?.zetFocus(rij.id, kolomSleutel(Math.max(0, index)))) {
        // Right after opening the screen the grid is still drawing its rows.
        pogingen += 1;
        if (pogingen < MEEST_POGINGEN) taak = requestAnimationFrame(spring);
        return;
      }
      if (rij.kiesbaar) greep.current.kies([rij.id]);
      zetVraag(
        (vorige) => {
          const nieuw = new URLSearchParams(vorige);
          nieuw.delete('focus');
          nieuw.delete('naar');
          return nieuw;
        },
        { replace: true },
      );
    };
    let taak = requestAnimationFrame(spring);
    return () => cancelAnimationFrame(taak);
  }, [sleutel, model.bord, model.kolommen, model.laadt]);
}
