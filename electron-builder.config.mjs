/**
 * How the application is packaged. Nothing is compiled or fetched for it: the code is bundled in out/, and the
 * one native module brings a binary for each platform, of which only the target's goes along.
 */
const NATIVE = 'node_modules/better-sqlite3';

/** @type {import('electron-builder').Configuration} */
export default {
  appId: 'nl.gebiedsplanner.app',
  productName: 'Gebiedsplanner',
  copyright: 'EUPL-1.2',
  directories: { output: 'dist', buildResources: 'build' },
  asar: true,
  npmRebuild: false,
  files: [
    'out/**',
    '!out/.vingerafdruk',
    'package.json',
    '!node_modules/node-addon-api',
    `!${NATIVE}/{deps,src,binding.gyp,README.md,index.d.ts}`,
    `!${NATIVE}/prebuilds/*`,
    `${NATIVE}/prebuilds/\${platform}-\${arch}.node`,
  ],
  asarUnpack: ['**/*.node'],
  extraResources: [{ from: 'drizzle', to: 'drizzle' }],
  electronLanguages: ['nl', 'en-US'],
  electronFuses: {
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    grantFileProtocolExtraPrivileges: false,
  },
  publish: null,
  win: { target: [{ target: 'nsis', arch: ['x64'] }], icon: 'build/icon.ico' },
  nsis: {
    oneClick: false,
    perMachine: false,
    installerLanguages: ['nl_NL'],
    language: '1043',
    deleteAppDataOnUninstall: false,
  },
  mac: {
    target: [{ target: 'dmg', arch: ['x64', 'arm64'] }],
    icon: 'build/icon.icns',
    category: 'public.app-category.business',
  },
  linux: {
    target: ['AppImage', 'deb'],
    icon: 'build/icon.png',
    executableName: 'gebiedsplanner',
    category: 'Office',
    maintainer: 'Gebiedsplanner <beheer@gebiedsplanner.invalid>',
    synopsis: 'Capaciteitsplanning voor wijkondersteuningsteams',
  },
};
