import { contractFault } from '../shared/contract/base/contract-fault.ts';
import type { Start } from './start.ts';

/** Who is there and what is open: the name of the screen (`toestand`) says neither. */
type Access = Pick<Start, 'toestand' | 'isOpen' | 'isLocked' | 'maintains'>;

/** All that is answered while it is locked: getting back in, closing, and what holds nothing of an administratie. */
const WHILE_LOCKED: ReadonlySet<string> = new Set([
  'start.toestand',
  'start.meldAan',
  'start.vergrendel',
  'start.sluit',
  'app.info',
  'app.briefsjabloon',
  'app.licenties',
  'venster.schermAf',
]);

/**
 * What guards an administratie is for who maintains it; while it is locked nothing is for anybody. Throws the refusal.
 * What did not open has its copies for who is there: without them it could not be put right.
 */
export function requireOpenTo(start: Access, path: readonly string[]): void {
  if (start.isLocked() && !WHILE_LOCKED.has(path.join('.'))) throw contractFault('vergrendeld');
  const [group = ''] = path;
  if (!start.isOpen() || start.maintains() || !['kopieen', 'herstelsleutel'].includes(group)) return;
  // Whoever has just made it sees its recovery key before the core has said who they are.
  if (group === 'herstelsleutel' && start.toestand().soort === 'herstelsleutel') return;
  throw contractFault('geenRecht', { message: 'Dit is alleen voor een beheerder.' });
}

/** What a page may ask of the shell while a shared administratie is before it: the rest is about files of this computer. */
const OF_SHARED: ReadonlySet<string> = new Set(['app', 'afdruk', 'venster', 'bestand', 'gedeeld']);

/** `closed`: nobody is signed in (any more). Throws the refusal. */
export function requireForShared(closed: boolean, path: readonly string[]): void {
  const [group = ''] = path;
  if (WHILE_LOCKED.has(path.join('.')) || group === 'gedeeld') return;
  if (closed) throw contractFault('vergrendeld');
  if (!OF_SHARED.has(group)) {
    throw contractFault('geenRecht', { message: 'Dit kan niet in een gedeelde administratie.' });
  }
}
