import { memo, type RefObject, useMemo } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import type { Knelpunt } from '../../../../shared/domain/knelpunt/types.ts';
import { plekVan, useKnelpunten } from '../../../data/knelpunten-data.ts';
import { useOpdracht } from '../../../data/opdracht.ts';
import { type KnelpuntActies, KnelpuntenLijst } from '../../../parts/knelpunten/knelpunten-lijst.tsx';
import { capaciteitOpdrachten } from '../bewerken/capaciteit.queries.ts';
import type { Meld } from '../bewerken/opdrachten.ts';
import type { PlanbordModel } from '../bewerken/use-planbord-model.ts';
import type { Groep } from '../rijen/bord-types.ts';

type Props = {
  /** The model of the last render: the list follows the knelpunten, not each edit. */
  readonly model: RefObject<PlanbordModel>;
  readonly bereik: Groep;
  readonly meld: Meld;
};

/** Whether a knelpunt is about the part of the city on screen. */
function hoortBij(knelpunt: Knelpunt, bereik: Groep, model: PlanbordModel): boolean {
  if (bereik.soort === 'stad') return true;
  if (bereik.soort === 'gebied' && knelpunt.gebiedId === bereik.id) return true;
  if (knelpunt.teamId !== null) return model.bord.teamIds.includes(knelpunt.teamId);
  if (knelpunt.medewerkerId === null) return false;
  return model.planbord.rijen.some(
    (rij) =>
      rij.soort === 'inzet' &&
      rij.medewerkerId === knelpunt.medewerkerId &&
      model.bord.teamIds.includes(rij.teamId),
  );
}

/** Knelpunten of the part of the city on screen; the link keeps the view and moves the focus. */
export const KnelpuntenDeel = memo(function KnelpuntenDeel({ model, bereik, meld }: Props) {
  const [vraag] = useSearchParams();
  const { key } = useLocation();
  const alle = useKnelpunten();
  const accepteer = useOpdracht(capaciteitOpdrachten.accepteerKnelpunt());
  const trekIn = useOpdracht(capaciteitOpdrachten.trekAcceptatieIn(), { formulier: false });
  const hier = useMemo(
    () => (alle ?? []).filter((knelpunt) => hoortBij(knelpunt, bereik, model.current)),
    [alle, bereik, model],
  );
  const acties: KnelpuntActies = {
    padVan: (knelpunt) => {
      const { focus, van } = plekVan(knelpunt, model.current.vandaag);
      const nieuw = new URLSearchParams(vraag);
      if (focus !== null) nieuw.set('focus', `${focus.soort}:${focus.id}`);
      nieuw.set('naar', van ?? model.current.vandaag);
      // Another address each time: a link to where one already is would do nothing.
      nieuw.set('sprong', key);
      return `#/capaciteit?${nieuw.toString()}`;
    },
    accepteer: async (knelpunt, reden) => {
      const uitslag = await accepteer.voerUit({ sleutel: knelpunt.sleutel, titel: knelpunt.titel, reden });
      if (uitslag.soort === 'fout') return uitslag.fout.velden[0]?.melding ?? uitslag.fout.tekst;
      meld(uitslag.opdracht);
      return null;
    },
    trekIn: (id) => {
      void trekIn
        .voerUit({ id })
        .then((uitslag) => (uitslag.soort === 'ok' ? meld(uitslag.opdracht) : undefined));
    },
  };
  const open = hier.filter((knelpunt) => knelpunt.acceptatie === null);
  const geaccepteerd = hier.filter((knelpunt) => knelpunt.acceptatie !== null);
  return (
    <section className="knelpuntendeel" aria-label="Knelpunten">
      <h2>Knelpunten {alle === undefined ? null : <span className="tag">{open.length}</span>}</h2>
      {open.length === 0 ? (
        <p className="zacht">
          {alle === undefined ? 'De knelpunten worden bepaald…' : 'Er zijn hier geen open knelpunten.'}
        </p>
      ) : (
        <KnelpuntenLijst knelpunten={open} acties={acties} label="Open knelpunten" />
      )}
      {geaccepteerd.length === 0 ? null : (
        <details>
          <summary>Geaccepteerd ({geaccepteerd.length})</summary>
          <KnelpuntenLijst knelpunten={geaccepteerd} acties={acties} label="Geaccepteerde knelpunten" />
        </details>
      )}
    </section>
  );
});
