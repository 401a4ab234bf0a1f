import js from "@eslint/js";
import tseslint from "typescript-eslint";

const SDK = {
  regex: "^@pulumi/pulumi(?!/proto/)",
  allowTypeImports: true,
  message: "Only the user's program (program/, wiring/, modules/) loads Pulumi's SDK; types are free.",
};

const PROGRAM = {
  regex: "/program(/|$)",
  message: "What runs in the user's program is no part of a provider's process.",
};

export default tseslint.config(
  // What is moved is written in every style there is.
  { ignores: ["**/dist/", "coverage/", "archives/", "test/unit/move/forms/"] },
  js.configs.recommended,
  { files: ["**/*.ts"], extends: [tseslint.configs.recommendedTypeChecked] },
  {
    files: ["**/*.ts"],
    // One program for all: a service would load the SDKs' types once for each example's own tsconfig.json.
    languageOptions: { parserOptions: { project: "./tsconfig.json", tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      // An interface over an inferred type gives it a name, in messages and in editors.
      "@typescript-eslint/no-empty-object-type": ["error", { allowInterfaces: "with-single-extends" }],
      // How a resource declares its outputs: as class fields they would overwrite what the SDK has set.
      "@typescript-eslint/no-unsafe-declaration-merging": "off",
      "@typescript-eslint/no-unused-vars": ["error", { varsIgnorePattern: "^_$", argsIgnorePattern: "^_" }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    // Pulumi's SDK takes half a second to load, which a plugin's start must not. Its protocol alone is cheap.
    files: ["provider/**/*.ts"],
    ignores: ["provider/program/**", "provider/wiring/**", "provider/modules/**"],
    rules: { "@typescript-eslint/no-restricted-imports": ["error", { patterns: [SDK] }] },
  },
  {
    files: [
      "provider/plugin/**",
      "provider/lifecycle/**",
      "provider/configuration/**",
      "provider/operations/**",
      "provider/arm/**",
      "provider/move/**",
    ],
    rules: { "@typescript-eslint/no-restricted-imports": ["error", { patterns: [SDK, PROGRAM] }] },
  },
  {
    files: ["**/*.cjs", "plugin/*.js"],
    languageOptions: {
      globals: {
        ...{ module: true, process: true, require: true, __dirname: true, __filename: true },
        ...{ exports: true, Buffer: true, setTimeout: true, clearTimeout: true },
      },
    },
  },
  {
    // chai's assertions are property reads.
    files: ["test/**/*.ts"],
    rules: { "@typescript-eslint/no-unused-expressions": "off" },
  },
);
