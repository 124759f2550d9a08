// Who may import whom: support <- population <- model <- levers, mechanisms, metrics <- scenario <- experiment <-
// validation <- index <- hosts, playground. Each comment says what to do instead. tests/architecture/layers.test.ts proves that every rule fires.

/** @param {...string} folders */
const engine = (...folders) => `^engine/(${folders.join("|")})/`;

/** What the pure engine may take from npm: small libraries without a platform. */
const pure = "node_modules/(@noble/hashes|canonicalize|fflate|mathjs|seedrandom|yaml|zod)/";

const outsideHosts = { path: "^engine/", pathNot: "^engine/hosts/" };
const content = ["levers", "mechanisms", "metrics"];

/** @type {import("dependency-cruiser").IForbiddenRuleType[]} */
const forbidden = [
  {
    name: "no-cycles",
    comment: "Move the shared part down a layer.",
    from: {},
    to: { circular: true },
  },
  {
    name: "resolves",
    comment: "The import names nothing that exists; mend the path or install the package.",
    from: {},
    to: { couldNotResolve: true, pathNot: "^virtual:" },
  },
  {
    name: "registered",
    comment: "Add it to its folder's index.ts, or delete it.",
    from: { path: "^engine/index[.]ts$" },
    to: { path: "^engine/(?!hosts/|index[.]ts).*[.]ts$", reachable: false },
  },
  {
    name: "engine-is-pure",
    comment: "The engine runs anywhere. Put platform code in engine/hosts, drawing in playground.",
    from: outsideHosts,
    to: { path: "^(playground|scenarios|engine/hosts)/" },
  },
  {
    name: "engine-no-node",
    comment: "Node built-ins belong in engine/hosts.",
    from: outsideHosts,
    to: { dependencyTypes: ["core"] },
  },
  {
    name: "engine-few-packages",
    comment:
      "The engine uses few packages, all pure. Write it in engine/hosts or playground, or extend the list here on purpose.",
    from: outsideHosts,
    to: { path: "node_modules/", pathNot: pure },
  },
  {
    name: "public-face-only",
    comment: "Import from #engine. If it is missing there, export it there on purpose.",
    from: { path: "^(playground|engine/hosts)/" },
    to: { path: "^engine/(?!index[.]ts$|hosts/)" },
  },
  {
    name: "playground-is-no-host",
    comment: "The playground uses the browser's worker host only.",
    from: { path: "^playground/" },
    to: { path: "^engine/hosts/(?!web-)" },
  },
  {
    name: "support-knows-nothing",
    comment: "engine/support is the bottom layer.",
    from: { path: engine("support") },
    to: { path: "^engine/(?!support/)" },
  },
  {
    name: "words-know-codes",
    comment: "engine/text turns codes into words; it needs only types of engine/support.",
    from: { path: engine("text") },
    to: { path: "^engine/(?!text/|support/)" },
  },
  {
    name: "population-knows-no-contracts",
    comment: "Who exists does not depend on what happens to them.",
    from: { path: engine("population") },
    to: { path: "^engine/(?!population/|support/)" },
  },
  {
    name: "contracts-know-no-content",
    comment: "Contracts do not know what meets them.",
    from: { path: engine("model") },
    to: { path: "^engine/(?!model/|population/|support/)" },
  },
  ...content.map((folder) => ({
    name: `${folder}-stand-alone`,
    comment: "Levers, mechanisms and metrics never import each other; share through support, population or World.",
    from: { path: engine(folder) },
    to: { path: `^engine/(?!${folder}/|model/|population/|support/)` },
  })),
  {
    name: "content-files-stand-alone",
    comment: "A lever, mechanism or metric never imports its neighbour: adding one cannot break another.",
    from: { path: `^engine/(${content.join("|")})/(?!index[.]ts$)([^/.]+)` },
    to: { path: "^engine/$1/", pathNot: "^engine/$1/$2[/.]" },
  },
  {
    name: "scenario-does-not-run",
    comment: "Reading a scenario must not need the simulator.",
    from: { path: engine("scenario") },
    to: { path: "^engine/(?!scenario/|levers/|mechanisms/|metrics/|model/|population/|support/)" },
  },
  {
    name: "experiment-needs-no-words",
    comment: "The engine emits codes; words are for the hosts and the playground.",
    from: { path: engine("experiment") },
    to: { path: "^engine/(text/|index[.]ts$)" },
  },
  {
    name: "experiment-judges-nothing",
    comment: "Validation runs experiments; an experiment must not depend on what it is held against.",
    from: { path: engine("experiment") },
    to: { path: "^engine/validation/" },
  },
  {
    name: "validation-needs-no-words",
    comment: "A validation row carries its own two languages; hosts and the playground show them.",
    from: { path: engine("validation") },
    to: { path: "^engine/(text/|index[.]ts$)" },
  },
  {
    name: "ui-is-generic",
    comment: "playground/ui knows no engine and no screen; pass what it needs as props.",
    from: { path: "^playground/ui/" },
    to: { path: "^(engine/|playground/(charts|state|views)/)" },
  },
  {
    name: "charts-only-draw",
    comment: "A chart receives a Comparison as a prop; it neither runs nor navigates.",
    from: { path: "^playground/charts/" },
    to: { path: "^playground/(state|views)/" },
  },
  {
    name: "nothing-imports-tests",
    comment: "Move what is worth keeping into the source.",
    from: { path: "^(engine|playground)/" },
    to: { path: "^tests/" },
  },
];

/** @type {import("dependency-cruiser").IConfiguration} */
const config = {
  forbidden: forbidden.map((rule) => ({ severity: "error", ...rule })),
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "default"],
      extensions: [".ts", ".svelte", ".js", ".json"],
    },
  },
};

export default config;
