import { type RefObject, useEffect, useRef } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import type { GridGreep } from '../../../components/grid/grid-types.ts';
import { type Focus, leesPlek } from '../../../data/plek.ts';
import type { PlanbordModel } from '../bewerken/use-planbord-model.ts';
import { type BordRij, kolomSleutel } from '../rijen/bord-types.ts';
import { GEEN_FILTERS, heeftFilters, naarDatum, schrijfWeergave, type Weergave } from '../rijen/weergave.ts';

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
 * closed, drops filters that hide the target, pages to the date, and puts the focus on the
 * cell. Once per navigation; the place stays in the URL until the view is changed.
 */
export function useFocusSprong({ model, weergave, greep, zetOpen }: Sprong): void {
  const [vraag, zetVraag] = useSearchParams();
  const { key } = useLocation();
  const gedaan = useRef('');
  const geopend = useRef('');
  const { focus } = leesPlek(vraag);
  const naar = vraag.get('naar') ?? vraag.get('van') ?? model.vandaag;
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs again when the rows or the columns on screen change
  useEffect(() => {
    if (focus === null || model.laadt || gedaan.current === key) return;
    const rij = model.bord.rijen.find((r) => isDoel(r, focus));
    const filters = rij === undefined ? GEEN_FILTERS : weergave.filters;
    const anders = naarDatum(weergave, naar, model.vandaag);
    if (anders !== weergave || (rij === undefined && heeftFilters(weergave.filters))) {
      zetVraag((vorige) => schrijfWeergave(vorige, { ...anders, filters }), { replace: true });
      return;
    }
    if (rij === undefined) {
      // Opened already and still not there: it has no row in these weeks.
      if (geopend.current === key) gedaan.current = key;
      else zetOpen(ouders(focus, model));
      geopend.current = key;
      return;
    }
    const index = model.kolommen.findIndex((kolom) => kolom.van <= naar && naar < kolom.tot);
    let pogingen = 0;
    const spring = () => {
      if (greep.current?.zetFocus(rij.id, kolomSleutel(Math.max(0, index)))) {
        gedaan.current = key;
        if (rij.kiesbaar) greep.current.kies([rij.id]);
        return;
      }
      // Right after opening the screen the grid is still drawing its rows.
      pogingen += 1;
      if (pogingen < MEEST_POGINGEN) taak = requestAnimationFrame(spring);
    };
    let taak = requestAnimationFrame(spring);
    return () => cancelAnimationFrame(taak);
  }, [key, model.bord, model.kolommen, model.laadt]);
}
