#define _GNU_SOURCE
#include <errno.h>
#include <langinfo.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>
#ifdef __APPLE__
#include <xlocale.h>
#endif

#include "edit_shim_internal.h"
#include "terminal_guard.h"

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

edit_shim *edit_shim_of(EditLine *line) {
  edit_shim *shim = NULL;
  el_get(line, EL_CLIENTDATA, &shim);
  return shim;
}

static char *give_prompt(EditLine *line) { return (char *)edit_shim_of(line)->prompt; }

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
  el_wset(shim->line, EL_GETCFN, edit_shim_next_character);
  edit_shim_bind_keys(shim->line);
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
