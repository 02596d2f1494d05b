import { INZET_GEVOLGEN } from '../../../shared/domain/detachering/lijsten.ts';
import { DOELEN } from '../../../shared/domain/planning/lijsten.ts';
import './gevolg.css';
import type { ReactNode } from 'react';
import type { DetacheringGevolg } from '../../../shared/contract/detacheringen.ts';
import { urenMetEenheid } from '../../../shared/domain/tekst/getal.ts';
import { datumNl, periodeNl, totEnMetNl } from '../../../shared/domain/tijd/datum.ts';

/** Lines of one heading; nothing when there are none. */
function Groep({ kop, regels }: { readonly kop: string; readonly regels: readonly ReactNode[] }) {
  if (regels.length === 0) return null;
  return (
    <div>
      <h3>{kop}</h3>
      <ul>
        {regels.map((regel, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines are made anew with each preview
          <li key={i}>{regel}</li>
        ))}
      </ul>
    </div>
  );
}

type Props = { readonly gevolg: DetacheringGevolg; readonly kop?: string };

/** What an action on detacheringen does, before it is done (or what it would do for many people). */
export function GevolgBeeld({ gevolg, kop = 'Wat er gebeurt' }: Props) {
  const { sluit, opent, wijzigt, inzet, teams, overig, waarschuwingen } = gevolg;
  const leeg = [sluit, opent, wijzigt, inzet, overig].every((lijst) => lijst.length === 0);
  return (
    <section className="gevolg" aria-label={kop}>
      <p>
        <strong>{gevolg.label}</strong>
      </p>
      {leeg ? <p>Er verandert niets.</p> : null}
      <Groep
        kop="Sluit"
        regels={sluit.map((d) =>
          d.vervalt
            ? `${d.medewerker}: ${urenMetEenheid(d.minutenPerWeek)} bij ${d.organisatie} vervalt (${periodeNl(d.geldigVan, d.was)})`
            : `${d.medewerker}: ${urenMetEenheid(d.minutenPerWeek)} bij ${d.organisatie} ${totEnMetNl(d.geldigTot)} (was ${totEnMetNl(d.was)})`,
        )}
      />
      <Groep
        kop="Begint"
        regels={opent.map(
          (d) =>
            `${d.medewerker}: ${urenMetEenheid(d.minutenPerWeek)} bij ${d.organisatie}, ${d.functie}, ${periodeNl(d.geldigVan, d.geldigTot)}`,
        )}
      />
      <Groep kop="Verandert" regels={wijzigt.map((d) => `${d.medewerker} bij ${d.organisatie}: ${d.wat}`)} />
      <Groep
        kop="Inzet"
        regels={inzet.map(
          (rij) =>
            `${rij.team}, ${DOELEN.labels[rij.doel].toLowerCase()}: ${urenMetEenheid(rij.minutenPerWeek)} ${INZET_GEVOLGEN.labels[rij.wat]} ${datumNl(rij.van)}`,
        )}
      />
      <Groep kop="Eindigt ook" regels={overig} />
      <Groep kop="Gevolg voor teams" regels={teams.map((team) => team.tekst)} />
      {waarschuwingen.length === 0 ? null : (
        <div className="gevolg__let-op">
          <Groep kop="Let op (u kunt het wel opslaan)" regels={waarschuwingen} />
        </div>
      )}
    </section>
  );
}
