import { momentNl } from '../../../shared/domain/tekst/number.ts';
import { lokaalMoment } from '../../../shared/domain/tijd/moment.ts';
import type { Gebiedsoverzicht } from '../../../shared/rapport/gebiedsoverzicht.ts';
import type { CallContext } from '../../base/core-types.ts';
import type { ReadDb } from '../../db/types.ts';
import { readAfzender } from './overzichten.repository.ts';

/** What stands above and below every overview. */
export type Header = Pick<
  Gebiedsoverzicht,
  'gemeente' | 'peildatum' | 'opgesteldOp' | 'opgesteldDoor' | 'demo'
>;

/** A moment of the journal or the log as people here read it: '01-03-2021 08:12'. */
export const momentText = (moment: string): string => momentNl(lokaalMoment(moment));

/** Head and footer of an overview of a peildatum, made now by this user. */
export function header(db: ReadDb, ctx: CallContext, peildatum: string): Header {
  return {
    ...readAfzender(db),
    peildatum,
    opgesteldOp: lokaalMoment(ctx.klok.now()),
    opgesteldDoor: ctx.gebruiker.naam,
  };
}
