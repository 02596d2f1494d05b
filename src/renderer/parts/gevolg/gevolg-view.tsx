import { INZET_GEVOLGEN } from '../../../shared/domain/detachering/lists.ts';
import { DOELEN } from '../../../shared/domain/planning/lists.ts';
import './gevolg.css';
import type { ReactNode } from 'react';
import type { DetacheringGevolg } from '../../../shared/contract/detacheringen.ts';
import { urenWithEenheid } from '../../../shared/domain/tekst/number.ts';
import { datumNl, periodeNl, tmNl } from '../../../shared/domain/tijd/datum.ts';
import { Dates } from '../../components/dates.tsx';

/** Lines of one heading; nothing when there are none. */
function Group({ kop, regels }: { readonly kop: string; readonly regels: readonly ReactNode[] }) {
  if (regels.length === 0) return null;
  return (
    <div>
      <h3>{kop}</h3>
      <ul>
        {regels.map((line, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines are made anew with each preview
          <li key={i}>{typeof line === 'string' ? <Dates text={line} /> : line}</li>
        ))}
      </ul>
    </div>
  );
}

type Props = { readonly gevolg: DetacheringGevolg; readonly kop?: string };

/** What an action on detacheringen does, before it is done (or what it would do for many people). */
export function GevolgView({ gevolg, kop = 'Wat er gebeurt' }: Props) {
  const { sluit, opent, wijzigt, inzet, teams, overig, waarschuwingen } = gevolg;
  const empty = [sluit, opent, wijzigt, inzet, overig].every((list) => list.length === 0);
  return (
    <section className="gevolg" aria-label={kop}>
      <p>
        <strong>{gevolg.label}</strong>
      </p>
      {empty ? <p>Er verandert niets.</p> : null}
      <Group
        kop="Sluit"
        regels={sluit.map((d) =>
          d.vervalt
            ? `${d.medewerker}: ${urenWithEenheid(d.minutenPerWeek)} bij ${d.organisatie} vervalt (${periodeNl(d.geldigVan, d.was)})`
            : `${d.medewerker}: ${urenWithEenheid(d.minutenPerWeek)} bij ${d.organisatie} ${tmNl(d.geldigTot)} (was ${tmNl(d.was)})`,
        )}
      />
      <Group
        kop="Begint"
        regels={opent.map(
          (d) =>
            `${d.medewerker}: ${urenWithEenheid(d.minutenPerWeek)} bij ${d.organisatie}, ${d.functie}, ${periodeNl(d.geldigVan, d.geldigTot)}`,
        )}
      />
      <Group kop="Verandert" regels={wijzigt.map((d) => `${d.medewerker} bij ${d.organisatie}: ${d.wat}`)} />
      <Group
        kop="Inzet"
        regels={inzet.map(
          (row) =>
            `${row.team}, ${DOELEN.labels[row.doel].toLowerCase()}: ${urenWithEenheid(row.minutenPerWeek)} ${INZET_GEVOLGEN.labels[row.wat]} ${datumNl(row.van)}`,
        )}
      />
      <Group kop="Eindigt ook" regels={overig} />
      <Group kop="Gevolg voor teams" regels={teams.map((team) => team.tekst)} />
      {waarschuwingen.length === 0 ? null : (
        <div className="gevolg__let-op">
          <Group kop="Let op (u kunt het wel opslaan)" regels={waarschuwingen} />
        </div>
      )}
    </section>
  );
}
