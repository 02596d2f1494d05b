import { type RefObject, useCallback, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { InzetRegel } from '../../../shared/contract/capaciteit.ts';
import type { MenuRegel } from '../../components/context-menu.tsx';
import type { GridGreep } from '../../components/grid/grid-types.ts';
import type { Celopdracht } from './bewerking.ts';
import type { BordRij } from './bord-types.ts';
import type { BewerkVraag } from './cel-bewerker.tsx';
import { type ActieKader, beginDatum, type Plek } from './grid-acties.ts';
import { kolomSleutel } from './grid-kolommen.ts';
import { useAankondiging, useCelOpdracht } from './opdrachten.ts';
import { GEEN_PANEEL, type PaneelStand } from './paneel-stand.ts';
import { menuRegels } from './rij-menu.ts';
import type { OpenRijen } from './use-open-rijen.ts';
import type { PlanbordModel } from './use-planbord-model.ts';

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

/** State of the screen that is not in the URL, and everything that can be done with a row. */
export function usePlanbordActies({ model, greep, open }: Vraag) {
  const [paneel, zetPaneel] = useState<PaneelStand>(GEEN_PANEEL);
  const [bewerking, zetBewerking] = useState<BewerkVraag | null>(null);
  const [menu, zetMenu] = useState<OpenMenu | null>(null);
  const [klembord, zetKlembord] = useState<readonly InzetRegel[]>(GEEN_REGELS);
  const [gekozenIds, zetGekozenIds] = useState<readonly string[]>([]);
  const [focus, zetFocus] = useState<Plek | null>(null);
  const bewerkNummer = useRef(0);
  const { aankondiging, meld, zeg } = useAankondiging();
  const schrijf = useCelOpdracht(meld);

  const gekozen = useMemo(() => {
    const ids = new Set(gekozenIds);
    return model.bord.rijen.filter((rij) => ids.has(rij.id));
  }, [gekozenIds, model.bord.rijen]);
  const klap = useCallback((rij: BordRij) => open.zet([rij.id], rij.open !== true), [open]);

  const kader: ActieKader = {
    model,
    gekozen,
    klembord,
    celElement: (rijId, kolom) => greep.current?.celElement(rijId, kolom) ?? null,
    zetPaneel,
    zetBewerking: (vraag) => {
      bewerkNummer.current += 1;
      // At once, so that the next key already lands in the field.
      flushSync(() => zetBewerking(vraag));
    },
    zetKlembord,
    klap,
    schrijf: (opdracht) => void schrijf(opdracht),
    zeg,
  };

  /** The focus goes back to the cell it came from. */
  const naarGrid = () => {
    const plek = greep.current?.geefFocus();
    if (plek) greep.current?.zetFocus(plek.rijId, plek.kolom);
  };
  const sluitBewerking = () => {
    zetBewerking(null);
    naarGrid();
  };
  const focusKolom = () => greep.current?.geefFocus()?.kolom ?? '';

  return {
    kader,
    paneel,
    zetPaneel,
    sluitPaneel: () => {
      zetPaneel(GEEN_PANEEL);
      naarGrid();
    },
    bewerking,
    bewerkNummer: bewerkNummer.current,
    sluitBewerking,
    rondBewerkingAf: (opdracht: Celopdracht) => {
      sluitBewerking();
      void schrijf(opdracht);
    },
    menu,
    openMenu: (plek: Plek, punt: OpenMenu['punt']) =>
      zetMenu({ label: `Acties voor ${plek.rij.omschrijving}`, regels: menuRegels(kader, plek), punt }),
    sluitMenu: () => {
      zetMenu(null);
      naarGrid();
    },
    zetGekozenIds,
    focus,
    zetFocus,
    focusKolom,
    klapAlles: (uit: boolean) => {
      const ids = model.bord.rijen.flatMap((rij) =>
        rij.id.startsWith('team:') && rij.inhoud.soort === 'groep'
          ? [rij.id]
          : rij.inhoud.soort === 'kop'
            ? [rij.id]
            : [],
      );
      open.zet(ids, uit);
    },
    openAfwezigheid: () => {
      const ids = [
        ...new Set(
          gekozen.flatMap((rij) => (rij.inhoud.soort === 'inzet' ? [rij.inhoud.rij.medewerkerId] : [])),
        ),
      ];
      if (ids.length > 0)
        zetPaneel({
          soort: 'afwezigheid',
          medewerkerIds: ids,
          van: beginDatum({ model }, focusKolom() || kolomSleutel(0)),
        });
    },
    meld,
    aankondiging,
  };
}

export type PlanbordActies = ReturnType<typeof usePlanbordActies>;
