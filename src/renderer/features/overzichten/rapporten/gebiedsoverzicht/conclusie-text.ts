import { datumNl } from '../../../../../shared/domain/tijd/datum.ts';
import type { Gebiedsoverzicht } from '../../../../../shared/rapport/gebiedsoverzicht.ts';

type Team = Pick<Gebiedsoverzicht['teams'][number], 'conclusie' | 'geschreven'>;

/** 'Geldt per 15-03-2026 · geschreven 30-11-2026 door Wil Meekijk': of which day it speaks is not when it was written. */
export function conclusieText({ conclusie, geschreven }: Team): string {
  if (conclusie === null) return '';
  const begin = `Geldt per ${datumNl(conclusie.peildatum)}`;
  return geschreven === null
    ? begin
    : `${begin} · geschreven ${datumNl(geschreven.op)} door ${geschreven.door}`;
}
