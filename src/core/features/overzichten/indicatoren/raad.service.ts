import type { Indicatoren } from '../../../../shared/contract/indicatoren.ts';
import { INDICATOREN } from '../../../../shared/domain/indicator/indicatoren.ts';
import { RAAD_HOOFDSTUKKEN, type RaadHoofdstuk } from '../../../../shared/domain/rapportage/hoofdstukken.ts';
import { aantalText, fteText, numberText, procentText } from '../../../../shared/domain/tekst/number.ts';
import { datumNl, jaarOf } from '../../../../shared/domain/tijd/datum.ts';
import { factSectie, type Sectie, tableSectie } from '../../../../shared/rapport/document.ts';
import {
  afgeschermd,
  doorlooptijdPerTeamTabel,
  doorlooptijdTabel,
  doorverwijzenTabel,
  leeftijdTabel,
  problematiekTabel,
  spinnenwebTabel,
  wijkenTabel,
  zrmTabel,
} from '../../../../shared/rapport/indicator-tabellen.ts';
import type { Matrix } from '../../../../shared/rapport/matrix.ts';
import type { CallContext } from '../../../base/core-types.ts';
import type { ReadDb } from '../../../db/types.ts';
import { matrix } from '../matrix.service.ts';
import {
  cijferText,
  indicatorSectie,
  NIET_BESCHIKBAAR,
  regelOf,
  tabelSectie,
  waardeOf,
} from './cijfers.rules.ts';
import { readKlantervaring } from './indicatoren.repository.ts';
import { indicatoren } from './indicatoren.service.ts';

/** The chapters of the report to the council about a year: what people wrote, and the figures under it. */

type Bron = {
  readonly jaar: number;
  readonly data: Indicatoren;
  readonly eerder: Indicatoren;
  readonly bezetting: Matrix;
  readonly db: ReadDb;
};

function organisatieSecties({ bezetting }: Bron): Sectie[] {
  const { eindtotaal, totaal, buiten, rijen, teams, kolommen, peildatum } = bezetting;
  const mensen = (aantal: number) => aantalText(aantal);
  const metMensen = buiten.filter(({ aantal }) => aantal > 0);
  return [
    factSectie(
      'Organisatie in cijfers',
      [
        ['Professionals', mensen(eindtotaal.aantal)],
        ['Personeelssterkte', `${fteText(eindtotaal.fte)} fte`],
        ...metMensen.map(({ naam, aantal }): [string, string] => [
          `${naam} (niet in de tabellen)`,
          mensen(aantal),
        ]),
      ],
      `Stand op ${datumNl(peildatum)}. In de tabellen hieronder staan ${mensen(totaal.aantal)} medewerkers: iedereen met een team.`,
    ),
    tableSectie('Medewerkers per organisatie', {
      kolommen: ['Organisatie', 'Medewerkers'],
      rijen: [
        ...rijen.map(({ naam, totaal: { aantal } }) => [naam, mensen(aantal)]),
        ['Totaal', mensen(totaal.aantal)],
      ],
      leeg: `${NIET_BESCHIKBAAR}.`,
    }),
    tableSectie('Medewerkers per team', {
      kolommen: ['Team', 'Medewerkers'],
      rijen: [
        ...teams.map(({ naam }, i) => [naam, mensen(kolommen[i]?.aantal ?? 0)]),
        ['Totaal', mensen(totaal.aantal)],
      ],
      leeg: `${NIET_BESCHIKBAAR}.`,
    }),
  ];
}

function klantervaringSecties({ data, db, jaar }: Bron): Sectie[] {
  const onderdelen = readKlantervaring(db, jaar);
  const laatste = onderdelen[0]?.jaar;
  return [
    indicatorSectie('Klantervaring en klachten in cijfers', data, ['klantervaring', 'klachten']),
    ...(laatste === undefined
      ? []
      : [
          tableSectie(`Klantervaring per onderdeel, ${String(laatste)}`, {
            kolommen: ['Onderdeel', 'Cijfer', 'Antwoorden', 'Uitvoerder'],
            rijen: onderdelen
              .filter((row) => row.jaar === laatste)
              .map(({ onderdeel, cijfer, n, uitvoerder }) => [
                onderdeel,
                cijfer === null ? NIET_BESCHIKBAAR : numberText(cijfer, 1),
                n === null ? NIET_BESCHIKBAAR : aantalText(n),
                uitvoerder,
              ]),
            leeg: '',
          }),
        ]),
  ];
}

function zelfredzaamheidSecties({ data }: Bron): Sectie[] {
  const eerste = waardeOf(data, 'zrmEerste');
  const groei = waardeOf(data, 'zrmGroei');
  const zin =
    eerste?.soort === 'gemeten' && groei?.soort === 'gemeten'
      ? `De gemiddelde score ging van ${cijferText(data, 'zrmEerste')} naar ${cijferText(data, 'zrmTweede')}: een toename van ${procentText(groei.waarde, 0)}.`
      : 'In dit jaar zijn er geen paren van een eerste en een tweede meting.';
  return [
    indicatorSectie('Zelfredzaamheid in cijfers', data, ['zrmEerste', 'zrmTweede', 'zrmGroei'], zin),
    tabelSectie('Zelfredzaamheid per leefgebied', zrmTabel(data)),
  ];
}

/** Wachttijd per wot: what the registration of 2020 could not give. */
function wachttijdPerTeam(data: Indicatoren): Sectie {
  const rijen = data.eenheden.flatMap(({ soort, naam }, i) => {
    if (soort !== 'team' || waardeOf(data, 'wachttijd', i)?.soort !== 'gemeten') return [];
    return [
      [
        naam,
        cijferText(data, 'wachttijd', i),
        cijferText(data, 'wachttijdMediaan', i),
        cijferText(data, 'wachttijdOpTijd', i),
        cijferText(data, 'eersteContact', i),
      ],
    ];
  });
  return tableSectie('Wachttijd per team', {
    kolommen: ['Team', 'Gemiddeld', 'Mediaan', 'Op tijd', 'Eerste contact binnen 3 werkdagen'],
    rijen,
    leeg: `${NIET_BESCHIKBAAR}.`,
    uitleg: INDICATOREN.wachttijd.definitie,
  });
}

function tijdenSecties({ data }: Bron): Sectie[] {
  return [
    tabelSectie(`Doorlooptijd van in ${data.van.slice(0, 4)} afgeronde trajecten`, doorlooptijdTabel(data)),
    indicatorSectie('Doorlooptijden en wachttijden in cijfers', data, [
      'doorlooptijd6',
      'doorlooptijd12',
      'doorlooptijdMediaan',
      'wachttijd',
      'wachttijdMediaan',
      'wachttijdOpTijd',
      'eersteContact',
    ]),
    tabelSectie('Doorlooptijd per team', doorlooptijdPerTeamTabel(data, afgeschermd(data.minimum))),
    wachttijdPerTeam(data),
  ];
}

/** This year beside the year before: what was not counted then is not available, never 0. */
function hulpvragenSecties({ data, eerder, jaar }: Bron): Sectie[] {
  const toon = afgeschermd(data.minimum);
  const sleutels = ['instroom', 'ondersteund', 'uitstroom', 'open', 'korteContacten'] as const;
  return [
    tableSectie('Hulpvragen in cijfers', {
      kolommen: ['Indicator', String(jaar), String(jaar - 1), 'Opmerking'],
      rijen: sleutels.map((sleutel) => [
        INDICATOREN[sleutel].label,
        cijferText(data, sleutel),
        cijferText(eerder, sleutel),
        regelOf(data, sleutel)?.opmerking ?? '',
      ]),
      leeg: '',
      uitleg: INDICATOREN.ondersteund.definitie,
    }),
    tabelSectie('Nieuwe trajecten per wijk', wijkenTabel(data, toon)),
    tabelSectie('Leeftijd van cliënten en van alle inwoners', leeftijdTabel(data, toon)),
    tabelSectie('Problematiek en zwaarte', problematiekTabel(data, toon)),
    tabelSectie('Gemiddelde score van de eerste ZRM per team', spinnenwebTabel(data)),
  ];
}

function doorverwijzenSecties({ data }: Bron): Sectie[] {
  const zelf = waardeOf(data, 'zelfAfgehandeld');
  const door = waardeOf(data, 'doorverwezen');
  const zin =
    zelf?.soort === 'gemeten' && door?.soort === 'gemeten'
      ? `De wot's handelen ${procentText(zelf.waarde, 0)} van alle hulpvragen zelf af; ${procentText(door.waarde, 0)} wordt doorverwezen naar andere organisaties.`
      : `Het deel dat zelf is afgehandeld is niet beschikbaar.`;
  const { kolommen, rijen, uitleg } = doorverwijzenTabel(data, afgeschermd(data.minimum));
  return [
    tableSectie('Top 10 van doorverwijzingen', {
      kolommen,
      rijen,
      leeg: `${NIET_BESCHIKBAAR}.`,
      uitleg: `${zin} ${uitleg}`,
    }),
  ];
}

const FIGURES: Readonly<Record<RaadHoofdstuk, ((bron: Bron) => Sectie[]) | null>> = {
  voorwoord: null,
  doelen: null,
  evaluatie: ({ data }) => [
    indicatorSectie('Kosten en baten', data, ['kostenBaten'], INDICATOREN.kostenBaten.definitie),
  ],
  organisatie: organisatieSecties,
  doorontwikkeling: null,
  klantervaring: klantervaringSecties,
  zelfredzaamheid: zelfredzaamheidSecties,
  tijden: tijdenSecties,
  substitutie: ({ data }) => [
    indicatorSectie('Substitutie in cijfers', data, ['substitutie'], INDICATOREN.substitutie.definitie),
  ],
  hulpvragen: hulpvragenSecties,
  doorverwijzen: doorverwijzenSecties,
  samenwerking: null,
  projecten: null,
  doorkijk: null,
};

/** Every chapter with its text and its figures; a chapter without either is left out. */
export function raadSecties(
  db: ReadDb,
  ctx: CallContext,
  jaar: number,
  tekstOf: (hoofdstuk: string) => string,
): Sectie[] {
  const heelJaar = (j: number) => ({ van: `${String(j)}-01-01`, tot: `${String(j)}-12-31` });
  const data = indicatoren(db, ctx, heelJaar(jaar));
  const volgende = `${String(jaar + 1)}-01-01`;
  const peildatum =
    ctx.klok.vandaag() < volgende && jaarOf(ctx.klok.vandaag()) === jaar ? ctx.klok.vandaag() : volgende;
  const bron: Bron = {
    ...{ db, jaar, data },
    eerder: indicatoren(db, ctx, heelJaar(jaar - 1)),
    bezetting: matrix(db, ctx, { indeling: 'toenmalig', peildatum }),
  };
  const definities = [
    ...new Map(data.indicatoren.map(({ sleutel }) => [sleutel, INDICATOREN[sleutel]])).values(),
  ];
  return [
    ...RAAD_HOOFDSTUKKEN.values.flatMap((hoofdstuk) => {
      const tekst = tekstOf(hoofdstuk);
      const cijfers = FIGURES[hoofdstuk]?.(bron) ?? [];
      return tekst === '' && cijfers.length === 0
        ? []
        : [factSectie(RAAD_HOOFDSTUKKEN.labels[hoofdstuk], [], tekst), ...cijfers];
    }),
    tableSectie('Definities', {
      kolommen: ['Indicator', 'Wat het is', 'Bron van de regel'],
      rijen: definities.map(({ label, definitie, bron: regel }) => [label, definitie, regel]),
      leeg: '',
      uitleg: `Cijfers over ${String(jaar)}. “${NIET_BESCHIKBAAR}” betekent dat er niet is gemeten; dat is iets anders dan 0. Aantallen kleiner dan ${String(data.minimum)} staan er als “< ${String(data.minimum)}”.`,
    }),
  ];
}
