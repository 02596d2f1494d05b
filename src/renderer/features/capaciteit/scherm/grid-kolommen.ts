import type { Kolom } from '../../../../shared/domain/tijd/week.ts';
import type { GridKolom } from '../../../components/grid/grid-types.ts';
import { kolomKop, kolomZin } from '../rijen/beelden.ts';
import { type BordRij, kolomSleutel } from '../rijen/bord-types.ts';
import type { Groepering } from '../rijen/weergave.ts';

const VAST = { rek: null, vast: true, kopTip: '', kopKlasse: 'grid-kop-links' } as const;

const VASTE_KOLOMMEN: readonly GridKolom<BordRij>[] = [
  {
    ...VAST,
    soort: 'boom',
    sleutel: 'naam',
    kop: 'Team / medewerker',
    breedte: 144,
    beeld: (rij) => rij.naam,
  },
  {
    ...VAST,
    soort: 'cel',
    sleutel: 'organisatie',
    kop: 'Organisatie',
    breedte: 70,
    beeld: (rij) => rij.organisatie,
  },
  {
    ...VAST,
    soort: 'cel',
    sleutel: 'specialisme',
    kop: 'Hoofd-\nspec.',
    breedte: 64,
    kopTip: 'Hoofdspecialisme',
    beeld: (rij) => rij.specialisme,
  },
  {
    ...VAST,
    soort: 'cel',
    sleutel: 'uren',
    kop: 'Uren',
    breedte: 36,
    kopKlasse: '',
    kopTip: 'Contracturen per week',
    beeld: (rij) => rij.uren,
  },
  {
    ...VAST,
    soort: 'cel',
    sleutel: 'skj',
    kop: 'SKJ',
    breedte: 30,
    kopKlasse: '',
    kopTip: 'Geldige SKJ-registratie',
    beeld: (rij) => rij.skj,
  },
];

const BREEDTE = { weken: 41, breder: 58 } as const;

type KolomVraag = {
  readonly kolommen: readonly Kolom[];
  readonly vandaag: string;
  readonly groeperen: Groepering;
  /** Little room (also: 200 % zoom): only name and hours stay in place, the rest comes after the weeks. */
  readonly smal: boolean;
};

const ALTIJD_VAST: readonly string[] = ['naam', 'uren'];

export function gridKolommen({ kolommen, vandaag, groeperen, smal }: KolomVraag): GridKolom<BordRij>[] {
  const perWeek = kolommen.every((kolom) => kolom.maandagen.length === 1);
  const breedte = perWeek ? BREEDTE.weken : BREEDTE.breder;
  const vaste = VASTE_KOLOMMEN.map((kolom) =>
    groeperen === 'organisatie' && kolom.sleutel === 'organisatie' ? { ...kolom, kop: 'Team' } : kolom,
  );
  const blijft = (kolom: GridKolom<BordRij>) => !smal || ALTIJD_VAST.includes(kolom.sleutel);
  return [
    ...vaste.filter(blijft),
    ...kolommen.map((kolom, i): GridKolom<BordRij> => {
      const nu = kolom.van <= vandaag && vandaag < kolom.tot;
      return {
        soort: 'cel',
        sleutel: kolomSleutel(i),
        kop: kolomKop(kolom.label, kolom.sublabel),
        kopTip: `${kolomZin(kolom)}, ${kolom.sleutel.slice(0, 4)}${nu ? ' · nu' : ''}`,
        kopKlasse: nu ? 'grid-kop-nu' : '',
        breedte,
        rek: 1,
        vast: false,
        beeld: (rij) => rij.cel(i),
      };
    }),
    ...vaste.filter((kolom) => !blijft(kolom)).map((kolom) => ({ ...kolom, vast: false })),
  ];
}
