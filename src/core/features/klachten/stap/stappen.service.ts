import type {
  KlachtDossierUitvoer,
  KlachtWaarschuwing,
} from '../../../../shared/contract/klachten/dossier.ts';
import type { OvergangInvoer } from '../../../../shared/contract/klachten/stappen.ts';
import {
  behandelaarBezwaren,
  behandelaarWaarschuwingen,
} from '../../../../shared/domain/klacht/basis/behandelaar.ts';
import { KLACHT_STAP_SOORTEN, type KlachtRol } from '../../../../shared/domain/klacht/basis/lijsten.ts';
import type { Klacht } from '../../../../shared/domain/klacht/basis/types.ts';
import { type Weigering, weigerVeld } from '../../../../shared/domain/klacht/basis/weigering.ts';
import {
  formeelDeel,
  informeelDeel,
  maatgevendeTermijn,
} from '../../../../shared/domain/klacht/termijn/dossier-termijn.ts';
import type { Overgang } from '../../../../shared/domain/klacht/verloop/overgang-types.ts';
import { vindOvergang } from '../../../../shared/domain/klacht/verloop/overgangen.ts';
import {
  controleerOvergang,
  type OvergangUitkomst,
} from '../../../../shared/domain/klacht/verloop/toestand.ts';
import type { CallContext } from '../../../base/core-types.ts';
import { CoreFout, conflict } from '../../../base/fout.ts';
import { nieuwId } from '../../../db/id.ts';
import type { ReadDb, Wijziging, WriteDb } from '../../../db/types.ts';
import { termijnUitvoer } from '../klacht/dossier-termijn.ts';
import {
  type GeladenKlacht,
  klachtContext,
  uitvoerderVan,
  vindLevendeKlacht,
} from '../klacht/klacht-laden.service.ts';
import { naarKolommen, naarStapKolommen } from '../klacht/klacht-mapping.ts';
import {
  type StapRij,
  voegAanvullingToe,
  voegStapToe,
  voegUitstelToe,
  vulAanvullingAan,
  wijzigKlachtRij,
  zetVerdagingRij,
} from '../klacht/klachten.repository.ts';
import { regelVan } from '../klacht/stap-regel.ts';
import { meldingMetArtikel, veldenBijStap } from '../klacht/weigering.rules.ts';
import { metLeidinggevenden } from '../mensen/leidinggevenden.service.ts';
import { vindPersoon } from '../mensen/personen.service.ts';
import { klaar, teWijzigen } from '../wijzigen/wijzig.service.ts';

/** The steps of domein §4.4: the machine decides, this writes what it decided. */

type Invoer = { readonly id: string; readonly stap: OvergangInvoer };

/** The step as the machine knows it: people instead of ids. */
function naarOvergang(db: ReadDb, stap: OvergangInvoer): Overgang {
  switch (stap.soort) {
    case 'informeel-starten': {
      const { gebiedsmanagerId, ...rest } = stap;
      return { ...rest, gebiedsmanager: vindPersoon(db, 'gebiedsmanagerId', gebiedsmanagerId) };
    }
    case 'formeel-starten':
    case 'heropenen': {
      const { behandelaarId, ...rest } = stap;
      return { ...rest, behandelaar: vindPersoon(db, 'behandelaarId', behandelaarId) };
    }
    default:
      return stap;
  }
}

/** Missing people are refused here: an empty id is a person of no account to the machine. */
function ontbrekendePersoon(stap: OvergangInvoer): Weigering | null {
  const leeg =
    (stap.soort === 'informeel-starten' && stap.gebiedsmanagerId === '') ||
    ((stap.soort === 'formeel-starten' || stap.soort === 'heropenen') && stap.behandelaarId === '');
  if (!leeg) return null;
  const [veld, label] =
    stap.soort === 'informeel-starten'
      ? ['gebiedsmanager', 'Gebiedsmanager']
      : ['behandelaar', 'Behandelaar'];
  return weigerVeld(veld, 'gegeven-ontbreekt', `${label} ontbreekt. Vul dit eerst in.`, 'Awb 9:7 lid 1');
}

function beoordeel(
  db: ReadDb,
  ctx: CallContext,
  geladen: GeladenKlacht,
  stap: OvergangInvoer,
): OvergangUitkomst {
  const persoon = ontbrekendePersoon(stap);
  if (persoon !== null) return { soort: 'geweigerd', weigeringen: [persoon], waarschuwingen: [] };
  return controleerOvergang(metLeidinggevenden(db, geladen), naarOvergang(db, stap), {
    ...klachtContext(db),
    uitvoerder: uitvoerderVan(db, ctx, vindOvergang(stap.soort)?.rollen ?? []),
    vandaag: ctx.klok.vandaag(),
  });
}

/** Refused: who lacks the role may not, what does not fit the state is a conflict, the rest is in the fields. */
function weigerStap(weigeringen: readonly Weigering[], stap: OvergangInvoer): CoreFout {
  const [eerste] = weigeringen;
  if (eerste?.code === 'rol') return new CoreFout('geenRecht', { melding: eerste.melding });
  if (eerste?.code === 'overgang-onbekend') return conflict(eerste.melding);
  return new CoreFout('ongeldig', { velden: veldenBijStap(weigeringen, stap.soort) });
}

type NieuweRegel = Pick<StapRij, 'soort' | 'datum'> &
  Partial<Pick<StapRij, 'partij' | 'beklaagdeId' | 'grond' | 'document' | 'toelichting'>>;

/** A line of the timeline, after the last one. */
export function schrijfRegel(
  tx: WriteDb,
  ctx: CallContext,
  { rij, delen }: GeladenKlacht,
  regel: NieuweRegel,
): void {
  voegStapToe(tx, {
    ...regel,
    id: nieuwId(ctx.klok),
    klachtId: rij.id,
    volgnummer: (delen.stappen.at(-1)?.volgnummer ?? 0) + 1,
    vastgelegdOp: new Date(ctx.klok.nu()).toISOString(),
    vastgelegdDoor: ctx.gebruiker.naam,
  });
}

/** What changed in rows of their own: requests to complete, verdaging, uitstel. */
function bewaarDelen(
  tx: WriteDb,
  ctx: CallContext,
  { rij, delen, klacht }: GeladenKlacht,
  nieuw: Klacht,
): void {
  const klachtId = rij.id;
  nieuw.dossier.aanvullingen.forEach(({ gevraagdOp, ontvangenOp }, i) => {
    const oud = delen.aanvullingen[i];
    if (oud === undefined)
      voegAanvullingToe(tx, { id: nieuwId(ctx.klok), klachtId, gevraagdOp, ontvangenOp });
    else if (oud.ontvangenOp !== ontvangenOp) vulAanvullingAan(tx, oud.id, ontvangenOp);
  });
  const [van, naar] = [formeelDeel(klacht.toestand), formeelDeel(nieuw.toestand)];
  const verdaging = naar?.verdaging ?? null;
  if (verdaging !== null && (van?.verdaging ?? null) === null) {
    const { weken, reden, briefKlager, briefBeklaagde } = verdaging;
    zetVerdagingRij(tx, klachtId, {
      id: nieuwId(ctx.klok),
      klachtId,
      weken,
      reden,
      briefKlager,
      briefBeklaagde: briefBeklaagde === '' ? null : briefBeklaagde,
    });
  }
  for (const { instemmingOp, uiterlijk } of (naar?.uitstel ?? []).slice(van?.uitstel.length ?? 0)) {
    voegUitstelToe(tx, { id: nieuwId(ctx.klok), klachtId, instemmingOp, uiterlijk });
  }
}

function labelVan(stap: OvergangInvoer): string {
  if (stap.soort === 'stap')
    return `stap ${KLACHT_STAP_SOORTEN.labels[stap.stap.soort].toLowerCase()} vastgelegd`;
  return (vindOvergang(stap.soort)?.label ?? stap.soort).toLowerCase();
}

/** Takes a step when the machine finds it lawful; otherwise nothing is written and every refusal is answered. */
export function zetStap(tx: WriteDb, ctx: CallContext, invoer: Invoer): Wijziging<KlachtDossierUitvoer> {
  const { stap } = invoer;
  const geladen = vindLevendeKlacht(tx, ctx, invoer.id);
  const uitkomst = beoordeel(tx, ctx, geladen, stap);
  if (uitkomst.soort === 'geweigerd') throw weigerStap(uitkomst.weigeringen, stap);
  wijzigKlachtRij(tx, invoer.id, naarKolommen(uitkomst.klacht.toestand));
  bewaarDelen(tx, ctx, geladen, uitkomst.klacht);
  const regel = stap.soort === 'stap' ? naarStapKolommen(stap.stap) : regelVan(tx, stap);
  schrijfRegel(tx, ctx, geladen, regel);
  return klaar(tx, ctx, geladen, labelVan(stap));
}

/** What the machine says of a step that is not taken (yet). */
export function controleerStap(
  db: ReadDb,
  ctx: CallContext,
  invoer: Invoer,
): {
  weigeringen: { code: string; artikel: string; melding: string }[];
  waarschuwingen: KlachtWaarschuwing[];
  termijn: KlachtDossierUitvoer['termijn']['maatgevend'] | null;
} {
  const uitkomst = beoordeel(db, ctx, vindLevendeKlacht(db, ctx, invoer.id), invoer.stap);
  const waarschuwingen = uitkomst.waarschuwingen.map((rij) => ({ ...rij }));
  if (uitkomst.soort === 'geweigerd') {
    return { weigeringen: uitkomst.weigeringen.map((rij) => ({ ...rij })), waarschuwingen, termijn: null };
  }
  const termijn = termijnUitvoer(maatgevendeTermijn(uitkomst.klacht, klachtContext(db)));
  return { weigeringen: [], waarschuwingen, termijn };
}

const BEHANDELAARROLLEN: readonly KlachtRol[] = ['administratie', 'klachtbehandelaar'];

/** Another behandelaar while the complaint is formally handled; the rules of 9:7 are those of the start. */
export function wijzigBehandelaar(
  tx: WriteDb,
  ctx: CallContext,
  invoer: { readonly id: string; readonly behandelaarId: string; readonly redenAfwijking: string },
): Wijziging<KlachtDossierUitvoer> {
  const geladen = teWijzigen(tx, ctx, invoer.id, BEHANDELAARROLLEN);
  const { toestand } = geladen.klacht;
  if (toestand.status !== 'formeel') {
    throw conflict('Alleen een klacht die formeel in behandeling is, heeft een behandelaar.');
  }
  const persoon = vindPersoon(tx, 'behandelaarId', invoer.behandelaarId);
  const { dossier } = metLeidinggevenden(tx, geladen);
  const bezwaren = behandelaarBezwaren(persoon, dossier);
  const [waarschuwing] = behandelaarWaarschuwingen(persoon, dossier, informeelDeel(toestand));
  const velden = bezwaren.map((bezwaar) => ({ veld: 'behandelaarId', melding: meldingMetArtikel(bezwaar) }));
  if (waarschuwing !== undefined && invoer.redenAfwijking.trim() === '') {
    const { melding, artikel } = waarschuwing;
    velden.push({ veld: 'redenAfwijking', melding: `${melding} (${artikel})` });
  }
  if (velden.length > 0) throw new CoreFout('ongeldig', { velden });
  wijzigKlachtRij(tx, invoer.id, {
    behandelaarId: persoon.gebruikerId,
    redenAfwijking: invoer.redenAfwijking.trim(),
  });
  schrijfRegel(tx, ctx, geladen, {
    soort: 'behandelaar',
    datum: ctx.klok.vandaag(),
    toelichting: invoer.redenAfwijking.trim(),
  });
  return klaar(tx, ctx, geladen, 'behandelaar gewijzigd');
}
