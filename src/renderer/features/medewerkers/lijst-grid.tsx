import { useMemo } from 'react';
import type { MedewerkerRegel } from '../../../shared/contract/medewerkers.ts';
import { DataGrid } from '../../components/grid/data-grid.tsx';
import type { CelBeeld, GridKolom, GridRij } from '../../components/grid/grid-types.ts';
import type { Sortering } from './lijst-stand.ts';
import { gekozenVelden, type LijstVeld } from './lijst-velden.ts';

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

function kolom(veld: LijstVeld, sortering: Sortering, smal: boolean): GridKolom<Rij> {
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
      vergelijk: (a, b) => veld.vergelijk(a.regel, b.regel),
      richting: sortering.kolom === veld.sleutel ? sortering.richting : null,
    },
  };
}

type Props = {
  readonly regels: readonly MedewerkerRegel[];
  readonly kolommen: readonly string[];
  readonly sortering: Sortering;
  readonly smal: boolean;
  readonly onSorteer: (sortering: Sortering) => void;
  readonly onOpen: (id: string) => void;
};

/** The list itself: arrow keys per cell, Enter or a click on the name opens the person. */
export function LijstGrid({ regels, kolommen, sortering, smal, onSorteer, onOpen }: Props) {
  const rijen = useMemo(
    () => regels.map((regel): Rij => ({ ...RIJ, id: regel.id, omschrijving: regel.naam, regel })),
    [regels],
  );
  const { kolom: op, richting } = sortering;
  const velden = useMemo(
    () => gekozenVelden(kolommen).map((veld) => kolom(veld, { kolom: op, richting }, smal)),
    [kolommen, op, richting, smal],
  );
  return (
    <div className="lijst">
      <DataGrid<Rij>
        label="Medewerkers"
        rijen={rijen}
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
