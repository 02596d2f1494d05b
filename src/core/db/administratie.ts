import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { z } from 'zod';
import { maakBackup } from './backup.ts';
import { nieuwId } from './id.ts';
import { inTransactie } from './journaal.ts';
import { type MigratieFout, migreer, whyUnusable } from './migrate.ts';
import { alsLezer, alsSchrijver, type Deur, openDeur, sluitVolledig } from './open.ts';
import { foutcode, opslagFoutSoort } from './opslag-fout.ts';
import { forgetMark, watchOutside } from './outside.ts';
import { administratie } from './schema/gemeente.ts';
import { beoordeelBestand } from './sleutel.ts';
import { installeerTriggers, leesTabellen } from './triggers.ts';
import type { DagKlok, Outside, Store, WriteDb } from './types.ts';

/** Why an administratie does not open; every kind has its own Dutch screen. Nothing was changed or lost. */
export type OpenFout =
  | { readonly soort: 'niet-gevonden' }
  | { readonly soort: 'verkeerde-sleutel' }
  /** Only when making: there is a file already, and nothing is ever written over it. */
  | { readonly soort: 'bestaat-al' }
  | MigratieFout;

export type OpenUitkomst =
  | { readonly soort: 'open'; readonly store: Store }
  | { readonly soort: 'fout'; readonly fout: OpenFout };

export type OpenOpties = {
  readonly pad: string;
  /** 32 bytes as hex. */
  readonly sleutel: string;
  /** Folder with the migrations. */
  readonly migraties: string;
  /** Folder for backups. */
  readonly backups: string;
  readonly klok: DagKlok;
  /** Text of the file that says how the key is found. */
  readonly sidecar?: string | undefined;
};

export type MaakOpties = OpenOpties & {
  readonly naam: string;
  readonly demo: boolean;
  /**
   * First contents, written before the journal starts: in one transaction with the administratie
   * itself, and so nothing that Ctrl+Z could take back.
   */
  readonly vul?: (tx: WriteDb) => void;
};

const fout = (f: OpenFout): OpenUitkomst => ({ soort: 'fout', fout: f });

/** Opens an existing administratie: key, damage, version, migrations, journal, in that order. */
export function openAdministratie(opties: OpenOpties): OpenUitkomst {
  const vooraf = vooronderzoek(opties);
  if (vooraf !== null) return fout(vooraf);
  let deur: Deur | null = null;
  try {
    deur = openDeur({ pad: opties.pad, sleutel: opties.sleutel, bestaat: true });
    const { mis, backup } = bijDeTijd(deur, opties);
    if (mis === null) {
      wisResten(opties.pad);
      const outside = watchOutside(opties.pad, deur.verbinding, new Date(opties.klok.nu()).toISOString());
      return { soort: 'open', store: maakStore(deur, { ...opties, outside }) };
    }
    deur.verbinding.close();
    // Drizzle had committed already when the check found the damage: back to before it.
    if (mis.soort === 'migratie-mislukt' && mis.reden === 'verwijzingen' && backup !== null) {
      herstelBackup({ ...opties, backup });
    }
    return fout(mis);
  } catch (oorzaak) {
    deur?.verbinding.close();
    return fout({ soort: opslagFoutSoort(oorzaak) ?? naGooien(oorzaak), oorzaak });
  }
}

/** An error of the disk is a fault to show; anything else is a bug to report. */
function naGooien(oorzaak: unknown): never {
  throw oorzaak;
}

/** What can be seen without opening the file as a database. */
function vooronderzoek({ pad, sleutel }: OpenOpties): OpenFout | null {
  if (!existsSync(pad)) return { soort: 'niet-gevonden' };
  try {
    // Really opening it for writing tells more than access(), which looks at other rights on some systems.
    // (Never while this process has it open: closing would drop SQLite's locks.)
    closeSync(openSync(pad, 'r+'));
    const oordeel = beoordeelBestand(pad, sleutel);
    return oordeel === 'goed' ? null : { soort: oordeel };
  } catch (oorzaak) {
    return { soort: opslagFoutSoort(oorzaak) ?? naGooien(oorzaak), oorzaak };
  }
}

function bijDeTijd(deur: Deur, opties: OpenOpties): { mis: OpenFout | null; backup: string | null } {
  if (deur.verbinding.pragma('quick_check(1)', { simple: true }) !== 'ok') {
    return { mis: { soort: 'beschadigd' }, backup: null };
  }
  let backup: string | null = null;
  const uitkomst = migreer(deur.verbinding, deur.drizzle, opties.migraties, () => {
    const { pad, sleutel, sidecar } = opties;
    const bron = { verbinding: deur.verbinding, pad, sleutel, sidecar };
    backup = join(opties.backups, maakBackup(bron, opties.backups, 'voor-migratie', opties.klok).bestand);
  });
  const goed = uitkomst.soort === 'actueel' || uitkomst.soort === 'gemigreerd';
  return { mis: goed ? null : uitkomst, backup };
}

const journaalSchema = z.object({ entries: z.array(z.object({ tag: z.string() })) });

/** Name of the newest migration: what the model of this version is called. */
export function modelVersie(migraties: string): string {
  const { entries } = journaalSchema.parse(
    JSON.parse(readFileSync(join(migraties, 'meta', '_journal.json'), 'utf8')),
  );
  return entries.at(-1)?.tag ?? '';
}

type StoreOpties = Pick<OpenOpties, 'pad' | 'sleutel' | 'sidecar'> & { readonly outside?: Outside };

function maakStore(deur: Deur, { pad, sleutel, sidecar, outside }: StoreOpties): Store {
  const { verbinding } = deur;
  const tabellen = leesTabellen(verbinding);
  installeerTriggers(verbinding, tabellen);
  const alsStore = (open: Deur): Store => ({
    pad,
    lees: alsLezer(open.drizzle),
    intern: {
      verbinding: open.verbinding,
      schrijf: alsSchrijver(open.drizzle),
      ...{ tabellen, sleutel, sidecar, outside },
    },
    momentopname: () => alsStore(open.momentopname()),
    sluit: () => {
      open.verbinding.close();
      if (open === deur) outside?.close();
    },
  });
  return alsStore(deur);
}

/**
 * Makes a new administratie beside its place and puts it there only when it is complete, so a
 * crash leaves nothing half and an existing file is never touched.
 */
export function maakAdministratie(opties: MaakOpties): OpenUitkomst {
  const { pad } = opties;
  // A name of its own: another process may be making the same administratie at this moment.
  const nieuw = `${pad}.nieuw-${process.pid}`;
  if (existsSync(pad) || existsSync(`${pad}-wal`)) return fout({ soort: 'bestaat-al' });
  try {
    wisResten(pad);
    const mis = bouw({ ...opties, pad: nieuw });
    if (mis !== null) return fout(mis);
    zetOpPlaats(nieuw, pad);
    forgetMark(pad);
  } catch (oorzaak) {
    if (foutcode(oorzaak) === 'EEXIST') return fout({ soort: 'bestaat-al' });
    return fout({ soort: opslagFoutSoort(oorzaak) ?? naGooien(oorzaak), oorzaak });
  } finally {
    wisBestand(nieuw);
  }
  return openAdministratie(opties);
}

function bouw(opties: MaakOpties): OpenFout | null {
  const deur = openDeur({ pad: opties.pad, sleutel: opties.sleutel, bestaat: false });
  try {
    return vulNieuwe(deur, opties);
  } finally {
    sluitVolledig(deur.verbinding);
  }
}

type Inhoud = Pick<MaakOpties, 'naam' | 'demo' | 'vul' | 'migraties' | 'klok'>;

function vulNieuwe(deur: Deur, opties: Inhoud): OpenFout | null {
  const uitkomst = migreer(deur.verbinding, deur.drizzle, opties.migraties, () => undefined);
  if (uitkomst.soort !== 'gemigreerd')
    return uitkomst.soort === 'actueel' ? { soort: 'bestaat-al' } : uitkomst;
  inTransactie(deur.verbinding, () => {
    const tx = alsSchrijver(deur.drizzle);
    tx.insert(administratie)
      .values({
        id: nieuwId(opties.klok),
        naam: opties.naam,
        demo: opties.demo,
        aangemaaktOp: new Date(opties.klok.nu()).toISOString(),
        aangemaaktMet: modelVersie(opties.migraties),
      })
      .run();
    opties.vul?.(tx);
  });
  installeerTriggers(deur.verbinding, leesTabellen(deur.verbinding));
  return null;
}

/** What interrupted attempts left; nobody has seen it as an administratie. Those of a running process stay. */
export function wisResten(pad: string): void {
  wisBestand(`${pad}.herstel`);
  const patroon = new RegExp(`^${RegExp.escape(basename(pad))}\\.nieuw-(\\d+)$`, 'u');
  for (const naam of readdirSync(dirname(pad))) {
    const proces = Number(patroon.exec(naam)?.[1] ?? 0);
    if (proces > 0 && (proces === process.pid || !loopt(proces))) wisBestand(join(dirname(pad), naam));
  }
}

function loopt(proces: number): boolean {
  try {
    process.kill(proces, 0);
    return true;
  } catch (oorzaak) {
    // EPERM: it runs, but belongs to somebody else.
    return foutcode(oorzaak) !== 'ESRCH';
  }
}

/** Moves a finished file to a name that must be free; a hard link refuses where a rename would replace. */
function zetOpPlaats(van: string, naar: string): void {
  try {
    linkSync(van, naar);
  } catch (oorzaak) {
    // File systems without hard links (exFAT): the check and the move are then two steps.
    if (!/^(ENOTSUP|EPERM|EOPNOTSUPP|ENOSYS|EXDEV)$/u.test(foutcode(oorzaak))) throw oorzaak;
    copyFileSync(van, naar, constants.COPYFILE_EXCL);
  }
}

function wisBestand(pad: string): void {
  for (const eind of ['', '-wal', '-shm', '-journal']) rmSync(pad + eind, { force: true });
}

/** A store in memory with the real migrations: for tests and for figures that nobody keeps. */
export function openGeheugen(opties: Inhoud): Store {
  const deur = openDeur(':memory:');
  const mis = vulNieuwe(deur, opties);
  if (mis !== null) throw new Error(`Het model past niet bij zijn eigen migraties: ${mis.soort}`);
  return maakStore(deur, { pad: ':memory:', sleutel: '' });
}

export type HerstelUitkomst =
  | {
      readonly soort: 'hersteld' /** Where the present state was set aside. */;
      readonly opzij: string | null;
    }
  | { readonly soort: 'fout'; readonly fout: OpenFout };

type HerstelOpties = {
  readonly backup: string;
  readonly pad: string;
  readonly sleutel: string;
  /** Folder with the migrations: a copy that this version cannot use is not put back. */
  readonly migraties: string;
  readonly klok: DagKlok;
};

/**
 * Puts a backup in the place of an administratie that is closed. The present state is set aside
 * under a name of its own, so that the restore itself can be taken back.
 */
export function herstelBackup({ backup, pad, sleutel, migraties, klok }: HerstelOpties): HerstelUitkomst {
  if (!existsSync(backup)) return { soort: 'fout', fout: { soort: 'niet-gevonden' } };
  const tijdelijk = `${pad}.herstel`;
  try {
    const oordeel = beoordeelBestand(backup, sleutel);
    if (oordeel !== 'goed') return { soort: 'fout', fout: { soort: oordeel } };
    if (isInUse(pad, sleutel)) return { soort: 'fout', fout: { soort: 'in-gebruik' } };
    mkdirSync(dirname(pad), { recursive: true });
    wisBestand(tijdelijk);
    copyFileSync(backup, tijdelijk);
    const mis = judgeCopy(tijdelijk, sleutel, migraties);
    if (mis !== null) return { soort: 'fout', fout: mis };
    const opzij = setAside(pad, klok);
    renameSync(tijdelijk, pad);
    forgetMark(pad);
    return { soort: 'hersteld', opzij };
  } catch (oorzaak) {
    return { soort: 'fout', fout: { soort: opslagFoutSoort(oorzaak) ?? naGooien(oorzaak), oorzaak } };
  } finally {
    wisBestand(tijdelijk);
  }
}

/** Looks at a copy as a whole, and leaves it complete by itself; null = it can be used. */
function judgeCopy(pad: string, sleutel: string, migraties: string): OpenFout | null {
  const { verbinding } = openDeur({ pad, sleutel, bestaat: true });
  try {
    const uitslag = verbinding.pragma('integrity_check', { simple: true });
    return uitslag === 'ok' ? whyUnusable(verbinding, migraties) : { soort: 'beschadigd' };
  } finally {
    sluitVolledig(verbinding);
  }
}

/** Whether another process has it open; one that does not open at all is nobody's. */
function isInUse(pad: string, sleutel: string): boolean {
  if (!existsSync(pad)) return false;
  try {
    openDeur({ pad, sleutel, bestaat: true }).verbinding.close();
    return false;
  } catch (oorzaak) {
    return opslagFoutSoort(oorzaak) === 'in-gebruik';
  }
}

/** Moves what stands at the place, and answers where it went; null = there was nothing. */
function setAside(pad: string, klok: DagKlok): string | null {
  if (!existsSync(pad) && !existsSync(`${pad}-wal`)) return null;
  const opzij = `${pad}.vervangen-${new Date(klok.nu()).toISOString().replaceAll(/[:.]/gu, '-')}`;
  zetOpzij(pad, opzij);
  return opzij;
}

/** The write-ahead log belongs to its file: with another database beside it, it would be lost. */
function zetOpzij(pad: string, opzij: string): void {
  // Rebuilt at every opening; beside another database it would be wrong.
  rmSync(`${pad}-shm`, { force: true });
  if (existsSync(`${pad}-wal`)) renameSync(`${pad}-wal`, `${opzij}-wal`);
  if (existsSync(pad)) renameSync(pad, opzij);
}
