import type { BeginGevolg } from '../../../shared/contract/base/begin.ts';
import { CAOS } from '../../../shared/domain/planning/lists.ts';
import { datumNl } from '../../../shared/domain/tijd/datum.ts';
import { moveBegin } from '../../../shared/domain/tijd/periode.ts';
import type { CallContext } from '../../base/core-types.ts';
import { found, ongeldig } from '../../base/fault.ts';
import type { ReadDb, Wijziging, WriteDb } from '../../db/types.ts';
import { countDetacheringenFrom, moveNamen, readFirstUse } from './begin.repository.ts';
import {
  caoRows,
  organisatieRows,
  readCaoWijzigingen,
  readOrganisatienamen,
} from './organisaties.repository.ts';
import { naamOfOrganisatie } from './organisaties.service.ts';

type BeginInput = { readonly id: string; readonly van: string };

const USE = {
  detachering: 'een detachering',
  afspraak: 'een subsidieafspraak',
  opvolging: 'een opvolging',
} as const;

/** What another begin date of an organisation does: its name and cao go along; what people recorded stands in the way. */
function plan(db: ReadDb, { id, van }: BeginInput) {
  const row = found(organisatieRows.read(db, id), 'Deze organisatie bestaat niet meer. Ververs het scherm.');
  const { geldigVan, geldigTot } = row;
  const naam = naamOfOrganisatie(db, id);
  if (van === geldigVan)
    throw ongeldig('van', `${naam} werkt al mee vanaf ${datumNl(van)}. Kies een andere datum.`);
  if (geldigTot !== null && van >= geldigTot)
    throw ongeldig('van', `${naam} is gestopt per ${datumNl(geldigTot)}. Kies een datum daarvoor.`);
  const first = readFirstUse(db, id);
  if (first !== null && first.dag < van) {
    throw ongeldig(
      'van',
      `Er is al ${USE[first.soort]} bij ${naam} vanaf ${datumNl(first.dag)}. Kies uiterlijk die dag, of wijzig die eerst.`,
    );
  }
  const move = moveBegin(
    readOrganisatienamen(db).filter((n) => n.organisatieId === id),
    geldigVan,
    van,
  );
  const caos = readCaoWijzigingen(db).filter((c) => c.organisatieId === id && c.vanaf <= van);
  const cao = caos.at(-1)?.cao ?? row.cao;
  // Who was entered with the begin that was wrong has that one too: said, because nobody knows their own day.
  const mensen = van < geldigVan ? countDetacheringenFrom(db, id, geldigVan) : 0;
  return {
    label: `${naam} werkt mee vanaf ${datumNl(van)}`,
    regels: [
      `${naam} werkt mee vanaf ${datumNl(van)} (was ${datumNl(geldigVan)}).`,
      ...move.weg.map((n) => `De naam “${n.naam}” was van daarvoor en vervalt.`),
      ...(mensen === 0
        ? []
        : [
            `${mensen === 1 ? 'Eén detachering begint' : `${String(mensen)} detacheringen beginnen`} op ${datumNl(geldigVan)} en ${mensen === 1 ? 'blijft' : 'blijven'} zo. Verbeter de begindatum bij de medewerker als die ook eerder was.`,
          ]),
      ...(caos.length === 0 ? [] : [`De cao aan het begin is ${CAOS.labels[cao]}.`]),
    ],
    move,
    caos,
    cao,
  };
}

/** What another begin date would do; refuses what cannot be. */
export function organisatieBeginPreview(db: ReadDb, _ctx: CallContext, input: BeginInput): BeginGevolg {
  const { label, regels } = plan(db, input);
  return { label, regels };
}

export function correctOrganisatieBegin(
  tx: WriteDb,
  _ctx: CallContext,
  input: BeginInput,
): Wijziging<{ gevolg: BeginGevolg }> {
  const { label, regels, move, caos, cao } = plan(tx, input);
  organisatieRows.update(tx, input.id, { geldigVan: input.van, cao });
  moveNamen(tx, move);
  for (const { id } of caos) caoRows.remove(tx, id);
  return { label, uitvoer: { gevolg: { label, regels } } };
}
