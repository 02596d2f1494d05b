/** Complaints with fixed values; a test names only what it is about. */

import type { KlachtRol } from '../../src/shared/domain/klacht/basis/lists.ts';
import type { TermijnInput } from '../../src/shared/domain/klacht/basis/termijn-types.ts';
import type {
  Formeel,
  FormeelPart,
  Klacht,
  KlachtDossier,
  KlachtStap,
  Klager,
  Persoon,
  Uitvoerder,
} from '../../src/shared/domain/klacht/basis/types.ts';
import type { Afhandelen } from '../../src/shared/domain/klacht/verloop/overgang-types.ts';
import type { OvergangContext } from '../../src/shared/domain/klacht/verloop/voorwaarden.ts';

export const BEHANDELAAR: Persoon = { gebruikerId: 'g-kb', medewerkerId: 'm-kb' };
export const GEBIEDSMANAGER: Persoon = { gebruikerId: 'g-gm', medewerkerId: 'm-gm' };

export function eenUitvoerder(rol: KlachtRol, anders: Partial<Uitvoerder> = {}): Uitvoerder {
  return { gebruikerId: `g-${rol}`, medewerkerId: null, geenMedewerker: true, ...anders, rol };
}

export function eenTermijnInput(anders: Partial<TermijnInput> = {}): TermijnInput {
  return {
    vorm: 'schriftelijk',
    ontvangstdatum: '2026-02-02',
    opSchriftOp: null,
    procedureWeken: 6,
    heeftBeklaagde: true,
    aanvullingen: [],
    verdaging: null,
    uitstel: [],
    ...anders,
  };
}

export const KLAGER: Klager = {
  id: 'k-1',
  naam: 'K. Proefhof',
  adres: 'Teststraat 1',
  bereikbaarheid: '',
  gemachtigde: '',
};

/** Somebody else who complains with the first one. */
export const MEDEKLAGER: Klager = { ...KLAGER, id: 'k-2', naam: 'M. Meeman', adres: 'Teststraat 2' };

/** A complaint of ma 02-02-2026 about one beklaagde (m-1), not worked on yet. */
export function eenDossier(anders: Partial<KlachtDossier> = {}): KlachtDossier {
  return {
    ontvangstdatum: '2026-02-02',
    kanaal: 'brief',
    vorm: 'schriftelijk',
    opSchriftOp: null,
    regeling: 'awb',
    klagers: [KLAGER],
    datumGedraging: '2026-01-20',
    omschrijving: 'Afspraak niet nagekomen.',
    wijkId: 'w-1',
    teamId: 't-1',
    beklaagden: ['m-1'],
    betrokkenen: [],
    onderdelen: [{ tekst: 'Afspraak', categorie: 'communicatie', oordeel: null, motivering: '' }],
    aanvullingen: [],
    stappen: [],
    bevindingen: '',
    conclusies: '',
    blijvendBewaren: false,
    bewaarReden: '',
    ...anders,
  };
}

export function eenFormeelPart(anders: Partial<FormeelPart> = {}): FormeelPart {
  return {
    gestartOp: '2026-02-04',
    behandelaar: BEHANDELAAR,
    redenAfwijking: '',
    procedureWeken: 6,
    verdaging: null,
    uitstel: [],
    ...anders,
  };
}

export function formeel(anders: Partial<FormeelPart> = {}): Formeel {
  return { status: 'formeel', sinds: '2026-02-04', informeel: null, formeel: eenFormeelPart(anders) };
}

/** Every step of a formal handling without an advice, the last one on 27-02-2026. */
export const ALL_STAPPEN: readonly KlachtStap[] = [
  { soort: 'ontvangstbevestiging', datum: '2026-02-05', document: 'D1' },
  { soort: 'afschrift-beklaagde', beklaagde: 'm-1', datum: '2026-02-05', document: 'D2' },
  { soort: 'uitnodiging-horen', wie: 'klager', datum: '2026-02-10', document: 'D3' },
  { soort: 'gehoord', wie: 'klager', datum: '2026-02-24' },
  { soort: 'gehoord', wie: { beklaagde: 'm-1' }, datum: '2026-02-25' },
  { soort: 'verslag', datum: '2026-02-27', document: 'D4' },
];

/** Formally handled and ready to be closed: only the letter is left. */
export function klaarForBrief(dossier: Partial<KlachtDossier> = {}, part: Partial<FormeelPart> = {}): Klacht {
  return {
    dossier: eenDossier({
      stappen: ALL_STAPPEN,
      onderdelen: [
        { tekst: 'Afspraak', categorie: 'communicatie', oordeel: 'gegrond', motivering: 'Niet gebeld.' },
      ],
      bevindingen: 'De afspraak stond niet in de agenda.',
      conclusies: 'Geen maatregelen nodig.',
      ...dossier,
    }),
    toestand: formeel(part),
  };
}

export function eenBrief(anders: Partial<Afhandelen> = {}): Afhandelen {
  return {
    soort: 'afhandelen',
    datum: '2026-03-10',
    ombudsmanNaam: 'Nationale ombudsman',
    ombudsmanTermijnVermeld: true,
    afschriftBeklaagdeOp: '2026-03-10',
    wijktAfVanAdvies: false,
    motiveringAfwijking: '',
    ...anders,
  };
}

export function eenContext(rol: KlachtRol, anders: Partial<OvergangContext> = {}): OvergangContext {
  return {
    uitvoerder: eenUitvoerder(rol),
    vandaag: '2026-03-11',
    instellingen: [],
    kalenderdagen: [],
    kalenderbesluiten: [],
    ...anders,
  };
}
