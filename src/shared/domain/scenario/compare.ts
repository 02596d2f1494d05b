/** A plan beside a scenario, or two scenario's: the average week of a span, per team, gebied and city. */

import { fte } from '../planbord/capaciteit.ts';
import { gemiddeldeUitkomst } from '../planbord/columns.ts';
import { berekenPlanbord } from '../planbord/planbord.ts';
import type { Planbord, Uitkomst } from '../planbord/types.ts';
import type { PlanbordGegevens } from '../planning/planning.ts';
import { maandagenBetween } from '../tijd/week.ts';

export type Weeksom = Pick<Uitkomst, 'bezetting' | 'clientgebonden' | 'vraag' | 'saldoFte'> & {
  /** Contract hours in it, as fte. */
  readonly fte: number;
};

export type Vergelijking = {
  readonly soort: 'team' | 'gebied' | 'stad';
  /** '' for the city. */
  readonly id: string;
  /** In the order in which the versions were given. */
  readonly versies: readonly Weeksom[];
};

type Span = { readonly van: string; readonly tot: string; readonly vandaag: string };

function weeksom(planbord: Planbord, weken: readonly Uitkomst[]): Weeksom | null {
  const [inst] = planbord.instellingen;
  const [maandag] = planbord.maandagen;
  if (inst === undefined || maandag === undefined) return null;
  const { bezetting, bruto, clientgebonden, vraag, saldoFte } = gemiddeldeUitkomst(maandag, weken, inst);
  return { bezetting, clientgebonden, vraag, saldoFte, fte: fte(bruto, inst) };
}

/** Every team, then every gebied, then the city, of each version of the planning over the same whole weeks. */
export function vergelijk(versies: readonly PlanbordGegevens[], { van, tot, vandaag }: Span): Vergelijking[] {
  const borden = versies.map((gegevens) =>
    berekenPlanbord({ gegevens, vandaag, maandagen: maandagenBetween(van, tot), rekenwijze: 'auto' }),
  );
  const row = (
    soort: Vergelijking['soort'],
    id: string,
    wekenOf: (bord: Planbord) => readonly Uitkomst[],
  ): Vergelijking => ({ soort, id, versies: borden.flatMap((bord) => weeksom(bord, wekenOf(bord)) ?? []) });
  const [first] = borden;
  if (first === undefined) return [];
  return [
    ...first.teams.map(({ teamId }) =>
      row('team', teamId, (bord) => bord.teams.find((team) => team.teamId === teamId)?.weken ?? []),
    ),
    ...first.gebieden.map(({ gebiedId }) =>
      row(
        'gebied',
        gebiedId,
        (bord) => bord.gebieden.find((gebied) => gebied.gebiedId === gebiedId)?.weken ?? [],
      ),
    ),
    row('stad', '', (bord) => bord.stad.weken),
  ];
}
