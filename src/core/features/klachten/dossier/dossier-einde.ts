import type { KlachtDossierOutput } from '../../../../shared/contract/klachten/dossier.ts';
import { assertNever } from '../../../../shared/domain/assert-never.ts';
import type { AfdoeningField } from '../../../../shared/domain/klacht/basis/afdoening.ts';
import { EINDE_REDENEN, GRONDEN_NIET_IN_BEHANDELING } from '../../../../shared/domain/klacht/basis/lists.ts';
import type { Klacht, KlachtToestand } from '../../../../shared/domain/klacht/basis/types.ts';
import { datumNl } from '../../../../shared/domain/tijd/datum.ts';

/** How a complaint ended, in words. */

type Afdoening = NonNullable<KlachtDossierOutput['afdoening']>;

const gegeven = (veld: AfdoeningField, label: string, tekst: string) => ({ veld, label, tekst });
const datum = (iso: string): string => (iso === '' ? '' : datumNl(iso));

function create(
  toestand: { readonly status: Afdoening['status']; readonly sinds: string },
  fields: readonly Afdoening['velden'][number][],
): Afdoening {
  return {
    status: toestand.status,
    datum: toestand.sinds,
    grond: null,
    velden: fields.filter(({ tekst }) => tekst !== ''),
  };
}

/** How it ended for the municipality; null while it is open (or destroyed). */
export function afdoeningOf(toestand: KlachtToestand): Afdoening | null {
  switch (toestand.status) {
    case 'ontvangen':
    case 'informeel':
    case 'formeel':
    case 'vernietigd':
      return null;
    case 'informeel-opgelost':
      return create(toestand, [
        gegeven('hoeGebleken', 'Hoe de tevredenheid bleek', toestand.hoeGebleken),
        gegeven('bevestigingVerzondenOp', 'Bevestiging verzonden op', datum(toestand.bevestigingVerzondenOp)),
      ]);
    case 'mondeling-beantwoord':
      return create(toestand, [gegeven('antwoord', 'Wat is geantwoord', toestand.antwoord)]);
    case 'anders-geeindigd':
      return create(toestand, [
        gegeven('reden', 'Reden', EINDE_REDENEN.labels[toestand.reden]),
        gegeven('toelichting', 'Hoe dat bleek', toestand.toelichting),
      ]);
    case 'niet-in-behandeling':
      return {
        ...create(toestand, [
          gegeven('grond', 'Grond', GRONDEN_NIET_IN_BEHANDELING.labels[toestand.grond]),
          gegeven('toelichting', 'Toelichting', toestand.toelichting),
        ]),
        grond: toestand.grond,
      };
    case 'ingetrokken':
      return create(toestand, [gegeven('vastlegging', 'Vastgelegd in', toestand.vastlegging)]);
    case 'doorgezonden':
      return create(toestand, [
        gegeven('aanWie', 'Doorgezonden aan', toestand.aanWie),
        gegeven('gemeldAanKlagerOp', 'Gemeld aan de klager op', datum(toestand.gemeldAanKlagerOp)),
      ]);
    case 'afgehandeld':
      return create(toestand, [
        gegeven('ombudsmanNaam', 'Ombudsman in de brief', toestand.ombudsmanNaam),
        gegeven('motiveringAfwijking', 'Waarom anders dan het advies', toestand.motiveringAfwijking ?? ''),
        gegeven(
          'afschriftBeklaagdeOp',
          'Afschrift aan de beklaagde op',
          datum(toestand.afschriftBeklaagdeOp),
        ),
      ]);
    case 'bij-ombudsman':
    case 'ombudsman-gereed':
      return afdoeningOf(toestand.afdoening);
    default:
      return assertNever(toestand, 'toestand');
  }
}

/** The petition at the ombudsman, also while the complaint is open. */
export function ombudsmanOf({ dossier, toestand }: Klacht): KlachtDossierOutput['ombudsman'] {
  if (dossier.ombudsman) {
    const { ontvangenOp, klaar } = dossier.ombudsman;
    return {
      sinds: ontvangenOp,
      gereedOp: klaar?.op ?? null,
      oordeel: klaar?.oordeel ?? null,
      aanbeveling: klaar?.aanbeveling ?? '',
      reactie: klaar?.reactie ?? '',
    };
  }
  if (toestand.status === 'bij-ombudsman') {
    return { sinds: toestand.sinds, gereedOp: null, oordeel: null, aanbeveling: '', reactie: '' };
  }
  if (toestand.status !== 'ombudsman-gereed') return null;
  const { ontvangenOp, sinds, oordeel, aanbeveling, reactie } = toestand;
  return { sinds: ontvangenOp, gereedOp: sinds, oordeel, aanbeveling, reactie };
}
