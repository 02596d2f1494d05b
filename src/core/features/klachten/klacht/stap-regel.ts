import type { OvergangInvoer } from '../../../../shared/contract/klachten/stappen.ts';
import { assertNever } from '../../../../shared/domain/assert-never.ts';
import {
  GRONDEN_NIET_IN_BEHANDELING,
  OMBUDSMAN_OORDELEN,
} from '../../../../shared/domain/klacht/basis/lijsten.ts';
import { datumNl } from '../../../../shared/domain/tijd/datum.ts';
import type { ReadDb } from '../../../db/types.ts';
import { leesGebruikers, type StapRij } from './klachten.repository.ts';

type Overgang = Exclude<OvergangInvoer, { soort: 'stap' }>;

const zinnen = (...delen: readonly string[]): string => delen.filter((deel) => deel.trim() !== '').join('. ');

/** The line of the timeline for a transition: its own date and its data in words. */
export function regelVan(db: ReadDb, stap: Overgang): Pick<StapRij, 'soort' | 'datum' | 'toelichting'> {
  const naam = (id: string): string => leesGebruikers(db).find((rij) => rij.id === id)?.naam ?? '';
  const regel = (datum: string, toelichting = '') => ({ soort: stap.soort, datum, toelichting });
  switch (stap.soort) {
    case 'aanvulling-vragen':
      return regel(stap.gevraagdOp);
    case 'aanvulling-ontvangen':
      return regel(stap.ontvangenOp);
    case 'informeel-starten':
      return regel(stap.datum, `Gebiedsmanager: ${naam(stap.gebiedsmanagerId)}`);
    case 'informeel-oplossen':
      return regel(stap.datum, stap.hoeGebleken);
    case 'formeel-starten':
    case 'heropenen':
      return regel(
        stap.datum,
        zinnen(
          stap.soort === 'heropenen' ? stap.waaromNietTevreden : '',
          `Behandelaar: ${naam(stap.behandelaarId)}, procedure van ${stap.procedureWeken} weken`,
          stap.redenAfwijking,
        ),
      );
    case 'verdagen':
      return regel(
        stap.briefKlager,
        zinnen(`${stap.weken} ${stap.weken === 1 ? 'week' : 'weken'}`, stap.reden),
      );
    case 'uitstellen':
      return regel(stap.instemmingOp, `Tot en met ${datumNl(stap.uiterlijk)}`);
    case 'niet-in-behandeling':
      return regel(stap.datum, zinnen(GRONDEN_NIET_IN_BEHANDELING.labels[stap.grond], stap.toelichting));
    case 'intrekken':
      return regel(stap.datum, stap.vastlegging);
    case 'doorzenden':
      return regel(stap.datum, `Aan ${stap.aanWie}`);
    case 'afhandelen':
      return regel(stap.datum, zinnen(`Ombudsman: ${stap.ombudsmanNaam}`, stap.motiveringAfwijking));
    case 'naar-ombudsman':
      return regel(stap.datum);
    case 'ombudsman-gereed':
      return regel(
        stap.datum,
        zinnen(OMBUDSMAN_OORDELEN.labels[stap.oordeel], stap.aanbeveling, stap.reactie),
      );
    default:
      return assertNever(stap, 'stap');
  }
}
