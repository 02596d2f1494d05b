import type { OvergangInput } from '../../../../shared/contract/klachten/stappen.ts';
import { assertNever } from '../../../../shared/domain/assert-never.ts';
import {
  EINDE_REDENEN,
  GRONDEN_NIET_IN_BEHANDELING,
  KLAGER_EINDEN,
  OMBUDSMAN_OORDELEN,
} from '../../../../shared/domain/klacht/basis/lists.ts';
import { datumNl } from '../../../../shared/domain/tijd/datum.ts';
import type { ReadDb } from '../../../db/types.ts';
import { readGebruikers, type StapRow } from './klachten.repository.ts';

type Overgang = Exclude<OvergangInput, { soort: 'stap' }>;

const sentences = (...parts: readonly string[]): string =>
  parts.filter((part) => part.trim() !== '').join('. ');

type Line = Pick<StapRow, 'soort' | 'datum' | 'toelichting'> & Partial<Pick<StapRow, 'partij' | 'klagerId'>>;

/** The line of the timeline for a transition: its own date and its data in words. */
export function lineOf(db: ReadDb, stap: Overgang): Line {
  const naam = (id: string): string => readGebruikers(db).find((row) => row.id === id)?.naam ?? '';
  const line = (datum: string, toelichting = '') => ({ soort: stap.soort, datum, toelichting });
  switch (stap.soort) {
    case 'aanvulling-vragen':
      return line(stap.gevraagdOp);
    case 'aanvulling-ontvangen':
      return line(stap.ontvangenOp);
    case 'informeel-starten':
      return line(stap.datum, `Gebiedsmanager: ${naam(stap.gebiedsmanagerId)}`);
    case 'informeel-oplossen':
      return line(stap.datum, stap.hoeGebleken);
    case 'formeel-starten':
    case 'heropenen':
      return line(
        stap.datum,
        sentences(
          stap.soort === 'heropenen' ? stap.waaromNietTevreden : '',
          `Behandelaar: ${naam(stap.behandelaarId)}, procedure van ${stap.procedureWeken} weken`,
          stap.redenAfwijking,
        ),
      );
    case 'verdagen':
      return line(
        stap.briefKlager,
        sentences(`${stap.weken} ${stap.weken === 1 ? 'week' : 'weken'}`, stap.reden),
      );
    case 'uitstellen':
      return line(stap.instemmingOp, `Tot en met ${datumNl(stap.uiterlijk)}`);
    case 'niet-in-behandeling':
      return line(stap.datum, sentences(GRONDEN_NIET_IN_BEHANDELING.labels[stap.grond], stap.toelichting));
    case 'mondeling-beantwoorden':
      return line(stap.datum, stap.antwoord);
    case 'anders-eindigen':
      return line(stap.datum, sentences(EINDE_REDENEN.labels[stap.reden], stap.toelichting));
    case 'klager-eindigt':
      return {
        ...line(stap.datum, sentences(KLAGER_EINDEN.labels[stap.hoe], stap.vastlegging)),
        partij: 'klager',
        klagerId: stap.klager,
      };
    case 'intrekken':
      return line(stap.datum, stap.vastlegging);
    case 'doorzenden':
      return line(stap.datum, `Aan ${stap.aanWie}`);
    case 'afhandelen':
      return line(stap.datum, sentences(`Ombudsman: ${stap.ombudsmanNaam}`, stap.motiveringAfwijking));
    case 'naar-ombudsman':
      return line(stap.datum);
    case 'ombudsman-gereed':
      return line(
        stap.datum,
        sentences(OMBUDSMAN_OORDELEN.labels[stap.oordeel], stap.aanbeveling, stap.reactie),
      );
    default:
      return assertNever(stap, 'stap');
  }
}
