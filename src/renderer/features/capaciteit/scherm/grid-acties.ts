import type { InzetRegel } from '../../../../shared/domain/inzet/plan-inzet.ts';
import { urenTekst } from '../../../../shared/domain/tekst/getal.ts';
import { laatsteDatum } from '../../../../shared/domain/tijd/datum.ts';
import { type Kolom, maandagVan } from '../../../../shared/domain/tijd/week.ts';
import type { GridPlek } from '../../../components/grid/grid-types.ts';
import { begintTypen, type Celopdracht, celDoel, leesCel, regelVan } from '../bewerken/bewerking.ts';
import type { PlanbordModel } from '../bewerken/use-planbord-model.ts';
import type { PaneelStand } from '../panelen/paneel-stand.ts';
import type { BordRij, CijferSoort, Groep } from '../rijen/bord-types.ts';
import { aantallenInKolom, aantalOpenVan } from '../rijen/zwaarte-cel.ts';
import type { BewerkVraag } from './cel-bewerker.tsx';
import { kolomIndex } from './grid-kolommen.ts';

export type Plek = GridPlek<BordRij>;

/** What the actions of the grid work with, at the moment they are called. */
export type ActieKader = {
  readonly model: PlanbordModel;
  readonly gekozen: readonly BordRij[];
  readonly klembord: readonly InzetRegel[];
  readonly celElement: (rijId: string, kolom: string) => HTMLElement | null;
  readonly zetPaneel: (stand: PaneelStand) => void;
  readonly zetBewerking: (vraag: BewerkVraag) => void;
  readonly zetKlembord: (regels: readonly InzetRegel[]) => void;
  readonly klap: (rij: BordRij) => void;
  readonly schrijf: (opdracht: Celopdracht) => void;
  readonly zeg: (tekst: string) => void;
};

function periodeKolom(model: PlanbordModel, sleutel: string): Kolom | null {
  const index = kolomIndex(sleutel);
  return index === null ? null : (model.kolommen[index] ?? null);
}

/** Date an action starts from: the week of the cell, else this week, else the first on screen. */
export function beginDatum({ model }: Pick<ActieKader, 'model'>, sleutel: string): string {
  const kolom = periodeKolom(model, sleutel);
  if (kolom) return kolom.van;
  const eerste = model.kolommen[0]?.van ?? model.vandaag;
  const nu = maandagVan(model.vandaag);
  return laatsteDatum(nu, eerste);
}

/** The rows an action on `rij` is for: all selected ones when it is one of them. */
export function regelsVoor({ gekozen }: Pick<ActieKader, 'gekozen'>, rij: BordRij): InzetRegel[] {
  const samen = gekozen.some((ander) => ander.id === rij.id) ? gekozen : [rij];
  return samen.flatMap((ander) => regelVan(ander) ?? []);
}

function celTekst(kader: ActieKader, rij: BordRij, kolom: Kolom, index: number): string {
  if (rij.inhoud.soort === 'inzet') {
    const minuten = rij.inhoud.rij.cellen[index] ?? 0;
    return minuten === 0 ? '' : urenTekst(minuten);
  }
  if (rij.inhoud.soort !== 'zwaarte') return '';
  const rijen = aantalOpenVan(kader.model.gegevens.werkvoorraad, rij.inhoud.teamId, rij.inhoud.zwaarte);
  const [eerste] = aantallenInKolom(rijen, kolom);
  return eerste === null || eerste === undefined ? '' : String(eerste);
}

/** Opens the editor on a cell; `toets` is what was typed to open it. False when this cell has none. */
export function bewerkCel(kader: ActieKader, { rij, kolom: sleutel }: Plek, toets: string | null): boolean {
  const index = kolomIndex(sleutel);
  const kolom = periodeKolom(kader.model, sleutel);
  const doel = celDoel(rij, kader.gekozen);
  const cel = kader.celElement(rij.id, sleutel);
  if (index === null || kolom === null || doel === null || cel === null) return false;
  const begin = toets ?? celTekst(kader, rij, kolom, index);
  kader.zetBewerking({
    plek: { rijId: rij.id, kolom: sleutel },
    cel,
    kolom,
    doel,
    begin,
    getypt: toets !== null,
    wat: rij.omschrijving,
  });
  return true;
}

/** Delete: 0 hours (or no number) from this week on, without questions; Ctrl+Z takes it back. */
function wisCel(kader: ActieKader, { rij, kolom: sleutel }: Plek): boolean {
  const kolom = periodeKolom(kader.model, sleutel);
  const doel = celDoel(rij, kader.gekozen);
  if (kolom === null || doel === null) return false;
  const gelezen = leesCel(doel.soort === 'uren' ? '0' : '', doel, kolom, { soort: 'vanaf' });
  if (gelezen.soort === 'ok') kader.schrijf(gelezen.opdracht);
  return true;
}

function cijferVan(rij: BordRij): { readonly groep: Groep; readonly cijfer: CijferSoort } | null {
  if (rij.inhoud.soort === 'groep') return { groep: rij.inhoud.groep, cijfer: 'bezetting' };
  if (rij.inhoud.soort === 'cijfer') return { groep: rij.inhoud.groep, cijfer: rij.inhoud.cijfer };
  return null;
}

/** "Opbouw" of the total in this cell; false when it is no total. */
export function toonOpbouw(kader: ActieKader, { rij, kolom: sleutel }: Plek): boolean {
  const kolom = periodeKolom(kader.model, sleutel);
  const cijfer = cijferVan(rij);
  if (kolom === null || cijfer === null) return false;
  kader.zetPaneel({ soort: 'opbouw', groep: cijfer.groep, grootheid: cijfer.cijfer, kolom });
  return true;
}

/** The panel that belongs to a row: hours of a person, a vacature, or a place for hours in no team. */
export function openPaneel(kader: ActieKader, { rij, kolom }: Plek): boolean {
  const van = beginDatum(kader, kolom);
  switch (rij.inhoud.soort) {
    case 'inzet':
      kader.zetPaneel({ soort: 'inzet', regels: regelsVoor(kader, rij), naarTeamId: '', van });
      return true;
    case 'vrij': {
      const { medewerkerId, organisatieId } = rij.inhoud.rij;
      kader.zetPaneel({ soort: 'plaats', medewerkerId, organisatieId, van });
      return true;
    }
    case 'vacature': {
      const { vacatureId, teamId } = rij.inhoud.rij;
      kader.zetPaneel({ soort: 'vacature', id: vacatureId, teamId, van });
      return true;
    }
    case 'groep':
    case 'kop':
    case 'cijfer':
    case 'zwaarte':
      return false;
  }
}

export function knip(kader: ActieKader, rij: BordRij): boolean {
  const regels = regelsVoor(kader, rij);
  if (regels.length === 0) return false;
  kader.zetKlembord(regels);
  kader.zeg(
    regels.length === 1
      ? `${rij.omschrijving} geknipt. Ga naar een team en plak met Ctrl V.`
      : `${String(regels.length)} rijen geknipt. Ga naar een team en plak met Ctrl V.`,
  );
  return true;
}

/** Ctrl+V: the form with everything filled in; the user says how many hours and until when. */
export function plak(kader: ActieKader, { rij, kolom }: Plek): boolean {
  if (kader.klembord.length === 0 || rij.teamId === null) return false;
  kader.zetPaneel({
    soort: 'inzet',
    regels: kader.klembord,
    naarTeamId: rij.teamId,
    van: beginDatum(kader, kolom),
  });
  kader.zetKlembord([]);
  return true;
}

function klapToets(toets: KeyboardEvent, { rij, kolom }: Plek): boolean {
  if (kolom !== 'naam' || rij.open === null) return false;
  if (toets.key === 'ArrowRight') return !rij.open;
  if (toets.key === 'ArrowLeft') return rij.open;
  return toets.key === 'Enter' || toets.key === ' ';
}

/** Keys on a cell; true when the key did something here. */
export function opToets(kader: ActieKader, toets: KeyboardEvent, plek: Plek): boolean {
  const { rij } = plek;
  if (toets.ctrlKey || toets.metaKey) {
    if (toets.key === 'x') return knip(kader, rij);
    if (toets.key === 'v') return plak(kader, plek);
    return false;
  }
  if (klapToets(toets, plek)) {
    kader.klap(rij);
    return true;
  }
  switch (toets.key) {
    case 'Enter':
    case 'F2':
      return bewerkCel(kader, plek, null) || toonOpbouw(kader, plek) || openPaneel(kader, plek);
    case 'Delete':
    case 'Backspace':
      return wisCel(kader, plek);
    case 'Escape':
      if (kader.klembord.length === 0) return false;
      kader.zetKlembord([]);
      kader.zeg('Verplaatsen geannuleerd.');
      return true;
    default:
      return begintTypen(toets) && bewerkCel(kader, plek, toets.key);
  }
}
