import { act, screen } from "@testing-library/preact";
import { useId } from "preact/hooks";
import { expect, it } from "vitest";
import { drawInto } from "../../../src/ui/draw";

function Field({ label }: { readonly label: string }) {
  const id = useId();
  return (
    <p>
      <label for={id}>{label}</label>
      <input id={id} />
    </p>
  );
}

it("keeps every field its own label when parts come later", async () => {
  const draw = drawInto(document.body);
  draw(<Field key="below" label="Below" />);
  const below = screen.getByLabelText("Below");
  await act(() => draw([<Field key="above" label="Above" />, <Field key="below" label="Below" />]));
  expect(screen.getByLabelText("Below")).toBe(below);
  expect(screen.getByLabelText("Above")).not.toBe(below);
});
