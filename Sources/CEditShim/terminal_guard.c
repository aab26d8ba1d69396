#define _GNU_SOURCE
#include "terminal_guard.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <termios.h>
#include <unistd.h>

// One line may be edited at a time (`claimed`), so this state is written by one thread; signal handlers only read it,
// after `is_raw` was set.
static atomic_flag claimed = ATOMIC_FLAG_INIT;
static atomic_int is_raw = 0;
static int terminal = -1;
static int display = -1;
static struct termios saved;
static int wake[2] = {-1, -1};

#define COUNT(array) (sizeof(array) / sizeof(array)[0])

// The process ends by these; the modes go back first.
static const int crashes[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT, SIGTRAP, SIGSYS};
static const int endings[] = {SIGTERM, SIGHUP, SIGQUIT, SIGALRM, SIGUSR1, SIGUSR2, SIGXCPU, SIGXFSZ, SIGPIPE};
// The editor acts on these at its next step.
static const int events[] = {SIGINT, SIGTSTP, SIGCONT, SIGWINCH};

static struct sigaction crash_actions[COUNT(crashes)];
static struct sigaction ending_actions[COUNT(endings)];
static struct sigaction event_actions[COUNT(events)];

// Async-signal-safe: tcgetpgrp, getpgrp, tcsetattr and write are, by POSIX.
static void restore_modes(void) {
  if (!atomic_exchange(&is_raw, 0)) return;
  // In the background the modes are the shell's, and setting them would stop the process.
  pid_t foreground = tcgetpgrp(terminal);
  if (foreground != -1 && foreground != getpgrp()) return;
  // Not TCSADRAIN: output that nobody reads would keep the process from ending.
  tcsetattr(terminal, TCSANOW, &saved);
  ssize_t written = write(display, "\r\n", 2);
  (void)written;
}

static const struct sigaction *action_before(int signal) {
  for (size_t i = 0; i < COUNT(crashes); i++)
    if (crashes[i] == signal) return &crash_actions[i];
  for (size_t i = 0; i < COUNT(endings); i++)
    if (endings[i] == signal) return &ending_actions[i];
  return NULL;
}

static int is_crash(int signal) {
  for (size_t i = 0; i < COUNT(crashes); i++)
    if (crashes[i] == signal) return 1;
  return 0;
}

static void on_fatal_signal(int signal, siginfo_t *info, void *context) {
  (void)context;
  int error = errno;
  restore_modes();
  const struct sigaction *before = action_before(signal);
  if (before) sigaction(signal, before, NULL);
  // A faulting instruction faults again when this returns, with its own address for whoever prints a backtrace; what
  // was sent by a process, or steps over its trap, must be sent again. It is pending until this returns.
  if (info->si_code <= 0 || signal == SIGTRAP) {
    raise(signal);
    if (is_crash(signal)) {
      // Whoever prints a backtrace returns and trusts the fault to happen again, which one that was sent does not.
      sigset_t pending;
      sigemptyset(&pending);
      sigaddset(&pending, signal);
      pthread_sigmask(SIG_UNBLOCK, &pending, NULL);
      struct sigaction end = {0};
      end.sa_handler = SIG_DFL;
      sigaction(signal, &end, NULL);
      raise(signal);
    }
  }
  errno = error;
}

static void on_event(int signal) {
  int error = errno;
  unsigned char byte = (unsigned char)signal;
  // A full pipe holds enough signals of the same kinds.
  ssize_t written = write(wake[1], &byte, 1);
  (void)written;
  errno = error;
}

static int prepare_pipe(void) {
  if (wake[0] != -1) return 0;
  if (pipe(wake) != 0) return errno;
  for (int i = 0; i < 2; i++) {
    fcntl(wake[i], F_SETFD, FD_CLOEXEC);
    fcntl(wake[i], F_SETFL, O_NONBLOCK);
  }
  // `exit` on another thread, or in a callback, while a line is edited.
  if (atexit(restore_modes) != 0) return ENOMEM;
  return 0;
}

int terminal_guard_claim(int input, int output) {
  if (atomic_flag_test_and_set(&claimed)) return EBUSY;
  int error = prepare_pipe();
  if (error) {
    atomic_flag_clear(&claimed);
    return error;
  }
  terminal = input;
  display = output;
  return 0;
}

void terminal_guard_release(void) { atomic_flag_clear(&claimed); }

static void take_over(int signal, struct sigaction *before, int only_default, const struct sigaction *action) {
  sigaction(signal, NULL, before);
  if (!(before->sa_flags & SA_SIGINFO) && before->sa_handler == SIG_IGN) return;
  // A program with its own handler for, say, SIGTERM may well live on, and then goes on editing.
  if (only_default && ((before->sa_flags & SA_SIGINFO) || before->sa_handler != SIG_DFL)) return;
  sigaction(signal, action, NULL);
}

void terminal_guard_enter(void) {
  tcgetattr(terminal, &saved);
  struct sigaction fatal = {0};
  fatal.sa_sigaction = on_fatal_signal;
  // An alternative stack, where the thread has one, lets a stack overflow put the modes back too.
  fatal.sa_flags = SA_SIGINFO | SA_ONSTACK;
  sigfillset(&fatal.sa_mask);
  for (size_t i = 0; i < COUNT(crashes); i++) take_over(crashes[i], &crash_actions[i], 0, &fatal);
  for (size_t i = 0; i < COUNT(endings); i++) take_over(endings[i], &ending_actions[i], 1, &fatal);
  struct sigaction event = {0};
  event.sa_handler = on_event;
  event.sa_flags = SA_RESTART;
  sigemptyset(&event.sa_mask);
  for (size_t i = 0; i < COUNT(events); i++) {
    sigaction(events[i], NULL, &event_actions[i]);
    sigaction(events[i], &event, NULL);
  }
  atomic_store(&is_raw, 1);
}

void terminal_guard_leave(void) {
  // First the modes: a signal that ends the process in between finds them right.
  tcsetattr(terminal, TCSADRAIN, &saved);
  atomic_store(&is_raw, 0);
  for (size_t i = 0; i < COUNT(events); i++) sigaction(events[i], &event_actions[i], NULL);
  for (size_t i = 0; i < COUNT(endings); i++) sigaction(endings[i], &ending_actions[i], NULL);
  for (size_t i = 0; i < COUNT(crashes); i++) sigaction(crashes[i], &crash_actions[i], NULL);
}

int terminal_guard_descriptor(void) { return wake[0]; }

int terminal_guard_next_signal(void) {
  unsigned char byte;
  return read(wake[0], &byte, 1) == 1 ? byte : 0;
}

void terminal_guard_stop(int whole_group) {
  atomic_store(&is_raw, 0);
  struct sigaction ours;
  sigaction(SIGTSTP, &event_actions[1], &ours);
  kill(whole_group ? 0 : getpid(), SIGTSTP);
  // Another thread may take the signal, so that this one runs on for a moment. In a group without a shell the system
  // does not stop at all, and SIGCONT never comes: 100 ms is far more than the one and little for the other.
  struct pollfd continued = {.fd = wake[0], .events = POLLIN};
  poll(&continued, 1, 100);
  // Whatever came in meanwhile is served: the caller draws everything anew, at the terminal's present size.
  while (terminal_guard_next_signal()) continue;
  sigaction(SIGTSTP, &ours, NULL);
  tcgetattr(terminal, &saved);
  atomic_store(&is_raw, 1);
}
