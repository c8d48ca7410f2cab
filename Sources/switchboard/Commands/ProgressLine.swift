import Evaluation
import Glibc
import Synchronization

/// Shows on standard error how far a long run is: on one line that is written over, and only where a person looks.
final class ProgressLine: Sendable {
    private let shown = Mutex("")

    deinit {
        if !shown.withLock(\.isEmpty) { write("\r\u{1B}[K") }
    }

    /// Shows progress; cheap when nothing would change on the screen.
    func show(_ progress: Progress) {
        guard isatty(STDERR_FILENO) == 1 else { return }
        let percent = progress.total > 0 ? progress.done * 100 / progress.total : 0
        let line = "\(progress.step) \(percent) %"
        let isNew = shown.withLock { shown in
            defer { shown = line }
            return shown != line
        }
        if isNew { write("\r\u{1B}[K" + line) }
    }

    private func write(_ text: String) {
        let bytes = Array(text.utf8)
        _ = Glibc.write(STDERR_FILENO, bytes, bytes.count)
    }
}
