/// Keeps the terminal's modes safe while a line is edited, and turns signals into bytes of a pipe.
#ifndef TERMINAL_GUARD_H
#define TERMINAL_GUARD_H

/// Claims the process's terminal for one editor: 0, EBUSY if it is claimed already, or another error number.
int terminal_guard_claim(int input, int output);

void terminal_guard_release(void);

/// Remembers the terminal's modes and takes over the signals. Call before the modes are changed.
void terminal_guard_enter(void);

/// Puts the modes and the signal actions back.
void terminal_guard_leave(void);

/// Readable when a signal has come in.
int terminal_guard_descriptor(void);

/// The next signal that came in, or 0: SIGINT, SIGTSTP, SIGCONT or SIGWINCH.
int terminal_guard_next_signal(void);

/// Stops the process, or its whole group, as the terminal driver would, until it is continued. Modes must be back.
void terminal_guard_stop(int whole_group);

#endif
