import type {
  KlachtDossierOutput,
  KlachtWaarschuwing,
} from '../../../../shared/contract/klachten/dossier.ts';
import type { OvergangInput } from '../../../../shared/contract/klachten/stappen.ts';
import { klachtrollenMet } from '../../../../shared/domain/gebruiker/rechten.ts';
import {
  behandelaarBezwaren,
  behandelaarWaarschuwingen,
} from '../../../../shared/domain/klacht/basis/behandelaar.ts';
import { KLACHT_STAP_SOORTEN } from '../../../../shared/domain/klacht/basis/lists.ts';
import type { FormeelPart, Klacht, Persoon } from '../../../../shared/domain/klacht/basis/types.ts';
import {
  redenBezwaren,
  refuseField,
  type Weigering,
} from '../../../../shared/domain/klacht/basis/weigering.ts';
import {
  informeelPart,
  maatgevendeTermijn,
  verlengingOf,
} from '../../../../shared/domain/klacht/termijn/dossier-termijn.ts';
import type { Overgang } from '../../../../shared/domain/klacht/verloop/overgang-types.ts';
import { findOvergang } from '../../../../shared/domain/klacht/verloop/overgangen.ts';
import { checkOvergang, type OvergangUitkomst } from '../../../../shared/domain/klacht/verloop/toestand.ts';
import type { CallContext } from '../../../base/core-types.ts';
import { CoreFault, conflict } from '../../../base/fault.ts';
import { newId } from '../../../db/id.ts';
import type { ReadDb, Wijziging, WriteDb } from '../../../db/types.ts';
import { termijnOutput } from '../klacht/dossier-termijn.ts';
import {
  findLevendeKlacht,
  klachtContext,
  type LoadedKlacht,
  uitvoerderOf,
} from '../klacht/klacht-laden.service.ts';
import { toColumns } from '../klacht/klacht-mapping.ts';
import {
  addAanvulling,
  addUitstel,
  setKlagerRows,
  setVerdagingRow,
  supplementAanvulling,
  updateKlachtRow,
} from '../klacht/klachten.repository.ts';
import { toKlagerRows } from '../klacht/klager-mapping.ts';
import { lineOf } from '../klacht/stap-line.ts';
import { toStapColumns } from '../klacht/stap-mapping.ts';
import { fieldsAtStap, messageWithArtikel } from '../klacht/weigering.rules.ts';
import { withLeidinggevenden } from '../mensen/leidinggevenden.service.ts';
import { findPersoon } from '../mensen/personen.service.ts';
import { done, teWijzigen } from '../wijzigen/update.service.ts';
import { writeLine } from './write-line.ts';

/** The steps of domein §4.4: the machine decides, this writes what it decided. */

type Input = { readonly id: string; readonly stap: OvergangInput };

/** The step as the machine knows it: people instead of ids. */
function toOvergang(db: ReadDb, stap: OvergangInput): Overgang {
  switch (stap.soort) {
    case 'informeel-starten': {
      const { gebiedsmanagerId, ...rest } = stap;
      return { ...rest, gebiedsmanager: findPersoon(db, 'gebiedsmanagerId', gebiedsmanagerId) };
    }
    case 'formeel-starten':
    case 'heropenen': {
      const { behandelaarId, ...rest } = stap;
      return { ...rest, behandelaar: findPersoon(db, 'behandelaarId', behandelaarId) };
    }
    default:
      return stap;
  }
}

/** Missing people are refused here: an empty id is a person of no account to the machine. */
function ontbrekendePersoon(stap: OvergangInput): Weigering | null {
  const empty =
    (stap.soort === 'informeel-starten' && stap.gebiedsmanagerId === '') ||
    ((stap.soort === 'formeel-starten' || stap.soort === 'heropenen') && stap.behandelaarId === '');
  if (!empty) return null;
  const [field, label] =
    stap.soort === 'informeel-starten'
      ? ['gebiedsmanager', 'Gebiedsmanager']
      : ['behandelaar', 'Behandelaar'];
  return refuseField(field, 'gegeven-ontbreekt', `${label} ontbreekt. Vul dit eerst in.`, 'Awb 9:7 lid 1');
}

function assess(db: ReadDb, ctx: CallContext, loaded: LoadedKlacht, stap: OvergangInput): OvergangUitkomst {
  const persoon = ontbrekendePersoon(stap);
  if (persoon !== null) return { soort: 'geweigerd', weigeringen: [persoon], waarschuwingen: [] };
  return checkOvergang(withLeidinggevenden(db, loaded), toOvergang(db, stap), {
    ...klachtContext(db),
    uitvoerder: uitvoerderOf(db, ctx, findOvergang(stap.soort)?.rollen ?? []),
    vandaag: ctx.klok.vandaag(),
  });
}

/** Refused: who lacks the role may not, what does not fit the state is a conflict, the rest is in the fields. */
function refuseStap(weigeringen: readonly Weigering[], stap: OvergangInput): CoreFault {
  const [first] = weigeringen;
  if (first?.code === 'rol') return new CoreFault('geenRecht', { melding: first.melding });
  if (first?.code === 'overgang-onbekend') return conflict(first.melding);
  return new CoreFault('ongeldig', { velden: fieldsAtStap(weigeringen, stap.soort) });
}

/** What changed in rows of their own: requests to complete, verdaging, uitstel. */
function saveParts(tx: WriteDb, ctx: CallContext, { rij, delen, klacht }: LoadedKlacht, nieuw: Klacht): void {
  const klachtId = rij.id;
  nieuw.dossier.aanvullingen.forEach(({ gevraagdOp, ontvangenOp }, i) => {
    const old = delen.aanvullingen[i];
    if (old === undefined) addAanvulling(tx, { id: newId(ctx.klok), klachtId, gevraagdOp, ontvangenOp });
    else if (old.ontvangenOp !== ontvangenOp) supplementAanvulling(tx, old.id, ontvangenOp);
  });
  setKlagerRows(tx, klachtId, toKlagerRows(nieuw.dossier.klagers));
  const [van, naar] = [verlengingOf(klacht), verlengingOf(nieuw)];
  const { verdaging } = naar;
  if (verdaging !== null && van.verdaging === null) {
    const { weken, reden, briefKlager, briefBeklaagde } = verdaging;
    setVerdagingRow(tx, klachtId, {
      id: newId(ctx.klok),
      klachtId,
      weken,
      reden,
      briefKlager,
      briefBeklaagde: briefBeklaagde === '' ? null : briefBeklaagde,
    });
  }
  for (const { instemmingOp, uiterlijk } of naar.uitstel.slice(van.uitstel.length)) {
    addUitstel(tx, { id: newId(ctx.klok), klachtId, instemmingOp, uiterlijk });
  }
}

function labelOf(stap: OvergangInput): string {
  if (stap.soort === 'stap')
    return `stap ${KLACHT_STAP_SOORTEN.labels[stap.stap.soort].toLowerCase()} vastgelegd`;
  return (findOvergang(stap.soort)?.label ?? stap.soort).toLowerCase();
}

/** Takes a step when the machine finds it lawful; otherwise nothing is written and every refusal is answered. */
export function setStap(tx: WriteDb, ctx: CallContext, input: Input): Wijziging<KlachtDossierOutput> {
  const { stap } = input;
  const loaded = findLevendeKlacht(tx, ctx, input.id);
  const uitkomst = assess(tx, ctx, loaded, stap);
  if (uitkomst.soort === 'geweigerd') throw refuseStap(uitkomst.weigeringen, stap);
  updateKlachtRow(tx, input.id, toColumns(uitkomst.klacht.toestand, uitkomst.klacht.dossier.ombudsman));
  saveParts(tx, ctx, loaded, uitkomst.klacht);
  const line = stap.soort === 'stap' ? toStapColumns(stap.stap) : lineOf(tx, stap);
  writeLine(tx, ctx, loaded, line);
  return done(tx, ctx, loaded, labelOf(stap));
}

/** What the machine says of a step that is not taken (yet). */
export function checkStap(
  db: ReadDb,
  ctx: CallContext,
  input: Input,
): {
  weigeringen: { code: string; artikel: string; melding: string }[];
  waarschuwingen: KlachtWaarschuwing[];
  termijn: KlachtDossierOutput['termijn']['maatgevend'] | null;
} {
  const uitkomst = assess(db, ctx, findLevendeKlacht(db, ctx, input.id), input.stap);
  const waarschuwingen = uitkomst.waarschuwingen.map((row) => ({ ...row }));
  if (uitkomst.soort === 'geweigerd') {
    return { weigeringen: uitkomst.weigeringen.map((row) => ({ ...row })), waarschuwingen, termijn: null };
  }
  const termijn = termijnOutput(maatgevendeTermijn(uitkomst.klacht, klachtContext(db)));
  return { weigeringen: [], waarschuwingen, termijn };
}

/** What was written down still holds of the same person, and of a procedure of 10 weeks that was chosen late. */
function keptReden(
  { behandelaar, procedureWeken, redenAfwijking }: FormeelPart,
  { gebruikerId }: Persoon,
): string {
  return behandelaar.gebruikerId === gebruikerId || procedureWeken === 10 ? redenAfwijking : '';
}

const BEHANDELAARROLLEN = klachtrollenMet('klachtDossier');

/** Another behandelaar while the complaint is formally handled; the rules of 9:7 are those of the start. */
export function updateBehandelaar(
  tx: WriteDb,
  ctx: CallContext,
  input: { readonly id: string; readonly behandelaarId: string; readonly redenAfwijking: string },
): Wijziging<KlachtDossierOutput> {
  const loaded = teWijzigen(tx, ctx, input.id, BEHANDELAARROLLEN);
  const { toestand } = loaded.klacht;
  if (toestand.status !== 'formeel') {
    throw conflict('Alleen een klacht die formeel in behandeling is, heeft een behandelaar.');
  }
  const persoon = findPersoon(tx, 'behandelaarId', input.behandelaarId);
  const { dossier } = withLeidinggevenden(tx, loaded);
  const bezwaren = behandelaarBezwaren(persoon, dossier);
  const waarschuwingen = behandelaarWaarschuwingen(persoon, dossier, informeelPart(toestand));
  const at = (veld: string) => (weigering: Weigering) => ({ veld, melding: messageWithArtikel(weigering) });
  const velden = [
    ...bezwaren.map(at('behandelaarId')),
    ...redenBezwaren(waarschuwingen, input.redenAfwijking).map(at('redenAfwijking')),
  ];
  if (velden.length > 0) throw new CoreFault('ongeldig', { velden });
  updateKlachtRow(tx, input.id, {
    behandelaarId: persoon.gebruikerId,
    redenAfwijking: input.redenAfwijking.trim() || keptReden(toestand.formeel, persoon),
  });
  writeLine(tx, ctx, loaded, {
    soort: 'behandelaar',
    datum: ctx.klok.vandaag(),
    toelichting: input.redenAfwijking.trim(),
  });
  return done(tx, ctx, loaded, 'behandelaar gewijzigd');
}
