import type { KlachtDossierOutput } from '../../src/shared/contract/klachten/dossier.ts';

const behandelaar = {
  id: 'g-kb',
  naam: 'Bea Handelaar',
  medewerkerId: null,
  stand: 'geen' as const,
  naamgenoten: [],
  rollen: [],
};

/** Who complains in it. */
export function theKlager(): KlachtDossierOutput['gegevens']['klagers'][number] {
  return {
    id: 'k-1',
    naam: 'K. de Klager',
    adres: 'Dorpsstraat 1\n3111 AA Schiedam',
    bereikbaarheid: '',
    gemachtigde: '',
  };
}

/** A dossier as the core answers it: formally handled, ready for its closing letter. */
export function eenDossierOutput(anders: Partial<KlachtDossierOutput> = {}): KlachtDossierOutput {
  return {
    id: 'k-1',
    nummer: '2026-001',
    status: 'formeel',
    open: true,
    gegevens: {
      ontvangstdatum: '2026-02-02',
      kanaal: 'brief',
      vorm: 'schriftelijk',
      opSchriftOp: null,
      regeling: 'awb',
      kopieDoorgezonden: false,
      klagers: [theKlager()],
      datumGedraging: '2026-01-20',
      omschrijving: 'Ik werd niet teruggebeld & moest lang wachten.',
      wijkId: null,
      teamId: null,
      blijvendBewaren: false,
      bewaarReden: '',
    },
    wijk: null,
    team: { id: 't-1', naam: 'Team Oost' },
    beklaagden: [
      { medewerkerId: 'm-9', naam: 'W. Werker', sinds: null, team: 'Team Oost', organisatie: 'Zorg BV' },
    ],
    betrokkenen: [],
    onderdelen: [
      {
        id: 'o-1',
        tekst: 'Niet teruggebeld',
        categorie: 'communicatie',
        oordeel: 'gegrond',
        grond: null,
        motivering: 'Er is niet gebeld.',
      },
      {
        id: 'o-2',
        tekst: 'Lang wachten',
        categorie: 'wachttijd',
        oordeel: 'ongegrond',
        grond: null,
        motivering: 'De wachttijd was kort.',
      },
    ],
    bevindingen: 'Wij spraken met iedereen.\nEr is niet teruggebeld.',
    conclusies: 'Wij bieden excuses aan.',
    zaakOordeel: 'deels-gegrond',
    aanvullingen: [],
    stappen: [],
    informeel: null,
    verlenging: { verdaging: null, uitstel: [] },
    formeel: {
      gestartOp: '2026-02-05',
      behandelaar,
      redenAfwijking: '',
      procedureWeken: 6,
      verdaging: null,
      uitstel: [],
    },
    afdoening: null,
    ombudsman: null,
    termijn: {
      maatgevend: {
        soort: 'termijn',
        basis: 'procedure',
        begin: '2026-02-02',
        weken: 6,
        nominaal: '2026-03-16',
        einde: '2026-03-16',
        uiterlijkVerzenden: '2026-03-16',
        voorlopig: false,
        verzendenVoorlopig: false,
        genegeerd: [],
        afleiding: [],
      },
      stand: { soort: 'loopt', niveau: 'geen', dagenTotEinde: 20 },
      verdaagd: false,
      signalen: [],
      nietInBehandeling: null,
      ontvangstbevestigingVoor: null,
      ombudsman: null,
      ouderDanEenJaar: 'nee',
    },
    bewaren: { soort: 'open', vernietigingsdatum: null, zin: '' },
    checklist: [],
    waarschuwingen: [],
    mogelijkeStappen: [],
    stapSoorten: [],
    tijdlijn: [],
    notities: [],
    documenten: [],
    maatregelen: [
      {
        id: 'r-1',
        omschrijving: 'Terugbellen binnen een dag',
        eigenaar: 'E. Eigenaar',
        gereedVoor: null,
        gereedOp: null,
      },
    ],
    inzage: [],
    ...anders,
  };
}
