// Makes a system call of a program fail: loaded in front of the C library (LD_PRELOAD).
//
//   FAULT_CALL   write, pread, read, fsync, rename, ftruncate or open
//   FAULT_AT     the number of the call that fails, from 1; 0 for none
//   FAULT_ERROR  its errno, or -1 for a call that does half of what it is asked for
//   FAULT_LASTS  1 if every later call fails as well, as on a disk that is full
//   FAULT_COUNT  a file that takes the number of calls when the program ends
//
// Standard streams are left alone, and so are files that a program only maps or runs.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static atomic_long callCount;

static long setting(const char *name) {
  const char *value = getenv(name);
  return value == NULL ? 0 : atol(value);
}

// The errno that a call is to fail with, -1 for half of it, 0 for none.
static int fault(const char *call) {
  const char *chosen = getenv("FAULT_CALL");
  if (chosen == NULL || strcmp(chosen, call) != 0) return 0;
  long number = atomic_fetch_add(&callCount, 1) + 1;
  long at = setting("FAULT_AT");
  if (at == 0 || number < at || (number > at && !setting("FAULT_LASTS"))) return 0;
  return (int)setting("FAULT_ERROR");
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

ssize_t write(int descriptor, const void *bytes, size_t count) {
  int error = descriptor > 2 ? fault("write") : 0;
  if (error > 0) { errno = error; return -1; }
  return REAL(write)(descriptor, bytes, error < 0 && count > 1 ? count / 2 : count);
}

ssize_t read(int descriptor, void *bytes, size_t count) {
  int error = descriptor > 2 ? fault("read") : 0;
  if (error > 0) { errno = error; return -1; }
  return REAL(read)(descriptor, bytes, error < 0 && count > 1 ? count / 2 : count);
}

ssize_t pread(int descriptor, void *bytes, size_t count, off_t offset) {
  int error = fault("pread");
  if (error > 0) { errno = error; return -1; }
  return REAL(pread)(descriptor, bytes, error < 0 && count > 1 ? count / 2 : count, offset);
}

ssize_t pread64(int descriptor, void *bytes, size_t count, off64_t offset) {
  int error = fault("pread");
  if (error > 0) { errno = error; return -1; }
  return REAL(pread64)(descriptor, bytes, error < 0 && count > 1 ? count / 2 : count, offset);
}

int fsync(int descriptor) {
  int error = fault("fsync");
  if (error > 0) { errno = error; return -1; }
  return REAL(fsync)(descriptor);
}

int rename(const char *path, const char *target) {
  int error = fault("rename");
  if (error > 0) { errno = error; return -1; }
  return REAL(rename)(path, target);
}

int ftruncate(int descriptor, off_t length) {
  int error = fault("ftruncate");
  if (error > 0) { errno = error; return -1; }
  return REAL(ftruncate)(descriptor, length);
}

int ftruncate64(int descriptor, off64_t length) {
  int error = fault("ftruncate");
  if (error > 0) { errno = error; return -1; }
  return REAL(ftruncate64)(descriptor, length);
}

int open(const char *path, int flags, ...) {
  va_list arguments;
  va_start(arguments, flags);
  mode_t mode = flags & O_CREAT ? va_arg(arguments, mode_t) : 0;
  va_end(arguments);
  int error = flags & (O_WRONLY | O_RDWR) ? fault("open") : 0;
  if (error > 0) { errno = error; return -1; }
  return REAL(open)(path, flags, mode);
}

__attribute__((destructor)) static void report(void) {
  const char *path = getenv("FAULT_COUNT");
  if (path == NULL) return;
  FILE *file = fopen(path, "w");
  if (file == NULL) return;
  fprintf(file, "%ld\n", atomic_load(&callCount));
  fclose(file);
}
