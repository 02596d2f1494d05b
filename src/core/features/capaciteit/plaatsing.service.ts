import type { Werkpatroon } from '../../../shared/domain/planning/planning.ts';
import { korteNaam } from '../../../shared/domain/tekst/naam.ts';
import type { CallContext } from '../../base/core-types.ts';
import type { Wijziging, WriteDb } from '../../db/types.ts';
import { createDetachering } from '../detacheringen/new-detachering.service.ts';
import { createMedewerker, requireFunctieAndSpecialisme } from '../medewerkers/medewerkers.service.ts';
import { requireTeamBegun } from '../teams/teams.service.ts';
import { addInzet, casuistiekLine } from './inzet.service.ts';

type NewMedewerker = {
  readonly voornaam: string;
  readonly tussenvoegsel: string;
  readonly achternaam: string;
  readonly organisatieId: string;
  readonly functieId: string;
  readonly specialismeId: string | null;
  readonly minutenPerWeek: number;
  readonly werkpatroon: Werkpatroon | null;
  /** null = not in a team yet. */
  readonly teamId: string | null;
  readonly van: string;
};

/** A new person in one step: medewerker, hoofdspecialisme, detachering and inzet in a team. */
export function newMedewerker(
  tx: WriteDb,
  ctx: CallContext,
  input: NewMedewerker,
): Wijziging<{ id: string }> {
  requireFunctieAndSpecialisme(tx, input);
  if (input.teamId !== null) requireTeamBegun(tx, input.teamId, input.van);
  const persoon = createMedewerker(tx, ctx, input);
  createDetachering(tx, ctx, { ...input, medewerkerId: persoon.id });
  if (input.teamId !== null) {
    addInzet(tx, ctx, casuistiekLine(persoon.id, input.organisatieId, input.teamId), {
      van: input.van,
      tot: null,
      minutenPerWeek: input.minutenPerWeek,
    });
  }
  return { label: `Medewerker ${korteNaam(persoon)} toegevoegd`, uitvoer: { id: persoon.id } };
}
