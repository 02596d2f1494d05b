import { type RefObject, useCallback, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { InzetRegel } from '../../../../shared/domain/inzet/plan-inzet.ts';
import type { GridGreep } from '../../../components/grid/grid-types.ts';
import type { MenuRegel } from '../../../components/menu/context-menu.tsx';
import { maakWinkel } from '../../../lib/winkel.ts';
import type { Celopdracht } from '../bewerken/bewerking.ts';
import { meldNietOpgeslagen, useAankondiging, useCelOpdracht } from '../bewerken/opdrachten.ts';
import type { PlanbordModel } from '../bewerken/use-planbord-model.ts';
import { weigerCel } from '../bewerken/vooruit.ts';
import { GEEN_PANEEL, type PaneelStand } from '../panelen/paneel-stand.ts';
import type { BordRij } from '../rijen/bord-types.ts';
import type { BewerkVraag } from './cel-bewerker.tsx';
import { type ActieKader, beginDatum, type Plek } from './grid-acties.ts';
import { menuRegels } from './rij-menu.ts';
import type { OpenRijen } from './use-open-rijen.ts';

type Vraag = {
  readonly model: PlanbordModel;
  readonly greep: RefObject<GridGreep | null>;
  readonly open: OpenRijen;
};

type OpenMenu = {
  readonly label: string;
  readonly regels: readonly MenuRegel[];
  readonly punt: { readonly x: number; readonly y: number };
};

const GEEN_REGELS: readonly InzetRegel[] = [];

/** The editor over a cell; one at a time. */
function useBewerking(greep: Vraag['greep'], schrijf: (opdracht: Celopdracht) => void) {
  const [bewerking, zetBewerking] = useState<BewerkVraag | null>(null);
  const nummer = useRef(0);
  const sluit = () => {
    zetBewerking(null);
    if (bewerking) greep.current?.zetFocus(bewerking.plek.rijId, bewerking.plek.kolom);
  };
  return {
    bewerking,
    bewerkNummer: nummer.current,
    zetBewerking: (vraag: BewerkVraag) => {
      nummer.current += 1;
      // At once, so that the next key already lands in the field.
      flushSync(() => zetBewerking(vraag));
    },
    sluitBewerking: sluit,
    rondBewerkingAf: (opdracht: Celopdracht) => {
      sluit();
      schrijf(opdracht);
    },
  };
}

/** Rows that are selected now, in the order of the screen. */
function useGekozen(model: PlanbordModel) {
  const [gekozenIds, zetGekozenIds] = useState<readonly string[]>([]);
  const gekozen = useMemo(() => {
    const ids = new Set(gekozenIds);
    return model.bord.rijen.filter((rij) => ids.has(rij.id));
  }, [gekozenIds, model.bord.rijen]);
  return { gekozen, zetGekozenIds };
}

/** The context menu; opening it looks up what can be done with that row now. */
function useMenu(kader: ActieKader, naarGrid: () => void) {
  const [menu, zetMenu] = useState<OpenMenu | null>(null);
  return {
    menu,
    openMenu: (plek: Plek, punt: OpenMenu['punt']) =>
      zetMenu({ label: `Acties voor ${plek.rij.omschrijving}`, regels: menuRegels(kader, plek), punt }),
    sluitMenu: () => {
      zetMenu(null);
      naarGrid();
    },
  };
}

function groepIds(model: PlanbordModel): string[] {
  const groepen = model.bord.rijen.filter(
    ({ inhoud }) => inhoud.soort === 'kop' || (inhoud.soort === 'groep' && inhoud.groep.soort === 'team'),
  );
  return groepen.map((rij) => rij.id);
}

/** State of the screen that is not in the URL, and everything that can be done with a row. */
export function usePlanbordActies({ model, greep, open }: Vraag) {
  const [paneel, zetPaneel] = useState<PaneelStand>(GEEN_PANEEL);
  const [klembord, zetKlembord] = useState<readonly InzetRegel[]>(GEEN_REGELS);
  const [focus] = useState(() => maakWinkel<Plek | null>(null));
  const { aankondiging, meld, zeg } = useAankondiging();
  const schrijfCel = useCelOpdracht(meld);
  const { gekozen, zetGekozenIds } = useGekozen(model);
  const klap = useCallback((rij: BordRij) => open.zet([rij.id], rij.open !== true), [open]);
  /** The focus goes back to the cell it came from. */
  const naarGrid = () => {
    const plek = greep.current?.geefFocus();
    if (plek) greep.current?.zetFocus(plek.rijId, plek.kolom);
  };
  const checkCel = (opdracht: Celopdracht) => weigerCel(model, opdracht);
  const schrijf = (opdracht: Celopdracht) => {
    const melding = checkCel(opdracht);
    if (melding === null) void schrijfCel(opdracht);
    else meldNietOpgeslagen(melding);
  };
  const { zetBewerking, ...bewerking } = useBewerking(greep, schrijf);
  const kader: ActieKader = {
    ...{ model, gekozen, klembord, zetPaneel, zetBewerking, zetKlembord, klap, schrijf, zeg },
    celElement: (rijId, kolom) => greep.current?.celElement(rijId, kolom) ?? null,
  };
  const menu = useMenu(kader, naarGrid);
  const focusKolom = () => greep.current?.geefFocus()?.kolom ?? '';
  const openAfwezigheid = () => {
    const ids = new Set(
      gekozen.flatMap((rij) => (rij.inhoud.soort === 'inzet' ? [rij.inhoud.rij.medewerkerId] : [])),
    );
    if (ids.size === 0) return;
    zetPaneel({ soort: 'afwezigheid', medewerkerIds: [...ids], van: beginDatum({ model }, focusKolom()) });
  };
  return {
    ...{
      kader,
      paneel,
      zetPaneel,
      zetGekozenIds,
      focus,
      focusKolom,
      openAfwezigheid,
      meld,
      aankondiging,
      checkCel,
    },
    ...bewerking,
    ...menu,
    sluitPaneel: () => {
      zetPaneel(GEEN_PANEEL);
      naarGrid();
    },
    klapAlles: (uit: boolean) => open.zet(groepIds(model), uit),
  };
}

export type PlanbordActies = ReturnType<typeof usePlanbordActies>;
