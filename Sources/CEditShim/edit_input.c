// Characters and signals for libedit.
#define _GNU_SOURCE
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <unistd.h>
#include <wctype.h>

#include "edit_shim_internal.h"
#include "terminal_guard.h"

// A paste, or a key of several bytes, arrives at once.
#define NO_WAIT 0

#pragma mark - Signals

void edit_shim_stop(edit_shim *shim, int whole_group) {
  el_set(shim->line, EL_PREP_TERM, 0);
  terminal_guard_stop(whole_group);
  el_set(shim->line, EL_PREP_TERM, 1);
  el_resize(shim->line);
  fputs("\r", shim->streams[1]);
  el_set(shim->line, EL_REFRESH);
}

static void go_on(edit_shim *shim) {
  el_set(shim->line, EL_PREP_TERM, 0);
  el_set(shim->line, EL_PREP_TERM, 1);
  fputs("\r", shim->streams[1]);
  el_set(shim->line, EL_REFRESH);
}

// Draws everything anew, from the prompt's first row: most terminals have wrapped the old rows to the new width.
static void resize(edit_shim *shim) {
  char *up = NULL, *clear = NULL;
  el_get(shim->line, EL_GETTC, "up", &up);
  el_get(shim->line, EL_GETTC, "cd", &clear);
  int cursor_row, last_row;
  edit_shim_rows(shim, &cursor_row, &last_row);
  el_resize(shim->line);
  if (!up || !*up || !clear || !*clear) return;
  fputs("\r", shim->streams[1]);
  while (cursor_row-- > 0) fputs(up, shim->streams[1]);
  fputs(clear, shim->streams[1]);
  el_set(shim->line, EL_REFRESH);
}

// Acts on the signals that came in; -1 if the line is to be dropped.
static int serve_signals(edit_shim *shim) {
  for (int signal; (signal = terminal_guard_next_signal());) {
    switch (signal) {
      case SIGWINCH: resize(shim); break;
      case SIGCONT: go_on(shim); break;
      case SIGTSTP: edit_shim_stop(shim, 0); break;
      case SIGINT: shim->was_interrupted = 1; return -1;
      default: break;
    }
  }
  return 0;
}

#pragma mark - Characters

int edit_shim_is_input_waiting(const edit_shim *shim) {
  struct pollfd input = {.fd = shim->input, .events = POLLIN};
  return shim->held != WEOF || shim->held_byte != EOF || (poll(&input, 1, NO_WAIT) == 1 && (input.revents & POLLIN));
}

// 1 with a byte, 0 at the end, -1 on an error or an interrupt.
static int read_byte(edit_shim *shim, unsigned char *byte) {
  if (shim->held_byte != EOF) {
    *byte = (unsigned char)shim->held_byte;
    shim->held_byte = EOF;
    return 1;
  }
  for (;;) {
    struct pollfd sources[2] = {
        {.fd = shim->input, .events = POLLIN}, {.fd = terminal_guard_descriptor(), .events = POLLIN}};
    if (poll(sources, 2, -1) < 0) {
      if (errno == EINTR) continue;
      shim->error = errno;
      return -1;
    }
    if (sources[1].revents && serve_signals(shim) < 0) return -1;
    if (!sources[0].revents) continue;
    ssize_t count = read(shim->input, byte, 1);
    if (count == 1) return 1;
    // EIO is how Linux says that the terminal is gone.
    if (count == 0 || errno == EIO) {
      shim->has_ended = 1;
      return 0;
    }
    if (errno == EINTR || errno == EAGAIN) continue;
    shim->error = errno;
    return -1;
  }
}

// 1 with a scalar: bytes that are not UTF-8 give U+FFFD, so that what was typed is never dropped unseen.
static int read_scalar(edit_shim *shim, wchar_t *scalar) {
  mbstate_t state = {0};
  for (int is_first = 1;; is_first = 0) {
    unsigned char byte;
    int status = read_byte(shim, &byte);
    if (status != 1) return status;
    size_t count = mbrtowc(scalar, (const char *)&byte, 1, &state);
    if (count == (size_t)-2) continue;
    if (count == (size_t)-1) {
      // What breaks a sequence off may be a character itself, the end of the line even.
      if (!is_first) shim->held_byte = byte;
      *scalar = 0xFFFD;
    }
    // A NUL would cut the line.
    if (count == 0) *scalar = 0xFFFD;
    return 1;
  }
}

// An accent that follows its letter joins it before the editor sees either: libedit deletes and draws by scalars.
static int compose_with_next(edit_shim *shim, wchar_t *scalar) {
  while (iswalpha((wint_t)*scalar) && shim->held == WEOF && edit_shim_is_input_waiting(shim)) {
    wchar_t mark;
    if (read_scalar(shim, &mark) != 1) return shim->was_interrupted ? -1 : 1;
    // U+0300 is the first combining mark.
    uint32_t composed =
        mark < 0x300 ? 0 : shim->callbacks.compose(shim->callbacks.context, (uint32_t)*scalar, (uint32_t)mark);
    if (composed == 0)
      shim->held = (wint_t)mark;
    else
      *scalar = (wchar_t)composed;
  }
  return 1;
}

int edit_shim_next_character(EditLine *line, wchar_t *character) {
  edit_shim *shim = edit_shim_of(line);
  if (shim->held != WEOF) {
    *character = (wchar_t)shim->held;
    shim->held = WEOF;
  } else {
    int status = read_scalar(shim, character);
    if (status != 1) return status;
  }
  if (*character == 0x1B && shim->is_searching && edit_shim_is_input_waiting(shim)) {
    // libedit's search ends at the first byte of an arrow key and takes the rest for text: the key comes after it.
    shim->held = 0x1B;
    shim->is_searching = 0;
    return 1;
  }
  // ^R and ^S search; backspace belongs to the search; other control characters end it.
  if (*character == 0x12 || *character == 0x13)
    shim->is_searching = 1;
  else if (*character < 0x20 && *character != 0x08)
    shim->is_searching = 0;
  return compose_with_next(shim, character);
}
