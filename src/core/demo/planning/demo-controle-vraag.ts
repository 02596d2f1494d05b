/** Self-test of the demand: C13–C15, the totals of 2015 and 2020, and the residents. */
import { isGeldigOp } from '../../../shared/domain/tijd/periode.ts';
import { WIJKTEAMS } from './demo-basis.ts';
import {
  AFGEROND_2020,
  CONTACTEN_2015,
  DOSSIERS_2015,
  INWONERS,
  KORTE_CONTACTEN_2019,
  KORTE_CONTACTEN_2020,
  NIEUW_2020,
  PEILDATUM,
  TEAMS,
} from './demo-cijfers.ts';
import type { DemoRijen, DemoStroom } from './demo-rijen.ts';
import type { Opzoek } from './demo-stand.ts';
import { som, type Toets } from './demo-toets.ts';
import { WEKEN_2015, WEKEN_2020 } from './demo-vraag.ts';

function controleerOpen(t: Toets, demo: DemoRijen, opzoek: Opzoek): void {
  for (const team of TEAMS) {
    const rijen = demo.werkvoorraad.filter((w) => opzoek.teamNaam(w.teamId) === team.naam);
    const toen = rijen.filter((w) => isGeldigOp(w, PEILDATUM));
    t.gelijk(
      `open trajecten ${team.naam}`,
      toen.map((w) => [w.zwaarte, w.aantalOpen]),
      (team.trajecten ?? []).map((n, i) => [i + 1, n]),
    );
    t.waar(
      `open trajecten ${team.naam} blijven`,
      toen.every((w) => w.geldigTot === null),
    );
    t.waar(
      `open trajecten ${team.naam} niet negatief`,
      rijen.every((w) => w.aantalOpen >= 0),
    );
  }
  const totaal = (datum: string): number =>
    som(demo.werkvoorraad.filter((w) => isGeldigOp(w, datum)).map((w) => w.aantalOpen));
  t.gelijk('open trajecten eind 2020', totaal(PEILDATUM), 958);
  t.gelijk('open trajecten begin 2020', totaal('2020-01-06'), 975);
}

export function controleerVraag(t: Toets, demo: DemoRijen, opzoek: Opzoek): void {
  controleerOpen(t, demo, opzoek);
  const perTeam = (kies: (rij: DemoStroom) => number, weken: readonly string[]): number[] =>
    WIJKTEAMS.map((team) =>
      som(
        demo.werkvoorraadStroom
          .filter((s) => opzoek.teamNaam(s.teamId) === team.naam && weken.includes(s.week))
          .map(kies),
      ),
    );
  t.gelijk(
    'nieuw 2020',
    perTeam((s) => s.nieuw ?? 0, WEKEN_2020),
    NIEUW_2020,
  );
  t.gelijk(
    'afgerond 2020',
    perTeam((s) => s.afgerond ?? 0, WEKEN_2020),
    AFGEROND_2020,
  );
  t.gelijk(
    'dossiers 2015',
    perTeam((s) => s.nieuw ?? 0, WEKEN_2015),
    DOSSIERS_2015,
  );
  t.gelijk('totalen 2020', [som(NIEUW_2020), som(AFGEROND_2020)], [2236, 2253]);
  const contacten = (jaar: string): number[] =>
    WIJKTEAMS.map((team) =>
      som(
        demo.kortContact
          .filter((c) => opzoek.teamNaam(c.teamId) === team.naam && c.datum.startsWith(jaar))
          .map((c) => c.aantal),
      ),
    );
  t.gelijk('korte contacten 2019', contacten('2019'), KORTE_CONTACTEN_2019);
  t.gelijk('korte contacten 2020', contacten('2020'), KORTE_CONTACTEN_2020);
  t.gelijk('korte contacten samen', [som(KORTE_CONTACTEN_2019), som(KORTE_CONTACTEN_2020)], [1046, 529]);
  t.gelijk('contacten 2015', som(contacten('2015')), CONTACTEN_2015.telefoon + CONTACTEN_2015.inloop);
  for (const klasse of ['0-17', '18-64', '65+'] as const) {
    const aantallen = demo.wijkInwoners.filter((r) => r.leeftijdsklasse === klasse).map((r) => r.aantal);
    t.gelijk(`inwoners ${klasse}`, som(aantallen), INWONERS[klasse]);
  }
}
