import {
  checkInstelling,
  findInstelling,
  readInstelling as valueOn,
} from '../../../shared/domain/instelling/instellingen.ts';
import { updatePeriode } from '../../../shared/domain/tijd/periode.ts';
import type { CallContext } from '../../base/core-types.ts';
import { ongeldig } from '../../base/fault.ts';
import { newId } from '../../db/id.ts';
import type { ReadDb, Wijziging, WriteDb } from '../../db/types.ts';
import {
  addGemeente,
  addKeuzelijsten,
  readAdministratie,
  readGemeente,
  readInstelling,
  saveInstellingPlan,
} from './beheer.repository.ts';
import { BEGIN_FUNCTIES, BEGIN_SPECIALISMEN } from './beheer.rules.ts';

export type AdministratieGegevens = {
  readonly naam: string;
  readonly gemeente: string;
  readonly demo: boolean;
};

/** What this administratie is called and whether it is the demo. */
export function administratieGegevens(db: ReadDb): AdministratieGegevens {
  const row = readAdministratie(db);
  return { naam: row?.naam ?? '', demo: row?.demo ?? false, gemeente: readGemeente(db)?.naam ?? '' };
}

/** Minutes without use after which the program locks itself. */
export function vergrendelMinuten(db: ReadDb, vandaag: string): number {
  return valueOn(readInstelling(db, 'vergrendelMinuten'), 'vergrendelMinuten', vandaag);
}

/** Sets a setting from a date on; what held before stays for the time before it. */
export function setInstelling(
  tx: WriteDb,
  ctx: CallContext,
  input: { readonly sleutel: string; readonly waarde: number; readonly van: string },
): Wijziging<null> {
  const instelling = findInstelling(input.sleutel);
  if (instelling === undefined) throw ongeldig('sleutel', 'Deze instelling bestaat niet.');
  const gecontroleerd = checkInstelling(input.sleutel, input.waarde);
  if (gecontroleerd.soort === 'fout') throw ongeldig('waarde', gecontroleerd.melding);
  const plan = updatePeriode(
    { rijen: readInstelling(tx, input.sleutel), readValue: (row) => row.waarde },
    input.van,
    null,
    input.waarde,
  );
  saveInstellingPlan(tx, plan, input.sleutel, () => newId(ctx.klok));
  return { label: `Instelling “${instelling.label}” gewijzigd`, uitvoer: null };
}

/** What an empty administratie starts with: its municipality, and the lists of functions and specialisms. */
export function fillLegeAdministratie(tx: WriteDb, gemeente: string, createId: () => string): void {
  addGemeente(tx, { id: createId(), naam: gemeente });
  addKeuzelijsten(tx, {
    functies: BEGIN_FUNCTIES.map((functie, volgorde) => ({ id: createId(), volgorde, ...functie })),
    specialismen: BEGIN_SPECIALISMEN.map((specialisme, volgorde) => ({
      id: createId(),
      volgorde,
      ...specialisme,
    })),
  });
}
