import boundaries from "eslint-plugin-boundaries";
import { rooms, walls } from "./walls.js";

/** Packages a room may not import: every bare specifier but the ones its wall names. */
function forbidOtherPackages({ room, packages }) {
  const allowed = packages.map((name) => `(?!${name}(?:/|$))`).join("");
  return {
    files: [patternOf(rooms[room])],
    // A narrower room inside this one has a rule of its own.
    ignores: Object.values(rooms)
      .filter((path) => path.startsWith(`${rooms[room]}/`))
      .map(patternOf),
    rules: {
      "no-restricted-imports": [
        "error",
        { patterns: [{ regex: `^${allowed}[^.]`, message: `The room ${room} may not use this package.` }] },
      ],
    },
  };
}

function patternOf(path) {
  return path.endsWith(".ts") ? path : `${path}/**`;
}

/** The table of `walls.js` as lint rules. */
export const wallRules = [
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { boundaries },
    settings: {
      "import/resolver": { typescript: { project: "./tsconfig.json" } },
      "boundaries/files": Object.entries(rooms).map(([category, path]) => ({
        category,
        pattern: patternOf(path),
        stopMatching: true,
      })),
    },
    rules: {
      "boundaries/dependencies": [
        "error",
        {
          default: "disallow",
          policies: walls.map(({ room, may }) => ({
            from: { file: { categories: room } },
            allow: { to: { file: { categories: { anyOf: [room, ...may] } } } },
          })),
        },
      ],
    },
  },
  ...walls.map(forbidOtherPackages),
];
