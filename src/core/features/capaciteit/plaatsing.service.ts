import type { Werkpatroon } from '../../../shared/domain/planning/planning.ts';
import { korteNaam } from '../../../shared/domain/tekst/naam.ts';
import type { CallContext } from '../../base/core-types.ts';
import type { Wijziging, WriteDb } from '../../db/types.ts';
import { maakMedewerker, vereisFunctieEnSpecialisme } from '../medewerkers/medewerkers.service.ts';
import { maakDetachering } from '../organisaties/organisaties.service.ts';
import { casuistiekRegel, voegInzetToe } from './inzet.service.ts';

type NieuweMedewerker = {
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
export function nieuweMedewerker(
  tx: WriteDb,
  ctx: CallContext,
  invoer: NieuweMedewerker,
): Wijziging<{ id: string }> {
  vereisFunctieEnSpecialisme(tx, invoer);
  const persoon = maakMedewerker(tx, ctx, invoer);
  maakDetachering(tx, ctx, { ...invoer, medewerkerId: persoon.id });
  if (invoer.teamId !== null) {
    voegInzetToe(tx, ctx, casuistiekRegel(persoon.id, invoer.organisatieId, invoer.teamId), {
      van: invoer.van,
      tot: null,
      minutenPerWeek: invoer.minutenPerWeek,
    });
  }
  return { label: `Medewerker ${korteNaam(persoon)} toegevoegd`, uitvoer: { id: persoon.id } };
}
