import { addClasses } from "./element";

const svgNamespace = "http://www.w3.org/2000/svg";

/** Line drawings of our own on a 24 by 24 grid. */
const paths = {
  menu: "M4 7h16M4 12h16M4 17h16",
  search: "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.5 15.5 20 20",
  envelope: "M3.5 6h17v12h-17zM3.5 6.5 12 13l8.5-6.5",
  pen: "M5 19l1-4L16.5 4.5l3 3L9 18z",
  inbox: "M4 13 6.5 5h11L20 13v6H4zM4 13h5a3 3 0 0 0 6 0h5",
  star: "M12 4.5l2.3 4.9 5.2.7-3.8 3.7.9 5.3-4.6-2.6-4.6 2.6.9-5.3L4.5 10.1l5.2-.7z",
  clock: "M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16M12 8v4.5l3 2",
  sent: "M4 5l16 7-16 7 3-7zM7 12h6",
  draft: "M6 4h8l4 4v12H6zM14 4v4h4",
  back: "M20 12H5M11 6l-6 6 6 6",
  archive: "M4 5h16v4H4zM5.5 9v10h13V9M10 13h4",
  bin: "M5 7h14M9 7V5h6v2M7 7l1 12h8l1-12",
  unread: "M4 7h16v11H4zM4 8l8 6 8-6",
  reply: "M10 6 4.5 11.5 10 17M5 11.5h8a6 6 0 0 1 6 6V19",
  forward: "M14 6l5.5 5.5L14 17M19 11.5h-8a6 6 0 0 0-6 6V19",
  more: "M12 5a1 1 0 1 0 .01 0M12 11a1 1 0 1 0 .01 0M12 17a1 1 0 1 0 .01 0",
  smile: "M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16M9 10v.01M15 10v.01M8.5 14a4.5 4.5 0 0 0 7 0",
  open: "M13 5h6v6M19 5l-8 8M17 14v5H5V7h5",
  down: "M8 10l4 4 4-4",
} as const;

export type IconName = keyof typeof paths;

/** An icon that says nothing to screen readers; the words stand on the control around it. */
export function icon(name: IconName): SVGSVGElement {
  const svg = document.createElementNS(svgNamespace, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  addClasses(svg, "kPqXe");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(svgNamespace, "path");
  path.setAttribute("d", paths[name]);
  svg.append(path);
  return svg;
}
