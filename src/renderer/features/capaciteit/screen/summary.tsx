import { BEZETTING_LABEL } from '../../../../shared/domain/planbord/capaciteit.ts';
import type { Uitkomst } from '../../../../shared/domain/planbord/types.ts';
import { fteText, procentText } from '../../../../shared/domain/tekst/number.ts';
import { weekOf } from '../../../../shared/domain/tijd/week.ts';
import type { PlanbordModel } from '../edit/use-planbord-model.ts';
import type { Group } from '../rows/bord-types.ts';
import { groupNaam } from '../rows/row-base.ts';
import { hoofdteams } from '../rows/row-group.ts';

function wekenOf({ inBeeld }: PlanbordModel, bereik: Group): readonly Uitkomst[] {
  switch (bereik.soort) {
    case 'stad':
      return inBeeld.stad.weken;
    case 'gebied':
      return inBeeld.gebieden.find((gebied) => gebied.gebiedId === bereik.id)?.weken ?? [];
    case 'team':
      return inBeeld.teams.find((team) => team.teamId === bereik.id)?.weken ?? [];
  }
}

function bezettingText({ bezetting }: Uitkomst): string {
  if (bezetting.soort !== 'percentage') return `bezetting: ${BEZETTING_LABEL[bezetting.soort].toLowerCase()}`;
  return `bezetting ${procentText(bezetting.waarde)} (${BEZETTING_LABEL[bezetting.klasse].toLowerCase()})`;
}

/** One line beside the title: the part of the city on screen in figures, in the week of the peildatum. */
export function Summary({ model, bereik }: { readonly model: PlanbordModel; readonly bereik: Group }) {
  const { bord, inBeeld, opzoek } = model;
  if (model.wacht) return '';
  const week = Math.max(
    0,
    inBeeld.maandagen.findLastIndex((maandag) => maandag <= opzoek.peildatum),
  );
  const uitkomst = wekenOf(model, bereik)[week];
  const inst = inBeeld.instellingen[week];
  const teams = new Set(bord.teamIds);
  const mensen = [...hoofdteams(inBeeld, week).values()].filter((teamId) => teams.has(teamId)).length;
  const parts = [
    groupNaam(opzoek, bereik),
    ...(bereik.soort === 'team'
      ? []
      : [bord.teamIds.length === 1 ? '1 team' : `${String(bord.teamIds.length)} teams`]),
    `${String(mensen)} medewerkers`,
    ...(uitkomst && inst
      ? [`${fteText(uitkomst.bruto / inst.voltijdMinuten)} fte`, bezettingText(uitkomst)]
      : []),
    `wk ${String(weekOf(inBeeld.maandagen[week] ?? opzoek.peildatum).week)}`,
  ];
  return parts.join(' · ');
}
