import { KLACHT_STAP_SOORTEN } from '../../../../shared/domain/klacht/basis/lists.ts';
import type { Afgedaan, Klacht, Ombudsmanzaak } from '../../../../shared/domain/klacht/basis/types.ts';
import {
  afdoeningOf,
  formeelPart,
  informeelPart,
  verlengingOf,
} from '../../../../shared/domain/klacht/termijn/dossier-termijn.ts';
import type { Gebeurtenis } from '../../../../shared/domain/klacht/verloop/herspelen.ts';
import type { Overgang } from '../../../../shared/domain/klacht/verloop/overgang-types.ts';
import { type TeVerbeteren, teVerbeteren } from '../../../../shared/domain/klacht/verloop/verbeteren.ts';
import type { LoadedKlacht } from '../klacht/klacht-laden.service.ts';
import type { StapRow } from '../klacht/klachten.repository.ts';
import { toStap } from '../klacht/stap-mapping.ts';

/** The lines of a timeline as the steps they were, with the data that the complaint has of them. */

/** Words that a later step took away (an end that was reopened): that there were some is enough. */
const ooit = (text: string): string => (text.trim() === '' ? '–' : text);

function zaakOf({ dossier, toestand }: Klacht): Ombudsmanzaak | null {
  if (dossier.ombudsman) return dossier.ombudsman;
  if (toestand.status === 'bij-ombudsman') return { ontvangenOp: toestand.sinds, klaar: null };
  if (toestand.status !== 'ombudsman-gereed') return null;
  const { ontvangenOp, sinds: op, oordeel, aanbeveling, reactie } = toestand;
  return { ontvangenOp, klaar: { op, oordeel, aanbeveling, reactie } };
}

function asEinde(row: StapRow, einde: Afgedaan | null): Overgang | null {
  const { datum, toelichting } = row;
  switch (row.soort) {
    case 'informeel-oplossen':
      return einde?.status === 'informeel-opgelost'
        ? {
            soort: row.soort,
            datum,
            hoeGebleken: einde.hoeGebleken,
            bevestigingVerzondenOp: einde.bevestigingVerzondenOp,
          }
        : { soort: row.soort, datum, hoeGebleken: ooit(toelichting), bevestigingVerzondenOp: datum };
    case 'mondeling-beantwoorden': {
      const antwoord = einde?.status === 'mondeling-beantwoord' ? einde.antwoord : toelichting;
      return { soort: row.soort, datum, antwoord: ooit(antwoord) };
    }
    case 'niet-in-behandeling':
      if (einde?.status !== 'niet-in-behandeling') return null;
      return {
        soort: row.soort,
        datum,
        grond: einde.grond,
        toelichting: einde.toelichting,
        ombudsmanVermeld: true,
      };
    case 'intrekken':
      if (einde?.status !== 'ingetrokken') return null;
      return { soort: row.soort, datum, vastlegging: einde.vastlegging };
    case 'doorzenden':
      if (einde?.status !== 'doorgezonden') return null;
      return {
        soort: row.soort,
        datum,
        aanWie: einde.aanWie,
        gemeldAanKlagerOp: einde.gemeldAanKlagerOp,
      };
    case 'anders-eindigen':
      if (einde?.status !== 'anders-geeindigd') return null;
      return { soort: row.soort, datum, reden: einde.reden, toelichting: einde.toelichting };
    case 'afhandelen':
      if (einde?.status !== 'afgehandeld') return null;
      return {
        soort: row.soort,
        datum,
        ombudsmanNaam: einde.ombudsmanNaam,
        ombudsmanTermijnVermeld: true,
        afschriftBeklaagdeOp: einde.afschriftBeklaagdeOp,
        wijktAfVanAdvies: (einde.motiveringAfwijking ?? '') !== '',
        motiveringAfwijking: einde.motiveringAfwijking ?? '',
      };
    default:
      return null;
  }
}

function asOvergang(row: StapRow, klacht: Klacht, uitstelNummer: number): Overgang | null {
  const { soort, datum } = row;
  const { verdaging, uitstel } = verlengingOf(klacht);
  const formeel = formeelPart(klacht.toestand);
  const informeel = informeelPart(klacht.toestand);
  const zaak = zaakOf(klacht);
  if (KLACHT_STAP_SOORTEN.has(soort)) {
    const stap = toStap(row);
    return stap === null ? null : { soort: 'stap', stap };
  }
  switch (soort) {
    case 'aanvulling-vragen':
      return { soort, gevraagdOp: datum };
    case 'aanvulling-ontvangen':
      return { soort, ontvangenOp: datum };
    case 'informeel-starten':
      return informeel === null ? null : { soort, datum, gebiedsmanager: informeel.gebiedsmanager };
    case 'formeel-starten':
    case 'heropenen': {
      if (formeel === null) return null;
      const { behandelaar, procedureWeken, redenAfwijking, adviseur } = formeel;
      const start = { datum, behandelaar, procedureWeken, redenAfwijking, adviseur };
      return soort === 'heropenen' ? { soort, ...start, waaromNietTevreden: '–' } : { soort, ...start };
    }
    case 'klager-eindigt': {
      const klager = klacht.dossier.klagers.find(({ id }) => id === row.klagerId);
      if (klager?.einde == null) return null;
      const { soort: hoe, vastlegging, bevestigingOp: bevestigingVerzondenOp } = klager.einde;
      return { soort, klager: klager.id, datum, hoe, vastlegging, bevestigingVerzondenOp };
    }
    case 'verdagen':
      return verdaging === null ? null : { soort, ...verdaging };
    case 'uitstellen': {
      const own = uitstel[uitstelNummer];
      return own === undefined ? null : { soort, ...own };
    }
    case 'naar-ombudsman':
      return zaak === null ? null : { soort, datum: zaak.ontvangenOp };
    case 'ombudsman-gereed': {
      if (zaak === null || zaak.klaar === null) return null;
      const { oordeel, aanbeveling, reactie } = zaak.klaar;
      return { soort, datum: zaak.klaar.op, oordeel, aanbeveling, reactie };
    }
    default:
      return asEinde(row, afdoeningOf(klacht.toestand));
  }
}

/**
 * What can be corrected of each line, by its id. Of an end that was reopened the data are gone: there is nothing to
 * correct then but its day.
 */
export function teVerbeterenOf(loaded: LoadedKlacht): ReadonlyMap<string, readonly TeVerbeteren[]> {
  if (loaded.rij.status === 'vernietigd') return new Map();
  const einde = afdoeningOf(loaded.klacht.toestand)?.status;
  const isGone = ({ soort }: Overgang): boolean =>
    (soort === 'informeel-oplossen' && einde !== 'informeel-opgelost') ||
    (soort === 'mondeling-beantwoorden' && einde !== 'mondeling-beantwoord');
  return new Map(
    historieOf(loaded).map(({ id, overgang }) => [id, isGone(overgang) ? [] : teVerbeteren(overgang)]),
  );
}

/** Every line that is a step of the state machine, in the order in which they were recorded. */
export function historieOf({ delen, klacht }: LoadedKlacht): readonly Gebeurtenis[] {
  let uitstelNummer = 0;
  return delen.stappen.flatMap((row): Gebeurtenis[] => {
    const overgang = asOvergang(row, klacht, uitstelNummer);
    if (row.soort === 'uitstellen') uitstelNummer += 1;
    return overgang === null ? [] : [{ id: row.id, overgang }];
  });
}
