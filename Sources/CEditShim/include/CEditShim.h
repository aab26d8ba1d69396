/// The part of libedit that LineEditor uses, without variadic calls, FILE pointers and process-wide locale.
///
/// One editor at a time: a terminal has one set of modes and a process one set of signal handlers.
/// All functions must be called on one thread at a time; none may be called from a signal handler.
#ifndef C_EDIT_SHIM_H
#define C_EDIT_SHIM_H

#include <stddef.h>
#include <stdint.h>

typedef struct edit_shim edit_shim;

typedef enum {
  edit_shim_opened,
  edit_shim_not_a_terminal,
  edit_shim_no_utf8_locale,
  edit_shim_already_open,
  edit_shim_open_failed,
} edit_shim_open_status;

typedef enum {
  edit_shim_line,
  edit_shim_interrupted,
  edit_shim_end_of_input,
  edit_shim_read_failed,
} edit_shim_read_status;

typedef struct {
  /// Handed to every callback.
  void *context;
  /// The completion key was pressed: `length` UTF-8 bytes of line, of which `cursor` are before the cursor.
  void (*complete)(void *context, const char *line, size_t length, size_t cursor);
  /// The scalar that two scalars compose to, or 0.
  uint32_t (*compose)(void *context, uint32_t base, uint32_t mark);
} edit_shim_callbacks;

/// Opens an editor that reads from `input` and draws on `output`, both terminals. The descriptors stay the caller's.
edit_shim_open_status edit_shim_open(
    const char *program, int input, int output, int history_limit, edit_shim_callbacks callbacks, edit_shim **editor,
    int *error);

/// Ends the editor and leaves the terminal as it is outside `edit_shim_read`.
void edit_shim_close(edit_shim *editor);

/// Reads a line. `prompt` is UTF-8 with zero-width parts between bytes of value 1; it must live as long as the call.
/// `line` belongs to the editor and lives until its next call; it has no line break at its end.
edit_shim_read_status edit_shim_read(
    edit_shim *editor, const char *prompt, const char **line, size_t *length, int *error);

/// Adds an entry to the history that the arrow keys and the search walk through.
void edit_shim_remember(edit_shim *editor, const char *entry);

/// The width of the terminal in columns.
int edit_shim_columns(const edit_shim *editor);

/// In a completion callback: replaces `scalars` Unicode scalars before the cursor.
void edit_shim_replace(edit_shim *editor, int scalars, const char *text);

/// In a completion callback: shows text below the line and draws the line anew under it.
void edit_shim_show_below(edit_shim *editor, const char *text);

/// In a completion callback: rings the bell.
void edit_shim_beep(edit_shim *editor);

#endif
