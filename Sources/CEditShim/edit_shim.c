#define _GNU_SOURCE
#include "CEditShim.h"

#include <errno.h>
#include <histedit.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#include <wctype.h>
#ifdef __APPLE__
#include <xlocale.h>
#endif

#include "terminal_guard.h"

// Marks the zero-width parts of a prompt.
#define ESCAPE_MARK '\1'
// A shorter wait is not felt; a paste or a key of several bytes arrives at once.
#define NO_WAIT 0

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

// libedit converts by the thread's locale: without UTF-8 it loses what is typed and crashes on a prompt that is not
// ASCII. Setting it for the thread and the time of a call leaves the process's locale alone.
static locale_t utf8_locale(void) {
  static const char *const names[] = {"", "C.UTF-8", "C.utf8", "en_US.UTF-8", "UTF-8"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    locale_t locale = newlocale(LC_CTYPE_MASK, names[i], (locale_t)0);
    if (!locale) continue;
    if (strcmp(nl_langinfo_l(CODESET, locale), "UTF-8") == 0) return locale;
    freelocale(locale);
  }
  return (locale_t)0;
}

static edit_shim *shim_of(EditLine *line) {
  edit_shim *shim = NULL;
  el_get(line, EL_CLIENTDATA, &shim);
  return shim;
}

static char *give_prompt(EditLine *line) { return (char *)shim_of(line)->prompt; }

#pragma mark - Rows

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

// The row of the cursor and of the end of the line, counted from the prompt's first.
static void rows(edit_shim *shim, int *cursor_row, int *last_row) {
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

#pragma mark - Signals

static void stop(edit_shim *shim, int whole_group) {
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
  rows(shim, &cursor_row, &last_row);
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
      case SIGTSTP: stop(shim, 0); break;
      case SIGINT: shim->was_interrupted = 1; return -1;
      default: break;
    }
  }
  return 0;
}

#pragma mark - Characters

static int is_input_waiting(const edit_shim *shim) {
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
  while (iswalpha((wint_t)*scalar) && shim->held == WEOF && is_input_waiting(shim)) {
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

static int next_character(EditLine *line, wchar_t *character) {
  edit_shim *shim = shim_of(line);
  if (shim->held != WEOF) {
    *character = (wchar_t)shim->held;
    shim->held = WEOF;
  } else {
    int status = read_scalar(shim, character);
    if (status != 1) return status;
  }
  if (*character == 0x1B && shim->is_searching && is_input_waiting(shim)) {
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

#pragma mark - Keys

static unsigned char on_complete(EditLine *line, int key) {
  (void)key;
  edit_shim *shim = shim_of(line);
  const LineInfo *text = el_line(line);
  const char *next = text->buffer;
  while (next < text->cursor && (*next == ' ' || *next == '\t' || *next == '\n')) next++;
  if (next == text->cursor && is_input_waiting(shim)) {
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
  edit_shim *shim = shim_of(line);
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
  stop(shim_of(line), 1);
  return CC_NORM;
}

static void bind_keys(EditLine *line) {
  el_set(line, EL_ADDFN, "editor-complete", "complete what stands before the cursor", on_complete);
  el_set(line, EL_ADDFN, "editor-interrupt", "drop the line", on_interrupt);
  el_set(line, EL_ADDFN, "editor-suspend", "stop the program", on_suspend);
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

#pragma mark - Life

static FILE *stream(int descriptor, const char *mode) {
  int copy = dup(descriptor);
  if (copy == -1) return NULL;
  FILE *stream = fdopen(copy, mode);
  if (!stream) close(copy);
  return stream;
}

static void release(edit_shim *shim) {
  if (shim->line) el_end(shim->line);
  if (shim->history) history_end(shim->history);
  for (int i = 0; i < 3; i++)
    if (shim->streams[i]) fclose(shim->streams[i]);
  if (shim->locale) freelocale(shim->locale);
  free(shim);
}

static int set_up(edit_shim *shim, const char *program, int history_limit) {
  shim->streams[0] = stream(shim->input, "r");
  shim->streams[1] = stream(shim->output, "w");
  shim->streams[2] = stream(shim->output, "w");
  shim->history = history_init();
  if (!shim->streams[0] || !shim->streams[1] || !shim->streams[2] || !shim->history) return -1;
  HistEvent event;
  history(shim->history, &event, H_SETSIZE, history_limit);
  history(shim->history, &event, H_SETUNIQUE, 1);
  shim->line = el_init(program, shim->streams[0], shim->streams[1], shim->streams[2]);
  if (!shim->line) return -1;
  el_set(shim->line, EL_CLIENTDATA, shim);
  el_set(shim->line, EL_SIGNAL, 0);
  el_set(shim->line, EL_HIST, history, shim->history);
  el_set(shim->line, EL_PROMPT_ESC, give_prompt, ESCAPE_MARK);
  el_wset(shim->line, EL_GETCFN, next_character);
  bind_keys(shim->line);
  return 0;
}

edit_shim_open_status edit_shim_open(
    const char *program, int input, int output, int history_limit, edit_shim_callbacks callbacks, edit_shim **editor,
    int *error) {
  *editor = NULL;
  *error = 0;
  struct termios modes;
  if (!isatty(output) || tcgetattr(input, &modes) != 0) return edit_shim_not_a_terminal;
  locale_t locale = utf8_locale();
  if (!locale) return edit_shim_no_utf8_locale;
  edit_shim *shim = calloc(1, sizeof *shim);
  *error = shim ? terminal_guard_claim(input, output) : ENOMEM;
  if (*error) {
    freelocale(locale);
    free(shim);
    return *error == EBUSY ? edit_shim_already_open : edit_shim_open_failed;
  }
  *shim = (edit_shim){
      .input = input, .output = output, .locale = locale, .callbacks = callbacks, .prompt = "", .held = WEOF,
      .held_byte = EOF};
  locale_t before = uselocale(locale);
  int status = set_up(shim, program, history_limit);
  *error = errno;
  // libedit puts modes of its own choice in place, for outside its calls too.
  tcsetattr(input, TCSADRAIN, &modes);
  uselocale(before);
  if (status == 0) {
    *editor = shim;
    return edit_shim_opened;
  }
  release(shim);
  terminal_guard_release();
  return edit_shim_open_failed;
}

void edit_shim_close(edit_shim *shim) {
  struct termios modes;
  int is_terminal = tcgetattr(shim->input, &modes) == 0;
  int input = shim->input;
  release(shim);
  // libedit has put back the modes of its beginning; the program may have changed them since.
  if (is_terminal) tcsetattr(input, TCSADRAIN, &modes);
  terminal_guard_release();
}

edit_shim_read_status edit_shim_read(
    edit_shim *shim, const char *prompt, const char **line, size_t *length, int *error) {
  locale_t before = uselocale(shim->locale);
  shim->prompt = prompt;
  shim->was_interrupted = shim->has_ended = shim->error = shim->is_searching = 0;
  terminal_guard_enter();
  // Before the prompt is drawn: what is typed at a prompt that can be seen must reach the editor, not the driver.
  el_set(shim->line, EL_PREP_TERM, 1);
  int count = 0;
  const char *text = el_gets(shim->line, &count);
  if (!text && shim->error == 0) fputs("\n", shim->streams[1]);
  fflush(shim->streams[1]);
  terminal_guard_leave();
  uselocale(before);
  shim->prompt = "";
  *error = shim->error;
  if (shim->was_interrupted) return edit_shim_interrupted;
  if (!text) return shim->error ? edit_shim_read_failed : edit_shim_end_of_input;
  *line = text;
  *length = strnlen(text, (size_t)count);
  if (*length > 0 && text[*length - 1] == '\n') *length -= 1;
  return edit_shim_line;
}

void edit_shim_remember(edit_shim *shim, const char *entry) {
  locale_t before = uselocale(shim->locale);
  HistEvent event;
  history(shim->history, &event, H_ENTER, entry);
  uselocale(before);
}

#pragma mark - Completion

void edit_shim_replace(edit_shim *shim, int scalars, const char *text) {
  if (scalars > 0) el_deletestr(shim->line, scalars);
  el_insertstr(shim->line, text);
}

void edit_shim_show_below(edit_shim *shim, const char *text) {
  int cursor_row, last_row;
  rows(shim, &cursor_row, &last_row);
  for (int row = cursor_row; row <= last_row; row++) fputs("\n", shim->streams[1]);
  fputs("\r", shim->streams[1]);
  fputs(text, shim->streams[1]);
  fputs("\n", shim->streams[1]);
  el_set(shim->line, EL_REFRESH);
}

void edit_shim_beep(edit_shim *shim) { el_beep(shim->line); }
