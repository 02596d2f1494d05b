import { Button } from '@fluentui/react-components';
import type { PlanbordGegevens } from '../../../shared/domain/planning/planning.ts';
import { datumNl } from '../../../shared/domain/tijd/datum.ts';
import { Notice } from '../../components/toestand.tsx';
import { useMag } from '../../data/rechten.ts';
import type { BeginSubject } from './begin-dialog.tsx';

type Props = {
  readonly gegevens: PlanbordGegevens;
  /** '' = none chosen. */
  readonly organisatieId: string;
  readonly teamId: string;
  /** First day of what is being recorded. */
  readonly van: string | null | undefined;
  /** Opens the dialog, which stands beside the form: a form cannot hold another. */
  readonly onCorrect: (subject: BeginSubject) => void;
};

/** What was chosen and does not exist yet on that day: the organisation and the team, by the same rule. */
function youngOf({ gegevens, organisatieId, teamId, van }: Props): BeginSubject[] {
  if (typeof van !== 'string') return [];
  const organisatie = gegevens.organisaties.find((row) => row.id === organisatieId);
  const team = gegevens.teams.find((row) => row.id === teamId);
  const all: BeginSubject[] = [
    ...(organisatie === undefined ? [] : [{ ...organisatie, soort: 'organisatie' as const }]),
    ...(team === undefined ? [] : [{ ...team, soort: 'team' as const, naam: `team ${team.naam}` }]),
  ];
  return all.filter(({ geldigVan }) => van < geldigVan);
}

function sentence({ soort, naam, geldigVan }: BeginSubject, van: string): string {
  const [since, day] = [datumNl(geldigVan), datumNl(van)];
  return soort === 'organisatie'
    ? `${naam} levert pas medewerkers vanaf ${since}. Werkte ${naam} op ${day} al mee? Verbeter dan de begindatum.`
    : `${naam.charAt(0).toUpperCase()}${naam.slice(1)} bestaat pas vanaf ${since}. Bestond het team op ${day} al? Verbeter dan de begindatum.`;
}

/** Says that the organisation or team begins later than the day that was filled in, and offers to correct that. */
export function TooYoung(props: Props) {
  const { van, onCorrect } = props;
  const magOrganisatie = useMag('basisgegevens');
  const magTeam = useMag('inrichten');
  if (typeof van !== 'string') return null;
  return youngOf(props).map((subject) => {
    const mag = subject.soort === 'organisatie' ? magOrganisatie : magTeam;
    return (
      <Notice
        key={subject.id}
        soort="let-op"
        {...(mag
          ? { acties: <Button onClick={() => onCorrect(subject)}>Begindatum verbeteren…</Button> }
          : {})}
      >
        {sentence(subject, van)}
        {mag ? null : ' Vraag het de beheerder of de administratie.'}
      </Notice>
    );
  });
}
