import { Button, Checkbox } from '@fluentui/react-components';
import type { PlanbordGegevens } from '../../../shared/domain/planning/planning.ts';
import { weergavenaam } from '../../../shared/domain/tekst/naam.ts';
import { countText, numberText, urenWithEenheid } from '../../../shared/domain/tekst/number.ts';
import { dagenText, redenText } from '../../../shared/domain/voorstel/reden.ts';
import type { Gevolgen } from '../../../shared/domain/voorstel/uitkomst.ts';
import type { Bewijs, Nodig, Voorstel } from '../../../shared/domain/voorstel/voorstel.ts';
import { stapKey, type VoorstelStap } from '../../../shared/domain/voorstel/vraag.ts';
import { Part, Parts } from '../../components/part.tsx';
import { DataTable } from '../../components/table/data-table.tsx';
import { BezettingChange } from '../../parts/bezetting.tsx';
import { KnelpuntGevolg } from '../../parts/gevolg/knelpunt-gevolg.tsx';

/** Names of what a voorstel points at. */
export type Names = {
  readonly team: (id: string) => string;
  readonly medewerker: (id: string) => string;
  readonly organisatie: (id: string) => string;
  readonly specialisme: (id: string) => string;
};

export function createNames(gegevens: PlanbordGegevens): Names {
  const naamOf = (rows: readonly { readonly id: string; readonly naam: string }[]) => {
    const names = new Map(rows.map(({ id, naam }) => [id, naam]));
    return (id: string) => names.get(id) ?? 'onbekend';
  };
  const people = new Map(gegevens.medewerkers.map((row) => [row.id, weergavenaam(row)]));
  return {
    team: naamOf(gegevens.teams),
    organisatie: naamOf(gegevens.organisaties),
    specialisme: naamOf(gegevens.specialismen),
    medewerker: (id) => people.get(id) ?? 'onbekend',
  };
}

/** How sure it is that nothing better exists. */
export function bewijsText(bewijs: Bewijs): string {
  return bewijs.soort === 'best'
    ? 'Bewezen: binnen deze regels en wensen bestaat niets beters.'
    : `Nog niet bewezen: een beter voorstel kan hoogstens ${numberText(bewijs.hoogstensBeter, 1)} procentpunt schelen.`;
}

type LinesProps = {
  readonly voorstel: Voorstel;
  /** What the lines that are ticked come to. */
  readonly gevolgen: Gevolgen;
  readonly gegevens: PlanbordGegevens;
  readonly names: Names;
  readonly van: string;
  readonly off: ReadonlySet<string>;
  readonly held: ReadonlySet<string>;
  readonly mayTake: (stap: VoorstelStap) => string | null;
  readonly onTick: (key: string, on: boolean) => void;
  readonly onHold: (key: string, on: boolean) => void;
  readonly onLeave: (medewerkerId: string) => void;
};

/** The steps, each with its reason, a tick box and what may be asked of it. */
export function VoorstelLines(props: LinesProps) {
  const { voorstel, gevolgen, gegevens, names, van, off, held } = props;
  const now = new Map(gevolgen.regels.map((regel) => [stapKey(regel.stap), regel]));
  const instead = new Map(voorstel.overwogen.map((row) => [row.key, row]));
  return (
    <DataTable
      naam="Wijzigingen in dit voorstel"
      rol
      className="voorstel__regels"
      rijen={voorstel.regels}
      sleutel={({ stap }) => stapKey(stap)}
      kolommen={[
        {
          kop: 'Wie',
          cel: ({ stap }) => {
            const key = stapKey(stap);
            const refusal = props.mayTake(stap);
            return (
              <>
                <Checkbox
                  label={names.medewerker(stap.medewerkerId)}
                  checked={!off.has(key) && refusal === null}
                  disabled={refusal !== null}
                  onChange={(_, { checked }) => props.onTick(key, checked === true)}
                />
                <div className="voorstel__bij zacht">{refusal ?? names.organisatie(stap.organisatieId)}</div>
              </>
            );
          },
        },
        {
          kop: 'Uren per week',
          cel: ({ stap }) => {
            const dagen = dagenText(stap, gegevens, van);
            return (
              <>
                {urenWithEenheid(stap.minutenPerWeek)}
                {dagen === null ? null : <div className="zacht">{dagen}</div>}
              </>
            );
          },
        },
        {
          kop: 'Van',
          cel: ({ stap }) => (stap.vanTeamId === null ? 'niet ingezet' : names.team(stap.vanTeamId)),
        },
        { kop: 'Naar', cel: ({ stap }) => names.team(stap.naarTeamId) },
        {
          kop: 'Waarom',
          className: 'voorstel__waarom',
          cel: (regel) => {
            const key = stapKey(regel.stap);
            const other = instead.get(key);
            const current = now.get(key);
            return (
              <>
                {current === undefined ? 'Niet meegenomen.' : redenText(current, names.team)}
                {other === undefined ? null : (
                  <div className="zacht">{`Ook bekeken: ${otherText(other.stap, names)} (${costText(other.punten)}).`}</div>
                )}
                <LineActions
                  who={names.medewerker(regel.stap.medewerkerId)}
                  isHeld={held.has(key)}
                  onHold={(isHeld) => props.onHold(key, isHeld)}
                  onLeave={() => props.onLeave(regel.stap.medewerkerId)}
                />
              </>
            );
          },
        },
      ]}
    />
  );
}

type LineActionsProps = {
  readonly who: string;
  readonly isHeld: boolean;
  readonly onHold: (isHeld: boolean) => void;
  readonly onLeave: () => void;
};

function LineActions({ who, isHeld, onHold, onLeave }: LineActionsProps) {
  return (
    <div className="voorstel__acties">
      <Button
        size="small"
        aria-pressed={isHeld}
        aria-label={`Vasthouden: ${who}`}
        title="Blijft zo in het volgende voorstel"
        onClick={() => onHold(!isHeld)}
      >
        {isHeld ? 'Vastgehouden' : 'Vasthouden'}
      </Button>
      <Button
        size="small"
        aria-label={`Niet verplaatsen: ${who}`}
        title="Maakt een nieuw voorstel waarin deze persoon blijft waar die is"
        onClick={onLeave}
      >
        Niet verplaatsen
      </Button>
    </div>
  );
}

function otherText(stap: VoorstelStap, names: Names): string {
  const from = stap.vanTeamId === null ? 'niet ingezet' : `uit ${names.team(stap.vanTeamId)}`;
  return `${names.medewerker(stap.medewerkerId)}, ${urenWithEenheid(stap.minutenPerWeek)} ${from}`;
}

function costText(punten: number): string {
  return punten < 0.05 ? 'even goed' : `${numberText(punten, 1)} procentpunt minder goed`;
}

type EffectProps = {
  readonly gevolgen: Gevolgen;
  readonly names: Names;
  /** The planning as it is, and with the ticked steps. */
  readonly voor: PlanbordGegevens;
  readonly na: PlanbordGegevens;
  readonly vandaag: string;
  readonly van: string;
};

/** What the ticked steps come to: for the teams, and for the knelpunten. */
export function VoorstelEffect({ gevolgen: { teams }, names, ...rows }: EffectProps) {
  if (teams.length === 0) return null;
  return (
    <Parts>
      <Part titel="Bezettingsgraad, gemiddeld over deze weken">
        <dl className="voorstel__teams cijfers">
          {teams.map(({ teamId, voor, na }) => (
            <div key={teamId}>
              <dt>{names.team(teamId)}</dt>
              <dd>
                <BezettingChange voor={voor} na={na} />
              </dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part titel="Knelpunten">
        <KnelpuntGevolg {...rows} />
      </Part>
    </Parts>
  );
}

/** What would help where hours still fall short, and who took no part. */
export function VoorstelNotes({ voorstel, names }: { readonly voorstel: Voorstel; readonly names: Names }) {
  const { nodig, zonderVraag, zonderSkj } = voorstel;
  return (
    <Parts>
      {nodig.length === 0 ? null : (
        <Part titel="Wat dan nog nodig is">
          <ul>
            {nodig.map((row) => (
              <li key={row.teamId}>{nodigText(row, names)}</li>
            ))}
          </ul>
        </Part>
      )}
      {zonderVraag.length + zonderSkj.length === 0 ? null : (
        <Part titel="Niet meegerekend">
          <ul>
            {zonderVraag.length === 0 ? null : (
              <li>
                {`${zonderVraag.map(names.team).join(', ')}: de vraag is niet in al deze weken bekend.`}
              </li>
            )}
            {zonderSkj.length === 0 ? null : (
              <li>
                {`${countText(zonderSkj.length, 'medewerker', 'medewerkers')} zonder geldige SKJ-registratie: ${zonderSkj.map(names.medewerker).join('; ')}.`}
              </li>
            )}
          </ul>
        </Part>
      )}
    </Parts>
  );
}

function nodigText({ teamId, minutenPerWeek, specialismeId }: Nodig, names: Names): string {
  const what = specialismeId === null ? '' : `, vooral ${names.specialisme(specialismeId)}`;
  return `${names.team(teamId)}: ${urenWithEenheid(minutenPerWeek)} contract per week${what}.`;
}
