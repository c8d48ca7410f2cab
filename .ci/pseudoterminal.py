"""A program in a pseudo-terminal, its output counted and its use of the machine read from /proc."""
import fcntl, os, pty, select, signal, struct, termios, time


class Program:
    def __init__(self, arguments, environment, columns=120, rows=36):
        self.started = time.perf_counter()
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            kept = {name: text for name, text in os.environ.items() if not name.endswith("_API_KEY") and not name.startswith("XDG_")}
            kept.update(TERM="xterm-256color", COLORTERM="", LC_ALL="C.UTF-8")
            kept.update(environment)
            # The size must be there before the first frame.
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
            os.execvpe(arguments[0], arguments, kept)
        self.bytes = 0
        self.text = b""

    def read(self, seconds):
        """Reads for so long at most; returns whether anything came."""
        if not select.select([self.fd], [], [], max(0, seconds))[0]:
            return False
        try:
            piece = os.read(self.fd, 65536)
        except OSError:
            return False
        self.bytes += len(piece)
        self.text += piece
        return True

    def write(self, text):
        os.write(self.fd, text.encode())

    def until(self, wanted, seconds):
        """Reads until a text has come, or a condition holds; returns whether it did in time."""
        holds = wanted if callable(wanted) else lambda: wanted.encode() in self.text
        end = time.perf_counter() + seconds
        while not holds() and time.perf_counter() < end:
            self.read(min(0.1, end - time.perf_counter()))
        return holds()

    def settle(self, seconds):
        """Reads for so long, whatever comes."""
        end = time.perf_counter() + seconds
        while time.perf_counter() < end:
            self.read(end - time.perf_counter())

    def cpu(self):
        """Seconds of processor time used so far."""
        fields = open(f"/proc/{self.pid}/stat").read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def resident(self):
        """Resident memory, in megabytes."""
        pages = int(open(f"/proc/{self.pid}/statm").read().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 1e6

    def close(self):
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self.fd)
