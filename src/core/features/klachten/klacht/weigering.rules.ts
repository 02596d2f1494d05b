import type { FieldMessage } from '../../../../shared/contract/base/faults.ts';
import { withArtikel } from '../../../../shared/domain/klacht/basis/artikel.ts';
import type { Weigering, WeigeringCode } from '../../../../shared/domain/klacht/basis/weigering.ts';
import type { OvergangSoort } from '../../../../shared/domain/klacht/verloop/overgang-types.ts';
import { findOvergang } from '../../../../shared/domain/klacht/verloop/overgangen.ts';

/** Refusals of complaint law at the fields of the contract, each with its article. */

/** The sentence with the article it rests on, unless that is in it already. */
export function messageWithArtikel({ melding, artikel }: Weigering): string {
  return withArtikel(melding, artikel);
}

const FIELD_BIJ_STAP: Readonly<Partial<Record<WeigeringCode, string>>> = {
  'verdaging-weken': 'weken',
  'verdaging-reden': 'reden',
  'verdaging-brief-klager': 'briefKlager',
  'verdaging-brief-beklaagde': 'briefBeklaagde',
  'verdaging-voor-ontvangst': 'briefKlager',
  'verdaging-na-einde': 'briefKlager',
  'uitstel-niet-schriftelijk': 'schriftelijk',
  'uitstel-instemming-ontbreekt': 'instemmingOp',
  'uitstel-voor-ontvangst': 'instemmingOp',
  'uitstel-na-einde': 'instemmingOp',
  'uitstel-niet-later': 'uiterlijk',
  'reden-afwijking': 'redenAfwijking',
  'procedure-weken': 'procedureWeken',
  'afzien-grond': 'grond',
  'afzien-uitnodiging': 'grond',
  'niet-uitgenodigd': 'wie',
  'niet-verdaagd': 'soort',
  'onbekende-beklaagde': 'wie',
  'onbekende-klager': 'wie',
  'grond-onbekend': 'grond',
  'grond-niet-ouder': 'grond',
  'einde-reden': 'reden',
  'geen-afschrift-brief': 'afschriftBeklaagdeOp',
  'afwijking-advies': 'motiveringAfwijking',
  'reactie-aanbeveling': 'reactie',
  'horen-na-brief': 'datum',
  'verslag-na-brief': 'datum',
  'afschrift-na-brief': 'datum',
  'aanvulling-voor-vraag': 'ontvangenOp',
  'bevestiging-te-vroeg': 'bevestigingVerzondenOp',
  'advies-na-brief': 'datum',
  'datum-voor-toestand': 'datum',
};

function fieldAtStap(weigering: Weigering, soort: OvergangSoort): string {
  const { veld } = weigering;
  if (veld !== undefined) {
    const gegeven = findOvergang(soort)?.vereist.find((een) => een.veld === veld);
    return gegeven?.vorm === 'persoon' ? `${veld}Id` : veld;
  }
  if (weigering.code.startsWith('behandelaar-')) {
    return soort === 'informeel-starten' ? 'gebiedsmanagerId' : 'behandelaarId';
  }
  if (weigering.code === 'geen-ombudsman') {
    return soort === 'afhandelen' ? 'ombudsmanNaam' : 'ombudsmanVermeld';
  }
  // The reason is asked with the behandelaar: the form of the letter has no field for it.
  if (soort === 'afhandelen' && weigering.code === 'reden-afwijking') return 'stap';
  if (soort === 'stap' && weigering.code.startsWith('datum-')) return 'datum';
  if (soort === 'stap' && weigering.code === 'gegeven-ontbreekt') return 'document';
  return FIELD_BIJ_STAP[weigering.code] ?? 'stap';
}

/** Every refusal of a step, at the field it is about; 'stap' where it is about the complaint as a whole. */
export function fieldsAtStap(weigeringen: readonly Weigering[], soort: OvergangSoort): FieldMessage[] {
  return weigeringen.map((weigering) => ({
    veld: fieldAtStap(weigering, soort),
    melding: messageWithArtikel(weigering),
  }));
}

const FIELD_BIJ_INTAKE: Readonly<Partial<Record<WeigeringCode, string>>> = {
  'intake-vorm': 'vorm',
  'intake-omschrijving': 'omschrijving',
  'intake-plaats': 'wijkId',
  'uitvoerder-onbekend': 'beklaagden',
  'intake-op-schrift': 'opSchriftOp',
  'niet-op-schrift': 'opSchriftOp',
  'intake-gedraging': 'datumGedraging',
  'grond-niet-ouder': 'datumGedraging',
  'grond-mondeling': 'vorm',
  'is-op-schrift': 'vorm',
  'geen-termijn': 'vorm',
  'geen-klacht': 'regeling',
  'datum-in-toekomst': 'ontvangstdatum',
  'datum-voor-ontvangst': 'ontvangstdatum',
};

/** Every refusal of the facts; `voor` is the field that holds them in the input ('intake', 'gegevens'). */
export function fieldsAtIntake(weigeringen: readonly Weigering[], voor: string): FieldMessage[] {
  return weigeringen.map((weigering) => ({
    veld: `${voor}.${weigering.veld ?? FIELD_BIJ_INTAKE[weigering.code] ?? 'ontvangstdatum'}`,
    melding: messageWithArtikel(weigering),
  }));
}

/** Refusals of a ground for one part, at that part. */
export function fieldsAtGrond(weigeringen: readonly Weigering[], index: number): FieldMessage[] {
  return weigeringen.map((weigering) => ({
    veld: `onderdelen.${index}.grond`,
    melding: messageWithArtikel(weigering),
  }));
}
