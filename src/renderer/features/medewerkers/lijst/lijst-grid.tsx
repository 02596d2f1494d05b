import { useMemo } from 'react';
import type { MedewerkerRegel } from '../../../../shared/contract/medewerkers.ts';
import { DataGrid } from '../../../components/grid/data-grid.tsx';
import type { CelBeeld, GridKolom, GridRij } from '../../../components/grid/grid-types.ts';
import type { Sortering } from './lijst-stand.ts';
import { gekozenVelden, type LijstVeld, maakRang, type Rang } from './lijst-velden.ts';

type Rij = GridRij & { readonly regel: MedewerkerRegel };

const RIJ = {
  hoogte: 28,
  klasse: 'lijst__rij',
  niveau: 0,
  open: null,
  kiesbaar: false,
  heeftMenu: false,
  naamBreed: false,
} as const;

const rijen = new WeakMap<MedewerkerRegel, Rij>();

/** One and the same row for a person as long as nothing of them changes: the grid keeps what it made of it. */
function rijVan(regel: MedewerkerRegel): Rij {
  const eerder = rijen.get(regel);
  if (eerder !== undefined) return eerder;
  const rij: Rij = { ...RIJ, id: regel.id, omschrijving: regel.naam, regel };
  rijen.set(regel, rij);
  return rij;
}

function kolom(veld: LijstVeld, rang: Rang, sortering: Sortering, smal: boolean): GridKolom<Rij> {
  const beeld = ({ regel }: Rij): CelBeeld => {
    const tekst = veld.tekst(regel);
    const links = veld.getal ? '' : 'grid-cel--links';
    return {
      tekst,
      klasse: `${links} ${veld.klasse?.(regel) ?? ''}`,
      tip: veld.getal ? '' : tekst,
      spraak: '',
    };
  };
  return {
    soort: 'cel',
    sleutel: veld.sleutel,
    kop: veld.kop,
    kopTip: '',
    kopKlasse: veld.getal ? '' : 'grid-kop-links lijst__kop',
    breedte: veld.breedte,
    rek: veld.rek,
    vast: veld.sleutel === 'naam' && !smal,
    beeld,
    sortering: {
      vergelijk: (a, b) => rang(veld, a.regel) - rang(veld, b.regel),
      richting: sortering.kolom === veld.sleutel ? sortering.richting : null,
    },
  };
}

type Props = {
  /** All there are, before any filter. */
  readonly alle: readonly MedewerkerRegel[];
  readonly regels: readonly MedewerkerRegel[];
  readonly kolommen: readonly string[];
  readonly sortering: Sortering;
  readonly smal: boolean;
  readonly onSorteer: (sortering: Sortering) => void;
  readonly onOpen: (id: string) => void;
};

/** The list itself: arrow keys per cell, Enter or a click on the name opens the person. */
export function LijstGrid({ alle, regels, kolommen, sortering, smal, onSorteer, onOpen }: Props) {
  const getoond = useMemo(() => regels.map(rijVan), [regels]);
  const rang = useMemo(() => maakRang(alle), [alle]);
  const { kolom: op, richting } = sortering;
  const velden = useMemo(
    () => gekozenVelden(kolommen).map((veld) => kolom(veld, rang, { kolom: op, richting }, smal)),
    [kolommen, rang, op, richting, smal],
  );
  return (
    <div className="lijst">
      <DataGrid<Rij>
        label="Medewerkers"
        rijen={getoond}
        kolommen={velden}
        greep={() => undefined}
        bijKlap={() => undefined}
        bijKeuze={() => undefined}
        bijFocus={() => undefined}
        bijKlik={(plek) => {
          if (plek.kolom === 'naam') onOpen(plek.rij.id);
        }}
        bijDubbelklik={(plek) => onOpen(plek.rij.id)}
        bijToets={(toets, plek) => {
          if (toets.key !== 'Enter') return false;
          onOpen(plek.rij.id);
          return true;
        }}
        bijMenu={() => undefined}
        sleepDoel={() => null}
        bijSleep={() => undefined}
        bijSorteer={(naar, hoe) =>
          onSorteer(hoe === null ? { kolom: 'naam', richting: 'asc' } : { kolom: naar, richting: hoe })
        }
        bijGetekend={() => undefined}
      />
    </div>
  );
}
