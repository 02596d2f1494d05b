import { CALL_ACCESS } from '../../src/shared/contract/toegang-of-call.ts';
import {
  type Bereik,
  bereikPerRol,
  RECHTEN,
  RECHTNAMEN,
  type Toegang,
} from '../../src/shared/domain/gebruiker/rechten.ts';
import { GEBRUIKER_ROLLEN } from '../../src/shared/domain/gebruiker/rol.ts';

/** docs/rechten.md, made of the table that the core itself reads. */

const cell = (bereik: Bereik | null) => (bereik === 'stad' ? 'ja' : (bereik ?? '–'));
const columns = (toegang: Toegang) => bereikPerRol(toegang).map(({ bereik }) => cell(bereik));
const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

function table(first: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = [...first, ...GEBRUIKER_ROLLEN.values.map((rol) => GEBRUIKER_ROLLEN.labels[rol])];
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const TEXT = `# What each role may

Made from \`src/shared/domain/gebruiker/rechten.ts\` by \`tests/architecture/rechten.test.ts\`, which holds this page equal to it
(\`npm run test:unit -- tests/architecture/rechten.test.ts -u\` writes it anew). The reasons are in besluit 0016.

**ja**: in the whole city. **gebied**: only what belongs to the own gebied; a gebiedsmanager without a gebied has the whole city.
**–**: refused (\`geenRecht\`), and nothing changes. Somebody with several roles may what any of them may. No role contains
another: who also has to plan gets that role too.

Taking back and doing again ask the right of the call they are about; who may change nothing at all cannot even ask. Of
complaints it is decided complaint by complaint besides (besluit 0006): never for the beklaagde, for a gebiedsmanager those
of the own gebied, and each step by its own roles (\`OVERGANGEN\`).
`;

export function rechtenDoc(): string {
  const rights = RECHTNAMEN.map((recht) => [`\`${recht}\``, RECHTEN[recht].label, ...columns(recht)]);
  const calls = CALL_ACCESS.map(({ aanroep, soort, toegang }) => [
    `\`${aanroep}\``,
    soort === 'lees' ? 'leest' : 'schrijft',
    toegang,
    ...columns(toegang),
  ]);
  return [
    TEXT,
    '## By right\n',
    table(['right', 'lets one'], rights),
    '\n## By call\n',
    table(['call', '', 'right'], calls),
    '',
  ].join('\n');
}
