import type { Uitkomst } from '../../../../shared/domain/planbord/types.ts';
import type { PlanbordModel } from '../edit/use-planbord-model.ts';
import type { Group } from '../rows/bord-types.ts';
import { headline } from '../rows/headline.ts';
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

/** One line beside the title: the part of the city on screen in figures, in the column of the peildatum. */
export function Summary({ model, bereik }: { readonly model: PlanbordModel; readonly bereik: Group }) {
  const { bord, inBeeld, opzoek, kolommen } = model;
  const place = Math.max(
    0,
    inBeeld.maandagen.findLastIndex((maandag) => maandag <= opzoek.peildatum),
  );
  const kolom = kolommen[place];
  if (model.wacht || kolom === undefined) return '';
  const uitkomst = wekenOf(model, bereik)[place];
  const inst = inBeeld.instellingen[place];
  const teams = new Set(bord.teamIds);
  return headline({
    naam: groupNaam(opzoek, bereik),
    teams: bereik.soort === 'team' ? null : bord.teamIds.length,
    medewerkers: [...hoofdteams(inBeeld, place).values()].filter((teamId) => teams.has(teamId)).length,
    kolom,
    cijfers: uitkomst === undefined || inst === undefined ? null : { uitkomst, inst },
  });
}
