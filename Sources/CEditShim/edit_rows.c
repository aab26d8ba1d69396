// Where things are on the screen, as far as libedit does not tell.
#define _GNU_SOURCE
#include <stdlib.h>
#include <sys/ioctl.h>
#include <wchar.h>

#include "edit_shim_internal.h"

int edit_shim_columns(const edit_shim *shim) {
  struct winsize size;
  return ioctl(shim->output, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

typedef struct {
  int row, column;
} place;

static place advance(place at, wchar_t character, int columns) {
  if (character == L'\n') return (place){at.row + 1, 0};
  int width = character < 0x20 ? 2 : wcwidth(character);
  if (width < 0) width = 1;
  if (at.column + width > columns) at = (place){at.row + 1, 0};
  at.column += width;
  return at.column == columns ? (place){at.row + 1, 0} : at;
}

static place end_of_prompt(const char *prompt, int columns) {
  place at = {0, 0};
  int is_hidden = 0;
  mbstate_t state = {0};
  for (wchar_t character; *prompt;) {
    size_t count = mbrtowc(&character, prompt, MB_CUR_MAX, &state);
    if (count == 0 || count > MB_CUR_MAX) break;
    prompt += count;
    if (character == ESCAPE_MARK)
      is_hidden = !is_hidden;
    else if (!is_hidden)
      at = advance(at, character, columns);
  }
  return at;
}

void edit_shim_rows(edit_shim *shim, int *cursor_row, int *last_row) {
  int columns = edit_shim_columns(shim);
  const LineInfoW *text = el_wline(shim->line);
  place at = end_of_prompt(shim->prompt, columns);
  *cursor_row = at.row;
  for (const wchar_t *next = text->buffer; next < text->lastchar; next++) {
    if (next == text->cursor) *cursor_row = at.row;
    at = advance(at, *next, columns);
  }
  if (text->cursor == text->lastchar) *cursor_row = at.row;
  *last_row = at.row;
}

void edit_shim_replace(edit_shim *shim, int scalars, const char *text) {
  if (scalars > 0) el_deletestr(shim->line, scalars);
  el_insertstr(shim->line, text);
}

void edit_shim_show_below(edit_shim *shim, const char *text) {
  int cursor_row, last_row;
  edit_shim_rows(shim, &cursor_row, &last_row);
  for (int row = cursor_row; row <= last_row; row++) fputs("\n", shim->streams[1]);
  fputs("\r", shim->streams[1]);
  fputs(text, shim->streams[1]);
  fputs("\n", shim->streams[1]);
  el_set(shim->line, EL_REFRESH);
}

void edit_shim_beep(edit_shim *shim) { el_beep(shim->line); }
