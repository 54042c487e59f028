import noUnsanitized from "eslint-plugin-no-unsanitized";
import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";
import { wallRules } from "./eslint.walls.js";

export default tseslint.config(
  { ignores: ["dist", "demo", "node_modules", ".cache"] },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { regexp, "no-unsanitized": noUnsanitized },
    rules: {
      ...regexp.configs["flat/recommended"].rules,
      "no-unsanitized/method": "error",
      "no-unsanitized/property": "error",
      // Numbers in a sentence are meant as they are.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // `() => void work()` says that nobody waits for it, and an arrow may hand on what answers nothing.
      "@typescript-eslint/no-confusing-void-expression": [
        "error",
        { ignoreArrowShorthand: true, ignoreVoidOperator: true },
      ],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/no-unnecessary-condition": ["error", { allowConstantLoopConditions: true }],
      // The handler table says which handlers answer at once and which do not; one form for all reads better.
      "@typescript-eslint/require-await": "off",
    },
  },
  ...wallRules,
);
