import { Button } from '@fluentui/react-components';
import type { PlanbordGegevens } from '../../../shared/domain/planning/planning.ts';
import { periodeNl } from '../../../shared/domain/tijd/datum.ts';
import { weekOf } from '../../../shared/domain/tijd/week.ts';
import { VOORSTEL_DOELEN } from '../../../shared/domain/voorstel/vraag.ts';
import { DatumField } from '../../components/field/datum-field.tsx';
import { ChoiceField } from '../../components/field/field.tsx';
import { HelpLink } from '../../components/help-link.tsx';
import { type Question, spanOf, subjects, WEKEN } from './question.ts';

const SUBJECT = { gelijk: 'Welke teams', tekort: 'Welk team', uitval: 'Wie valt uit' } as const;
const CHOOSE = { gelijk: 'Kies de teams', tekort: 'Kies een team', uitval: 'Kies een medewerker' } as const;

type Props = {
  readonly question: Question;
  readonly gegevens: PlanbordGegevens;
  readonly vandaag: string;
  readonly showErrors: boolean;
  readonly isBusy: boolean;
  readonly onChange: (question: Question) => void;
  readonly onMake: () => void;
  readonly onStop: () => void;
};

/** What the voorstel is for, and over which weeks. */
export function VoorstelForm({ question, gegevens, vandaag, showErrors, isBusy, ...on }: Props) {
  const { soort, id, van, weken } = question;
  const span = spanOf(question);
  return (
    <form
      noValidate
      className="voorstel__vraag"
      onSubmit={(event) => {
        event.preventDefault();
        on.onMake();
      }}
    >
      <ChoiceField
        label="Wat wilt u bereiken"
        waarde={soort}
        keuzes={VOORSTEL_DOELEN.values.map((waarde) => ({ waarde, label: VOORSTEL_DOELEN.labels[waarde] }))}
        onChange={(value) => on.onChange({ ...question, soort: value, id: '' })}
      />
      <ChoiceField
        label={SUBJECT[soort]}
        waarde={id}
        {...(soort === 'gelijk' ? {} : { leeg: CHOOSE[soort], verplicht: true })}
        toonFouten={showErrors}
        keuzes={subjects(soort, gegevens, span)}
        onChange={(value) => on.onChange({ ...question, id: value })}
      />
      <DatumField
        label="Vanaf de week van"
        waarde={van}
        vandaag={vandaag}
        toonFouten={showErrors}
        hint={`Week ${String(weekOf(span.van).week)}: ${periodeNl(span.van, span.tot)}`}
        onChange={(value) => (value === undefined ? undefined : on.onChange({ ...question, van: value }))}
      />
      <ChoiceField
        label="Aantal weken"
        waarde={String(weken)}
        keuzes={WEKEN.map((waarde) => ({ waarde, label: `${waarde} weken` }))}
        onChange={(value) => on.onChange({ ...question, weken: Number(value) })}
      />
      <div className="voorstel__knoppen">
        {isBusy ? (
          <Button onClick={on.onStop}>Stop met het beste tot nu toe</Button>
        ) : (
          <Button type="submit" appearance="primary">
            Maak een voorstel
          </Button>
        )}
        <HelpLink topic="voorstel" />
      </div>
    </form>
  );
}
