import type { KlachtDossierOutput } from '../../../../shared/contract/klachten/dossier.ts';
import { doorgaandeKlagers, klagerLabel } from '../../../../shared/domain/klacht/basis/klagers.ts';
import { type Briefsoort, KLAGER_EINDEN } from '../../../../shared/domain/klacht/basis/lists.ts';
import { BRIEVEN } from './brieven-soorten.ts';

/** To whom this letter can go: each klager gets an own one, at an own address. To who died none goes. */
export function ontvangersOf(soort: Briefsoort, { gegevens: { klagers }, beklaagden }: KlachtDossierOutput) {
  const { aan } = BRIEVEN[soort];
  const personen = beklaagden.map(({ medewerkerId, naam }) => ({ waarde: medewerkerId, label: naam }));
  if (aan === 'beklaagde') return personen;
  const wie = klagers
    .filter(({ einde }) => einde?.soort !== 'overleden')
    .map(({ id, einde }) => ({
      waarde: id,
      label:
        klagers.length === 1
          ? 'Klager'
          : `Klager: ${klagerLabel(klagers, id)}${einde == null ? '' : ` (${KLAGER_EINDEN.labels[einde.soort].toLowerCase()})`}`,
    }));
  return aan === 'klager' ? wie : [...wie, ...personen];
}

/** What the letter is called: a number says to whom among several, never a name. */
export function briefnaam(
  { nummer, gegevens, beklaagden }: KlachtDossierOutput,
  soort: Briefsoort,
  wie: string,
): string {
  const klager = gegevens.klagers.findIndex(({ id }) => id === wie);
  const beklaagde = beklaagden.findIndex(({ medewerkerId }) => medewerkerId === wie);
  const aan =
    klager >= 0 && gegevens.klagers.length > 1
      ? `, klager ${String(klager + 1)}`
      : beklaagde >= 0 && beklaagden.length > 1
        ? `, beklaagde ${String(beklaagde + 1)}`
        : '';
  return `${nummer} ${BRIEVEN[soort].titel}${aan}.docx`;
}

/** After a letter to one klager the next one gets an own letter; null after the last, or for a beklaagde. */
export function nextKlager(
  { gegevens }: KlachtDossierOutput,
  wie: string,
): { id: string; label: string } | null {
  const doorgaand = doorgaandeKlagers(gegevens);
  const index = doorgaand.findIndex(({ id }) => id === wie);
  const next = index < 0 ? undefined : doorgaand[index + 1];
  return next === undefined ? null : { id: next.id, label: klagerLabel(gegevens.klagers, next.id) };
}
