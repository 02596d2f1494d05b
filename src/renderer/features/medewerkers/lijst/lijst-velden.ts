import type { MedewerkerRegel } from '../../../../shared/contract/medewerkers.ts';
import { DIENSTSTANDEN } from '../../../../shared/domain/medewerker/lijsten.ts';
import { skjErnst, skjTekst } from '../../../../shared/domain/registratie/skj.ts';
import { fteTekst, urenTekst } from '../../../../shared/domain/tekst/getal.ts';
import { vergelijkNaam, vergelijkTekst } from '../../../../shared/domain/tekst/naam.ts';
import { datumNl } from '../../../../shared/domain/tijd/datum.ts';
import { afwezigTekst, laatsteDag } from '../teksten.ts';

/** One column of the list: what it says of somebody and how it sorts. */
export type LijstVeld = {
  readonly sleutel: string;
  readonly kop: string;
  readonly breedte: number;
  readonly rek: number | null;
  readonly getal: boolean;
  readonly tekst: (regel: MedewerkerRegel) => string;
  readonly klasse?: (regel: MedewerkerRegel) => string;
  readonly vergelijk: (a: MedewerkerRegel, b: MedewerkerRegel) => number;
};

type Tekst = (regel: MedewerkerRegel) => string;

/** Equal values stand in the order of their names. */
const opTekst = (tekst: Tekst) => (a: MedewerkerRegel, b: MedewerkerRegel) =>
  vergelijkTekst(tekst(a), tekst(b)) || vergelijkNaam(a, b);

const opGetal = (getal: (regel: MedewerkerRegel) => number) => (a: MedewerkerRegel, b: MedewerkerRegel) =>
  getal(a) - getal(b) || vergelijkNaam(a, b);

function tekstveld(sleutel: string, kop: string, breedte: number, tekst: Tekst, rek = 1): LijstVeld {
  return { sleutel, kop, breedte, rek, getal: false, tekst, vergelijk: opTekst(tekst) };
}

function datumveld(
  sleutel: string,
  kop: string,
  datum: (regel: MedewerkerRegel) => string | null,
  toon: (datum: string | null) => string,
): LijstVeld {
  const tekst: Tekst = (regel) => toon(datum(regel));
  // Without a date last: what ends first is what one looks for.
  const vergelijk = opTekst((regel) => datum(regel) ?? '9999');
  return { sleutel, kop, breedte: 92, rek: null, getal: false, tekst, vergelijk };
}

const datumOfLeeg = (datum: string | null) => (datum === null ? '' : datumNl(datum));

const SKJ_VOLGORDE = { fout: 0, 'let-op': 1, goed: 2 } as const;

export const LIJST_VELDEN: readonly LijstVeld[] = [
  {
    sleutel: 'naam',
    kop: 'Naam',
    breedte: 170,
    rek: 2,
    getal: false,
    tekst: (regel) => regel.naam,
    klasse: () => 'lijst__naam',
    vergelijk: vergelijkNaam,
  },
  tekstveld('functie', 'Functie', 136, (regel) => regel.functie, 2),
  tekstveld('organisatie', 'Organisatie', 116, (regel) => regel.organisatie),
  {
    sleutel: 'uren',
    kop: 'Uren',
    breedte: 56,
    rek: null,
    getal: true,
    tekst: (regel) => urenTekst(regel.minutenPerWeek),
    vergelijk: opGetal((regel) => regel.minutenPerWeek),
  },
  {
    sleutel: 'fte',
    kop: 'Fte',
    breedte: 54,
    rek: null,
    getal: true,
    tekst: (regel) => fteTekst(regel.fte),
    vergelijk: opGetal((regel) => regel.fte),
  },
  {
    sleutel: 'inzet',
    kop: 'Ingezet',
    breedte: 72,
    rek: null,
    getal: true,
    tekst: (regel) => urenTekst(regel.inzetMinuten),
    vergelijk: opGetal((regel) => regel.inzetMinuten),
  },
  tekstveld('teams', 'Team', 104, (regel) => regel.teams),
  tekstveld('hoofdspecialisme', 'Hoofdspecialisme', 120, (regel) => regel.hoofdspecialisme),
  tekstveld('specialismen', 'Specialismen', 170, (regel) => regel.specialismen),
  {
    sleutel: 'skj',
    kop: 'SKJ',
    breedte: 150,
    rek: null,
    getal: false,
    tekst: (regel) => skjTekst(regel.skj),
    klasse: (regel) => `lijst__skj--${skjErnst(regel.skj)}`,
    vergelijk: opGetal((regel) => SKJ_VOLGORDE[skjErnst(regel.skj)]),
  },
  datumveld('tot', 'Blijft t/m', (regel) => regel.detacheringTot, laatsteDag),
  tekstveld('afwezig', 'Afwezig', 150, (regel) => afwezigTekst(regel.afwezig)),
  tekstveld('werktelefoon', 'Werktelefoon', 110, (regel) => regel.werktelefoon),
  tekstveld('werkmail', 'Werkmail', 180, (regel) => regel.werkmail),
  datumveld('inDienst', 'In dienst', (regel) => regel.inDienst, datumOfLeeg),
  datumveld('uitDienst', 'Laatste dag', (regel) => regel.uitDienst, laatsteDag),
  tekstveld('stand', 'Stand', 90, (regel) => DIENSTSTANDEN.labels[regel.stand]),
];

export const STANDAARD_KOLOMMEN: readonly string[] = [
  'naam',
  'functie',
  'organisatie',
  'uren',
  'fte',
  'teams',
  'hoofdspecialisme',
  'skj',
  'tot',
];

/** The chosen columns in their own order; the name is always there. */
export function gekozenVelden(kolommen: readonly string[]): readonly LijstVeld[] {
  return LIJST_VELDEN.filter((veld) => veld.sleutel === 'naam' || kolommen.includes(veld.sleutel));
}

/** Place of a person in the order of a column. */
export type Rang = (veld: LijstVeld, regel: MedewerkerRegel) => number;

/**
 * The order of each column, worked out once, when it is first asked for: comparing Dutch names is slow, and a grid
 * that sorts ten thousand of them anew at each key press would do it a hundred thousand times. Equals share a place.
 */
export function maakRang(regels: readonly MedewerkerRegel[]): Rang {
  const perVeld = new Map<string, ReadonlyMap<MedewerkerRegel, number>>();
  const orden = ({ vergelijk }: LijstVeld): ReadonlyMap<MedewerkerRegel, number> => {
    const plekken = new Map<MedewerkerRegel, number>();
    let plek = 0;
    let vorige: MedewerkerRegel | undefined;
    for (const regel of [...regels].sort(vergelijk)) {
      if (vorige !== undefined && vergelijk(vorige, regel) !== 0) plek += 1;
      plekken.set(regel, plek);
      vorige = regel;
    }
    return plekken;
  };
  return (veld, regel) => {
    const plekken = perVeld.get(veld.sleutel) ?? orden(veld);
    perVeld.set(veld.sleutel, plekken);
    return plekken.get(regel) ?? Number.MAX_SAFE_INTEGER;
  };
}
