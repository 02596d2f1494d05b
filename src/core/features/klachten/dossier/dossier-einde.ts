import type { KlachtDossierUitvoer } from '../../../../shared/contract/klachten/dossier.ts';
import { assertNever } from '../../../../shared/domain/assert-never.ts';
import type { AfdoeningVeld } from '../../../../shared/domain/klacht/basis/afdoening.ts';
import { GRONDEN_NIET_IN_BEHANDELING } from '../../../../shared/domain/klacht/basis/lijsten.ts';
import type { KlachtToestand } from '../../../../shared/domain/klacht/basis/types.ts';
import { datumNl } from '../../../../shared/domain/tijd/datum.ts';

/** How a complaint ended, in words. */

type Afdoening = NonNullable<KlachtDossierUitvoer['afdoening']>;

const gegeven = (veld: AfdoeningVeld, label: string, tekst: string) => ({ veld, label, tekst });
const datum = (iso: string): string => (iso === '' ? '' : datumNl(iso));

function maak(
  toestand: { readonly status: Afdoening['status']; readonly sinds: string },
  velden: readonly Afdoening['velden'][number][],
): Afdoening {
  return {
    status: toestand.status,
    datum: toestand.sinds,
    grond: null,
    velden: velden.filter(({ tekst }) => tekst !== ''),
  };
}

/** How it ended for the municipality; null while it is open (or destroyed). */
export function afdoeningVan(toestand: KlachtToestand): Afdoening | null {
  switch (toestand.status) {
    case 'ontvangen':
    case 'informeel':
    case 'formeel':
    case 'vernietigd':
      return null;
    case 'informeel-opgelost':
      return maak(toestand, [
        gegeven('hoeGebleken', 'Hoe de tevredenheid bleek', toestand.hoeGebleken),
        gegeven('bevestigingVerzondenOp', 'Bevestiging verzonden op', datum(toestand.bevestigingVerzondenOp)),
      ]);
    case 'niet-in-behandeling':
      return {
        ...maak(toestand, [
          gegeven('grond', 'Grond', GRONDEN_NIET_IN_BEHANDELING.labels[toestand.grond]),
          gegeven('toelichting', 'Toelichting', toestand.toelichting),
        ]),
        grond: toestand.grond,
      };
    case 'ingetrokken':
      return maak(toestand, [gegeven('vastlegging', 'Vastgelegd in', toestand.vastlegging)]);
    case 'doorgezonden':
      return maak(toestand, [
        gegeven('aanWie', 'Doorgezonden aan', toestand.aanWie),
        gegeven('gemeldAanKlagerOp', 'Gemeld aan de klager op', datum(toestand.gemeldAanKlagerOp)),
      ]);
    case 'afgehandeld':
      return maak(toestand, [
        gegeven('ombudsmanNaam', 'Ombudsman in de brief', toestand.ombudsmanNaam),
        gegeven(
          'afschriftBeklaagdeOp',
          'Afschrift aan de beklaagde op',
          datum(toestand.afschriftBeklaagdeOp),
        ),
      ]);
    case 'bij-ombudsman':
    case 'ombudsman-gereed':
      return afdoeningVan(toestand.afdoening);
    default:
      return assertNever(toestand, 'toestand');
  }
}

export function ombudsmanVan(toestand: KlachtToestand): KlachtDossierUitvoer['ombudsman'] {
  if (toestand.status === 'bij-ombudsman') {
    return { sinds: toestand.sinds, gereedOp: null, oordeel: null, aanbeveling: '', reactie: '' };
  }
  if (toestand.status !== 'ombudsman-gereed') return null;
  const { ontvangenOp, sinds, oordeel, aanbeveling, reactie } = toestand;
  return { sinds: ontvangenOp, gereedOp: sinds, oordeel, aanbeveling, reactie };
}
