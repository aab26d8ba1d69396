/// What the shim's files share.
#ifndef EDIT_SHIM_INTERNAL_H
#define EDIT_SHIM_INTERNAL_H

#include <histedit.h>
#include <locale.h>
#include <stdio.h>
#include <wchar.h>

#include "CEditShim.h"

// Marks the zero-width parts of a prompt.
#define ESCAPE_MARK '\1'

struct edit_shim {
  EditLine *line;
  History *history;
  FILE *streams[3];
  int input, output;
  locale_t locale;
  edit_shim_callbacks callbacks;
  const char *prompt;
  // A character read ahead while looking for an accent, and a byte that ended a broken one; they are next.
  wint_t held;
  int held_byte;
  int is_searching;
  int was_interrupted, has_ended, error;
};

/// The shim that an editor belongs to.
edit_shim *edit_shim_of(EditLine *line);

/// Makes the keys that the shim answers itself.
void edit_shim_bind_keys(EditLine *line);

/// Reads the next character for libedit: 1, 0 at the end, -1 if the line is to be dropped.
int edit_shim_next_character(EditLine *line, wchar_t *character);

/// Whether a character can be had without waiting.
int edit_shim_is_input_waiting(const edit_shim *shim);

/// The row of the cursor and of the end of the line, counted from the prompt's first.
void edit_shim_rows(edit_shim *shim, int *cursor_row, int *last_row);

/// Stops the program, or its whole group, and draws the line anew when it goes on.
void edit_shim_stop(edit_shim *shim, int whole_group);

#endif
