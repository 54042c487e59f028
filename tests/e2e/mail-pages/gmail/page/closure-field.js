goog.module("simulatedgmail.editor");

const BasicTextFormatter = goog.require("goog.editor.plugins.BasicTextFormatter");
const ContentEditableField = goog.require("goog.editor.ContentEditableField");
const EnterHandler = goog.require("goog.editor.plugins.EnterHandler");
const Field = goog.require("goog.editor.Field");
const ListTabHandler = goog.require("goog.editor.plugins.ListTabHandler");
const RemoveFormatting = goog.require("goog.editor.plugins.RemoveFormatting");
const UndoRedo = goog.require("goog.editor.plugins.UndoRedo");
const events = goog.require("goog.events");

/** The editor Gmail is built on. `SeamlessField` would be an iframe in Firefox; Gmail's is none. */
window["openClosureEditor"] = (id, onSavedChange) => {
  const field = new ContentEditableField(id);
  for (const Plugin of [BasicTextFormatter, UndoRedo, EnterHandler, ListTabHandler, RemoveFormatting]) {
    field.registerPlugin(new Plugin());
  }
  events.listen(field, Field.EventType.DELAYEDCHANGE, () => onSavedChange(field.getCleanContents()));
  field.makeEditable();
  return {
    focus: () => field.focusAndPlaceCursorAtStart(),
    contents: () => field.getCleanContents(),
    end: () => field.dispose(),
  };
};
