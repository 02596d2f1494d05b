import { bereikOfRol, RECHTEN, RECHTNAMEN } from '../../../shared/domain/gebruiker/rechten.ts';
import { GEBRUIKER_ROLLEN, type GebruikerRol } from '../../../shared/domain/gebruiker/rol.ts';
import { compareText } from '../../../shared/domain/tekst/naam.ts';
import { datumNl, tmNl } from '../../../shared/domain/tijd/datum.ts';
import { isGeldigOn, type Periode } from '../../../shared/domain/tijd/periode.ts';
import { type Sectie, tableSectie } from '../../../shared/rapport/document.ts';

/** Who may do what on a day, for the review of rights (BIO2 5.18). */

export type AutorisatieGebruiker = Periode & {
  readonly id: string;
  readonly naam: string;
  /** Name of the medewerker that they are; null = none is linked. */
  readonly medewerker: string | null;
  /** Somebody said that this is no medewerker. */
  readonly geenMedewerker: boolean;
  /** Day of the last change or look; null = none is known. */
  readonly laatst: string | null;
  /** First day no longer at the WOT's of the medewerker; null = still here, or none linked. */
  readonly uitDienst: string | null;
};

export type AutorisatieRol = Periode & {
  readonly gebruikerId: string;
  readonly rol: GebruikerRol;
  /** null = the whole city. */
  readonly gebied: string | null;
  /** First day on which the gebied is no longer there. */
  readonly gebiedTot: string | null;
};

export type Autorisaties = {
  readonly peildatum: string;
  readonly gebruikers: readonly AutorisatieGebruiker[];
  readonly rollen: readonly AutorisatieRol[];
};

const byNaam = (a: { readonly naam: string }, b: { readonly naam: string }) => compareText(a.naam, b.naam);

function wieText({ medewerker, geenMedewerker }: AutorisatieGebruiker): string {
  return medewerker ?? (geenMedewerker ? 'geen medewerker' : 'niet bekend');
}

const laatstText = (laatst: string | null): string => (laatst === null ? 'niet bekend' : datumNl(laatst));

/** A role holds as long as the account does. */
const holds = (rol: AutorisatieRol, gebruiker: AutorisatieGebruiker, dag: string): boolean =>
  isGeldigOn(rol, dag) && isGeldigOn(gebruiker, dag);

function rolesOf({ rollen, peildatum }: Autorisaties, gebruiker: AutorisatieGebruiker): AutorisatieRol[] {
  return rollen
    .filter((rol) => rol.gebruikerId === gebruiker.id && holds(rol, gebruiker, peildatum))
    .sort((a, b) => GEBRUIKER_ROLLEN.values.indexOf(a.rol) - GEBRUIKER_ROLLEN.values.indexOf(b.rol));
}

const gebiedText = ({ gebied }: Pick<AutorisatieRol, 'gebied'>): string =>
  gebied === null ? 'hele stad' : `gebied ${gebied}`;

function gebruikersSectie(all: Autorisaties, current: readonly AutorisatieGebruiker[]): Sectie {
  return tableSectie('Wie mag erin', {
    kolommen: ['Gebruiker', 'Medewerker', 'Rol', 'Voor', 'Vanaf', 'T/m', 'Laatst actief'],
    rijen: current.flatMap((gebruiker) => {
      const own = rolesOf(all, gebruiker);
      const wie = [gebruiker.naam, wieText(gebruiker)] as const;
      const last = laatstText(gebruiker.laatst);
      if (own.length === 0)
        return [[...wie, 'geen rol', '–', datumNl(gebruiker.geldigVan), tmNl(gebruiker.geldigTot), last]];
      return own.map((rol) => [
        ...wie,
        GEBRUIKER_ROLLEN.labels[rol.rol],
        gebiedText(rol),
        datumNl(rol.geldigVan),
        tmNl(rol.geldigTot),
        last,
      ]);
    }),
    leeg: 'Er zijn nog geen gebruikers vastgelegd.',
    uitleg: 'Laatst actief: de laatste dag waarop iemand iets wijzigde of een klacht bekeek.',
  });
}

/** How far somebody's sight of complaints goes; null = none. */
function klachtenText(own: readonly AutorisatieRol[]): string | null {
  const seeing = own.filter(({ rol }) => bereikOfRol(rol, 'klachtenZien') !== null);
  if (seeing.length === 0) {
    return own.some(({ rol }) => bereikOfRol(rol, 'vernietigenGoedkeuren') !== null)
      ? 'alleen nummers en bewaartermijnen'
      : null;
  }
  const gebieden = seeing.flatMap(({ rol, gebied }) =>
    bereikOfRol(rol, 'klachtenZien') === 'gebied' && gebied !== null ? [gebied] : [],
  );
  const wholeCity = gebieden.length < seeing.length;
  return wholeCity ? 'hele stad' : `gebied ${gebieden.join(', ')}, en klachten die hij of zij behandelt`;
}

function klachtenSectie(all: Autorisaties, current: readonly AutorisatieGebruiker[]): Sectie {
  return tableSectie('Wie mag klachten zien', {
    kolommen: ['Gebruiker', 'Welke klachten'],
    rijen: current.flatMap((gebruiker) => {
      const text = klachtenText(rolesOf(all, gebruiker));
      return text === null ? [] : [[gebruiker.naam, text]];
    }),
    leeg: 'Geen van de gebruikers mag klachten zien.',
    uitleg: 'Wie beklaagde of getuige is, ziet die klacht niet, welke rol iemand ook heeft.',
  });
}

function rechtenSectie(): Sectie {
  return tableSectie('Wat elke rol mag', {
    kolommen: ['Recht', ...GEBRUIKER_ROLLEN.options.map(({ label }) => label)],
    rijen: RECHTNAMEN.map((recht) => [
      RECHTEN[recht].label,
      ...GEBRUIKER_ROLLEN.values.map((rol) => {
        const bereik = bereikOfRol(rol, recht);
        return bereik === null ? '–' : bereik === 'gebied' ? 'eigen gebied' : 'ja';
      }),
    ]),
    leeg: '',
  });
}

/** What one would ask about a gebruiker at a review. */
function remarksOn(all: Autorisaties, gebruiker: AutorisatieGebruiker): string[] {
  const { peildatum } = all;
  const own = rolesOf(all, gebruiker);
  const { medewerker, geenMedewerker, uitDienst, laatst } = gebruiker;
  return [
    own.length === 0 ? 'Heeft geen rol en kan niets.' : null,
    medewerker === null && !geenMedewerker
      ? 'Niet vastgelegd of dit een medewerker is. Klachten over een naamgenoot blijven dicht.'
      : null,
    uitDienst !== null && uitDienst <= peildatum
      ? `Werkt sinds ${datumNl(uitDienst)} niet meer bij de teams en heeft nog toegang.`
      : null,
    laatst === null ? 'Heeft nog niets gewijzigd of bekeken.' : null,
    ...own
      .filter(({ gebiedTot }) => gebiedTot !== null && gebiedTot <= peildatum)
      .map(
        ({ rol, gebied }) =>
          `De rol ${GEBRUIKER_ROLLEN.labels[rol]} is voor gebied ${gebied ?? ''}, dat niet meer bestaat.`,
      ),
  ].flatMap((text) => text ?? []);
}

function remarksSectie(all: Autorisaties, current: readonly AutorisatieGebruiker[]): Sectie {
  const heeft = (rol: GebruikerRol) =>
    current.some((gebruiker) => rolesOf(all, gebruiker).some((own) => own.rol === rol));
  const rijen = [
    ...(current.length > 0 && !heeft('beheerder')
      ? [['Alle gebruikers', 'Geen van de gebruikers is beheerder.']]
      : []),
    ...current.flatMap((gebruiker) => remarksOn(all, gebruiker).map((text) => [gebruiker.naam, text])),
  ];
  return tableSectie('Let op', {
    kolommen: ['Gebruiker', 'Wat opvalt'],
    rijen,
    leeg: 'Er valt niets op.',
  });
}

function earlierSectie(all: Autorisaties): Sectie {
  const { peildatum, gebruikers, rollen } = all;
  const rijen = [...gebruikers]
    .sort(byNaam)
    .flatMap((gebruiker) =>
      rollen
        .filter((rol) => rol.gebruikerId === gebruiker.id && !holds(rol, gebruiker, peildatum))
        .map((rol) => [
          gebruiker.naam,
          GEBRUIKER_ROLLEN.labels[rol.rol],
          gebiedText(rol),
          datumNl(rol.geldigVan),
          tmNl(rol.geldigTot ?? gebruiker.geldigTot),
        ]),
    );
  return tableSectie('Rollen die op deze dag niet gelden', {
    kolommen: ['Gebruiker', 'Rol', 'Voor', 'Vanaf', 'T/m'],
    rijen,
    leeg: 'Er zijn geen rollen die al voorbij zijn of nog moeten beginnen.',
  });
}

/** All of it, in the order of the review: who, complaints, what stands out, what the roles are, what is past. */
export function autorisatieSecties(all: Autorisaties): Sectie[] {
  const current = all.gebruikers.filter((row) => isGeldigOn(row, all.peildatum)).sort(byNaam);
  return [
    gebruikersSectie(all, current),
    klachtenSectie(all, current),
    remarksSectie(all, current),
    rechtenSectie(),
    earlierSectie(all),
  ];
}
