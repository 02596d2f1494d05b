import { z } from 'zod';
import type { Rapportage } from '../../../../shared/contract/indicatoren.ts';
import { hoofdstukkenVan, type RapportageSoort } from '../../../../shared/domain/rapportage/hoofdstukken.ts';
import { datumNl } from '../../../../shared/domain/tijd/datum.ts';
import { dagOfMoment } from '../../../../shared/domain/tijd/moment.ts';
import { factSectie, type Sectie, sectieSchema } from '../../../../shared/rapport/document.ts';
import type { CallContext } from '../../../base/core-types.ts';
import { conflict, ongeldig } from '../../../base/fault.ts';
import { newId } from '../../../db/id.ts';
import type { ReadDb, Wijziging, WriteDb } from '../../../db/types.ts';
import { header } from '../header.service.ts';
import { kwartaalSecties } from './kwartaal.service.ts';
import { raadSecties } from './raad.service.ts';
import { addVastgesteld, readTeksten, readVastgesteld, saveTekst } from './rapportage.repository.ts';

/** The reports of the WOT's: figures as they are now, texts as they were written, and what was made final. */

type Vraag = { readonly soort: RapportageSoort; readonly periode: string };

/** Year and quarter of '2020' or '2026-K1'; refused where the report is about the other of the two. */
function splits({ soort, periode }: Vraag): { readonly jaar: number; readonly kwartaal: number | null } {
  const [jaar = '', kwartaal] = periode.split('-K');
  if ((kwartaal === undefined) !== (soort === 'raad'))
    throw ongeldig('periode', soort === 'raad' ? 'Kies een jaar.' : 'Kies een kwartaal.');
  return { jaar: Number(jaar), kwartaal: kwartaal === undefined ? null : Number(kwartaal) };
}

/** Last day of the period. */
function eindeOf(vraag: Vraag): string {
  const { jaar, kwartaal } = splits(vraag);
  return `${String(jaar)}-${['12-31', '03-31', '06-30', '09-30', '12-31'][kwartaal ?? 0] ?? '12-31'}`;
}

/** The text of each chapter: of this period, or that of the last period before it as a start. */
function tekstenOf(db: ReadDb, { soort, periode }: Vraag): Rapportage['teksten'] {
  const rows = readTeksten(db, soort, periode);
  return hoofdstukkenVan(soort).map(({ waarde: hoofdstuk, label }) => {
    const found = rows.find((row) => row.hoofdstuk === hoofdstuk);
    return {
      ...{ hoofdstuk, label },
      tekst: found?.tekst ?? '',
      overgenomenVan:
        found === undefined || found.tekst === '' || found.periode === periode ? null : found.periode,
    };
  });
}

function sectiesOf(db: ReadDb, ctx: CallContext, vraag: Vraag, teksten: Rapportage['teksten']): Sectie[] {
  const { jaar, kwartaal } = splits(vraag);
  const tekstOf = (hoofdstuk: string) => teksten.find((row) => row.hoofdstuk === hoofdstuk)?.tekst ?? '';
  return kwartaal === null
    ? raadSecties(db, ctx, jaar, tekstOf)
    : kwartaalSecties(db, ctx, { jaar, kwartaal }, tekstOf);
}

const secties = z.array(sectieSchema);

/** What would be another part now: said under a report that was made final, which itself stays as it was. */
function gewijzigd(toen: readonly Sectie[], nu: readonly Sectie[]): string[] {
  const was = new Map(toen.map((sectie) => [sectie.kop, JSON.stringify(sectie)]));
  const is = new Map(nu.map((sectie) => [sectie.kop, JSON.stringify(sectie)]));
  return [...new Set([...was.keys(), ...is.keys()])].filter((kop) => was.get(kop) !== is.get(kop));
}

/** A report of a period, as it is now or as it was made final. */
export function rapportage(db: ReadDb, ctx: CallContext, vraag: Vraag): Rapportage {
  const teksten = tekstenOf(db, vraag);
  const nu = sectiesOf(db, ctx, vraag, teksten);
  const vast = readVastgesteld(db, vraag.soort, vraag.periode);
  const toen = vast === undefined ? null : secties.parse(JSON.parse(vast.inhoud));
  const anders = toen === null ? [] : gewijzigd(toen, secties.parse(nu));
  const correctie =
    anders.length === 0 || vast === undefined
      ? []
      : [
          factSectie(
            'Later gecorrigeerd',
            [],
            `Na de vaststelling op ${datumNl(dagOfMoment(vast.vastgesteldOp))} zijn gegevens gecorrigeerd. Anders zouden nu zijn: ${anders.join('; ')}. De cijfers hierboven zijn die van de vaststelling.`,
          ),
        ];
  return {
    ...header(db, ctx, eindeOf(vraag)),
    ...vraag,
    voorlopig: eindeOf(vraag) >= ctx.klok.vandaag(),
    teksten,
    vastgesteld:
      vast === undefined ? null : { op: vast.vastgesteldOp, door: vast.vastgesteldDoor, gewijzigd: anders },
    secties: [...(toen ?? nu), ...correctie],
  };
}

export function saveRapportageTekst(
  tx: WriteDb,
  ctx: CallContext,
  { hoofdstuk, tekst, ...vraag }: Vraag & { readonly hoofdstuk: string; readonly tekst: string },
): Wijziging<null> {
  splits(vraag);
  const label = hoofdstukkenVan(vraag.soort).find(({ waarde }) => waarde === hoofdstuk)?.label;
  if (label === undefined) throw ongeldig('hoofdstuk', 'Kies een hoofdstuk van deze rapportage.');
  if (readVastgesteld(tx, vraag.soort, vraag.periode) !== undefined)
    throw conflict('Deze rapportage is vastgesteld. De tekst kan niet meer worden gewijzigd.');
  saveTekst(tx, { id: newId(ctx.klok), ...vraag, hoofdstuk, tekst });
  return { label: `Tekst “${label}” van de rapportage ${vraag.periode} gewijzigd`, uitvoer: null };
}

/** Makes a report final, once, when its period is over; undone it follows the administratie again. */
export function setRapportageVast(tx: WriteDb, ctx: CallContext, vraag: Vraag): Wijziging<null> {
  const { secties: inhoud, voorlopig, vastgesteld } = rapportage(tx, ctx, vraag);
  if (vastgesteld !== null) throw conflict('Deze rapportage is al vastgesteld.');
  if (voorlopig) throw conflict('U kunt een rapportage pas vaststellen als de periode voorbij is.');
  addVastgesteld(tx, {
    id: newId(ctx.klok),
    ...vraag,
    vastgesteldOp: new Date(ctx.klok.now()).toISOString(),
    vastgesteldDoor: ctx.gebruiker.naam,
    inhoud: JSON.stringify(inhoud),
  });
  return { label: `Rapportage ${vraag.periode} vastgesteld`, uitvoer: null };
}
