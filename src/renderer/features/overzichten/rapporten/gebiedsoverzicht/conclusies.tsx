import { Button } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { datumNl } from '../../../../../shared/domain/tijd/datum.ts';
import type { Gebiedsoverzicht } from '../../../../../shared/rapport/gebiedsoverzicht.ts';
import { TextField } from '../../../../components/field/field.tsx';
import { useOpdracht } from '../../../../data/opdracht.ts';
import { useOwnRefusal } from '../../../../data/own-gebied.ts';
import { overzichtQueries } from '../../overzichten.queries.ts';
import { bezettingText } from '../../values.ts';
import { conclusieText } from './conclusie-text.ts';

type Team = Gebiedsoverzicht['teams'][number];

/** Longest conclusion, as in the contract. */
const MAX_LENGTH = 300;

function explanation(team: Team, peildatum: string): string {
  if (team.conclusie === null) return 'Nog geen conclusie.';
  const van = team.conclusie.peildatum;
  const begin = conclusieText(team);
  return van === peildatum
    ? `${begin}.`
    : `${begin}. Wijzigt u haar, dan geldt de nieuwe tekst per ${datumNl(peildatum)}.`;
}

/** One line per team; saved when the field is left, so nothing typed is lost by choosing something else. */
function ConclusieField({ team, peildatum }: { readonly team: Team; readonly peildatum: string }) {
  const opgeslagen = team.conclusie?.tekst ?? '';
  const [text, setText] = useState(opgeslagen);
  const { run, velden, clearFaults } = useOpdracht(overzichtQueries.bewaarConclusie.mutationOptions());
  const changed = text.trim() !== opgeslagen;
  const save = () => {
    if (changed) void run({ teamId: team.teamId, peildatum, tekst: text.trim() });
  };
  const restore = () => {
    setText(opgeslagen);
    clearFaults();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: catches leaving the field inside, it is no control itself
    <div
      className="conclusie"
      onBlur={(gebeurtenis) => {
        if (!gebeurtenis.currentTarget.contains(gebeurtenis.relatedTarget)) save();
      }}
      onKeyDown={(gebeurtenis) => {
        if (
          gebeurtenis.key === 'Enter' &&
          !gebeurtenis.shiftKey &&
          gebeurtenis.target instanceof HTMLTextAreaElement
        ) {
          gebeurtenis.preventDefault();
          save();
        }
        if (gebeurtenis.key === 'Escape') restore();
      }}
    >
      <TextField
        label={`${team.naam} (${bezettingText(team.cijfers.bezetting)})`}
        waarde={text}
        regels={2}
        maxLengte={MAX_LENGTH}
        hint={explanation(team, peildatum)}
        melding={velden.tekst}
        onChange={(nieuw) => setText(nieuw.replaceAll('\n', ' '))}
      />
      {changed ? (
        <div className="conclusie__knoppen">
          <span className="zacht">Wordt bewaard als u het veld verlaat.</span>
          <Button size="small" onClick={restore}>
            Herstellen
          </Button>
        </div>
      ) : null}
    </div>
  );
}

/** For who may read them only. */
function ConclusieReading({ team }: { readonly team: Team }) {
  return (
    <div className="conclusie">
      <strong>
        {team.naam} ({bezettingText(team.cijfers.bezetting)})
      </strong>
      <p>{team.conclusie?.tekst ?? 'Nog geen conclusie.'}</p>
      {team.conclusie === null ? null : <p className="zacht">{conclusieText(team)}.</p>}
    </div>
  );
}

/** The conclusion lines of a gebied, beside the preview that shows them. */
export function Conclusies({
  gebiedId,
  peildatum,
}: {
  readonly gebiedId: string;
  readonly peildatum: string;
}) {
  const { data } = useQuery(
    overzichtQueries.gebiedsoverzicht.queryOptions({ input: { gebiedId, peildatum } }),
  );
  // The conclusions are of one gebied, on that day.
  const refusal = useOwnRefusal('overzichten.bewaarConclusie', ({ gebied }) => gebied(gebiedId));
  if (!data || data.teams.length === 0) return null;
  return (
    <section className="conclusies" aria-labelledby="conclusies-kop">
      <h2 id="conclusies-kop">Conclusie per team</h2>
      {data.teams.map((team) =>
        refusal === null ? (
          <ConclusieField
            // Undo and another peildatum bring another text: then the field starts anew.
            key={`${team.teamId}|${peildatum}|${team.conclusie?.tekst ?? ''}`}
            team={team}
            peildatum={peildatum}
          />
        ) : (
          <ConclusieReading key={team.teamId} team={team} />
        ),
      )}
    </section>
  );
}
