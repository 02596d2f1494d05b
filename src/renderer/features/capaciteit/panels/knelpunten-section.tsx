import { memo, type RefObject, useMemo } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import type { Knelpunt } from '../../../../shared/domain/knelpunt/types.ts';
import { placeOf, useKnelpunten } from '../../../data/knelpunten-data.ts';
import { useOpdracht } from '../../../data/opdracht.ts';
import { type KnelpuntActions, KnelpuntenList } from '../../../parts/knelpunten/knelpunten-list.tsx';
import { capaciteitOpdrachten } from '../edit/capaciteit.queries.ts';
import type { Meld } from '../edit/opdrachten.ts';
import type { PlanbordModel } from '../edit/use-planbord-model.ts';
import type { Group } from '../rows/bord-types.ts';

type Props = {
  /** The model of the last render: the list follows the knelpunten, not each edit. */
  readonly model: RefObject<PlanbordModel>;
  readonly bereik: Group;
  readonly report: Meld;
};

/** Whether a knelpunt is about the part of the city on screen. */
function belongsTo(knelpunt: Knelpunt, bereik: Group, model: PlanbordModel): boolean {
  if (bereik.soort === 'stad') return true;
  if (bereik.soort === 'gebied' && knelpunt.gebiedId === bereik.id) return true;
  if (knelpunt.teamId !== null) return model.bord.teamIds.includes(knelpunt.teamId);
  if (knelpunt.medewerkerId === null) return false;
  return model.planbord.rijen.some(
    (row) =>
      row.soort === 'inzet' &&
      row.medewerkerId === knelpunt.medewerkerId &&
      model.bord.teamIds.includes(row.teamId),
  );
}

/** Knelpunten of the part of the city on screen; the link keeps the view and moves the focus. */
export const KnelpuntenPart = memo(function KnelpuntenDeel({ model, bereik, report }: Props) {
  const [vraag] = useSearchParams();
  const { key } = useLocation();
  const all = useKnelpunten();
  const accepteer = useOpdracht(capaciteitOpdrachten.accepteerKnelpunt());
  const withdraw = useOpdracht(capaciteitOpdrachten.trekAcceptatieIn(), { formulier: false });
  const hier = useMemo(
    () => (all ?? []).filter((knelpunt) => belongsTo(knelpunt, bereik, model.current)),
    [all, bereik, model],
  );
  const actions: KnelpuntActions = {
    pathOf: (knelpunt) => {
      const { focus, van } = placeOf(knelpunt, model.current.vandaag);
      const nieuw = new URLSearchParams(vraag);
      nieuw.delete('doen');
      if (focus !== null) nieuw.set('focus', `${focus.soort}:${focus.id}`);
      nieuw.set('naar', van ?? model.current.vandaag);
      // Another address each time: a link to where one already is would do nothing.
      nieuw.set('sprong', key);
      return `#/capaciteit?${nieuw.toString()}`;
    },
    accepteer: async (knelpunt, reden) => {
      const result = await accepteer.run({ sleutel: knelpunt.sleutel, titel: knelpunt.titel, reden });
      if (result.soort === 'fout') return result.fout.velden[0]?.melding ?? result.fout.tekst;
      report(result.opdracht);
      return null;
    },
    withdraw: (id) => {
      void withdraw
        .run({ id })
        .then((result) => (result.soort === 'ok' ? report(result.opdracht) : undefined));
    },
  };
  const open = hier.filter((knelpunt) => knelpunt.acceptatie === null);
  const geaccepteerd = hier.filter((knelpunt) => knelpunt.acceptatie !== null);
  return (
    <section className="knelpuntendeel" aria-label="Knelpunten">
      <h2>Knelpunten {all === undefined ? null : <span className="tag">{open.length}</span>}</h2>
      {open.length === 0 ? (
        <p className="zacht">
          {all === undefined ? 'De knelpunten worden bepaald…' : 'Er zijn hier geen open knelpunten.'}
        </p>
      ) : (
        <KnelpuntenList knelpunten={open} acties={actions} label="Open knelpunten" />
      )}
      {geaccepteerd.length === 0 ? null : (
        <details>
          <summary>Geaccepteerd ({geaccepteerd.length})</summary>
          <KnelpuntenList knelpunten={geaccepteerd} acties={actions} label="Geaccepteerde knelpunten" />
        </details>
      )}
    </section>
  );
});
