// The layer table is the rule file: each layer may import itself and what it names, nothing else.
const may = {
  words: [],
  core: ['words'],
  charts: ['core', 'words'],
  content: ['core', 'words'],
  store: ['core'],
  render: ['core', 'charts', 'words'],
  service: ['core', 'content', 'store', 'render', 'words'],
  server: ['core', 'service', 'words'],
  cli: ['core', 'content', 'service', 'server', 'words'],
  web: ['core', 'charts', 'words', 'server'],
}

const layerRules = Object.entries(may).map(([layer, allowed]) => ({
  name: `${layer}-imports-only-what-it-names`,
  severity: 'error',
  from: { path: `^src/${layer}/` },
  to: {
    path: '^src/',
    pathNot: `^src/(${[layer, ...allowed].join('|')})/`,
  },
}))

module.exports = {
  forbidden: [
    ...layerRules,
    {
      name: 'web-knows-the-types-of-the-server-only',
      severity: 'error',
      from: { path: '^src/web/' },
      to: { path: '^src/server/', dependencyTypesNot: ['type-only'] },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true, dependencyTypesNot: ['type-only'] } },
    {
      name: 'pure-layers-have-no-third-parties',
      severity: 'error',
      from: { path: '^src/(core|words|charts)/' },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'core'],
        pathNot: 'node_modules/zod/',
      },
    },
    {
      name: 'only-the-form-and-the-checker-know-the-form-library',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(web/components/survey-form|cli/check)' },
      to: { path: 'node_modules/survey-' },
    },
    {
      name: 'only-open-knows-a-driver',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/store/(open|lock)\\.ts$' },
      to: { path: 'node_modules/(better-sqlite3|pg)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'types', 'default'] },
  },
}
