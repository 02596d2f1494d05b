const PKG = '^node_modules/';
const TEST = '[.]test[.]tsx?$';
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
const packages = (...names) => `${PKG}(${names.join('|')})/`;

module.exports = {
  forbidden: [
    rule('no-circular', 'Cut the cycle: move the shared part down one layer.', {}, { circular: true }),
    rule('no-unresolvable', 'This import does not resolve.', {}, { couldNotResolve: true }),

    // Processes
    rule(
      'shared-is-pure',
      'shared runs in every process: only zod, oRPC, fflate, saxes and shared itself.',
      { path: '^src/shared/', pathNot: TEST },
      { pathNot: ['^src/shared/', packages('zod', '@orpc/contract', '@orpc/client', 'fflate', 'saxes')] },
    ),
    rule(
      'domain-is-alone',
      'The domain imports nothing but itself.',
      { path: '^src/shared/domain/', pathNot: TEST },
      { pathNot: '^src/shared/domain/' },
    ),
    rule(
      'reports-stand-on-the-base',
      'A report is declared on what all contracts share; the contract reads the reports.',
      { path: '^src/shared/rapport/', pathNot: TEST },
      { path: '^src/shared/contract/', pathNot: '^src/shared/contract/base/' },
    ),
    rule(
      'core-is-headless',
      'The core knows no Electron and no screen.',
      { path: '^src/core/', pathNot: TEST },
      {
        pathNot: [
          '^src/(core|shared)/',
          packages('better-sqlite3', 'drizzle-orm', 'highs', 'zod', 'uuid', '@orpc/[^/]+'),
        ],
        dependencyTypesNot: ['core'],
      },
    ),
    rule(
      'host-knows-no-one',
      'What starts a core and looks after it serves the shell and a server alike: it knows neither, nor Electron.',
      { path: '^src/host/', pathNot: TEST },
      { pathNot: ['^src/(host|shared)/', packages('zod', '@orpc/contract')], dependencyTypesNot: ['core'] },
    ),
    rule(
      'line-is-a-pipe',
      'The way to a server: it knows no database, no screen, and passes text on.',
      { path: '^src/line/', pathNot: TEST },
      { pathNot: ['^src/(line|host|shared)/', packages('zod', 'ws')], dependencyTypesNot: ['core'] },
    ),
    rule(
      'one-door-to-the-network',
      'A server listens; on a computer only src/line/ uses the network.',
      { path: '^src/', pathNot: ['^src/(server|line)/', TEST] },
      { path: ['^(node:)?(https?|http2|net|tls|dgram)$', packages('ws')] },
    ),
    rule(
      'server-opens-no-file-itself',
      'A server lets people in and passes text on; the core, in a process of its own, opens the administratie.',
      { path: '^src/server/', pathNot: TEST },
      {
        pathNot: [
          '^src/(server|host|shared)/',
          '^package[.]json$',
          packages('zod', 'ws', 'selfsigned', 'otplib'),
        ],
        dependencyTypesNot: ['core'],
      },
    ),
    rule(
      'main-is-a-shell',
      'The shell opens windows and relays; it knows no database and no screen.',
      { path: '^src/main/', pathNot: TEST },
      {
        pathNot: ['^src/(main|host|shared)/', packages('electron', 'zod', 'uuid', '@orpc/[^/]+')],
        dependencyTypesNot: ['core'],
      },
    ),
    rule(
      'preload-is-a-door',
      'The preload only bridges.',
      { path: '^src/preload/' },
      { pathNot: ['^src/preload/', '^src/shared/', packages('electron')] },
    ),
    rule(
      'renderer-is-a-browser',
      'No Electron, no database, no other process in the renderer.',
      { path: '^src/renderer/', pathNot: TEST },
      {
        path: [
          '^src/(core|host|server|line|main|preload)/',
          packages('electron', 'better-sqlite3', 'drizzle-orm'),
        ],
      },
    ),
    rule(
      'renderer-no-node',
      'No Node modules in the renderer.',
      { path: '^src/renderer/', pathNot: TEST },
      { dependencyTypes: ['core'] },
    ),
    rule(
      'no-other-process',
      'A process is reached through its port, never by import.',
      { path: '^src/(core|host|server|line|main|preload)/', pathNot: TEST },
      { path: '^src/renderer/' },
    ),

    // Inside the core
    rule(
      'core-features-meet-at-the-service',
      'Another feature is reached through its service only.',
      { path: '^src/core/features/([^/]+)/', pathNot: TEST },
      { path: '^src/core/features/', pathNot: ['^src/core/features/$1/', '[.]service[.]ts$'] },
    ),
    rule(
      'core-feature-order',
      'Ground floor features know no planning, reports or exchange.',
      {
        path: '^src/core/features/(medewerkers|organisaties|detacheringen|teams|werkvoorraad|klachten|beheer)/',
      },
      { path: '^src/core/features/(capaciteit|voorstellen|scenarios|overzichten|uitwisseling)/' },
    ),
    rule(
      'core-feature-order-capaciteit',
      'Planning knows no voorstellen, scenarios, reports or exchange.',
      { path: '^src/core/features/capaciteit/' },
      { path: '^src/core/features/(voorstellen|scenarios|overzichten|uitwisseling)/' },
    ),
    rule(
      'core-feature-order-overzichten',
      'Reports know no exchange.',
      { path: '^src/core/features/overzichten/' },
      { path: '^src/core/features/uitwisseling/' },
    ),
    rule(
      'complaints-stay-home',
      'Complaint data is for klachten itself, the reports and what the AVG asks; core.ts gives others what they need of it.',
      {
        path: '^src/core/',
        pathNot: [
          '^src/core/(features/(klachten|overzichten|avg)|demo/klachten)/',
          '^src/core/core[.]ts$',
          TEST,
        ],
      },
      { path: '^src/core/features/klachten/' },
    ),
    rule(
      'demo-is-asked-by-the-core',
      'Demo data stands on the features; only core.ts asks for it.',
      { path: '^src/core/', pathNot: ['^src/core/demo/', '^src/core/core[.]ts$', TEST] },
      { path: '^src/core/demo/' },
    ),
    rule(
      'sql-lives-in-repositories',
      'Only db/ and *.repository.ts write SQL.',
      { path: '^src/', pathNot: ['^src/core/db/', '[.]repository[.]ts$', TEST] },
      { path: ['^src/core/db/schema/', packages('drizzle-orm')] },
    ),
    rule(
      'one-door-to-sqlite',
      'Only db/open.ts opens the database file.',
      { path: '^src/', pathNot: '^src/core/db/open[.]ts$' },
      { path: packages('better-sqlite3') },
    ),
    rule(
      'one-door-to-the-solver',
      'Only solver/solve.ts knows HiGHS.',
      { path: '^src/', pathNot: '^src/core/solver/solve[.]ts$' },
      { path: packages('highs') },
    ),
    rule(
      'repository-is-the-bottom',
      'A repository calls no service.',
      { path: '[.]repository[.]ts$' },
      { path: '[.]service[.]ts$' },
    ),
    rule(
      'rules-are-pure',
      'Rules get values and give values.',
      { path: '[.]rules[.]ts$' },
      { pathNot: ['^src/shared/', '[.]rules[.]ts$'] },
    ),
    rule(
      'core-ground-floor',
      'db/ knows no feature.',
      { path: '^src/core/db/', pathNot: TEST },
      { path: '^src/core/(features|rpc)/' },
    ),

    // Inside the renderer
    rule(
      'screens-do-not-meet',
      'Features meet in app/.',
      { path: '^src/renderer/features/([^/]+)/' },
      { path: '^src/renderer/features/', pathNot: '^src/renderer/features/$1/' },
    ),
    rule(
      'screens-below-app',
      'app/ imports features, never the reverse.',
      { path: '^src/renderer/(features|parts|components|data|actions|lib)/' },
      { path: '^src/renderer/app/' },
    ),
    rule(
      'components-know-no-feature',
      'Components, parts, data and lib are building blocks.',
      { path: '^src/renderer/(parts|components|data|actions|lib)/' },
      { path: '^src/renderer/features/' },
    ),
    rule(
      'components-know-no-domain-parts',
      'Primitives, data and lib stand below the parts that know the domain.',
      { path: '^src/renderer/(components|data|actions|lib)/' },
      { path: '^src/renderer/parts/' },
    ),
    rule(
      'lib-knows-no-data',
      'lib/ is technical: it knows no query of the application.',
      { path: '^src/renderer/lib/' },
      { path: '^src/renderer/(data|components)/' },
    ),
    rule(
      'actions-stand-on-lib',
      'An action is a value: it gets what it works on, and draws and fetches nothing itself.',
      { path: '^src/renderer/actions/', pathNot: TEST },
      { path: '^src/renderer/(data|components)/' },
    ),
    rule(
      'lib-knows-no-actions',
      'lib/ stands below the actions.',
      { path: '^src/renderer/lib/' },
      { path: '^src/renderer/actions/' },
    ),
    rule(
      'data-draws-nothing',
      'data/ fetches and keeps; components draw.',
      { path: '^src/renderer/data/' },
      { path: '^src/renderer/components/' },
    ),
    rule(
      'components-fetch-nothing',
      'Components get props.',
      { path: '^src/renderer/components/' },
      { path: ['-client[.]ts$', `${PKG}@tanstack/`] },
    ),
    rule(
      'core-calls-live-in-queries',
      'Only *.queries.ts and data/ call the core; app/ starts and swaps the connection.',
      { path: '^src/renderer/', pathNot: ['[.]queries[.]ts$', '^src/renderer/(app|lib|data)/', TEST] },
      { path: '^src/renderer/lib/core-client[.]ts$' },
    ),
    rule(
      'ag-grid-behind-data-grid',
      'Import what components/grid offers.',
      { path: '^src/', pathNot: '^src/renderer/components/grid/' },
      { path: `${PKG}(ag-grid|@ag-grid)` },
    ),
    rule(
      'chartjs-behind-chart',
      'Import what components/chart offers.',
      { path: '^src/', pathNot: '^src/renderer/components/chart/' },
      { path: packages('chart[.]js', 'chartjs-[^/]+', 'react-chartjs-2') },
    ),
    rule(
      'pdfjs-behind-one-component',
      'Import the component in components/pdf.',
      { path: '^src/', pathNot: '^src/renderer/components/pdf/' },
      { path: packages('pdfjs-dist') },
    ),
    rule(
      'fluent-is-for-the-screen',
      'Only the renderer draws.',
      { path: '^src/', pathNot: '^src/renderer/' },
      { path: packages('@fluentui/[^/]+', 'react', 'react-dom') },
    ),

    // Tests
    rule(
      'product-knows-no-tests',
      'Product code imports no test code.',
      { path: '^src/', pathNot: TEST },
      { path: ['^tests/', TEST, packages('vitest', '@playwright/[^/]+', 'fast-check')] },
    ),
  ],
  options: {
    // TypeScript 7 has no JS API, so the imports are read with swc (type-only imports included).
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(out|dist|uit|scripts|build)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.cjs', '.json', '.css'],
    },
    builtInModules: { add: ['electron/main', 'electron/renderer', 'electron/common', 'electron/utility'] },
  },
};
