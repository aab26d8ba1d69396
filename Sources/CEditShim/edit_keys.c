// The keys that the shim answers itself.
#include "edit_shim_internal.h"

static unsigned char on_complete(EditLine *line, int key) {
  (void)key;
  edit_shim *shim = edit_shim_of(line);
  const LineInfo *text = el_line(line);
  const char *next = text->buffer;
  while (next < text->cursor && (*next == ' ' || *next == '\t' || *next == '\n')) next++;
  if (next == text->cursor && edit_shim_is_input_waiting(shim)) {
    // Pasted text that is indented by tabs.
    el_insertstr(line, "\t");
    return CC_REFRESH;
  }
  shim->callbacks.complete(
      shim->callbacks.context, text->buffer, (size_t)(text->lastchar - text->buffer),
      (size_t)(text->cursor - text->buffer));
  return CC_REFRESH;
}

static unsigned char on_interrupt(EditLine *line, int key) {
  (void)key;
  edit_shim *shim = edit_shim_of(line);
  const LineInfoW *text = el_wline(line);
  shim->was_interrupted = 1;
  el_cursor(line, (int)(text->lastchar - text->cursor));
  el_insertstr(line, "^C");
  // The newline command moves below the last row; returning CC_NEWLINE would leave the cursor where it is.
  el_push(line, "\n");
  return CC_REFRESH;
}

static unsigned char on_suspend(EditLine *line, int key) {
  (void)key;
  edit_shim_stop(edit_shim_of(line), 1);
  return CC_NORM;
}

void edit_shim_bind_keys(EditLine *line) {
  // Wide strings, since libedit keeps the names and leaks what it converts.
  el_wset(line, EL_ADDFN, L"editor-complete", L"complete what stands before the cursor", on_complete);
  el_wset(line, EL_ADDFN, L"editor-interrupt", L"drop the line", on_interrupt);
  el_wset(line, EL_ADDFN, L"editor-suspend", L"stop the program", on_suspend);
  el_set(line, EL_EDITOR, "emacs");
  // The user's ~/.editrc first: completion, search and interrupt are promised, everything else is theirs.
  el_source(line, NULL);
  el_set(line, EL_BIND, "^I", "editor-complete", NULL);
  el_set(line, EL_BIND, "^R", "em-inc-search-prev", NULL);
  el_set(line, EL_BIND, "^C", "editor-interrupt", NULL);
  el_set(line, EL_BIND, "-a", "^C", "editor-interrupt", NULL);
  el_set(line, EL_BIND, "^Z", "editor-suspend", NULL);
  el_set(line, EL_BIND, "-a", "^Z", "editor-suspend", NULL);
  // Keys that terminfo does not name, as xterm and its kin send them.
  el_set(line, EL_BIND, "\\e[1;5C", "em-next-word", NULL);
  el_set(line, EL_BIND, "\\e[1;5D", "ed-prev-word", NULL);
  el_set(line, EL_BIND, "\\e[3~", "ed-delete-next-char", NULL);
  el_set(line, EL_BIND, "\\e[H", "ed-move-to-beg", NULL);
  el_set(line, EL_BIND, "\\e[F", "ed-move-to-end", NULL);
  // ^C is a key while a line is edited; outside it makes SIGINT as always. Changing `intr` does not have this effect.
  el_set(line, EL_SETTY, "-d", "-isig", NULL);
}
