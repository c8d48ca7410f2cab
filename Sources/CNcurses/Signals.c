#include "CNcurses.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <string.h>
#include <termios.h>

static volatile sig_atomic_t watcher = -1;
static const char *restore_text;
static size_t restore_length;
static struct termios saved_modes;
static char crash_stack[64 * 1024];

static const int crashes[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT, SIGTRAP};
static const int watched[] = {SIGWINCH, SIGTSTP, SIGCONT, SIGTERM, SIGHUP};

static void report(int number) {
    int saved = errno;
    char byte = number == SIGWINCH ? 'W' : number == SIGTSTP ? 'Z' : number == SIGCONT ? 'C' : 'T';
    // A full pipe already wakes its reader.
    if (watcher >= 0 && write(watcher, &byte, 1) < 0) {
    }
    errno = saved;
}

static void handle(int number, void (*handler)(int), int flags) {
    struct sigaction action = {.sa_handler = handler, .sa_flags = flags};
    sigemptyset(&action.sa_mask);
    sigaction(number, &action, NULL);
}

void nc_watch_signals(int descriptor) {
    watcher = descriptor;
    // A parent that blocks signals, as threads of some runtimes do, hands that down to what it starts.
    sigset_t wanted;
    sigemptyset(&wanted);
    for (size_t i = 0; i < sizeof watched / sizeof *watched; i++) {
        handle(watched[i], report, SA_RESTART);
        sigaddset(&wanted, watched[i]);
    }
    pthread_sigmask(SIG_UNBLOCK, &wanted, NULL);
    handle(SIGPIPE, SIG_IGN, 0);
}

void nc_unwatch_signals(void) {
    for (size_t i = 0; i < sizeof watched / sizeof *watched; i++) handle(watched[i], SIG_DFL, 0);
    watcher = -1;
}

void nc_stop(void) {
    handle(SIGTSTP, SIG_DFL, 0);
    kill(0, SIGTSTP);
    handle(SIGTSTP, report, SA_RESTART);
}

static void crash(int number) {
    if (write(STDOUT_FILENO, restore_text, restore_length) < 0) {
    }
    tcsetattr(STDIN_FILENO, TCSANOW, &saved_modes);
    // The default is back in force (SA_RESETHAND); the signal is delivered when this handler returns.
    raise(number);
}

void nc_guard_crashes(const char *restore) {
    restore_text = restore;
    restore_length = strlen(restore);
    if (tcgetattr(STDIN_FILENO, &saved_modes) != 0) return;
    stack_t stack = {.ss_sp = crash_stack, .ss_size = sizeof crash_stack};
    sigaltstack(&stack, NULL);
    for (size_t i = 0; i < sizeof crashes / sizeof *crashes; i++) handle(crashes[i], crash, SA_RESETHAND | SA_ONSTACK);
}
